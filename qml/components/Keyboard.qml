// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Room for the on-screen keyboard, above the page's way back and "I'm done". It is
// built when it is first wanted, so that it costs nothing before. It learns nothing,
// predicts nothing and keeps nothing.
//   wanted  whether the page shown has a text field
//   keys    which of its letters they would press
import QtQuick
import Endcap

Item {
    id: room

    required property SixKeys keys
    property bool wanted: false

    width: Theme.pageWidth
    height: Theme.keyboardTop + Theme.keyboardHeight
    visible: wanted

    FocusRing {
        parent: room.keys.letter
        shown: room.keys.letter !== null
        anchors.margins: 0
        around: 12
        z: 10
    }

    Loader {
        active: room.wanted
        anchors.bottom: parent.bottom
        width: parent.width
        // By its file's name, or all that it imports would be read with this file.
        source: "KeyboardPanel.qml"
    }
}
