// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The way from a product to its reviews: their sum in a line, or that there are none.
// Not there when they cannot be read.
//   reviews    what they say together
//   triggered  it was pressed
import QtQuick
import Endcap

Touchable {
    id: line

    required property ReviewsController reviews
    readonly property int phase: reviews.phase
    readonly property bool counted: reviews.count > 0
    readonly property string average: Number(reviews.average).toLocaleString(Theme.locale, "f", 1)

    objectName: "reviewsLine"
    // While they are looked up it keeps its room, so that nothing jumps.
    visible: phase === ReviewsController.Shown || phase === ReviewsController.Empty || phase === ReviewsController.Waiting
    width: Theme.contentWidth
    height: 132
    label: counted ? qsTr("%1 of 5 stars, %2").arg(average).arg(count.text) : none.text

    Card {
        anchors.fill: parent
        fill: line.pressed ? Theme.goldSoft : Theme.surface
    }

    Row {
        visible: line.counted
        anchors { left: parent.left; leftMargin: 44; verticalCenter: parent.verticalCenter }
        spacing: 28

        Label {
            objectName: "reviewsLineAverage"
            anchors.verticalCenter: parent.verticalCenter
            text: line.average
            size: 64
            font.family: Theme.displayFamily
            font.weight: Font.Bold
        }

        StarRow {
            anchors.verticalCenter: parent.verticalCenter
            value: line.reviews.average
            size: 48
        }

        Label {
            id: count
            objectName: "reviewsLineCount"
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("%Ln review(s)", "", line.reviews.count)
            size: 36
            color: Theme.softInk
        }
    }

    Row {
        visible: line.phase === ReviewsController.Empty
        anchors { left: parent.left; leftMargin: 44; verticalCenter: parent.verticalCenter }
        spacing: 28

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: "message-circle"
            color: Theme.softInk
            size: 52
        }

        Label {
            id: none
            objectName: "reviewsLineNone"
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("No reviews yet. Write the first one")
            size: 38
        }
    }

    Icon {
        anchors { right: parent.right; rightMargin: 36; verticalCenter: parent.verticalCenter }
        visible: line.phase !== ReviewsController.Waiting
        name: "chevron-right"
        color: Theme.goldInk
        size: 48
    }
}
