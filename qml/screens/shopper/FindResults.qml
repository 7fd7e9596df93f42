// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The products that were found, readable without dragging: keys turn the page. While
// the keyboard is there, one key puts it away and shows them all.
//   find  where they come from
pragma ComponentBehavior: Bound
import QtQuick
import Endcap

Item {
    id: results

    required property FindController find
    readonly property bool isCorrected: find.corrected.length > 0
    readonly property real rowHeight: 196
    readonly property bool hasMore: find.count * (rowHeight + list.spacing) - list.spacing > height - said.height
    readonly property string typed: find.text

    width: Theme.contentWidth
    onTypedChanged: list.positionViewAtBeginning()

    Column {
        id: said
        visible: results.isCorrected
        width: parent.width
        height: visible ? implicitHeight + 20 : 0
        spacing: 2

        Label {
            objectName: "correctedLabel"
            width: parent.width
            text: qsTr("Showing results for “%1”").arg(results.find.corrected)
            font.weight: Font.DemiBold
        }

        Label {
            width: parent.width
            text: qsTr("Nothing is called “%1”.").arg(results.find.asked)
            size: Theme.smallSize
            color: Theme.softInk
        }
    }

    ListView {
        id: list
        objectName: "foundList"
        anchors { top: said.bottom; bottom: turning.visible ? turning.top : parent.bottom; bottomMargin: turning.visible ? Theme.gap : 0 }
        width: parent.width
        clip: true
        spacing: 20
        cacheBuffer: 0
        currentIndex: -1 // or its row would stay when it is out of sight
        boundsBehavior: Flickable.StopAtBounds
        model: results.find.results
        delegate: FoundRow {
            height: results.rowHeight
            onTriggered: results.find.open(gtin)
        }

        Behavior on contentY {
            NumberAnimation { duration: Theme.reducedMotion ? 0 : Theme.slow; easing.type: Theme.easing }
        }
    }

    Item {
        id: turning
        visible: results.hasMore
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.touch

        OutlineButton {
            objectName: "allResults"
            visible: results.find.typing
            width: parent.width
            text: results.find.count >= 30 ? qsTr("See the best 30") : qsTr("See all %1").arg(results.find.count)
            symbol: "chevron-down"
            ground: Theme.paper
            onTriggered: results.find.typing = false
        }

        Label {
            visible: !results.find.typing
            anchors { left: parent.left; right: up.left; rightMargin: Theme.gap; verticalCenter: parent.verticalCenter }
            text: results.find.count >= 30 ? qsTr("The best 30. Type more to narrow it down.") : qsTr("%1 products").arg(results.find.count)
            size: Theme.smallSize
            lines: 2
            color: Theme.softInk
        }

        OutlineButton {
            id: up
            objectName: "foundUp"
            visible: !results.find.typing
            anchors { right: down.left; rightMargin: Theme.gap }
            width: 176
            text: qsTr("Up")
            enabled: !list.atYBeginning
            onTriggered: list.contentY = Math.max(list.originY, list.contentY - list.height * 0.8)
        }

        OutlineButton {
            id: down
            objectName: "foundDown"
            visible: !results.find.typing
            anchors.right: parent.right
            width: 208
            text: qsTr("Down")
            enabled: !list.atYEnd
            onTriggered: list.contentY = Math.min(list.originY + list.contentHeight - list.height, list.contentY + list.height * 0.8)
        }
    }
}
