// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The things she bought and kept, the newest first; a touch begins a review of one.
//   review  where they come from
pragma ComponentBehavior: Bound
import QtQuick
import Endcap

Item {
    id: place

    required property WriteReviewController review

    width: Theme.contentWidth

    PageMessage {
        visible: list.count === 0
        anchors.horizontalCenter: parent.horizontalCenter
        y: 200
        symbol: "receipt"
        title: qsTr("Nothing here yet")
        note: qsTr("What you buy with your number or card is here the day after.")
    }

    ListView {
        id: list
        objectName: "boughtList"
        anchors { fill: parent; bottomMargin: Theme.touch + 24 }
        clip: true
        spacing: Theme.gap
        boundsBehavior: Flickable.StopAtBounds
        model: place.review.bought

        delegate: Touchable {
            id: row

            required property int index
            required property string gtin
            required property string name
            required property string brand
            required property string image
            required property string category
            required property date boughtOn
            required property bool reviewed

            objectName: "bought" + index
            label: name
            width: list.width
            height: 196
            enabled: !reviewed
            onTriggered: place.review.open(gtin)

            Card {
                anchors.fill: parent
                fill: row.pressed ? Theme.well : Theme.surface
            }

            ProductPhoto {
                id: photo
                anchors { left: parent.left; leftMargin: 24; verticalCenter: parent.verticalCenter }
                width: 148
                edge: 8
                source: row.image
                category: row.category
            }

            Column {
                anchors { left: photo.right; leftMargin: 28; right: mark.left; rightMargin: 24; verticalCenter: parent.verticalCenter }
                spacing: 4

                Label {
                    width: parent.width
                    text: row.name
                    size: 40
                    lines: 2
                    font.weight: Font.DemiBold
                }

                Label {
                    width: parent.width
                    text: row.reviewed ? qsTr("Bought on %1 · reviewed").arg(row.boughtOn.toLocaleDateString(Theme.locale, qsTr("MMMM d")))
                                       : qsTr("Bought on %1").arg(row.boughtOn.toLocaleDateString(Theme.locale, qsTr("MMMM d")))
                    size: Theme.smallSize
                    color: Theme.softInk
                }
            }

            Icon {
                id: mark
                anchors { right: parent.right; rightMargin: 36; verticalCenter: parent.verticalCenter }
                name: row.reviewed ? "check" : "arrow-right"
                color: row.reviewed ? Theme.good : Theme.brand
                size: 52
            }
        }

        Behavior on contentY {
            enabled: !list.moving
            NumberAnimation { duration: Theme.reducedMotion ? 0 : Theme.slow; easing.type: Theme.easing }
        }
    }

    Row {
        visible: list.contentHeight > list.height
        anchors { right: parent.right; bottom: parent.bottom }
        spacing: Theme.gap

        OutlineButton {
            objectName: "boughtUp"
            width: 200
            text: qsTr("Up")
            enabled: !list.atYBeginning
            onTriggered: list.contentY = Math.max(list.originY, list.contentY - list.height * 0.8)
        }

        OutlineButton {
            objectName: "boughtDown"
            width: 200
            text: qsTr("Down")
            enabled: !list.atYEnd
            onTriggered: list.contentY = Math.min(list.originY + list.contentHeight - list.height, list.contentY + list.height * 0.8)
        }
    }
}
