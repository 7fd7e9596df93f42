// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A photograph over the whole page. A touch on it makes it twice as large around what
// was touched, another one takes that back; nothing needs a drag.
//   source  "image://product/..."
//   about   what it shows, in words
//   shown   whether it lies over the page
import QtQuick
import Endcap

Rectangle {
    id: zoom

    property string source: ""
    property string about: ""
    property bool shown: false
    property bool near: false
    property point aim: Qt.point(0.5, 0.5)

    function touch(at: point) {
        aim = Qt.point(at.x / sheet.width, at.y / sheet.height);
        near = !near;
    }

    objectName: "photoZoom"
    width: Theme.windowWidth
    height: Theme.windowHeight
    color: Theme.paper
    visible: opacity > 0
    enabled: shown // while it fades, it can be pressed no more
    opacity: shown ? 1 : 0
    onShownChanged: {
        if (shown)
            near = false;
    }

    Behavior on opacity {
        NumberAnimation { duration: Theme.turn }
    }

    // Nothing behind it can be touched.
    MouseArea {
        anchors.fill: parent
    }

    Item {
        id: frame
        objectName: "zoomedPhoto"
        x: Theme.margin
        y: Theme.wide ? 152 : 200
        width: zoom.width - 2 * Theme.margin
        height: Theme.footTop - (Theme.wide ? 28 : 56) - y
        clip: true

        Rectangle {
            anchors.fill: parent
            radius: Theme.radius
            color: Theme.surface
        }

        Item {
            id: sheet
            width: frame.width
            height: frame.height
            transformOrigin: Item.TopLeft
            scale: zoom.near ? 2 : 1
            // What was touched stays under the finger.
            x: zoom.near ? -zoom.aim.x * width : 0
            y: zoom.near ? -zoom.aim.y * height : 0

            Behavior on scale {
                NumberAnimation { duration: Theme.reducedMotion ? 0 : Theme.slow; easing.type: Theme.easing }
            }
            Behavior on x {
                NumberAnimation { duration: Theme.reducedMotion ? 0 : Theme.slow; easing.type: Theme.easing }
            }
            Behavior on y {
                NumberAnimation { duration: Theme.reducedMotion ? 0 : Theme.slow; easing.type: Theme.easing }
            }

            Image {
                anchors.fill: parent
                anchors.margins: 28
                source: zoom.source
                asynchronous: true
                smooth: true
                mipmap: true
                fillMode: Image.PreserveAspectFit
                Accessible.role: Accessible.Graphic
                Accessible.name: zoom.about
            }

            TapHandler {
                gesturePolicy: TapHandler.ReleaseWithinBounds
                onTapped: point => zoom.touch(point.position)
            }
        }
    }

    Label {
        x: Theme.margin
        y: Theme.wide ? 52 : 72
        width: zoom.width - 2 * Theme.margin
        text: zoom.about
        size: Theme.headingSize
    }

    OutlineButton {
        id: nearer
        objectName: "zoomButton"
        anchors { left: parent.left; leftMargin: Theme.margin }
        y: Theme.footTop
        width: (Theme.contentWidth - Theme.gap) / 2
        text: zoom.near ? qsTr("Smaller") : qsTr("Larger")
        symbol: zoom.near ? "minus" : "plus"
        onTriggered: zoom.touch(Qt.point(sheet.width / 2, sheet.height / 2))
    }

    OutlineButton {
        objectName: "closeZoomButton"
        leadsBack: true
        anchors { right: parent.right; rightMargin: Theme.margin }
        y: Theme.footTop
        width: nearer.width
        text: qsTr("Close")
        symbol: "x"
        onTriggered: zoom.shown = false
    }
}
