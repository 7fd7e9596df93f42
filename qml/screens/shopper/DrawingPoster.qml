// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A poster for a drawing: the prize on a great paper ticket.
//   big   the prize, a short figure
//   text  what it is
import QtQuick
import Endcap

Poster {
    id: drawing

    property string big: ""
    property string text: ""

    TicketPaper {
        anchors.horizontalCenter: parent.horizontalCenter
        y: drawing.discTop + 32
        width: 840
        height: 770
        tear: 520
        notch: 44
        rotation: -4

        Row {
            anchors { left: parent.left; leftMargin: 64 }
            y: 56
            spacing: 20

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: "ticket"
                color: drawing.tone.name === "paper" ? Theme.berry : drawing.tone.accent
                size: 52
            }

            Label {
                anchors.verticalCenter: parent.verticalCenter
                text: qsTr("Drawing")
                size: 36
                font.weight: Font.DemiBold
                font.letterSpacing: 3
                font.capitalization: Font.AllUppercase
                color: drawing.tone.name === "paper" ? Theme.berry : drawing.tone.accent
            }
        }

        Label {
            objectName: "posterPrize"
            x: 56
            y: 128
            width: parent.width - 112
            height: 350
            verticalAlignment: Text.AlignVCenter
            horizontalAlignment: Text.AlignHCenter
            text: drawing.big
            size: 290
            lines: drawing.big.length > 8 ? 2 : 1
            fontSizeMode: Text.Fit
            minimumPixelSize: 80
            color: drawing.tone.name === "paper" ? Theme.berry : drawing.tone.accent
        }

        Label {
            x: 64
            y: 552
            width: parent.width - 128
            height: 180
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            text: drawing.text
            size: 52
            font.weight: Font.DemiBold
            lines: 3
            fontSizeMode: Text.Fit
            minimumPixelSize: 38
        }
    }
}
