// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A part of a page that comes in when it is its turn: from the right, or fading where
// it stands with less motion. What is not shown takes no touch.
//   shown  whether it is its turn
import QtQuick
import Endcap

Item {
    id: part

    property bool shown: false
    property real shift: 0
    readonly property bool foldsThrough: true // see Folding.qml

    visible: shown
    transform: Translate {
        x: part.shift
    }
    onShownChanged: {
        if (shown)
            entering.restart();
    }

    ParallelAnimation {
        id: entering
        NumberAnimation { target: part; property: "opacity"; from: 0; to: 1; duration: Theme.turn }
        NumberAnimation { target: part; property: "shift"; from: Theme.travel; to: 0; duration: Theme.turn; easing.type: Theme.easing }
    }
}
