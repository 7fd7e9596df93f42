// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One quest: its badge with a ring that fills, what is to be done, how far it is and
// what it pays. Without a proven visit the ring stays empty and nothing is counted.
//   index ... until  the roles of QuestListModel, see there
import QtQuick
import Endcap

Item {
    id: card

    required property int index
    required property string title
    required property string text
    required property string badge
    required property int points
    required property int done
    required property int total
    required property bool known
    required property bool finished
    required property bool waiting
    required property date until

    objectName: "quest" + index
    height: 168
    Accessible.role: Accessible.StaticText
    Accessible.name: title + ". " + text + " " + state.text

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: card.finished ? Theme.brandSoft : Theme.surface
        border.width: card.finished ? 0 : 2
        border.color: Theme.line
    }

    BadgeDisc {
        id: disc
        anchors { left: parent.left; leftMargin: 28; verticalCenter: parent.verticalCenter }
        width: 116
        name: card.badge
        earned: card.finished && !card.waiting
        part: card.known && card.total > 0 ? card.done / card.total : 0
    }

    Column {
        anchors { left: disc.right; leftMargin: 28; right: worth.left; rightMargin: 20; verticalCenter: parent.verticalCenter }
        spacing: 0

        Label {
            objectName: "questTitle" + card.index
            width: parent.width
            text: card.title
            size: 38
            font.weight: Font.DemiBold
        }

        Label {
            width: parent.width
            text: card.text
            size: Theme.tinySize
            lines: 2
            color: Theme.softInk
        }
    }

    Item {
        id: worth
        anchors { right: parent.right; rightMargin: 28; top: parent.top; bottom: parent.bottom }
        width: Math.max(pill.width, 176)

        PointsPill {
            id: pill
            anchors.right: parent.right
            y: state.text.length > 0 ? 28 : (parent.height - height) / 2
            points: card.points
            paid: card.finished && !card.waiting
        }

        Label {
            id: state
            objectName: "questState" + card.index
            anchors { right: parent.right; bottom: parent.bottom; bottomMargin: 26 }
            width: parent.width
            horizontalAlignment: Text.AlignRight
            size: Theme.tinySize
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: 28
            font.weight: Font.DemiBold
            color: card.finished ? Theme.brand : Theme.softInk
            text: card.known ? card.finished ? card.waiting ? qsTr("Saved") : qsTr("Finished")
                                             : qsTr("%1 of %2").arg(card.done).arg(card.total)
                             : qsTr("to %1").arg(card.until.toLocaleDateString(Theme.locale, qsTr("MMM d")))
        }
    }
}
