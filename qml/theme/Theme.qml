// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every colour, size, duration and curve of the product, in design pixels of a
// 1080 x 1920 page and in milliseconds. Main.qml hands in the store's colour, the
// language's way to write and to read, the window's shape and the wish for less motion;
// a colour that could not be read is darkened, not used.
// On a wide window there are two columns, each as wide as a page, and the ways at the
// foot stand higher; Folding.qml puts a page's own things into them.
pragma Singleton
import QtQuick

QtObject {
    id: theme

    property color storeBrand: "#0E4F45"
    property bool reducedMotion: false
    property string localeName: "en_US"
    property bool mirrored: false
    property bool wide: false
    // How this language and place write numbers and dates; bindings follow it.
    readonly property var locale: Qt.locale(localeName)

    // Paper and ink
    readonly property color paper: "#FAF6EF"
    readonly property color surface: "#FFFFFF"
    readonly property color ink: "#1E1B16"
    readonly property color softInk: "#625C50"
    readonly property color line: "#E7DFD1"
    readonly property color lineDeep: "#D5CAB6"
    readonly property color well: "#F2EBDF"
    readonly property color onDark: "#FFFFFF"
    readonly property color onDarkSoft: "#E6FFFFFF"
    readonly property color shade: "#B31E1B16"

    // One strong colour a task, each with its quiet ground
    readonly property color brand: readableWith(storeBrand, surface)
    readonly property color brandDeep: Qt.darker(brand, 1.3)
    readonly property color brandSoft: mix(surface, brand, 0.14)
    readonly property color gold: "#E9A400"
    readonly property color goldSoft: "#FFF1CC"
    readonly property color goldPale: "#F3C658"
    readonly property color goldMist: "#F4E3BC"
    readonly property color goldInk: "#6B4A00"
    readonly property color berry: "#A8234F"
    readonly property color berryDeep: "#86183C"
    readonly property color berryDark: "#5C0F29"
    readonly property color berrySoft: "#FBE3EA"
    readonly property color blue: "#1F5FBF"
    readonly property color blueDeep: "#174A97"
    readonly property color blueSoft: "#E1ECFB"
    readonly property color good: "#14603A"
    readonly property color goodSoft: "#DDF2E3"

    // Letters
    readonly property string textFamily: "Inter"
    readonly property string displayFamily: "Inter Display"
    readonly property string codeFamily: "monospace"
    readonly property int posterSize: 132
    readonly property int displaySize: 92
    readonly property int titleSize: 64
    readonly property int headingSize: 50
    readonly property int bodySize: 38
    readonly property int smallSize: 30
    readonly property int tinySize: 28

    // The page
    readonly property int pageWidth: 1080
    readonly property int pageHeight: 1920
    readonly property int margin: 64
    readonly property int gutter: 32
    readonly property int gap: 24
    readonly property int radius: 36
    readonly property int touch: 112
    readonly property int headerHeight: 144
    readonly property int actionsTop: 1664
    readonly property int keyboardHeight: 544
    readonly property int contentWidth: pageWidth - 2 * margin

    // The window, and where its parts stand in it
    readonly property int windowWidth: wide ? 2 * pageWidth : pageWidth
    readonly property int windowHeight: wide ? 1215 : pageHeight
    readonly property int columnTop: 152
    readonly property int footTop: wide ? 1075 : actionsTop
    readonly property int columnHeight: footTop - columnTop
    // The lowest place where a page may be folded: all above it fills the first column.
    readonly property int lowestFold: 1075
    readonly property int keyboardTop: footTop - 28 - keyboardHeight

    // Motion; with less motion things fade where they stand
    readonly property int quick: 120
    readonly property int turn: 220
    readonly property int slow: 300
    readonly property int countUp: reducedMotion ? 0 : 900
    readonly property int travel: reducedMotion ? 0 : 72
    readonly property int easing: Easing.OutCubic

    // A time of day: "9:00 PM", "9:00 pm" where the language would write "9:00 P. M.".
    function clock(at: date): string {
        return at.toLocaleTimeString(locale, Locale.ShortFormat).replace(/([AaPp])\.\s?[Mm]\./, (said, half) => half.toLowerCase() + "m")
                 .replace(/ /g, "\u00a0");
    }

    function mix(from: color, to: color, part: real): color {
        return Qt.rgba(from.r + (to.r - from.r) * part, from.g + (to.g - from.g) * part,
                       from.b + (to.b - from.b) * part, 1);
    }

    function linear(channel: real): real {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }

    // How light a colour is to the eye, 0 to 1 (WCAG 2 relative luminance).
    function luminance(of: color): real {
        return 0.2126 * linear(of.r) + 0.7152 * linear(of.g) + 0.0722 * linear(of.b);
    }

    function contrast(one: color, other: color): real {
        const a = luminance(one), b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    // The colour itself, or the nearest darker one on which `letters` reach 4.5 : 1.
    function readableWith(ground: color, letters: color): color {
        let dark = Qt.rgba(ground.r, ground.g, ground.b, 1);
        for (let step = 0; step < 40 && contrast(dark, letters) < 4.5; ++step)
            dark = mix(dark, Qt.rgba(0, 0, 0, 1), 0.08);
        return dark;
    }
}
