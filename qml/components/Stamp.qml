// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A round rubber stamp's mark: two rings, a tick, and a word on it.
//   color  its ink
//   text   the word under the tick
//   slam() puts it down as a hand would; settle() ends that at once
import QtQuick
import Endcap

Item {
    id: stamp

    property color color: Theme.blue
    property string text: ""
    property real lift: 1

    function slam() {
        if (Theme.reducedMotion)
            fade.restart();
        else
            fall.restart();
    }

    function settle() {
        fall.complete();
        fade.complete();
    }

    width: 240
    height: width
    rotation: -12
    Accessible.ignored: true
    scale: lift

    Rectangle {
        anchors.fill: parent
        radius: width / 2
        color: Qt.alpha(stamp.color, 0.04)
        border.width: parent.width * 0.04
        border.color: stamp.color
    }

    Rectangle {
        anchors.fill: parent
        anchors.margins: parent.width * 0.075
        radius: width / 2
        color: "transparent"
        border.width: Math.max(2, stamp.width * 0.012)
        border.color: stamp.color
    }

    Icon {
        anchors { horizontalCenter: parent.horizontalCenter; top: parent.top; topMargin: stamp.width * 0.17 }
        name: "check"
        color: stamp.color
        size: stamp.width * (stamp.text.length > 0 ? 0.42 : 0.62)
    }

    Label {
        anchors { horizontalCenter: parent.horizontalCenter; bottom: parent.bottom; bottomMargin: stamp.width * 0.2 }
        visible: text.length > 0
        width: Math.min(implicitWidth, stamp.width * 0.76)
        text: stamp.text
        size: Math.max(Theme.tinySize, stamp.width * 0.13)
        font.weight: Font.Bold
        font.letterSpacing: 2
        font.capitalization: Font.AllUppercase
        color: stamp.color
    }

    SequentialAnimation {
        id: fall
        PropertyAction { target: stamp; property: "opacity"; value: 1 }
        NumberAnimation { target: stamp; property: "lift"; from: 2.4; to: 0.94; duration: 220; easing.type: Easing.InCubic }
        NumberAnimation { target: stamp; property: "lift"; to: 1; duration: 140; easing.type: Easing.OutBack }
    }

    NumberAnimation {
        id: fade
        target: stamp
        property: "opacity"
        from: 0
        to: 1
        duration: Theme.turn
    }
}
