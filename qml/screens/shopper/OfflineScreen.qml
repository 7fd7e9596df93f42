// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a shopper can do while the store's line is down, and what has to wait: the one
// table of it, in her words.
//   app  the one object from C++
pragma ComponentBehavior: Bound
import QtQuick
import Endcap

ScreenFrame {
    id: screen

    readonly property bool down: app.line.state === LineStatus.Down
    // A language that needs more room has them written smaller.
    readonly property bool tight: letters(app.offline.can) > 230

    function letters(tasks: var): int {
        let sum = 0;
        for (const task of tasks)
            sum += words.title(task).length;
        return sum;
    }

    objectName: "offlineScreen"
    fold: Theme.lowestFold
    onBackRequested: app.flow.back()

    OfflineWords {
        id: words
    }

    FriendlyDate {
        id: last
        at: screen.app.line.since
    }

    Label {
        objectName: "offlineTitle"
        x: Theme.margin
        y: 156
        width: Theme.contentWidth
        text: screen.down ? qsTr("Working offline") : qsTr("The line is back")
        size: Theme.displaySize
    }

    Label {
        objectName: "offlineSince"
        x: Theme.margin
        y: 276
        width: Theme.contentWidth
        size: text.length > 110 ? 32 : Theme.bodySize
        lines: 3
        color: Theme.softInk
        text: !screen.down ? qsTr("Everything works again; what waited is being sent.")
            : last.words.length > 0 ? qsTr("This kiosk last spoke with the store %1. What you do here is kept and sent later.").arg(last.words)
                                    : qsTr("This kiosk has not spoken with the store yet. What you do here is kept and sent later.")
    }

    Label {
        id: canTitle
        anchors { left: parent.left; leftMargin: Theme.margin }
        y: Theme.wide ? screen.fold + 8 : 408
        text: qsTr("You can")
        size: Theme.headingSize
    }

    // As wide as their words: all of them stay on one page.
    Flow {
        id: can
        x: Theme.margin
        y: canTitle.y + canTitle.height + 20
        width: Theme.contentWidth
        spacing: 12

        Repeater {
            model: screen.app.offline.can

            Rectangle {
                id: task

                required property int modelData

                width: mark.width + said.implicitWidth + 60
                height: screen.tight ? 60 : 72
                radius: height / 2
                color: Theme.goodSoft

                Icon {
                    id: mark
                    anchors { left: parent.left; leftMargin: 20; verticalCenter: parent.verticalCenter }
                    name: "check"
                    color: Theme.good
                    size: 40
                }

                Label {
                    id: said
                    objectName: "offlineCan" + task.modelData
                    anchors { left: mark.right; leftMargin: 12; verticalCenter: parent.verticalCenter }
                    text: words.title(task.modelData)
                    size: screen.tight ? Theme.tinySize : 32
                    font.weight: Font.DemiBold
                }
            }
        }
    }

    Label {
        id: cannotTitle
        anchors { left: parent.left; leftMargin: Theme.margin }
        y: Theme.wide ? 408 : can.y + can.height + 36
        text: screen.down ? qsTr("This has to wait") : qsTr("And again")
        size: Theme.headingSize
    }

    Column {
        x: Theme.margin
        y: cannotTitle.y + cannotTitle.height + 20
        spacing: 20

        Repeater {
            model: screen.app.offline.cannot

            FactRow {
                required property int modelData

                objectName: "offlineCannot" + modelData
                symbol: screen.down ? "cloud-off" : "check"
                strong: screen.down ? Theme.goldInk : Theme.good
                quiet: screen.down ? Theme.goldSoft : Theme.goodSoft
                title: words.title(modelData)
                note: screen.down ? words.sentence(modelData) : ""
            }
        }
    }
}
