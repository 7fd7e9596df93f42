// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Says that a product can also be scanned, and how.
import QtQuick
import Endcap

NoticePanel {
    noticeName: "scanInvitation"
    height: 168
    symbol: "scan-barcode"
    title: qsTr("Or scan a product")
    note: qsTr("Hold its bar code to the scanner, also with the price on the shelf.")
}
