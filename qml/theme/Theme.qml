// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every colour, size, duration and curve of the product, in design pixels of a
// 1080 x 1920 page and in milliseconds. Main.qml hands in the store's colour, the
// language's way to write and to read, the window's shape and the wishes for dark paper and
// for less motion; a store's colour that could not be read is corrected, not used.
// On a wide window there are two columns, each as wide as a page, and the ways at the
// foot stand higher; Folding.qml puts a page's own things into them.
pragma Singleton
import QtQuick

QtObject {
    id: theme

    property color storeBrand: "#0E4F45"
    property bool isDark: false // named `dark`, it would make QML take onDark for a handler
    property bool reducedMotion: false
    property string localeName: "en_US"
    property bool mirrored: false
    property bool wide: false
    // How this language and place write numbers and dates; bindings follow it.
    readonly property var locale: Qt.locale(localeName)

    // What a letter must have on its ground: WCAG 2's AA, and AAA for who asked for more.
    readonly property real leastContrast: isDark ? 7 : 4.5
    readonly property real reserve: 1.03 // on a screen every colour is rounded

    // Paper and ink. Each colour has two values, one on light and one on dark paper.
    readonly property color paper: isDark ? "#16130F" : "#FAF6EF"
    readonly property color surface: isDark ? "#221E18" : "#FFFFFF"
    readonly property color raised: isDark ? "#2A251D" : paper // a sheet above the page
    readonly property color well: isDark ? "#0F0D0A" : "#F2EBDF"
    readonly property color ink: isDark ? "#F4EDE1" : "#1E1B16"
    readonly property color softInk: isDark ? "#D0C7B7" : "#625C50"
    readonly property color line: isDark ? "#3A342B" : "#E7DFD1"
    readonly property color lineDeep: isDark ? "#5A5244" : "#D5CAB6"
    readonly property color shade: isDark ? "#CC000000" : "#B31E1B16"
    // Over everything while somebody listens with the screen dark.
    readonly property color curtain: "#14110D"
    readonly property color curtainInk: "#C9C0B1"

    // One strong colour a task, for letters, signs and small discs, and its quiet ground.
    readonly property color brand: readable(storeBrand)
    readonly property color brandSoft: isDark ? mix(surface, brandGround, 0.4) : mix(surface, brand, 0.14)
    readonly property color berry: isDark ? "#FFB3C8" : "#A8234F"
    readonly property color berrySoft: isDark ? "#3B1C27" : "#FBE3EA"
    readonly property color blue: isDark ? "#AFCBFF" : "#1F5FBF"
    readonly property color blueSoft: isDark ? "#1A2740" : "#E1ECFB"
    readonly property color good: isDark ? "#97DDB0" : "#14603A"
    readonly property color goodSoft: isDark ? "#173222" : "#DDF2E3"
    readonly property color goldInk: isDark ? "#F4CF72" : "#6B4A00"
    readonly property color goldSoft: isDark ? "#362A10" : "#FFF1CC"
    readonly property color goldMist: isDark ? "#3E3013" : "#F4E3BC"
    // Stars, rings, medals: bright in both.
    readonly property color gold: "#E9A400"
    readonly property color goldPale: "#F3C658"

    // Large grounds. On dark paper they are deep, lest a page of one dazzles.
    readonly property color slab: isDark ? "#2E2820" : "#1E1B16"
    readonly property color brandGround: deepen(storeBrand)
    readonly property color brandDeep: isDark ? mix(brandGround, paper, 0.4) : Qt.darker(brandGround, 1.3)
    readonly property color berryGround: isDark ? "#6B1737" : "#A8234F"
    readonly property color berryDeep: isDark ? "#521029" : "#86183C"
    readonly property color berryDark: isDark ? "#38091B" : "#5C0F29"
    readonly property color blueGround: isDark ? "#1B3F7C" : "#1F5FBF"
    readonly property color blueDeep: isDark ? "#15315F" : "#174A97"
    readonly property color goldGround: isDark ? "#443409" : "#F3C658"
    readonly property color goldDeep: isDark ? "#5A450D" : "#E9A400"

    // Letters and signs on them: on a strong colour; on what is dark in both, a large
    // ground; on what is light in both, gold or the white paper of a code.
    readonly property color onStrong: isDark ? "#1B1712" : "#FFFFFF"
    readonly property color onDark: isDark ? "#FFF8EC" : "#FFFFFF"
    readonly property color onDarkSoft: isDark ? "#EBE2D6" : "#E6FFFFFF"
    readonly property color onLight: "#1E1B16"

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

    // Changed step by step until it is good enough.
    function until(isEnough: var, from: color, change: var): color {
        let on = Qt.rgba(from.r, from.g, from.b, 1);
        for (let step = 0; step < 60 && !isEnough(on); ++step)
            on = change(on);
        return on;
    }

    function lighter(of: color): color {
        return Qt.hsla(Math.max(0, of.hslHue), of.hslSaturation * 0.97, Math.min(1, of.hslLightness + 0.025), 1);
    }

    // A colour that can be read on every quiet ground and carries letters of its own:
    // itself, or the nearest that does, darker on light paper and lighter on dark.
    function readable(wish: color): color {
        const softOf = isDark ? mix(surface, deepen(wish), 0.4) : null;
        const isEnough = on => [paper, surface, raised, well, onStrong, softOf ?? mix(surface, on, 0.14)]
            .every(ground => contrast(on, ground) >= leastContrast * reserve);
        return until(isEnough, wish, on => isDark ? lighter(on) : mix(on, Qt.rgba(0, 0, 0, 1), 0.06));
    }

    // A large ground for `onDark`: deep enough to read on, and on dark paper apart from it.
    function deepen(wish: color): color {
        if (!isDark)
            return readable(wish);
        const deep = until(on => contrast(on, onDarkSoft) >= leastContrast * reserve, wish, on => mix(on, paper, 0.06));
        return until(on => contrast(on, paper) >= 1.4, deep, on => mix(on, onDark, 0.06));
    }

    // What a strong fill looks like under a finger.
    function pressed(fill: color): color {
        return isDark ? mix(fill, paper, 0.25) : Qt.darker(fill, 1.35);
    }
}
