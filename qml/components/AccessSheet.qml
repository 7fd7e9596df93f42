// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What makes the page easier to see, hear and reach, one row a choice; each works at once,
// so that it can be seen here. Lies over the page, which stays as it is, with everything
// typed on it.
//   access  the choices; says whether the sheet is open
//   speech  the choices about listening
import QtQuick
import Endcap

Item {
    id: sheet

    required property AccessChoices access
    required property Speech speech

    objectName: "accessSheet"
    width: Theme.windowWidth
    height: Theme.windowHeight
    visible: access.asking
    onVisibleChanged: {
        if (visible)
            leave.forceActiveFocus();
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.shade
    }

    MouseArea {
        anchors.fill: parent
        onClicked: sheet.access.asking = false
    }

    Rectangle {
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        height: stack.height + 2 * 72
        radius: 48
        color: Theme.raised

        MouseArea {
            anchors.fill: parent // a miss between two rows is no answer
        }

        Column {
            id: stack
            anchors { left: parent.left; right: parent.right; margins: Theme.margin; top: parent.top; topMargin: 72 }
            spacing: Theme.gap

            Row {
                anchors.horizontalCenter: parent.horizontalCenter
                spacing: 28

                Icon {
                    id: mark
                    anchors.verticalCenter: title.verticalCenter
                    name: "accessibility"
                    color: Theme.brand
                    size: 72
                }

                Label {
                    id: title
                    objectName: "accessTitle"
                    width: Math.min(implicitWidth, stack.width - mark.width - 28)
                    text: qsTr("Easier to see, hear and reach")
                    size: 56
                }
            }

            Label {
                width: parent.width
                bottomPadding: 16
                horizontalAlignment: Text.AlignHCenter
                text: qsTr("For your visit only: it ends when you leave.")
                size: Theme.smallSize
                color: Theme.softInk
            }

            // A row a choice; two side by side where the window is wide.
            Grid {
                id: rows
                readonly property real rowWidth: (stack.width - (columns - 1) * Theme.gap) / columns
                columns: Theme.wide && children.length > 1 ? 2 : 1
                spacing: Theme.gap

                AccessSwitch {
                    objectName: "accessDark"
                    width: rows.rowWidth
                    symbol: "contrast"
                    text: qsTr("Dark colours")
                    note: qsTr("Light letters on a dark page.")
                    on: sheet.access.dark
                    onTriggered: sheet.access.dark = !sheet.access.dark
                }

                SpeechRows {
                    width: rows.rowWidth
                    speech: sheet.speech
                }
            }

            OutlineButton {
                id: leave
                objectName: "accessLeave"
                leadsBack: true
                width: stack.width
                text: qsTr("Back to the page")
                symbol: "arrow-left"
                onTriggered: sheet.access.asking = false
            }
        }
    }
}
