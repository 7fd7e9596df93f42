// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A place on the stage for one screen: builds it, lets it come in from a side, and takes
// it away.
//   shift  how far it still is from where it belongs, in design pixels
import QtQuick
import Endcap

Item {
    id: place

    property Item screen: null
    property real shift: 0

    // direction: 1 from the right, -1 from the left, 0 at once
    function enter(what: Component, app: KioskApp, direction: int) {
        clear();
        opacity = direction === 0 ? 1 : 0;
        shift = direction * Theme.travel;
        screen = what.createObject(place, { app: app }) as Item;
        if (direction !== 0)
            entering.restart();
    }

    function clear() {
        entering.stop();
        if (screen)
            screen.destroy();
        screen = null;
    }

    width: Theme.windowWidth
    height: Theme.windowHeight
    transform: Translate {
        x: Math.round(place.shift) // letters between two pixels are drawn much slower
    }

    ParallelAnimation {
        id: entering
        NumberAnimation { target: place; property: "opacity"; to: 1; duration: Theme.turn }
        NumberAnimation { target: place; property: "shift"; to: 0; duration: Theme.turn; easing.type: Theme.easing }
    }
}
