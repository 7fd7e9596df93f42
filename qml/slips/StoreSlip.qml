// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The head of every slip: whose it is, and an honest mark where it is sample data.
// What a slip is about follows as its parts.
//   store    whose slip this is
//   moment   when it is printed; its foot says so
import QtQuick
import Endcap

Slip {
    id: slip

    required property StoreFace store
    readonly property string moment: at.toLocaleString(Theme.locale, Locale.ShortFormat)

    SlipPart {
        size: SlipPart.Large
        bold: true
        centered: true
        text: slip.store.name
    }

    SlipPart {
        size: SlipPart.Small
        centered: true
        text: slip.store.storeName
    }

    SlipPart {
        shown: slip.store.sample
        size: SlipPart.Small
        centered: true
        text: qsTr("Sample data: only a demonstration")
    }

    SlipPart {
        kind: SlipPart.Rule
    }
}
