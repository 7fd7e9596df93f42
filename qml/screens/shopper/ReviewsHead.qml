// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What stands above the reviews: their sum, and the order in which they come. The one
// that nobody chose looks at nothing, and says so.
//   reviews  what they say together
pragma ComponentBehavior: Bound
import QtQuick
import Endcap

Column {
    id: head

    required property ReviewsController reviews

    width: Theme.contentWidth
    spacing: 20
    bottomPadding: 20

    RatingSummary {
        reviews: head.reviews
    }

    Flow {
        width: parent.width
        spacing: Theme.gap

        Repeater {
            model: [qsTr("Shuffled"), qsTr("Helpful"), qsTr("Newest"), qsTr("Critical")]

            PillChoice {
                required property int index
                required property string modelData
                readonly property int order: [ReviewsController.Neutral, ReviewsController.Helpful, ReviewsController.Newest, ReviewsController.Critical][index]

                objectName: "order" + order
                text: modelData
                chosen: head.reviews.order === order
                onTriggered: head.reviews.choose(order)
            }
        }
    }

    Label {
        objectName: "orderSentence"
        width: parent.width
        lines: 2
        size: Theme.smallSize
        color: Theme.softInk
        text: {
            switch (head.reviews.order) {
            case ReviewsController.Helpful: return qsTr("What most members found helpful comes first.");
            case ReviewsController.Newest: return qsTr("The newest come first.");
            case ReviewsController.Critical: return qsTr("The fewest stars come first.");
            default: return qsTr("In a mixed order, the same for everybody. It does not look at the stars.");
            }
        }
    }
}
