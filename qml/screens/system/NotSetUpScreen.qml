// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The kiosk has not been enrolled at a store yet.
//   app  the one object from C++
import QtQuick
import Endcap

SystemPage {
    objectName: "notSetUpScreen"
    headline: qsTr("Almost ready to open.")
    symbol: "store"
    note: qsTr("This kiosk does not know its store yet. Staff: enrol it with the one-time code from headquarters.")
    hasContact: app.store.phone.length > 0
}
