// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One line that is typed: digits come from a Keypad through C++ and are only shown;
// words are typed into a real text field with the on-screen keyboard, which may
// neither learn nor predict. Kept small enough not to be read over a shoulder.
//   lead      a short word before it ("US"), or empty
//   text      what is typed so far
//   hint      what belongs there
//   editable  typed with the keyboard; edited(text) says each change
//   wrong     whether it could not be taken
//   hints     input method hints beyond our own
import QtQuick
import Endcap

Rectangle {
    id: line

    property string lead: ""
    property string text: ""
    property string hint: ""
    property bool editable: false
    property bool wrong: false
    property int hints: Qt.ImhNone
    property string inputName: "typedInput"
    readonly property bool blank: text.length === 0

    signal edited(text: string)
    signal accepted

    // Puts a few characters where the cursor is, as a key would.
    function insert(characters: string) {
        input.insert(input.cursorPosition, characters);
    }

    function take() {
        if (editable && visible) {
            input.text = line.text;
            input.forceActiveFocus();
        }
    }

    // Numbers run from the left in every language.
    LayoutMirroring.enabled: Theme.mirrored && lead.length === 0
    LayoutMirroring.childrenInherit: true
    width: Theme.contentWidth
    height: 128
    radius: 32
    color: Theme.surface
    border.width: 4
    border.color: wrong ? Theme.berry : input.activeFocus || !blank ? Theme.brand : Theme.lineDeep
    onVisibleChanged: take()
    onEditableChanged: take()
    Component.onCompleted: take()

    Label {
        id: place
        visible: line.lead.length > 0
        anchors { left: parent.left; leftMargin: 40; verticalCenter: parent.verticalCenter }
        text: line.lead
        font.weight: Font.DemiBold
        color: Theme.softInk
    }

    Rectangle {
        id: bar
        visible: place.visible
        anchors { left: place.right; leftMargin: 28; verticalCenter: parent.verticalCenter }
        width: 3
        height: 64
        color: Theme.line
    }

    Label {
        objectName: line.inputName + "Text"
        visible: !line.editable || line.blank
        anchors {
            left: place.visible ? bar.right : parent.left
            leftMargin: place.visible ? 28 : 40
            right: parent.right
            rightMargin: 40
            verticalCenter: parent.verticalCenter
        }
        text: line.blank ? line.hint : line.text
        size: line.blank ? 40 : 52
        elide: line.blank ? Text.ElideRight : Text.ElideLeft
        font.family: Theme.textFamily
        font.weight: line.blank ? Font.Normal : Font.DemiBold
        color: line.blank ? Theme.softInk : Theme.ink
        // Said digit by digit.
        Accessible.role: line.blank ? Accessible.StaticText : Accessible.EditableText
        Accessible.name: line.blank ? text : text.replace(/[^0-9a-z]/gi, "").split("").join(" ")
    }

    TextInput {
        id: input
        objectName: line.inputName
        activeFocusOnTab: true
        visible: line.editable
        anchors { fill: parent; leftMargin: 40; rightMargin: 40 }
        verticalAlignment: TextInput.AlignVCenter
        clip: true
        maximumLength: 254
        color: Theme.ink
        selectionColor: Theme.brandSoft
        selectedTextColor: Theme.ink
        font.family: Theme.textFamily
        font.pixelSize: 44
        font.weight: Font.DemiBold
        inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhSensitiveData | line.hints
        Accessible.name: line.hint
        onTextChanged: {
            if (line.editable && text !== line.text)
                line.edited(text);
        }
        onAccepted: line.accepted()
    }
}
