// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How the on-screen keyboard looks: the product's paper, letters and large keys.
// Qt Virtual Keyboard finds it by its place, QtQuick/VirtualKeyboard/Styles/endcap.
// Sizes are fractions of the keyboard's design height, as the Qt type demands.
import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Styles
import Endcap

KeyboardStyle {
    id: look

    readonly property real gap: 8 * scaleHint

    keyboardDesignWidth: 1080
    keyboardDesignHeight: Theme.keyboardHeight
    keyboardRelativeLeftMargin: 20 / keyboardDesignWidth
    keyboardRelativeRightMargin: 20 / keyboardDesignWidth
    keyboardRelativeTopMargin: 12 / keyboardDesignHeight
    keyboardRelativeBottomMargin: 12 / keyboardDesignHeight

    component Face: KeyPanel {
        id: face

        property string words: control.displayText
        property string symbol: ""
        property bool quiet: false
        property bool strong: false

        Rectangle {
            anchors.fill: parent
            anchors.margins: look.gap
            radius: 22 * look.scaleHint
            color: face.control.pressed ? Theme.brandSoft : face.strong ? Theme.ink : face.quiet ? Theme.line : Theme.surface
            border.width: face.control.pressed ? 3 : face.quiet || face.strong ? 0 : 2
            border.color: face.control.pressed ? Theme.brand : Theme.lineDeep

            Label {
                anchors.centerIn: parent
                visible: face.symbol.length === 0
                text: face.control.uppercased ? face.words.toUpperCase() : face.words
                size: (face.words.length > 1 ? 34 : 48) * look.scaleHint
                font.family: Theme.textFamily
                font.weight: Font.DemiBold
                color: face.strong && !face.control.pressed ? Theme.onStrong : face.control.enabled ? Theme.ink : Theme.softInk
            }

            Icon {
                anchors.centerIn: parent
                visible: face.symbol.length > 0
                name: face.symbol
                color: face.strong && !face.control.pressed ? Theme.onStrong : Theme.ink
                size: 48
            }
        }
    }

    keyboardBackground: Rectangle {
        color: Theme.well
    }
    keyPanel: Face {}
    backspaceKeyPanel: Face {
        symbol: "delete"
        quiet: true
    }
    shiftKeyPanel: Face {
        symbol: "arrow-big-up"
        quiet: !InputContext.shiftActive
        strong: InputContext.shiftActive
    }
    enterKeyPanel: Face {
        symbol: "corner-down-left"
        quiet: true
    }
    spaceKeyPanel: Face {
        words: qsTr("Space")
        quiet: true
    }
    symbolKeyPanel: Face {
        quiet: true
    }
    modeKeyPanel: Face {
        quiet: true
    }
    hideKeyPanel: Face {
        symbol: "keyboard-off"
        quiet: true
    }
    languageKeyPanel: Face {
        symbol: "languages"
        quiet: true
    }
    handwritingKeyPanel: Face {
        quiet: true
    }

    alternateKeysListItemWidth: 96 * scaleHint
    alternateKeysListItemHeight: 112 * scaleHint
    alternateKeysListDelegate: Item {
        id: alternate

        required property string text

        width: look.alternateKeysListItemWidth
        height: look.alternateKeysListItemHeight

        Label {
            anchors.centerIn: parent
            text: alternate.text
            size: 44 * look.scaleHint
            font.family: Theme.textFamily
        }
    }
    alternateKeysListHighlight: Rectangle {
        radius: 18 * look.scaleHint
        color: Theme.brandSoft
    }
    alternateKeysListBackground: Rectangle {
        radius: 22 * look.scaleHint
        color: Theme.surface
        border.width: 2
        border.color: Theme.lineDeep
    }
}
