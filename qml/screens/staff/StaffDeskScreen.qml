// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How this kiosk is, in plain words, and what can be done at it.
//   app  the one object from C++
import QtQuick
import Endcap

StaffFrame {
    id: screen

    objectName: "staffDeskScreen"
    fold: facts.y - 8
    hasBack: false

    StaffLineCard {
        id: line
        x: Theme.margin
        y: Theme.headerHeight + 32
        app: screen.app
    }

    StaffFacts {
        id: facts
        x: Theme.margin
        y: line.y + line.height + Theme.gap
        app: screen.app
    }

    VolumeCard {
        id: volume
        x: Theme.margin
        y: facts.y + facts.height + Theme.gap
        desk: screen.app.desk
    }

    Row {
        x: Theme.margin
        y: volume.y + volume.height + Theme.gap
        spacing: Theme.gap

        StaffButton {
            objectName: "testButton"
            symbol: "shield-check"
            text: qsTr("Self-test")
            onTriggered: screen.app.flow.openTest()
        }

        StaffButton {
            objectName: "cleanButton"
            symbol: "sparkles"
            text: qsTr("Clean")
            onTriggered: screen.app.desk.clean()
        }

        StaffButton {
            objectName: "restartButton"
            symbol: "power"
            text: qsTr("Restart")
            onTriggered: screen.app.flow.openRestart()
        }
    }
}
