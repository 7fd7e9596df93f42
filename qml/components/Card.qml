// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A calm sheet that holds things; cannot be pressed.
//   fill     its colour
//   outline  colour of its thin edge; transparent for none
import QtQuick
import Endcap

Rectangle {
    id: card

    property color fill: Theme.surface
    property color outline: Theme.line

    radius: Theme.radius
    color: fill
    border.width: 2
    border.color: outline
}
