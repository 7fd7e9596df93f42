// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The colours of a poster by the name that headquarters gave it.
//   name  "gold", "berry", "blue", "green" or "paper"; anything else is paper
import QtQuick
import Endcap

QtObject {
    id: tone

    property string name: "paper"
    readonly property bool dark: name === "berry" || name === "blue" || name === "green"
    readonly property color back: name === "gold" ? Theme.goldGround : name === "berry" ? Theme.berryGround
                                : name === "blue" ? Theme.blueGround : name === "green" ? Theme.brandGround : Theme.paper
    readonly property color disc: name === "gold" ? Theme.goldDeep : name === "berry" ? Theme.berryDeep
                                : name === "blue" ? Theme.blueDeep : name === "green" ? Theme.brandDeep : Theme.goldMist
    readonly property color letters: dark ? Theme.onDark : Theme.ink
    readonly property color accent: name === "gold" || name === "berry" ? Theme.berry
                                  : name === "blue" ? Theme.blue : Theme.brand
    readonly property color button: dark ? Theme.onDark : Theme.ink
    readonly property color buttonLetters: dark ? Theme.onLight : Theme.onStrong
}
