// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whether the ticket that somebody holds before the scanner is in the list, and what
// the draw brought it. Whoever holds a ticket may know; nobody is named.
//   check  what was found out
import QtQuick
import Endcap

NoticePanel {
    id: verdict

    required property DrawCheckController check
    readonly property int stage: check.ticketState
    readonly property int fate: check.ticketFate
    readonly property bool won: fate === DrawCheckController.Won
    readonly property bool proven: stage === DrawCheckController.Counts
    readonly property bool bad: stage === DrawCheckController.Missing || stage === DrawCheckController.Contradicted
    readonly property string place: Number(check.ticketPlace).toLocaleString(Theme.locale, "f", 0)

    function fateTitle(): string {
        switch (fate) {
        case DrawCheckController.Won: return qsTr("This ticket won");
        case DrawCheckController.NextInLine: return qsTr("Not a winner, but next in line");
        case DrawCheckController.PassedOn: return qsTr("Drawn, but the prize went on");
        case DrawCheckController.Lost: return qsTr("Not drawn this time");
        }
        return qsTr("This ticket is in the list");
    }

    function reasonText(): string {
        switch (check.ticketReason) {
        case "already-entered": return qsTr("Another entry of the same person counts. Everybody is in once.");
        case "too-late": return qsTr("It reached the store after the last moment.");
        case "not-open": return qsTr("It reached the store before the drawing opened.");
        case "wrong-manifest": return qsTr("It was made under other rules.");
        }
        return qsTr("The store could not read it. Please ask at the service desk.");
    }

    function titleText(): string {
        switch (stage) {
        case DrawCheckController.NotATicket: return qsTr("That is not a ticket’s code");
        case DrawCheckController.NotSealed: return qsTr("Its list is not sealed yet");
        case DrawCheckController.Asking: return qsTr("Looking for your ticket");
        case DrawCheckController.Counts: return fateTitle();
        case DrawCheckController.LeftOut: return qsTr("This ticket takes no part");
        case DrawCheckController.Missing: return qsTr("The store does not find this ticket");
        case DrawCheckController.Contradicted: return qsTr("Something is wrong here");
        case DrawCheckController.Unreachable: return won ? qsTr("This ticket won") : qsTr("We can’t look it up right now");
        }
        return qsTr("Is your ticket in it?");
    }

    function noteText(): string {
        switch (stage) {
        case DrawCheckController.NotATicket: return qsTr("Hold the square code of your ticket in front of the scanner.");
        case DrawCheckController.NotSealed: return qsTr("Come back after the drawing has closed. Or its time here is over.");
        case DrawCheckController.Asking: return qsTr("%1 · asking the store for the proof.").arg(check.ticketCode);
        case DrawCheckController.Counts: return qsTr("%1 · number %2 of the list. This kiosk checked the proof.").arg(check.ticketCode).arg(place);
        case DrawCheckController.LeftOut: return reasonText();
        case DrawCheckController.Missing: return qsTr("Keep it and ask at the service desk: it shows that you entered.");
        case DrawCheckController.Contradicted: return qsTr("What the store says about %1 does not add up. Please ask at the service desk.").arg(check.ticketCode);
        case DrawCheckController.Unreachable: return qsTr("The store’s line is down. What you see above still holds.");
        }
        return qsTr("Hold its square code in front of the scanner. Nobody sees whose it is.");
    }

    noticeName: "ticketVerdict"
    height: 188
    symbol: stage === DrawCheckController.NoTicket ? "scan-qr-code" : won ? "trophy" : proven ? "ticket-check"
          : stage === DrawCheckController.Asking ? "hourglass" : stage === DrawCheckController.Unreachable ? "cloud-off"
          : bad ? "triangle-alert" : "info"
    strong: won ? Theme.goldInk : proven ? Theme.good : bad ? Theme.berry : stage === DrawCheckController.NoTicket ? Theme.brand : Theme.goldInk
    quiet: won ? Theme.goldSoft : proven ? Theme.goodSoft : bad ? Theme.berrySoft : stage === DrawCheckController.NoTicket ? Theme.brandSoft : Theme.goldSoft
    title: titleText()
    note: noteText()
}
