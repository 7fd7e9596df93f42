// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The ring around the control that the keys would press; lies 8 px outside of it.
//   shown   whether the control has the keyboard's focus
//   around  corner radius of the control itself, in design pixels
import QtQuick
import Endcap

Rectangle {
    id: ring

    property bool shown: false
    property real around: Theme.radius

    anchors.fill: parent
    anchors.margins: -8
    visible: shown
    color: "transparent"
    radius: around + 8
    border.width: 6
    border.color: Theme.gold
}
