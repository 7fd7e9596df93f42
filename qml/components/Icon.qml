// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One Lucide icon, always beside words, so it is hidden from speech.
//   name   file name in resources/icons without ending
//   size   width and height in design pixels
//   color  colour of its stroke
import QtQuick

Image {
    id: icon

    required property string name
    property int size: 48
    property color color: Theme.ink

    // What points along the way one reads.
    readonly property list<string> directed: ["arrow-left", "arrow-right", "chevron-left", "chevron-right",
                                              "log-out", "send", "scroll-text", "message-circle", "footprints"]

    width: size
    height: size
    sourceSize.width: size * 2
    sourceSize.height: size * 2
    source: name.length > 0 && size > 0 ? "image://icon/" + name + "?" + color.toString().slice(-6) : ""
    fillMode: Image.PreserveAspectFit
    mirror: LayoutMirroring.enabled && directed.indexOf(name) >= 0
    smooth: true
    Accessible.ignored: true
}
