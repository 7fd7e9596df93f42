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
    readonly property bool hasPhoto: photo.status === Image.Ready

    // Words that a category may contain, and the drawing for it; the first that fits.
    readonly property list<string> drawings: [
        "bakery|bread|breakfast=croissant", "produce|fruit|vegetable=apple", "dairy|milk|egg|cheese=milk",
        "beverage|drink|juice|water|tea|coffee=cup-soda", "snack|cookie|candy|chocolate=cookie",
        "alcohol|wine|beer=wine", "meat|seafood|deli=beef", "frozen|ice=snowflake", "household|clean=spray-can",
        "personal|health|beauty|vitamin=heart-pulse", "baby|babies=baby", "pet=paw-print",
        "cloth|apparel|shirt=shirt", "home|furniture=sofa", "tv|electronic|phone=tv",
        "pasta|grain|dry|bulk|cereal=wheat", "pantry|can|soup|sauce=soup", "=package"
    ]

    function drawing(kind: string): string {
        for (let at = 0; at < drawings.length; ++at) {
            const pair = drawings[at].split("=");
            if (new RegExp("\\b(" + pair[0] + ")", "i").test(kind) || pair[0].length === 0)
                return pair[1];
        }
        return "package";
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
        color: Theme.well

        Rectangle {
            anchors.centerIn: parent
            width: parent.width * 0.66
            height: width
            radius: width / 2
            color: Theme.mix(Theme.well, Theme.lineDeep, 0.45)
        }

        Icon {
            anchors.centerIn: parent
            name: sheet.drawing(sheet.category)
            color: Theme.softInk
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
