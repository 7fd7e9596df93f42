// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The last line of a slip: which kiosk printed it, and when.
//   slip  whose foot it is
import QtQuick
import Endcap

SlipPart {
    required property StoreSlip slip

    kind: SlipPart.Pair
    size: SlipPart.Small
    text: slip.store.kioskNumber > 0 ? qsTr("Kiosk %1").arg(slip.store.kioskNumber) : ""
    second: slip.moment
}
