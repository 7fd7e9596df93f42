// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Why no PIN can be typed now, and what there is to do instead.
//   staff  how it stands
import QtQuick
import Endcap

PageMessage {
    id: message

    required property StaffController staff
    readonly property int gate: staff.gate
    readonly property int minutes: Math.ceil(staff.lockedSeconds / 60)

    objectName: "staffGateMessage"
    discSize: 240
    waiting: gate === StaffController.Asking
    strong: gate === StaffController.Locked ? Theme.berry : Theme.goldInk
    quiet: gate === StaffController.Locked ? Theme.berrySoft : Theme.goldSoft
    symbol: {
        switch (gate) {
        case StaffController.Locked: return "lock";
        case StaffController.NobodyKnown: return "users";
        case StaffController.StorageFailed: return "hard-drive";
        case StaffController.NotSetUp: return "store";
        default: return "unplug";
        }
    }
    title: {
        switch (gate) {
        case StaffController.Asking:
            return qsTr("One moment");
        case StaffController.Locked:
            return staff.lockedSeconds > 60 ? qsTr("Locked for %n more minute(s)", "", minutes)
                                            : qsTr("Locked for %n more second(s)", "", staff.lockedSeconds);
        case StaffController.NobodyKnown:
            return qsTr("No staff list here yet");
        case StaffController.StorageFailed:
            return qsTr("No PIN can be checked now");
        case StaffController.NotSetUp:
            return qsTr("Not enrolled yet");
        default:
            return qsTr("The kiosk’s service does not answer");
        }
    }
    note: {
        switch (gate) {
        case StaffController.Asking:
            return "";
        case StaffController.Locked:
            return qsTr("Too many wrong PINs were typed. The time runs only while this kiosk is switched on; switching it off or setting its clock does not help.");
        case StaffController.NobodyKnown:
            return qsTr("PINs come with the next contact with the store server. Check the network cable, and ask headquarters whether you are on the list.");
        case StaffController.StorageFailed:
            return qsTr("This kiosk’s disk takes nothing, so a try could not be counted. Ask headquarters for a technician; what was saved before is safe.");
        case StaffController.NotSetUp:
            return qsTr("Staff are known once this kiosk has its store. Enrol it with the one-time code from headquarters.");
        default:
            return qsTr("It starts again by itself. If it does not within a minute, switch the kiosk off and on; nothing that was saved is lost.");
        }
    }
}
