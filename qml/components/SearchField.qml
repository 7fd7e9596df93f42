// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A line to type words in, with a way to take them all back. The on-screen keyboard may
// neither learn nor predict from it.
//   text    what is typed; hint: what can be, while nothing is
//   most    how many letters it takes
//   typing  whether it has the keyboard; a touch on it asks for it
//   edited  a letter was typed or taken back
import QtQuick
import Endcap

Rectangle {
    id: field

    property alias text: input.text
    property string hint: ""
    property alias most: input.maximumLength
    property bool typing: false
    readonly property bool blank: input.text.length === 0 && input.preeditText.length === 0

    signal edited
    signal wantsKeyboard
    signal entered

    width: Theme.contentWidth
    height: 128
    radius: height / 2
    color: Theme.surface
    border.width: 4
    border.color: typing ? Theme.brand : Theme.lineDeep
    onTypingChanged: input.focus = typing
    Component.onCompleted: input.focus = typing

    Icon {
        id: glass
        anchors { left: parent.left; leftMargin: 40; verticalCenter: parent.verticalCenter }
        name: "search"
        color: field.typing ? Theme.brand : Theme.softInk
        size: 56
    }

    Label {
        visible: field.blank
        anchors { left: glass.right; leftMargin: 28; right: parent.right; rightMargin: 40; verticalCenter: parent.verticalCenter }
        text: field.hint
        color: Theme.softInk
    }

    TextInput {
        id: input
        objectName: "searchInput"
        activeFocusOnTab: true
        anchors { left: glass.right; leftMargin: 28; right: clear.left; rightMargin: 12; top: parent.top; bottom: parent.bottom }
        verticalAlignment: TextInput.AlignVCenter
        clip: true
        color: Theme.ink
        selectionColor: Theme.brandSoft
        selectedTextColor: Theme.ink
        font.family: Theme.textFamily
        font.pixelSize: 46
        font.weight: Font.DemiBold
        inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhSensitiveData | Qt.ImhNoAutoUppercase
        Accessible.name: field.hint
        onTextEdited: field.edited()
        onAccepted: field.entered()
        onActiveFocusChanged: {
            if (activeFocus)
                field.wantsKeyboard();
        }
    }

    Touchable {
        id: clear
        objectName: "clearSearch"
        visible: !field.blank
        label: qsTr("Clear")
        anchors { right: parent.right; rightMargin: 12; verticalCenter: parent.verticalCenter }
        width: 104
        height: 104
        around: 52
        onTriggered: {
            input.clear();
            input.forceActiveFocus();
            field.edited();
        }

        Rectangle {
            anchors.fill: parent
            radius: 52
            color: clear.pressed ? Theme.brandSoft : Theme.well

            Icon {
                anchors.centerIn: parent
                name: "x"
                color: Theme.ink
                size: 48
            }
        }
    }
}
