// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A poster that says something: giant words and, in a circle, a figure or a sentence.
//   big, text  what the circle holds: a short figure, and words under it
//   image      a photograph instead of the figure, or empty
import QtQuick
import Endcap

Poster {
    id: slide

    property string big: ""
    property string text: ""
    property string image: ""
    property string category: ""
    readonly property bool hasFigure: big.length > 0

    Rectangle {
        id: circle
        anchors.horizontalCenter: parent.horizontalCenter
        y: slide.discTop
        width: 900
        height: width
        radius: width / 2
        color: slide.tone.name === "paper" ? Theme.surface : Theme.paper
    }

    ProductPhoto {
        visible: slide.image.length > 0
        anchors { horizontalCenter: parent.horizontalCenter; top: circle.top; topMargin: 112 }
        width: 460
        rotation: -3
        source: slide.image
        category: slide.category
    }

    Label {
        id: figure
        visible: slide.hasFigure && slide.image.length === 0
        anchors { horizontalCenter: parent.horizontalCenter; top: circle.top; topMargin: 176 }
        width: 780
        height: 320
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        text: slide.big
        size: 280
        fontSizeMode: Text.Fit
        minimumPixelSize: 96
        color: slide.tone.accent
    }

    Label {
        anchors.horizontalCenter: parent.horizontalCenter
        y: slide.hasFigure || slide.image.length > 0 ? circle.y + (slide.image.length > 0 ? 616 : 516) : circle.y + 190
        width: slide.hasFigure || slide.image.length > 0 ? 492 : 700
        height: slide.hasFigure || slide.image.length > 0 ? 200 : 500
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: slide.hasFigure || slide.image.length > 0 ? Text.AlignTop : Text.AlignVCenter
        text: slide.text
        size: slide.hasFigure || slide.image.length > 0 ? 54 : 76
        font.weight: Font.DemiBold
        lines: slide.hasFigure || slide.image.length > 0 ? 3 : 5
        fontSizeMode: Text.Fit
        minimumPixelSize: 40
    }
}
