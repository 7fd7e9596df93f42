// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One coloured rectangle that changes colour while it is pressed.
import QtQuick

Window {
    width: 1080
    height: 1920
    visible: true
    flags: Qt.FramelessWindowHint

    Rectangle {
        anchors.fill: parent
        color: tap.pressed ? "#0E4F45" : "#FAF6EF"

        TapHandler {
            id: tap
        }
    }
}
