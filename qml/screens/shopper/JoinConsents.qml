// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What one may agree to, each purpose for itself: a title, one plain sentence, and a
// box that nobody ticked beforehand. The whole card is the box.
//   join   where the ticks are kept
//   phone  the store's, where they can be taken back
pragma ComponentBehavior: Bound
import QtQuick
import Endcap

Item {
    id: page

    required property JoinController join
    property string phone: ""
    readonly property int count: Math.max(1, list.count)
    readonly property real cardHeight: Math.min(240, (height - foot.height - 28 - (count - 1) * Theme.gap) / count)

    width: Theme.contentWidth

    Column {
        width: parent.width
        spacing: Theme.gap

        Repeater {
            id: list
            model: page.join.consents

            Touchable {
                id: card

                required property int index
                required property string title
                required property string text
                required property bool given

                objectName: "consent" + index
                label: title + ". " + text
                width: page.width
                height: page.cardHeight
                Accessible.role: Accessible.CheckBox
                Accessible.checked: given
                onTriggered: page.join.consents.toggle(index)

                Rectangle {
                    anchors.fill: parent
                    radius: Theme.radius
                    color: card.pressed ? Theme.brandSoft : Theme.surface
                    border.width: card.given ? 5 : 2
                    border.color: card.given ? Theme.brand : Theme.lineDeep
                }

                Rectangle {
                    id: box
                    anchors { left: parent.left; leftMargin: 36; verticalCenter: parent.verticalCenter }
                    width: 80
                    height: 80
                    radius: 22
                    color: card.given ? Theme.brand : Theme.surface
                    border.width: 5
                    border.color: card.given ? Theme.brand : Theme.softInk

                    Icon {
                        objectName: "consentTick" + card.index
                        anchors.centerIn: parent
                        visible: card.given
                        name: "check"
                        color: Theme.onStrong
                        size: 56
                    }
                }

                Column {
                    anchors { left: box.right; leftMargin: 36; right: parent.right; rightMargin: 36; verticalCenter: parent.verticalCenter }
                    spacing: 6

                    Label {
                        width: parent.width
                        text: card.title
                        size: 40
                        font.weight: Font.DemiBold
                    }

                    Label {
                        width: parent.width
                        text: card.text
                        size: Theme.smallSize
                        lines: page.cardHeight > 200 ? 4 : 2
                        color: Theme.softInk
                    }
                }
            }
        }
    }

    Label {
        id: foot
        anchors.bottom: parent.bottom
        width: parent.width
        horizontalAlignment: Text.AlignHCenter
        lines: 2
        size: Theme.smallSize
        color: Theme.softInk
        text: page.phone.length > 0 ? qsTr("You can take each back whenever you like: at the service desk, or call %1.").arg(page.phone)
                                    : qsTr("You can take each back whenever you like, at the service desk.")
    }
}
