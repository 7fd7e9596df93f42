// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One device and how it stood its last test.
//   device, outcome, at, by  from the model
import QtQuick
import Endcap

Card {
    id: row

    required property string device
    required property int outcome
    required property date at
    required property string by
    readonly property bool failed: outcome === SelfTestListModel.Failed
    readonly property bool passed: outcome === SelfTestListModel.Passed

    objectName: "deviceRow-" + device
    width: Theme.contentWidth
    height: Theme.wide ? 138 : 148
    fill: failed ? Theme.berrySoft : Theme.surface
    outline: failed ? Theme.berry : Theme.line
    Accessible.role: Accessible.StaticText
    Accessible.name: title.text + ". " + outcomeWords.text + ". " + when.text

    FriendlyDate {
        id: friendly
        at: row.at
    }

    Icon {
        id: symbol
        anchors { left: parent.left; leftMargin: 36; verticalCenter: parent.verticalCenter }
        name: row.device === "touch" ? "pointer" : row.device === "scanner" ? "scan-barcode" : row.device === "network" ? "wifi"
            : row.device === "storage" ? "hard-drive" : row.device === "clock" ? "clock" : "printer"
        color: row.failed ? Theme.berry : Theme.softInk
        size: 56
    }

    Column {
        anchors { left: symbol.right; leftMargin: 28; right: verdict.left; rightMargin: 20; verticalCenter: parent.verticalCenter }
        spacing: 4

        Label {
            id: title
            width: parent.width
            text: row.device === "touch" ? qsTr("Touch screen") : row.device === "scanner" ? qsTr("Scanner") : row.device === "network" ? qsTr("Network")
                : row.device === "storage" ? qsTr("Disk") : row.device === "clock" ? qsTr("Clock") : qsTr("Printer")
            font.weight: Font.DemiBold
        }

        Label {
            id: when
            width: parent.width
            visible: text.length > 0
            text: row.outcome === SelfTestListModel.Running ? "" : row.outcome === SelfTestListModel.Unsure ? qsTr("Can be compared after the next contact")
                : friendly.words.length > 0 && row.by.length > 0 ? qsTr("%1, by %2").arg(friendly.words).arg(row.by) : ""
            size: Theme.tinySize
            color: Theme.softInk
        }
    }

    Row {
        id: verdict
        anchors { right: parent.right; rightMargin: 36; verticalCenter: parent.verticalCenter }
        spacing: 16

        Label {
            id: outcomeWords
            objectName: "deviceState-" + row.device
            anchors.verticalCenter: parent.verticalCenter
            text: row.outcome === SelfTestListModel.Running ? qsTr("Trying") : row.passed ? qsTr("Works") : row.failed ? qsTr("Does not work")
                : row.outcome === SelfTestListModel.Unsure ? qsTr("Not sure") : qsTr("Not tested")
            size: 34
            font.weight: Font.DemiBold
            color: row.failed ? Theme.berry : row.passed ? Theme.good : Theme.softInk
        }

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: row.outcome === SelfTestListModel.Running ? "hourglass" : row.passed ? "check" : row.failed ? "x" : "minus"
            color: outcomeWords.color
            size: 44
        }
    }
}
