// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One filled star with five points, or the first part of one. A picture and no Shape:
// the software scene graph lets a Shape leave a list that clips, and its traces stay.
//   size   width and height in design pixels
//   color  of the whole
//   part   how much of it there is, along the way one reads: 0 to 1
import QtQuick
import Endcap

Image {
    id: star

    property real size: 36
    property color color: Theme.ink
    property real part: 1
    readonly property int hundredths: Math.round(Math.max(0, Math.min(1, part)) * 100)

    visible: hundredths > 0
    width: size
    height: size
    sourceSize.width: size * 2
    sourceSize.height: size * 2
    source: visible && size > 0 ? "image://icon/star=" + hundredths + "?" + color.toString().slice(-6) : ""
    mirror: Theme.mirrored
    smooth: true
    Accessible.ignored: true
}
