// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A product's photograph as a paper print; without one, a calm drawing by kind of
// product. Never a broken frame, also while the picture is being read.
//   source    "image://product/..." or empty
//   category  the store's word for its kind; chooses the drawing
//   edge      white border of the print, in design pixels
import QtQuick
import Endcap

Rectangle {
    id: sheet

    property string source: ""
    property string category: ""
    property int edge: 18
    readonly property bool hasPhoto: photo.status === Image.Ready && photo.implicitWidth > 0

    // Words that a category may contain, the drawing for it and its ground; the first
    // that fits.
    readonly property list<string> drawings: [
        "bakery|bread|breakfast|granola=croissant=gold", "produce|fruit|vegetable=apple=green",
        "dairy|milk|egg|cheese=milk=blue", "coffee|tea=coffee=gold", "beverage|drink|juice|water=cup-soda=blue",
        "snack|cookie|candy|chocolate|nut=cookie=gold", "alcohol|wine|beer=wine=berry",
        "meat|seafood|deli=beef=berry", "frozen|ice=snowflake=blue", "household|clean|laundry=spray-can=green",
        "personal|health|beauty|vitamin=heart-pulse=berry", "baby|babies=baby=berry", "pet=paw-print=gold",
        "cloth|apparel|shirt=shirt=blue", "home|furniture=sofa=green", "tv|electronic|phone=tv=blue",
        "pasta|grain|dry|bulk|cereal=wheat=gold", "pantry|can|soup|sauce=soup=berry", "=package=gold"
    ]
    readonly property list<string> drawn: pick(category)
    readonly property string tone: drawn[1]
    readonly property color ground: tone === "green" ? Theme.brandSoft : tone === "blue" ? Theme.blueSoft
                                  : tone === "berry" ? Theme.berrySoft : Theme.goldSoft
    readonly property color strong: tone === "green" ? Theme.brand : tone === "blue" ? Theme.blue
                                  : tone === "berry" ? Theme.berry : Theme.goldInk

    function pick(kind: string): list<string> {
        for (let at = 0; at < drawings.length; ++at) {
            const parts = drawings[at].split("=");
            if (parts[0].length === 0 || new RegExp("\\b(" + parts[0] + ")", "i").test(kind))
                return [parts[1], parts[2]];
        }
        return ["package", "gold"];
    }

    width: 480
    height: width
    radius: 20
    color: Theme.surface
    border.width: 2
    border.color: Theme.line
    Accessible.ignored: true

    Rectangle {
        anchors.fill: parent
        anchors.margins: sheet.edge
        visible: !sheet.hasPhoto
        radius: 10
        color: sheet.ground

        Rectangle {
            anchors.centerIn: parent
            width: parent.width * 0.66
            height: width
            radius: width / 2
            color: Theme.mix(sheet.ground, sheet.strong, 0.12)
        }

        Icon {
            anchors.centerIn: parent
            name: sheet.drawn[0]
            color: sheet.strong
            size: parent.width * 0.38
        }
    }

    Image {
        id: photo
        anchors.fill: parent
        anchors.margins: sheet.edge
        visible: sheet.hasPhoto
        source: sheet.source
        asynchronous: true
        fillMode: Image.PreserveAspectCrop
        sourceSize.width: width
        sourceSize.height: height
    }
}
