// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The sentence of each task that a cut line stops or does not stop: the words of the
// table in app/content/offlinetasks.cpp.
import QtQuick
import Endcap

QtObject {
    id: words

    // As a heading: "Check in".
    function title(task: int): string {
        switch (task) {
        case OfflineTasks.SayWho: return qsTr("Say who you are");
        case OfflineTasks.ProvePin: return qsTr("Have your PIN checked");
        case OfflineTasks.SeeAccount: return qsTr("See your name and points");
        case OfflineTasks.EnterDrawing: return qsTr("Enter the drawing");
        case OfflineTasks.ReadRules: return qsTr("Read the rules");
        case OfflineTasks.SeeTicket: return qsTr("See your ticket");
        case OfflineTasks.CheckIn: return qsTr("Check in");
        case OfflineTasks.Join: return qsTr("Join");
        case OfflineTasks.KeepOffer: return qsTr("Keep an offer");
        case OfflineTasks.SeeQuests: return qsTr("See the quests");
        case OfflineTasks.TellFriends: return qsTr("Tell friends");
        case OfflineTasks.Search: return qsTr("Search products");
        case OfflineTasks.ReadReviews: return qsTr("Read reviews");
        case OfflineTasks.WriteReview: return qsTr("Write a review");
        case OfflineTasks.SeeWinners: return qsTr("See who won");
        case OfflineTasks.CheckTicket: return qsTr("Check your ticket");
        default: return "";
        }
    }

    // What happens instead, or what comes of it.
    function sentence(task: int): string {
        switch (task) {
        case OfflineTasks.SayWho: return qsTr("The store finds out later who it was.");
        case OfflineTasks.ProvePin: return qsTr("Nobody can check a PIN right now. Go on without it: what you do is kept and sent later.");
        case OfflineTasks.SeeAccount: return qsTr("Only the store has them. They are here again when its line is back.");
        case OfflineTasks.EnterDrawing: return qsTr("You get your ticket at once; your entry is sent later.");
        case OfflineTasks.ReadRules: return qsTr("They are kept on this kiosk.");
        case OfflineTasks.SeeTicket: return qsTr("It counts if it reaches us in time.");
        case OfflineTasks.CheckIn: return qsTr("The stamp is kept; the points follow.");
        case OfflineTasks.Join: return qsTr("What you wrote is kept, sealed, and sent later.");
        case OfflineTasks.KeepOffer: return qsTr("Your coupon is on this screen at once; your card gets it later.");
        case OfflineTasks.TellFriends: return qsTr("Your phone opens the page over its own net; the points follow.");
        case OfflineTasks.Search: return qsTr("What this kiosk knows is kept on it, with the day of each price.");
        case OfflineTasks.ReadReviews: return qsTr("Those this kiosk has heard of are kept on it.");
        case OfflineTasks.WriteReview: return qsTr("Your words are kept, sealed, and sent later.");
        case OfflineTasks.SeeWinners: return qsTr("What was drawn is kept on this kiosk.");
        case OfflineTasks.CheckTicket: return qsTr("Only the store has the whole list. Your ticket stays good; come back with it.");
        case OfflineTasks.SeeQuests: return qsTr("What they pay is kept on this kiosk; what you do for them counts.");
        default: return "";
        }
    }

    // As a part of a sentence of staff's: "check in".
    function part(task: int): string {
        switch (task) {
        case OfflineTasks.SayWho: return qsTr("say who they are");
        case OfflineTasks.ProvePin: return qsTr("have a PIN checked");
        case OfflineTasks.SeeAccount: return qsTr("see names and points");
        case OfflineTasks.EnterDrawing: return qsTr("enter the drawing");
        case OfflineTasks.ReadRules: return qsTr("read its rules");
        case OfflineTasks.SeeTicket: return qsTr("see their ticket");
        case OfflineTasks.CheckIn: return qsTr("check in");
        case OfflineTasks.Join: return qsTr("join");
        case OfflineTasks.KeepOffer: return qsTr("keep an offer");
        case OfflineTasks.SeeQuests: return qsTr("see the quests");
        case OfflineTasks.TellFriends: return qsTr("tell friends");
        case OfflineTasks.Search: return qsTr("search products");
        case OfflineTasks.ReadReviews: return qsTr("read reviews");
        case OfflineTasks.WriteReview: return qsTr("write a review");
        case OfflineTasks.SeeWinners: return qsTr("see who won");
        case OfflineTasks.CheckTicket: return qsTr("check a ticket");
        default: return "";
        }
    }

    // "a, b and c"
    function list(tasks: var): string {
        const parts = [];
        for (const task of tasks)
            parts.push(part(task));
        if (parts.length < 2)
            return parts.join("");
        return qsTr("%1 and %2").arg(parts.slice(0, -1).join(qsTr(", "))).arg(parts[parts.length - 1]);
    }
}
