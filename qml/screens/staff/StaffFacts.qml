// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Disk, catalogue, clock and versions of this kiosk, side by side.
//   app  the one object from C++
import QtQuick
import Endcap

Grid {
    id: facts

    required property KioskApp app
    readonly property StaffDeskController desk: app.desk

    // Seconds as people say them.
    function span(seconds: int): string {
        const s = Math.abs(seconds);
        return s < 7200 ? qsTr("%n minute(s)", "", Math.round(s / 60))
             : s < 172800 ? qsTr("%n hour(s)", "", Math.round(s / 3600)) : qsTr("%n day(s)", "", Math.round(s / 86400));
    }

    columns: 2
    spacing: Theme.gap

    FriendlyDate {
        id: catalogue
        at: facts.desk.catalogueAt
    }

    StaffFact {
        objectName: "deskStorage"
        symbol: "hard-drive"
        title: qsTr("Disk")
        value: !facts.desk.known ? "…" : !facts.desk.storageHealthy ? qsTr("Takes nothing") : facts.desk.spaceLow ? qsTr("Nearly full") : qsTr("In order")
        note: facts.desk.freeSpace.length > 0 ? qsTr("%1 free").arg(facts.desk.freeSpace) : ""
        bad: facts.desk.known && (!facts.desk.storageHealthy || facts.desk.spaceLow)
    }

    StaffFact {
        objectName: "deskCatalogue"
        symbol: "database"
        title: qsTr("Catalogue")
        value: !facts.desk.known ? "…" : catalogue.words.length > 0 ? catalogue.words : qsTr("From before the start")
        note: qsTr("Revision %1").arg(facts.desk.catalogueNumber)
    }

    StaffFact {
        objectName: "deskClock"
        symbol: "clock"
        title: qsTr("Clock")
        value: !facts.desk.known ? "…" : !facts.desk.clockSure ? qsTr("Not compared yet")
             : facts.desk.clockOff === 0 ? qsTr("Right") : facts.desk.clockOff > 0 ? qsTr("%1 ahead").arg(facts.span(facts.desk.clockOff))
                                                                                  : qsTr("%1 behind").arg(facts.span(facts.desk.clockOff))
        note: facts.desk.known && !facts.desk.clockSure ? qsTr("At the next contact") : qsTr("As the store server’s")
        bad: facts.desk.known && facts.desk.clockSure && facts.desk.clockOff !== 0
    }

    StaffFact {
        objectName: "deskVersions"
        symbol: "package"
        title: qsTr("Versions")
        value: qsTr("Screen %1").arg(facts.desk.screenVersion)
        note: facts.desk.known ? qsTr("Service %1, store %2").arg(facts.desk.coreVersion).arg(facts.desk.storeId) : ""
        bad: facts.desk.known && facts.desk.coreVersion !== facts.desk.screenVersion
    }
}
