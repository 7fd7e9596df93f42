// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The prize of a drawing on a great ticket, on the drawing's colour.
//   drawing  whose prize it is
import QtQuick
import Endcap

Rectangle {
    id: hero

    required property DrawingController drawing

    width: Theme.contentWidth
    height: 560
    radius: 48
    color: Theme.berryGround

    Item {
        anchors.fill: parent
        clip: true

        Rectangle {
            anchors.horizontalCenter: parent.horizontalCenter
            y: 72
            width: 820
            height: width
            radius: width / 2
            color: Theme.berryDeep
        }
    }

    TicketPaper {
        anchors.centerIn: parent
        scale: Math.min(1, hero.height / 520)
        width: 680
        height: 400
        tear: 288
        notch: 30
        rotation: -4
        dash: Theme.mix(Theme.berrySoft, Theme.berry, 0.25)

        Label {
            objectName: "drawingPrize"
            x: 40
            y: 16
            width: parent.width - 80
            height: 262
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            text: hero.drawing.prize
            size: 216
            lines: text.length > 8 ? 2 : 1
            fontSizeMode: Text.Fit
            minimumPixelSize: 48
            color: Theme.berry
        }

        Row {
            anchors { horizontalCenter: parent.horizontalCenter; bottom: parent.bottom; bottomMargin: 26 }
            spacing: 16

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: "ticket"
                color: Theme.softInk
                size: 44
            }

            Label {
                anchors.verticalCenter: parent.verticalCenter
                text: qsTr("One entry each")
                size: 34
                font.weight: Font.DemiBold
                color: Theme.softInk
            }
        }
    }
}
