// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Five stars in a row, filled up to a value, also in part; spoken as a sentence.
//   value  0 to 5
//   size   of one star, in design pixels
pragma ComponentBehavior: Bound
import QtQuick
import Endcap

Row {
    id: row

    property real value: 0
    property int size: 36

    spacing: size * 0.16
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("%1 of 5 stars").arg(Number(value).toLocaleString(Theme.locale, "f", value % 1 === 0 ? 0 : 1))

    Repeater {
        model: 5

        Item {
            id: star

            required property int index

            width: row.size
            height: row.size

            FilledStar {
                size: row.size
                color: Theme.lineDeep
            }

            FilledStar {
                size: row.size
                color: Theme.gold
                part: row.value - star.index
            }
        }
    }
}
