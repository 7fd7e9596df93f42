// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What passers-by see: the store's posters one after the other, a welcome of our
// own when there are none. A touch anywhere begins a visit.
//   app  the one object from C++
pragma ComponentBehavior: Bound
import QtQuick
import Endcap

Item {
    id: screen

    required property KioskApp app
    property int current: 0
    readonly property int count: app.attract.count
    property int seconds: 8
    // On a wide window the ways in stand under the words.
    readonly property real aside: Theme.wide ? -Theme.pageWidth / 2 : 0
    property Tone tone: Tone {
        name: "green"
    }

    function present(slideId: string, toneName: string, seconds: int) {
        tone.name = toneName;
        screen.seconds = seconds;
        app.attract.showing(slideId);
    }

    objectName: "attractScreen"
    width: Theme.windowWidth
    height: Theme.windowHeight
    onCountChanged: {
        current = count > 0 ? current % count : 0;
        if (count === 0)
            tone.name = "green";
    }

    Timer {
        interval: Math.max(3, screen.seconds) * 1000
        running: screen.count > 1 && !screen.app.speech.on // who listens is not interrupted
        repeat: true
        onTriggered: screen.current = (screen.current + 1) % screen.count
    }

    TapHandler {
        id: anywhere
        gesturePolicy: TapHandler.ReleaseWithinBounds
        onTapped: screen.app.flow.begin()
    }

    SlidePoster {
        objectName: "welcomePoster"
        visible: screen.count === 0
        tone: screen.tone
        headline: qsTr("Good to see you.")
        text: screen.app.store.name.length > 0 ? qsTr("Welcome to %1. See what is waiting for you today.").arg(screen.app.store.name)
                                               : qsTr("Welcome. See what is waiting for you today.")
    }

    Repeater {
        model: screen.app.attract.slides

        AttractSlide {
            current: screen.current
            onPresented: (slideId, tone, seconds) => screen.present(slideId, tone, seconds)
        }
    }

    Header {
        z: 2
        store: screen.app.store
        languages: screen.app.languages
        access: screen.app.access
        whiteLetters: screen.tone.dark
    }

    StaffKnock {
        z: 2
        app: screen.app
        whiteLetters: screen.tone.dark
        onTapped: screen.app.flow.begin()
    }

    PrimaryButton {
        objectName: "beginButton"
        z: 2
        anchors { horizontalCenter: parent.horizontalCenter; horizontalCenterOffset: screen.aside }
        y: Theme.wide ? 700 : 1526
        width: 760
        height: 156
        text: qsTr("Touch to begin")
        label: qsTr("Begin")
        letterSize: 64
        held: anywhere.pressed
        fill: screen.tone.button
        letters: screen.tone.buttonLetters
        onTriggered: screen.app.flow.begin()
    }

    OutlineButton {
        objectName: "searchButton"
        z: 2
        anchors { horizontalCenter: parent.horizontalCenter; horizontalCenterOffset: screen.aside }
        y: Theme.wide ? 880 : 1706
        width: 760
        height: 104
        text: qsTr("Search or scan")
        symbol: "scan-barcode"
        stroke: screen.tone.letters
        ground: screen.tone.disc
        onTriggered: screen.app.flow.openFind()
    }

    Row {
        z: 2
        anchors { horizontalCenter: parent.horizontalCenter; horizontalCenterOffset: screen.aside }
        y: Theme.wide ? 1120 : 1840
        spacing: 16
        visible: screen.count > 1

        Repeater {
            model: Math.min(screen.count, 12)

            Rectangle {
                required property int index
                readonly property bool lit: index === screen.current % 12

                width: lit ? 64 : 20
                height: 20
                radius: 10
                color: screen.tone.letters
                opacity: lit ? 1 : 0.4
            }
        }
    }
}
