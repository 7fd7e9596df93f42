// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One review: stars, whether a till knows of the purchase, what was said, what was
// given for it, and whether it helped.
//   controller      takes the vote
//   index           its place in the list
//   all others      as in ReviewListModel
import QtQuick
import Endcap

Card {
    id: card

    required property ReviewsController controller
    required property int index
    required property string reviewId
    required property int stars
    required property string title
    required property string words
    required property date written
    required property bool boughtHere
    required property date boughtIn
    required property string branch
    required property bool rewarded
    required property bool insider
    required property int helpful
    required property string source
    required property int vote
    property bool whole: false
    readonly property bool known: controller.known
    // Which one it is, for the ear.
    readonly property string gist: title.length > 0 ? title : card.words.length > 0 ? card.words.slice(0, 60) : qsTr("%1 of 5 stars").arg(stars)
    readonly property bool voted: vote === ReviewListModel.Voted || vote === ReviewListModel.Voting

    width: Theme.contentWidth
    height: told.height + 56

    Column {
        id: told
        x: 40
        y: 28
        width: parent.width - 80
        spacing: 12

        Item {
            width: parent.width
            height: 44

            StarRow {
                anchors { left: parent.left; verticalCenter: parent.verticalCenter }
                value: card.stars
                size: 38
            }

            Row {
                visible: card.boughtHere
                anchors { right: parent.right; verticalCenter: parent.verticalCenter }
                spacing: 10

                Icon {
                    anchors.verticalCenter: parent.verticalCenter
                    name: "check"
                    color: Theme.brand
                    size: 32
                }

                Label {
                    objectName: "boughtHere"
                    text: qsTr("Bought here, %1").arg(card.boughtIn.toLocaleDateString(Theme.locale, qsTr("MMMM yyyy")))
                    size: Theme.smallSize
                    font.weight: Font.DemiBold
                    color: Theme.brand
                }
            }
        }

        Label {
            visible: text.length > 0
            width: parent.width
            text: card.title
            size: 42
            lines: 2
            font.weight: Font.Bold
        }

        Label {
            id: words
            objectName: "reviewText"
            visible: text.length > 0
            width: parent.width
            text: card.words
            size: 34
            lines: card.whole ? 80 : 5
            lineHeight: 1.16
        }

        Item {
            width: parent.width
            height: Math.max(96, notes.height)

            Column {
                id: notes
                anchors { left: parent.left; right: readAll.visible ? readAll.left : card.known ? help.left : liked.left; rightMargin: 16; verticalCenter: parent.verticalCenter }
                spacing: 2

                Label {
                    objectName: "rewardLabel"
                    visible: card.rewarded
                    width: parent.width
                    text: card.source.length > 0 ? qsTr("Something was given for this review") : qsTr("Points were given for this review")
                    size: Theme.tinySize
                    lines: 3
                    font.weight: Font.Medium
                    color: Theme.goldInk
                }

                Label {
                    visible: card.insider
                    width: parent.width
                    text: qsTr("Works here or for the maker")
                    size: Theme.tinySize
                    lines: 3
                    font.weight: Font.Medium
                    color: Theme.berry
                }

                Label {
                    width: parent.width
                    text: {
                        const day = card.written.toLocaleDateString(Theme.locale, qsTr("MMM yyyy"));
                        return card.source.length > 0 ? qsTr("%1, from %2").arg(day).arg(card.source)
                             : card.branch.length > 0 ? qsTr("%1, %2").arg(day).arg(card.branch) : day;
                    }
                    size: Theme.tinySize
                    lines: 2
                    color: Theme.softInk
                }
            }

            PillChoice {
                id: readAll
                objectName: "readAll"
                label: qsTr("%1: %2").arg(text).arg(card.gist)
                Accessible.role: Accessible.Button
                visible: words.truncated || card.whole
                anchors { right: card.known ? help.left : liked.left; rightMargin: 24; verticalCenter: parent.verticalCenter }
                text: card.whole ? qsTr("Less") : qsTr("Read all")
                onTriggered: card.whole = !card.whole
            }

            // Who has not said who she is cannot vote: once a member.
            Label {
                id: liked
                visible: !card.known && card.helpful > 0
                anchors { right: parent.right; verticalCenter: parent.verticalCenter }
                text: qsTr("Helpful to %1").arg(Number(card.helpful).toLocaleString(Theme.locale, "f", 0))
                size: Theme.smallSize
                color: Theme.softInk
            }

            PillChoice {
                id: help
                objectName: "helpful" + card.index
                label: qsTr("%1: %2").arg(text).arg(card.gist)
                Accessible.role: Accessible.Button
                visible: card.known
                anchors { right: parent.right; verticalCenter: parent.verticalCenter }
                chosen: card.voted
                enabled: card.vote === ReviewListModel.NotVoted || card.vote === ReviewListModel.NotSaved
                text: card.vote === ReviewListModel.Refused ? qsTr("Counted before")
                    : card.vote === ReviewListModel.NotSaved ? qsTr("Not saved. Again?")
                    : card.voted ? qsTr("Thanks · %1").arg(card.helpful)
                    : card.helpful > 0 ? qsTr("Helpful · %1").arg(card.helpful) : qsTr("Helpful")
                onTriggered: card.controller.foundHelpful(card.reviewId)
            }
        }
    }
}
