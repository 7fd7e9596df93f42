// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One poster of the attract loop in the look of its kind; exists only while it can
// be seen. A Repeater of one or none stands where a Loader would: in Qt 6.4 a
// Loader cannot build a bound component.
//   index ... seconds  the roles of AttractListModel, see there
//   current            index of the poster that is to be seen
//   presented          it came on screen: its id, its colours, its time
pragma ComponentBehavior: Bound
import QtQuick
import Endcap

Item {
    id: slide

    required property int index
    required property string slideId
    required property string kind
    required property string headline
    required property string text
    required property string big
    required property string tone
    required property string image
    required property string price
    required property string wasPrice
    required property string category
    required property int seconds
    property int current: 0
    readonly property bool shown: index === current
    readonly property bool present: opacity > 0

    signal presented(slideId: string, tone: string, seconds: int)

    width: Theme.windowWidth
    height: Theme.windowHeight
    opacity: shown ? 1 : 0
    visible: present
    z: shown ? 1 : 0
    onShownChanged: {
        if (shown)
            presented(slideId, tone, seconds);
    }
    Component.onCompleted: {
        if (shown)
            presented(slideId, tone, seconds);
    }

    Behavior on opacity {
        NumberAnimation { duration: Theme.slow }
    }

    Repeater {
        model: slide.present && slide.kind !== "offer" && slide.kind !== "drawing" ? 1 : 0

        SlidePoster {
            headline: slide.headline
            text: slide.text
            big: slide.big
            image: slide.image
            category: slide.category
            tone: Tone { // its own: a poster goes a little later than its slide
                name: slide.tone
            }
        }
    }

    Repeater {
        model: slide.present && slide.kind === "drawing" ? 1 : 0

        DrawingPoster {
            headline: slide.headline
            text: slide.text
            big: slide.big
            tone: Tone {
                name: slide.tone
            }
        }
    }

    Repeater {
        model: slide.present && slide.kind === "offer" ? 1 : 0

        OfferPoster {
            headline: slide.headline
            text: slide.text
            image: slide.image
            category: slide.category
            price: slide.price
            wasPrice: slide.wasPrice
            tone: Tone {
                name: slide.tone
            }
        }
    }
}
