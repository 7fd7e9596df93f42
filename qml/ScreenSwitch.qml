// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Shows the screen that the flow's state names, and only that: it slides and fades in in
// 220 ms (fades only, with less motion). The one before it goes at once: to draw both in
// every frame is more than a processor alone does sixty times a second.
//   app  the one object from C++
pragma ComponentBehavior: Bound
import QtQuick
import Endcap

Item {
    id: stage

    required property KioskApp app
    property ScreenPlace front: first
    property int shown: -1
    property int readCount: 0
    property var read: [] // kept, or it would be forgotten again
    readonly property int wanted: app.flow.state

    // How deep in a visit a state lies: going deeper comes from the right.
    function depth(state: int): int {
        if (state === KioskFlow.Won)
            return KioskFlow.Home;
        return state === KioskFlow.CheckIn || state === KioskFlow.Quests ? KioskFlow.Drawing : state;
    }

    // By their files' names: what a screen is made of is read when it is wanted or when there
    // is nothing else to do, so that the first one waits for none of the others.
    function fileOf(state: int): url {
        return Qt.resolvedUrl("screens/" + nameOf(state) + "Screen.qml");
    }

    function nameOf(state: int): string {
        switch (state) {
        case KioskFlow.Starting: return "system/Starting";
        case KioskFlow.Attract: return "shopper/Attract";
        case KioskFlow.Identify: return "shopper/Identify";
        case KioskFlow.Join: return "shopper/Join";
        case KioskFlow.Pin: return "shopper/Pin";
        case KioskFlow.Home: return "shopper/Home";
        case KioskFlow.Drawing: return "shopper/Drawing";
        case KioskFlow.Rules: return "shopper/Rules";
        case KioskFlow.Ticket: return "shopper/Ticket";
        case KioskFlow.Offers: return "shopper/Offers";
        case KioskFlow.Offer: return "shopper/Offer";
        case KioskFlow.Winners: return "shopper/Winners";
        case KioskFlow.DrawCheck: return "shopper/DrawCheck";
        case KioskFlow.Won: return "shopper/Won";
        case KioskFlow.TellFriends: return "shopper/TellFriends";
        case KioskFlow.Reviews: return "shopper/Reviews";
        case KioskFlow.WriteReview: return "shopper/WriteReview";
        case KioskFlow.CheckIn: return "shopper/CheckIn";
        case KioskFlow.Quests: return "shopper/Quests";
        case KioskFlow.Find: return "shopper/Find";
        case KioskFlow.Item: return "shopper/Item";
        case KioskFlow.Goodbye: return "shopper/Goodbye";
        case KioskFlow.StorageFailed: return "system/StorageFailed";
        case KioskFlow.NotSetUp: return "system/NotSetUp";
        case KioskFlow.Offline: return "shopper/Offline";
        case KioskFlow.StaffPin: return "staff/StaffPin";
        case KioskFlow.StaffDesk: return "staff/StaffDesk";
        case KioskFlow.StaffTest: return "staff/StaffTest";
        case KioskFlow.StaffClean: return "staff/StaffClean";
        case KioskFlow.StaffRestart: return "staff/StaffRestart";
        default: return "system/OutOfService";
        }
    }

    function readNext() {
        const file = readCount <= KioskFlow.StaffRestart ? fileOf(readCount) : Qt.resolvedUrl("components/KeyboardPanel.qml");
        read.push(Qt.createComponent(file, Component.Asynchronous));
        ++readCount;
    }

    function screenFor(state: int): Component {
        const screen = Qt.createComponent(fileOf(state));
        if (screen.status === Component.Error)
            console.warn(screen.errorString());
        return screen;
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
        next.enter(screenFor(wanted), app, direction());
        last.clear();
        front = next;
        shown = wanted;
    }

    width: Theme.windowWidth
    height: Theme.windowHeight
    onWantedChanged: present()
    Component.onCompleted: {
        if (wanted !== KioskFlow.Starting)
            present();
    }

    // The core mostly answers before anything can be seen: then the first page is the right one.
    Timer {
        interval: 200
        running: stage.app !== null && stage.shown < 0
        onTriggered: stage.present()
    }

    // While passers-by look at posters: all that a visit may want, one after the other.
    Timer {
        interval: stage.readCount === 0 ? 1000 : 40 // not while the first page comes
        repeat: true
        running: stage.shown === KioskFlow.Attract && stage.readCount <= KioskFlow.StaffRestart + 1
        onTriggered: stage.readNext()
    }

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
}
