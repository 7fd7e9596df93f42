// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The top of every page: the store's mark and name, and an honest mark when what
// is shown is sample data. 144 px high, full width.
//   store   whose page this is
//   languages  what it can speak; nothing for no choice
//   access  what makes the page easier to use; nothing for no choice
//   whiteLetters  true on a strong ground: white letters
import QtQuick
import Endcap

Item {
    id: header

    required property StoreFace store
    property Languages languages: null
    property AccessChoices access: null
    property bool whiteLetters: false

    width: Theme.windowWidth
    height: Theme.headerHeight

    Rectangle {
        id: mark
        visible: header.store.initial.length > 0
        anchors { left: parent.left; leftMargin: Theme.margin; verticalCenter: parent.verticalCenter }
        width: 72
        height: 72
        radius: 20
        color: header.whiteLetters ? Theme.onDark : Theme.brand
        Accessible.ignored: true

        Label {
            anchors.centerIn: parent
            text: header.store.initial
            size: 44
            font.weight: Font.Bold
            color: header.whiteLetters ? Theme.brandGround : Theme.onStrong
        }
    }

    TextMetrics {
        id: natural
        font.family: Theme.textFamily
        font.pixelSize: Theme.bodySize
        font.weight: Font.DemiBold
        text: header.store.name
    }

    Label {
        // A long name has two lines before any of it is lost.
        readonly property bool isLong: natural.advanceWidth * 0.75 > width

        objectName: "storeNameLabel"
        anchors {
            left: mark.right
            leftMargin: 24
            right: sample.visible ? sample.left : choices.visible ? choices.left : parent.right
            rightMargin: sample.visible || choices.visible ? Theme.gap : Theme.margin
            verticalCenter: parent.verticalCenter
        }
        text: header.store.name
        size: isLong ? Theme.smallSize : Theme.bodySize
        lines: isLong ? 2 : 1
        font.weight: Font.DemiBold
        color: header.whiteLetters ? Theme.onDark : Theme.ink
    }

    Rectangle {
        id: sample
        objectName: "sampleMark"
        visible: header.store.sample
        anchors {
            right: choices.visible ? choices.left : parent.right
            rightMargin: choices.visible ? Theme.gap : Theme.margin
            verticalCenter: parent.verticalCenter
        }
        width: words.width + 48
        height: 60
        radius: 30
        color: "transparent"
        border.width: 2
        border.color: header.whiteLetters ? Theme.onDark : Qt.alpha(Theme.ink, 0.3)

        Label {
            id: words
            anchors.centerIn: parent
            text: qsTr("Sample data")
            size: Theme.tinySize
            font.weight: Font.Medium
            color: header.whiteLetters ? Theme.onDark : Theme.ink
        }
    }

    Row {
        id: choices
        anchors { right: parent.right; rightMargin: Theme.margin; verticalCenter: parent.verticalCenter }
        visible: header.languages !== null || header.access !== null
        spacing: Theme.gap

        AccessPill {
            visible: header.access !== null
            access: header.access
            stroke: header.whiteLetters ? Theme.onDark : Theme.ink
        }

        LanguagePill {
            visible: header.languages !== null
            languages: header.languages
            stroke: header.whiteLetters ? Theme.onDark : Theme.ink
        }
    }
}
