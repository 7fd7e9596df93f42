// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The way into staff mode: a finger that rests on the top left corner for two seconds.
// A short touch is no knock; whoever lies below may want it.
//   app           the one object from C++
//   whiteLetters  true on a strong ground: a white bar
//   tapped        it was only touched
import QtQuick
import Endcap

Item {
    id: knock

    required property KioskApp app
    property bool whiteLetters: false
    readonly property real part: hold.pressed ? Math.min(1, hold.timeHeld / hold.longPressThreshold) : 0

    signal tapped

    objectName: "staffKnock"
    width: 300
    height: Theme.headerHeight
    Accessible.ignored: true

    TapHandler {
        id: hold
        gesturePolicy: TapHandler.ReleaseWithinBounds
        longPressThreshold: 2
        onLongPressed: knock.app.staff.knock()
        onTapped: knock.tapped()
    }

    // How long still, once it is no longer a touch by chance.
    Rectangle {
        visible: knock.part > 0.25
        x: Theme.margin
        y: 120
        width: 72 * knock.part
        height: 8
        radius: 4
        color: knock.whiteLetters ? Theme.onDark : Theme.ink
    }
}
