// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The winner’s page: bits of paper that fall once and lie where they fell; the same ones every time.
//   fall  0 to 1: how far they have fallen
pragma ComponentBehavior: Bound
import QtQuick
import Endcap

Item {
    id: confetti

    property real fall: 1

    width: Theme.pageWidth
    height: Theme.pageHeight
    Accessible.ignored: true

    Repeater {
        model: 54

        Rectangle {
            required property int index
            // Most lie on the floor, some hang beside the ticket; none over words.
            readonly property bool onFloor: index % 3 > 0
            readonly property bool leftSide: index % 2 === 0
            readonly property real end: onFloor ? 1336 + (index * 67) % 150 : 130 + (index * 97) % 760

            x: onFloor ? 20 + (index * 137) % 1014 : leftSide ? 14 + (index * 7) % 62 : 1000 + (index * 11) % 54
            y: end * confetti.fall - 60 * (1 - confetti.fall)
            width: index % 5 === 0 ? 26 : 16
            height: index % 5 === 1 ? 34 : 20
            radius: index % 4 === 0 ? width / 2 : 5
            rotation: (index * 53) % 180 + 140 * (1 - confetti.fall)
            color: index % 4 === 0 ? Theme.gold : index % 4 === 1 ? Theme.berrySoft : index % 4 === 2 ? Theme.goldPale : Theme.berryDeep
        }
    }
}
