// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The stored sum of a product's reviews: average, how many, and a bar for each number
// of stars; a touch on a bar shows only those, a second one all again.
//   reviews  whose sum it is
pragma ComponentBehavior: Bound
import QtQuick
import Endcap

Card {
    id: summary

    required property ReviewsController reviews
    readonly property int most: longest(reviews.counts)

    function longest(counts: list<int>): int {
        let found = 1;
        for (let at = 0; at < counts.length; ++at)
            found = Math.max(found, counts[at]);
        return found;
    }

    width: Theme.contentWidth
    height: 5 * 96 + 40

    Column {
        anchors { left: parent.left; leftMargin: 48; verticalCenter: parent.verticalCenter }
        width: 300
        spacing: 16

        Label {
            objectName: "ratingAverage"
            width: parent.width
            text: Number(summary.reviews.average).toLocaleString(Theme.locale, "f", 1)
            size: 132
            font.family: Theme.displayFamily
            font.weight: Font.Bold
        }

        StarRow {
            anchors.left: parent.left
            value: summary.reviews.average
            size: 48
        }

        Label {
            objectName: "ratingCount"
            width: parent.width
            text: qsTr("%Ln review(s)", "", summary.reviews.count)
            size: 34
            color: Theme.softInk
        }

        Label {
            width: parent.width
            text: summary.reviews.boughtHere === summary.reviews.count ? qsTr("all from buyers")
                                                                     : qsTr("%1 from buyers here").arg(Number(summary.reviews.boughtHere).toLocaleString(Theme.locale, "f", 0))
            size: Theme.smallSize
            lines: 2
            color: Theme.softInk
        }
    }

    Column {
        anchors { right: parent.right; rightMargin: 24 }
        y: 20

        Repeater {
            model: 5

            Touchable {
                id: bar

                required property int index
                readonly property int stars: 5 - index
                readonly property int count: summary.reviews.counts[stars - 1] ?? 0
                readonly property bool chosen: summary.reviews.stars === stars

                objectName: "ratingBar" + stars
                label: qsTr("%n star(s)", "", stars) + ". " + qsTr("%n review(s)", "", count)
                width: summary.width - 368 - 24
                height: 96
                around: 24
                enabled: count > 0 || chosen
                Accessible.checked: chosen
                onTriggered: summary.reviews.filter(stars)

                Rectangle {
                    anchors { fill: parent; topMargin: 6; bottomMargin: 6 }
                    radius: 24
                    color: bar.chosen ? Theme.goldSoft : bar.pressed ? Theme.well : "transparent"
                    border.width: bar.chosen ? 3 : 0
                    border.color: Theme.gold
                }

                Label {
                    anchors { left: parent.left; leftMargin: 24; verticalCenter: parent.verticalCenter }
                    text: bar.stars
                    size: 38
                    font.weight: Font.DemiBold
                }

                Rectangle {
                    id: groove
                    anchors { left: parent.left; leftMargin: 76; verticalCenter: parent.verticalCenter }
                    width: parent.width - 76 - 132
                    height: 26
                    radius: 13
                    color: Theme.well

                    Rectangle {
                        anchors.left: parent.left
                        visible: bar.count > 0
                        width: Math.max(26, parent.width * bar.count / summary.most)
                        height: parent.height
                        radius: 13
                        color: Theme.gold
                    }
                }

                Label {
                    anchors { left: groove.right; leftMargin: 24; verticalCenter: parent.verticalCenter }
                    text: Number(bar.count).toLocaleString(Theme.locale, "f", 0)
                    size: 34
                    color: Theme.softInk
                }
            }
        }
    }
}
