// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What everything that can be pressed is made of: a finger, a key or a screen
// reader presses it, and it looks pressed in the same frame.
//   label      what speech and tests call it
//   pressed    true while a finger is on it
//   leadsBack  whether it is the way back of what lies above all else: the keys' own
//   comesLast  belongs to every page: keys and speech come to it after the page's own
//   around     corner radius for the focus ring, in design pixels
//   triggered  it was pressed and let go inside
import QtQuick
import Endcap

Item {
    id: touchable

    property string label: ""
    property real around: Theme.radius
    property bool leadsBack: false
    property bool comesLast: false
    readonly property bool pressed: tap.pressed

    signal triggered

    activeFocusOnTab: true
    Accessible.role: Accessible.Button
    Accessible.name: label
    Accessible.focusable: true
    Accessible.onPressAction: touchable.triggered()
    Keys.onReturnPressed: touchable.triggered()
    Keys.onEnterPressed: touchable.triggered()
    Keys.onSelectPressed: touchable.triggered()
    Keys.onSpacePressed: touchable.triggered()

    TapHandler {
        id: tap
        gesturePolicy: TapHandler.ReleaseWithinBounds
        onTapped: touchable.triggered()
    }

    FocusRing {
        shown: touchable.activeFocus
        around: touchable.around
        z: 10
    }
}
