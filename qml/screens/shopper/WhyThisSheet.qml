// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Answers "why this?": the rule in plain words, the data it used, and what it did not.
// Lies over the whole page and takes every touch until it is closed.
//   words   what is said
//   closed  "OK" was pressed
import QtQuick
import Endcap

Item {
    id: sheet

    required property OfferWords words

    signal closed

    objectName: "whyThisSheet"
    width: Theme.windowWidth
    height: Theme.windowHeight
    onVisibleChanged: {
        if (visible)
            ok.forceActiveFocus();
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.shade
    }

    MouseArea {
        anchors.fill: parent
    }

    Rectangle {
        anchors.centerIn: parent
        width: Theme.contentWidth
        height: content.height + 144
        radius: 48
        color: Theme.raised
        Accessible.role: Accessible.AlertMessage
        Accessible.name: title.text + " " + rule.text

        Column {
            id: content
            x: 72
            y: 72
            width: parent.width - 2 * x
            spacing: 36

            Rectangle {
                anchors.horizontalCenter: parent.horizontalCenter
                width: 176
                height: width
                radius: width / 2
                color: Theme.goldSoft

                Icon {
                    anchors.centerIn: parent
                    name: "lightbulb"
                    color: Theme.goldInk
                    size: 92
                }
            }

            Label {
                id: title
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                text: qsTr("Why this?")
                size: 80
            }

            Label {
                id: rule
                objectName: "whyRule"
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                text: sheet.words.why
                size: 44
                lines: 5
            }

            FactRow {
                objectName: "whyUsed"
                width: parent.width
                symbol: "eye"
                strong: Theme.goldInk
                quiet: Theme.goldSoft
                title: qsTr("What we looked at")
                note: sheet.words.used
            }

            FactRow {
                objectName: "whyUnused"
                width: parent.width
                symbol: "eye-off"
                title: qsTr("What we did not look at")
                note: sheet.words.unused
            }

            PrimaryButton {
                id: ok
                objectName: "whyOk"
                leadsBack: true
                width: parent.width
                text: qsTr("OK")
                fill: Theme.ink
                onTriggered: sheet.closed()
            }
        }
    }
}
