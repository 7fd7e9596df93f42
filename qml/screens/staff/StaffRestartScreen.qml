// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Restarting the screen, or the kiosk's programs: what it does, and what stays.
//   app  the one object from C++
import QtQuick
import Endcap

StaffFrame {
    id: screen

    property bool asked: false
    property bool whole: false
    readonly property bool failed: asked && app.desk.failed

    objectName: "staffRestartScreen"
    fold: one.y + one.height + 16
    title: qsTr("Restart")
    onBackRequested: app.flow.back()

    RestartCard {
        id: one
        x: Theme.margin
        y: 300
        symbol: "monitor"
        title: qsTr("The screen")
        note: qsTr("It goes dark for about two seconds and comes back on the shoppers’ page. Nothing is lost.")
        action: qsTr("Restart the screen")
        buttonName: "restartScreenButton"
        busy: screen.asked && !screen.whole && !screen.failed
        enabled: !screen.asked || screen.failed
        onChosen: {
            screen.asked = true;
            screen.whole = false;
            screen.app.desk.restart(false);
        }
    }

    RestartCard {
        x: Theme.margin
        y: one.y + one.height + Theme.gutter
        symbol: "power"
        title: qsTr("The kiosk’s programs")
        note: qsTr("The service behind the screen starts anew, too. It takes some ten seconds. What waits to be sent stays saved.")
        action: qsTr("Restart the programs")
        buttonName: "restartKioskButton"
        busy: screen.asked && screen.whole && !screen.failed
        enabled: !screen.asked || screen.failed
        onChosen: {
            screen.asked = true;
            screen.whole = true;
            screen.app.desk.restart(true);
        }
    }

    NoticePanel {
        noticeName: "restartFailure"
        visible: screen.failed
        x: Theme.margin
        y: Theme.wide ? one.y + one.height + 24 + 520 : 1400
        symbol: "triangle-alert"
        strong: Theme.berry
        quiet: Theme.berrySoft
        title: qsTr("It was not restarted")
        note: qsTr("The kiosk could not write it down, or did not answer. Try again; if that fails, switch it off and on.")
    }
}
