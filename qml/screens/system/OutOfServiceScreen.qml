// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The kiosk cannot serve right now, whatever died behind it.
//   app  the one object from C++
import QtQuick
import Endcap

SystemPage {
    objectName: "outOfServiceScreen"
    headline: qsTr("This kiosk is taking a break.")
    symbol: "wrench"
    note: qsTr("It comes back by itself. Until then the service desk is happy to help, in person or by telephone.")
}
