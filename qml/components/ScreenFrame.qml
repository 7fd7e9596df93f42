// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What all pages of a visit share: ground, header, a visible way back, a visible
// "I'm done", and the line's state. The page's own things lie between, in the
// coordinates of the whole page, above Theme.actionsTop.
//   app        the one object from C++
//   backdrop   the page's ground; whiteLetters says that letters on it are white
//   hasBack    whether there is a way back (home has none: "I'm done" is wide)
//   backText   words of the way back
//   fold, middle, foot  as in Folding.qml
//   covered    whether something of the page's own lies over all of it: no touch goes
//              through to what is below
import QtQuick
import Endcap

Item {
    id: frame

    required property KioskApp app
    property color backdrop: Theme.paper
    property bool whiteLetters: false
    property bool hasBack: true
    property string backText: qsTr("Back")
    property bool covered: false
    property alias fold: page.fold
    property alias middle: page.middle
    readonly property real foot: page.foot
    default property alias content: page.data

    signal backRequested

    width: Theme.windowWidth
    height: Theme.windowHeight

    Rectangle {
        anchors.fill: parent
        color: frame.backdrop
    }

    Folding {
        id: page
        enabled: !frame.covered
    }

    Header {
        enabled: !frame.covered
        store: frame.app.store
        languages: frame.app.languages
        access: frame.app.access
        whiteLetters: frame.whiteLetters
    }

    OutlineButton {
        id: back
        objectName: "backButton"
        leadsBack: true
        visible: frame.hasBack
        enabled: !frame.covered
        anchors { left: parent.left; leftMargin: Theme.margin }
        y: Theme.footTop
        width: (Theme.contentWidth - Theme.gap) / 2
        text: frame.backText
        symbol: "arrow-left"
        stroke: frame.whiteLetters ? Theme.onDark : Theme.ink
        onTriggered: frame.backRequested()
    }

    OutlineButton {
        objectName: "doneButton"
        enabled: !frame.covered
        anchors { left: parent.left; leftMargin: Theme.margin + (frame.hasBack ? back.width + Theme.gap : 0) }
        y: Theme.footTop
        width: frame.hasBack ? back.width : Theme.contentWidth
        text: qsTr("I’m done")
        symbol: "log-out"
        stroke: frame.whiteLetters ? Theme.onDark : Theme.ink
        onTriggered: frame.app.visit.end()
    }

    LineBanner {
        line: frame.app.line
        whiteLetters: frame.whiteLetters
        anchors { right: parent.right; rightMargin: Theme.margin }
        y: Theme.wide ? Theme.footTop + (Theme.touch - height) / 2 : Theme.footTop + Theme.touch + 26
        leads: frame.app.flow.state !== KioskFlow.Offline
        onAsked: frame.app.flow.openOffline()
    }
}
