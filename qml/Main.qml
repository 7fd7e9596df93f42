// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The window: one page of 1080 x 1920 design pixels, scaled to whatever there is,
// with the on-screen keyboard and the idle warning above it. C++ decides whether it
// fills the screen, and shows it.
//   app  the one object from C++
import QtQuick
import Endcap

Window {
    id: root

    required property KioskApp app

    width: Theme.pageWidth
    height: Theme.pageHeight
    color: Theme.paper
    title: app.store.name

    Binding {
        target: Theme
        property: "storeBrand"
        value: root.app.store.brandColor
    }

    Binding {
        target: Theme
        property: "reducedMotion"
        value: root.app.store.reducedMotion
    }

    Item {
        id: page
        objectName: "page"
        anchors.centerIn: parent
        width: Theme.pageWidth
        height: Theme.pageHeight
        scale: Math.min(root.width / width, root.height / height)
        // The software renderer draws rounded corners ragged when they are only
        // scaled; turned by next to nothing, it takes the way that smooths them.
        rotation: scale === 1 ? 0 : 0.001
        clip: true

        ScreenSwitch {
            app: root.app
        }

        Keyboard {
            wanted: (root.app.flow.state === KioskFlow.Identify && root.app.identify.way === IdentifyController.Email)
                    || (root.app.flow.state === KioskFlow.Join
                        && (root.app.join.step === JoinController.Name || root.app.join.step === JoinController.Email))
                    || (root.app.flow.state === KioskFlow.Find && root.app.find.typing)
                    || (root.app.flow.state === KioskFlow.WriteReview && root.app.writeReview.step === WriteReviewController.Words)
        }

        QuestCelebration {
            quests: root.app.quests
            // Not over a code that a phone is held up to.
            inVisit: root.app.visit.level === Visit.Proven && root.app.flow.state >= KioskFlow.Home
                     && root.app.flow.state < KioskFlow.Goodbye && root.app.flow.state !== KioskFlow.TellFriends
        }

        IdleWarning {
            visit: root.app.visit
            quiet: root.app.staff.open
        }
    }
}
