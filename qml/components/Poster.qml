// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What all posters of the attract page share: a ground, a great disc, and giant
// words at the top that shrink rather than lose one.
//   headline  the giant words
//   tone      the poster's colours
//   middle    what lies on the disc; coordinates of the whole page, between
//             discTop and 1500; on a wide window, right of the words (Folding.qml)
import QtQuick
import Endcap

Item {
    id: poster

    property string headline: ""
    required property Tone tone
    readonly property real discTop: 660
    readonly property real fold: discTop - 20
    default property alias middle: room.data

    width: Theme.windowWidth
    height: Theme.windowHeight

    Rectangle {
        anchors.fill: parent
        color: poster.tone.back
    }

    Item {
        anchors.fill: parent
        clip: true

        Rectangle {
            x: (!Theme.wide ? parent.width / 2 : Theme.mirrored ? Theme.pageWidth / 2 : Theme.pageWidth * 1.5) - width / 2
            y: Theme.wide ? 52 : 540
            width: 1440
            height: width
            radius: width / 2
            color: poster.tone.disc
        }
    }

    Label {
        objectName: "posterHeadline"
        anchors { left: parent.left; leftMargin: 76 }
        y: 178
        width: Theme.pageWidth - 2 * 76
        height: 452
        text: poster.headline
        size: Theme.posterSize
        lines: 4
        fontSizeMode: Text.Fit
        minimumPixelSize: 72
        lineHeight: 0.94
        color: poster.tone.letters
    }

    Folding {
        id: room
        fold: poster.fold
    }
}
