// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Room for the on-screen keyboard, above the page's way back and "I'm done". It is
// built when it is first wanted, so that it costs nothing before. It learns nothing,
// predicts nothing and keeps nothing.
//   wanted  whether the page shown has a text field
//   keys    which of its letters they would press
import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Settings
import Endcap

Item {
    id: room

    required property SixKeys keys
    property bool wanted: false

    function dress() {
        VirtualKeyboardSettings.styleName = "endcap";
        VirtualKeyboardSettings.activeLocales = ["en_US"];
        VirtualKeyboardSettings.locale = "en_US";
        VirtualKeyboardSettings.defaultDictionaryDisabled = true;
        VirtualKeyboardSettings.handwritingModeDisabled = true;
        VirtualKeyboardSettings.userDataPath = "/dev/null";
    }

    width: Theme.pageWidth
    height: Theme.keyboardTop + Theme.keyboardHeight
    visible: wanted
    onWantedChanged: {
        if (wanted)
            dress();
    }

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
        sourceComponent: InputPanel {
            objectName: "keyboard"
            externalLanguageSwitchEnabled: true
        }
    }
}
