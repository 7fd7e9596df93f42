// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Her own words, typed on the screen's keyboard, which may neither learn nor predict.
//   review  what is being written
//   ready   the ready-made words
import QtQuick
import Endcap

Item {
    id: step

    required property WriteReviewController review
    required property ReadyWords ready

    width: Theme.contentWidth
    height: 520
    onVisibleChanged: {
        field.text = review.text;
        if (visible)
            field.forceActiveFocus();
    }

    Rectangle {
        id: paper
        width: parent.width
        height: 376
        radius: 32
        color: Theme.surface
        border.width: 4
        border.color: field.activeFocus ? Theme.brand : Theme.lineDeep

        Flickable {
            id: page
            anchors { fill: parent; margins: 28 }
            clip: true
            contentHeight: field.height
            contentY: Math.max(0, field.cursorRectangle.y + field.cursorRectangle.height - height)
            boundsBehavior: Flickable.StopAtBounds

            TextEdit {
                id: field
                objectName: "reviewField"
                activeFocusOnTab: true
                width: page.width
                height: Math.max(page.height, contentHeight)
                textFormat: TextEdit.PlainText
                wrapMode: TextEdit.Wrap
                color: Theme.ink
                selectionColor: Theme.brandSoft
                selectedTextColor: Theme.ink
                font.family: Theme.textFamily
                font.pixelSize: 38
                inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhSensitiveData
                Accessible.name: qsTr("Your own words")
                onTextChanged: {
                    step.review.text = text;
                    if (text !== step.review.text)
                        text = step.review.text;
                }
            }
        }

        Label {
            visible: field.length === 0
            anchors { fill: parent; margins: 28 }
            text: qsTr("What was good, what was not?")
            color: Theme.softInk
        }
    }

    Label {
        anchors { left: parent.left; verticalCenter: save.verticalCenter }
        objectName: "lettersLeft"
        text: qsTr("%Ln letter(s) left", "", step.review.lettersLeft)
        size: Theme.smallSize
        color: Theme.softInk
    }

    PrimaryButton {
        id: save
        objectName: "sendWords"
        anchors { right: parent.right; top: paper.bottom; topMargin: 20 }
        width: 440
        height: 112
        text: qsTr("Save")
        onTriggered: step.review.send(step.ready.title(step.review.words))
    }
}
