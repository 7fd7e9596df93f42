// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A page's own things, laid out on a page of 1080 x 1920. On a wide window what begins
// at `fold` or below it stands in a second column beside the first, its top up at the
// header; a page that names no fold is shown whole, and smaller; one that only says a
// thing stands in the middle. Mirrored, the first column is the right one. A part with
// `foldsThrough` lets its own parts stand in either column. What a page hangs on its foot
// it hangs on `foot`, not on Theme.actionsTop.
//   fold    where the second column begins; 0 when nobody said
//   middle  whether it only says a thing, above Theme.footTop of a wide window
//   foot    where the ways at the foot begin, in the coordinates of the page
pragma ComponentBehavior: Bound
import QtQuick
import Endcap

Item {
    id: folding

    property real fold: 0
    property bool middle: false
    readonly property bool folded: Theme.wide && fold > 0 && !middle
    readonly property bool small: Theme.wide && fold <= 0 && !middle
    readonly property real foot: folded ? fold + Theme.columnHeight : Theme.wide && middle ? Theme.footTop : Theme.actionsTop

    function take(part: var, holder: var) {
        if (part.foldsThrough === true) {
            for (let i = 0; i < part.children.length; ++i)
                take(part.children[i], part);
        } else {
            part.transform = [shifted.createObject(part, { part: part, holder: holder })];
        }
    }

    width: Theme.pageWidth
    height: Theme.pageHeight
    x: small || (Theme.wide && middle) ? (Theme.windowWidth - width) / 2 : folded && Theme.mirrored ? Theme.pageWidth : 0
    y: small ? Theme.columnTop * (1 - scale) : 0
    transformOrigin: Item.Top
    scale: small ? Theme.columnHeight / (Theme.actionsTop - Theme.columnTop) : 1
    Component.onCompleted: {
        for (let i = 0; i < children.length; ++i)
            take(children[i], null);
    }

    Component {
        id: shifted

        Translate {
            required property Item part
            required property Item holder
            readonly property real at: part.y + (holder ? holder.y : 0)
            readonly property bool beyond: folding.folded && at > folding.fold - 1

            x: !beyond ? 0 : Theme.mirrored ? -Theme.pageWidth : Theme.pageWidth
            y: beyond ? Theme.columnTop - folding.fold : 0
        }
    }
}
