// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Nothing can be saved on this kiosk, so it takes nothing: better no promise than a broken one.
//   app  the one object from C++
import QtQuick
import Endcap

SystemPage {
    objectName: "storageFailedScreen"
    headline: qsTr("We can’t save anything here now.")
    symbol: "hard-drive"
    note: qsTr("So that nothing of yours gets lost, this kiosk takes no entries. Please use another one or ask at the service desk.")
}
