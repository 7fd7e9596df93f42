// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is waiting for her: points (a proven visit only), drawing, check-in.
//   app  the one object from C++
import QtQuick
import Endcap

ScreenFrame {
    id: screen

    readonly property HomeController home: app.home
    readonly property int waiting: (home.hasDrawing && !home.drawingEntered ? 1 : 0) + (home.canCheckIn && !home.checkedInToday ? 1 : 0)
    readonly property int joinState: app.join.deed.state
    readonly property bool joined: joinState === Deed.Saved || joinState === Deed.Confirmed
    readonly property real tilesTop: !home.proven ? privacy.y + privacy.height : Theme.wide ? privacy.y - Theme.gutter : points.y + points.height
    readonly property real moreTop: !Theme.wide ? foot : home.proven ? points.y + points.height + 28 : fold + 192

    objectName: "homeScreen"
    fold: Theme.lowestFold
    hasBack: false

    Label {
        objectName: "greeting"
        x: Theme.margin
        y: 156
        width: Theme.contentWidth
        text: screen.home.proven && screen.home.name.length > 0 ? qsTr("Hello, %1").arg(screen.home.name) : qsTr("Good to see you")
        size: Theme.displaySize
    }

    Label {
        objectName: "waitingCount"
        x: Theme.margin
        y: 268
        width: Theme.contentWidth
        text: screen.waiting > 0 ? qsTr("%n thing(s) waiting for you today.", "", screen.waiting)
            : screen.home.drawingEntered || screen.home.checkedInToday ? qsTr("You have done it all for today. See you next time.")
                                                         : qsTr("Nothing new right now. Come back soon.")
        size: text.length > 60 ? Theme.tinySize : Theme.bodySize
        lines: 2
        color: Theme.softInk
    }

    PointsCard {
        id: points
        visible: screen.home.proven
        x: Theme.margin
        y: Theme.wide ? screen.fold + 4 : 344
        home: screen.home
        quests: screen.app.quests
        onTriggered: screen.app.flow.openQuests()
    }

    NoticePanel {
        id: privacy
        noticeName: "privacy"
        visible: !screen.home.proven
        x: Theme.margin
        y: 344
        height: 168
        symbol: "eye-off"
        title: qsTr("Your name and points stay hidden")
        note: screen.app.identify.notice === IdentifyController.LineDown ? qsTr("No PIN check without a line. It all counts.")
            : screen.app.identify.notice === IdentifyController.Slow ? qsTr("The store did not answer in time. It all counts.")
            : screen.joined ? qsTr("You have just joined. Next time your PIN opens them.")
                                                                     : qsTr("You came in without a PIN. It all counts.")
    }

    DrawingTile {
        id: drawing
        anchors { left: parent.left; leftMargin: Theme.margin }
        y: screen.tilesTop + Theme.gutter
        height: Math.min(520, Math.min(more.y - Theme.gutter, Theme.wide ? screen.fold - 28 : more.y) - y)
        home: screen.home
        hasTicket: screen.app.drawing.ticketNumber.length > 0
        hasDraws: screen.app.drawCheck.count > 0
        onTriggered: screen.app.flow.openDrawing()
    }

    CheckInTile {
        anchors { right: parent.right; rightMargin: Theme.margin }
        y: drawing.y
        height: drawing.height
        home: screen.home
        onTriggered: screen.app.flow.openCheckIn()
    }

    // What else there is, from the top: what has no content is not there.
    Column {
        id: more
        x: Theme.margin
        y: Math.min(screen.foot - Theme.gutter - height, screen.moreTop)
        spacing: Theme.gutter

        WonRibbon {
            id: ribbon
            visible: screen.home.proven && screen.app.won.count > 0
            won: screen.app.won
            onTriggered: screen.app.flow.openWon()
        }

        // It gives way to a prize, to printing and to what she may review: the card of points
        // leads to the quests, too.
        QuestsLine {
            visible: quests.questCount > 0 && !ribbon.visible && !statement.visible && !review.visible
            quests: screen.app.quests
            onTriggered: screen.app.flow.openQuests()
        }

        OffersStrip {
            app: screen.app
        }

        // Two to a line, where there are two.
        Flow {
            width: Theme.contentWidth
            spacing: Theme.gutter

            FindBar {
                width: review.visible ? Theme.contentWidth - review.width - Theme.gutter
                     : screen.app.friends.available && !statement.offered ? friends.width : Theme.contentWidth
                onTriggered: screen.app.flow.openFind()
            }

            ReviewBoughtButton {
                id: review
                height: 112
                review: screen.app.writeReview
            }

            FriendsButton {
                id: friends
                width: review.visible && !statement.offered ? Theme.contentWidth : (Theme.contentWidth - Theme.gutter) / 2
                height: statement.offered ? statement.height : Theme.touch
                friends: screen.app.friends
                onTriggered: screen.app.flow.openFriends()
            }

            StatementButton {
                id: statement
                width: screen.app.friends.available ? friends.width : Theme.contentWidth
                app: screen.app
            }
        }
    }
}
