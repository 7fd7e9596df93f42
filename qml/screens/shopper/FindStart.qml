// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a search shows before anything is typed: how to scan, and the popular products.
//   find  where they come from
pragma ComponentBehavior: Bound
import QtQuick
import Endcap

Item {
    id: start

    required property FindController find
    readonly property int rows: height - products.y > 900 ? 2 : 1

    width: Theme.contentWidth

    ScanInvitation {
        id: invitation
    }

    Label {
        id: heading
        anchors { left: parent.left; top: invitation.bottom; topMargin: 32 }
        visible: start.find.count > 0
        text: qsTr("From our shelves")
        size: Theme.smallSize
        font.weight: Font.DemiBold
        font.letterSpacing: 1.5
        font.capitalization: Font.AllUppercase
        color: Theme.softInk
    }

    Grid {
        id: products
        anchors { left: parent.left; top: heading.bottom; topMargin: 20 }
        columns: 3
        spacing: Theme.gap

        Repeater {
            model: start.find.results

            PopularTile {
                visible: index < 3 * start.rows
                onTriggered: start.find.open(gtin)
            }
        }
    }
}
