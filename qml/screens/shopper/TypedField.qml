// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Shows what is typed: digits come from the Keypad through C++; only an e-mail
// address is typed into a real text field, with the on-screen keyboard, which may
// neither learn nor predict. Kept small enough not to be read over a shoulder.
//   identify  where it is kept
import QtQuick
import Endcap

Rectangle {
    id: field

    required property IdentifyController identify
    readonly property bool byEmail: identify.way === IdentifyController.Email
    readonly property bool byPhone: identify.way === IdentifyController.Phone
    readonly property bool blank: identify.display.length === 0

    // Numbers and addresses run from the left in every language.
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    width: Theme.contentWidth
    height: 128
    radius: 32
    color: Theme.surface
    border.width: 4
    border.color: identify.notice === IdentifyController.BadNumber ? Theme.berry
                : email.activeFocus || !blank ? Theme.brand : Theme.lineDeep
    onByEmailChanged: {
        email.text = byEmail ? identify.display : "";
        if (byEmail)
            email.forceActiveFocus();
    }

    // Puts a few characters where the cursor is, as a key would.
    function insert(characters: string) {
        email.insert(email.cursorPosition, characters);
    }

    Label {
        id: place
        visible: field.byPhone
        anchors { left: parent.left; leftMargin: 40; verticalCenter: parent.verticalCenter }
        text: field.identify.country
        font.weight: Font.DemiBold
        color: Theme.softInk
    }

    Rectangle {
        id: bar
        visible: field.byPhone
        anchors { left: place.right; leftMargin: 28; verticalCenter: parent.verticalCenter }
        width: 3
        height: 64
        color: Theme.line
    }

    Label {
        objectName: "typedText"
        visible: !field.byEmail || field.blank
        anchors {
            left: field.byPhone ? bar.right : parent.left
            leftMargin: field.byPhone ? 28 : 40
            right: parent.right
            rightMargin: 40
            verticalCenter: parent.verticalCenter
        }
        text: !field.blank ? field.identify.display : field.byEmail ? qsTr("Your e-mail address")
            : field.byPhone ? qsTr("Your phone number") : qsTr("The number on your card")
        size: field.blank ? 40 : 52
        elide: field.blank ? Text.ElideRight : Text.ElideLeft
        font.family: Theme.textFamily
        font.weight: field.blank ? Font.Normal : Font.DemiBold
        color: field.blank ? Theme.softInk : Theme.ink
        // Said digit by digit.
        Accessible.role: field.blank ? Accessible.StaticText : Accessible.EditableText
        Accessible.name: field.blank ? text : text.replace(/[^0-9a-z]/gi, "").split("").join(" ")
    }

    TextInput {
        id: email
        objectName: "emailField"
        activeFocusOnTab: true
        visible: field.byEmail
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
        inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhSensitiveData | Qt.ImhNoAutoUppercase | Qt.ImhEmailCharactersOnly
        Accessible.name: qsTr("Your e-mail address")
        onTextChanged: {
            if (field.byEmail && text !== field.identify.display)
                field.identify.setEmail(text);
        }
        onAccepted: {
            if (field.identify.canContinue)
                field.identify.submit();
        }
    }
}
