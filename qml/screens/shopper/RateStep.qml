// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Stars, a few ready-made words that are the same whatever the stars, and what happens
// with it all.
//   review  what is being written
//   ready   the ready-made words
//   second  where the second column begins on a wide window, in its own coordinates
pragma ComponentBehavior: Bound
import QtQuick
import Endcap

Item {
    id: rate

    required property WriteReviewController review
    required property ReadyWords ready
    property real second: 0
    readonly property var chosenWords: review.words
    readonly property bool foldsThrough: true // see Folding.qml

    width: Theme.contentWidth

    Card {
        id: sheet
        width: parent.width
        height: 208

        Row {
            anchors.centerIn: parent
            spacing: 24

            Repeater {
                model: 5

                Touchable {
                    id: star

                    required property int index

                    objectName: "star" + (index + 1)
                    label: qsTr("%n star(s)", "", index + 1)
                    width: 152
                    height: 152
                    Accessible.role: Accessible.RadioButton
                    Accessible.checked: rate.review.stars === index + 1
                    onTriggered: rate.review.stars = index + 1

                    FilledStar {
                        anchors.centerIn: parent
                        size: star.pressed ? 112 : 124
                        color: star.index < rate.review.stars ? Theme.gold : Theme.lineDeep
                    }
                }
            }
        }
    }

    Label {
        id: ask
        y: Theme.wide ? rate.second + 8 : sheet.height + 36
        width: parent.width
        text: qsTr("Words that fit, up to three")
        size: 40
        font.weight: Font.DemiBold
    }

    Flow {
        id: words
        anchors { top: ask.bottom; topMargin: 20 }
        width: parent.width
        spacing: Theme.gap

        Repeater {
            model: rate.ready.all

            PillChoice {
                required property int index
                required property string modelData

                objectName: "word" + index
                text: modelData
                chosen: rate.chosenWords.includes(index)
                enabled: chosen || rate.chosenWords.length < 3
                onTriggered: rate.review.toggle(index)
            }
        }
    }

    Label {
        objectName: "whatHappens"
        y: Theme.wide ? sheet.height + 36 : buttons.y - height - 28
        width: parent.width
        lines: 4
        size: Theme.smallSize
        color: Theme.softInk
        text: (rate.review.proven ? qsTr("It will be public, without your name, with the month and store of your purchase.")
                                  : qsTr("Nobody sees it until your PIN has shown that it is you, and the till knows that you bought this. Your name stays out of it."))
            + (rate.review.points > 0 ? " " + qsTr("You get %1 points for it, whatever the stars, and it will say so.").arg(rate.review.points) : "")
    }

    Row {
        id: buttons
        anchors.bottom: parent.bottom
        spacing: Theme.gap

        OutlineButton {
            objectName: "ownWords"
            width: (Theme.contentWidth - Theme.gap) / 2
            height: 128
            enabled: rate.review.stars > 0
            text: rate.review.text.length > 0 ? qsTr("Change my words") : qsTr("Add my words")
            symbol: "keyboard"
            onTriggered: rate.review.writeMore()
        }

        PrimaryButton {
            objectName: "sendReview"
            width: (Theme.contentWidth - Theme.gap) / 2
            enabled: rate.review.stars > 0
            text: qsTr("Save")
            onTriggered: rate.review.send(rate.ready.title(rate.chosenWords))
        }
    }
}
