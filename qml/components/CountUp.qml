// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A number that counts up to its value, so that one sees it grow.
//   value   where it ends
//   pattern text with %1 for the number, by the language's own rules
import QtQuick
import Endcap

Label {
    id: counter

    property int value: 0
    property string pattern: "%1"
    property real shown: 0

    function rise() {
        rising.stop();
        rising.to = value;
        rising.start();
    }

    // The ear hears where it ends.
    Accessible.role: Accessible.StaticText
    Accessible.name: pattern.arg(Number(value).toLocaleString(Theme.locale, "f", 0))
    text: pattern.arg(Number(Math.round(shown)).toLocaleString(Theme.locale, "f", 0))
    onValueChanged: rise()
    Component.onCompleted: rise()

    NumberAnimation {
        id: rising
        target: counter
        property: "shown"
        duration: Theme.countUp
        easing.type: Easing.OutCubic
    }
}
