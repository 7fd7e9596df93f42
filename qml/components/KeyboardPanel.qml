// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The on-screen keyboard itself, dressed before it is built.
import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Settings

Item {
    id: panel

    height: keys.height
    Component.onCompleted: {
        VirtualKeyboardSettings.styleName = "endcap";
        VirtualKeyboardSettings.activeLocales = ["en_US"];
        VirtualKeyboardSettings.locale = "en_US";
        VirtualKeyboardSettings.defaultDictionaryDisabled = true;
        VirtualKeyboardSettings.handwritingModeDisabled = true;
        VirtualKeyboardSettings.userDataPath = "/dev/null";
        keys.active = true;
    }

    Loader {
        id: keys
        active: false
        width: panel.width
        sourceComponent: InputPanel {
            objectName: "keyboard"
            externalLanguageSwitchEnabled: true
        }
    }
}
