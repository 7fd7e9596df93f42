// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The first moments, until the core has answered.
//   app  the one object from C++
import QtQuick
import Endcap

SystemPage {
    objectName: "startingScreen"
    headline: qsTr("One moment, please.")
    note: qsTr("This kiosk is waking up.")
    waiting: true
    hasContact: false
}
