// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Shows the screen that the flow's state names, and only that; the one before it
// slides and fades out in 220 ms (fades only, with less motion).
//   app  the one object from C++
pragma ComponentBehavior: Bound
import QtQuick
import Endcap

Item {
    id: stage

    required property KioskApp app
    property ScreenPlace front: first
    property int shown: -1
    readonly property int wanted: app.flow.state

    // How deep in a visit a state lies: going deeper comes from the right.
    function depth(state: int): int {
        if (state === KioskFlow.Won)
            return KioskFlow.Home;
        return state === KioskFlow.CheckIn || state === KioskFlow.Quests ? KioskFlow.Drawing : state;
    }

    function screenFor(state: int): Component {
        switch (state) {
        case KioskFlow.Starting: return starting;
        case KioskFlow.Attract: return attract;
        case KioskFlow.Identify: return identify;
        case KioskFlow.Join: return join;
        case KioskFlow.Pin: return pin;
        case KioskFlow.Home: return home;
        case KioskFlow.Drawing: return drawing;
        case KioskFlow.Rules: return rules;
        case KioskFlow.Ticket: return ticket;
        case KioskFlow.Offers: return offers;
        case KioskFlow.Offer: return offer;
        case KioskFlow.Winners: return winners;
        case KioskFlow.DrawCheck: return drawCheck;
        case KioskFlow.Won: return won;
        case KioskFlow.TellFriends: return tellFriends;
        case KioskFlow.Reviews: return reviews;
        case KioskFlow.WriteReview: return writeReview;
        case KioskFlow.CheckIn: return checkIn;
        case KioskFlow.Quests: return quests;
        case KioskFlow.Find: return find;
        case KioskFlow.Item: return item;
        case KioskFlow.Goodbye: return goodbye;
        case KioskFlow.StorageFailed: return storageFailed;
        case KioskFlow.NotSetUp: return notSetUp;
        case KioskFlow.Offline: return offline;
        case KioskFlow.StaffPin: return staffPin;
        case KioskFlow.StaffDesk: return staffDesk;
        case KioskFlow.StaffTest: return staffTest;
        case KioskFlow.StaffClean: return staffClean;
        case KioskFlow.StaffRestart: return staffRestart;
        default: return outOfService;
        }
    }

    // What was hers is gone at once; everything else moves.
    function direction(): int {
        if (shown < 0 || wanted === KioskFlow.Goodbye)
            return 0;
        return (depth(wanted) >= depth(shown)) !== Theme.mirrored ? 1 : -1;
    }

    function present() {
        const next = front === first ? second : first;
        const last = front;
        next.enter(screenFor(wanted), direction());
        if (wanted === KioskFlow.Goodbye)
            last.clear();
        else
            last.leave();
        front = next;
        shown = wanted;
    }

    width: Theme.windowWidth
    height: Theme.windowHeight
    onWantedChanged: present()
    Component.onCompleted: present()

    ScreenPlace {
        id: first
        enabled: stage.front === first
        z: enabled ? 1 : 0
    }

    ScreenPlace {
        id: second
        enabled: stage.front === second
        z: enabled ? 1 : 0
    }

    Component { id: starting; StartingScreen { app: stage.app } }
    Component { id: attract; AttractScreen { app: stage.app } }
    Component { id: identify; IdentifyScreen { app: stage.app } }
    Component { id: join; JoinScreen { app: stage.app } }
    Component { id: pin; PinScreen { app: stage.app } }
    Component { id: home; HomeScreen { app: stage.app } }
    Component { id: drawing; DrawingScreen { app: stage.app } }
    Component { id: rules; RulesScreen { app: stage.app } }
    Component { id: ticket; TicketScreen { app: stage.app } }
    Component { id: offers; OffersScreen { app: stage.app } }
    Component { id: offer; OfferScreen { app: stage.app } }
    Component { id: winners; WinnersScreen { app: stage.app } }
    Component { id: drawCheck; DrawCheckScreen { app: stage.app } }
    Component { id: won; WonScreen { app: stage.app } }
    Component { id: tellFriends; TellFriendsScreen { app: stage.app } }
    Component { id: reviews; ReviewsScreen { app: stage.app } }
    Component { id: writeReview; WriteReviewScreen { app: stage.app } }
    Component { id: checkIn; CheckInScreen { app: stage.app } }
    Component { id: quests; QuestsScreen { app: stage.app } }
    Component { id: find; FindScreen { app: stage.app } }
    Component { id: item; ItemScreen { app: stage.app } }
    Component { id: goodbye; GoodbyeScreen { app: stage.app } }
    Component { id: outOfService; OutOfServiceScreen { app: stage.app } }
    Component { id: storageFailed; StorageFailedScreen { app: stage.app } }
    Component { id: notSetUp; NotSetUpScreen { app: stage.app } }
    Component { id: offline; OfflineScreen { app: stage.app } }
    Component { id: staffPin; StaffPinScreen { app: stage.app } }
    Component { id: staffDesk; StaffDeskScreen { app: stage.app } }
    Component { id: staffTest; StaffTestScreen { app: stage.app } }
    Component { id: staffClean; StaffCleanScreen { app: stage.app } }
    Component { id: staffRestart; StaffRestartScreen { app: stage.app } }
}
