// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The window: one page of 1080 x 1920 design pixels, or of two columns where it is
// wider than high, scaled to whatever there is, with the on-screen keyboard and the idle warning above it. C++ decides whether it
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
    Component.onCompleted: app.speech.attend(root)

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

    Binding {
        target: Theme
        property: "localeName"
        value: root.app.languages.localeName
    }

    Binding {
        target: Theme
        property: "mirrored"
        value: root.app.languages.mirrored
    }

    Binding {
        target: Theme
        property: "isDark"
        value: root.app.access.dark
    }

    Binding {
        target: Theme
        property: "wide"
        value: root.width > root.height
    }

    Item {
        id: page
        objectName: "page"
        LayoutMirroring.enabled: Theme.mirrored
        LayoutMirroring.childrenInherit: true
        anchors.centerIn: parent
        width: Theme.windowWidth
        height: Theme.windowHeight
        scale: Math.min(root.width / width, root.height / height)
        // The software renderer draws rounded corners ragged when they are only
        // scaled; turned by next to nothing, it takes the way that smooths them.
        rotation: scale === 1 ? 0 : 0.001
        clip: true
        // Whether something lies over the page and its keyboard.
        readonly property bool covered: root.app.languages.asking || root.app.access.asking || warning.visible || feast.open

        // What lies above takes every touch: none goes through it to the page below.
        ScreenSwitch {
            app: root.app
            enabled: !page.covered
        }

        Keyboard {
            keys: root.app.keys
            enabled: !page.covered
            anchors.right: parent.right // the second column, where there are two
            wanted: (root.app.flow.state === KioskFlow.Identify && root.app.identify.way === IdentifyController.Email)
                    || (root.app.flow.state === KioskFlow.Join
                        && (root.app.join.step === JoinController.Name || root.app.join.step === JoinController.Email))
                    || (root.app.flow.state === KioskFlow.Find && root.app.find.typing)
                    || (root.app.flow.state === KioskFlow.WriteReview && root.app.writeReview.step === WriteReviewController.Words)
        }

        QuestCelebration {
            id: feast
            quests: root.app.quests
            atHome: root.app.visit.level === Visit.Proven && root.app.flow.state === KioskFlow.Home
        }

        LanguageSheet {
            languages: root.app.languages
            enabled: !warning.visible
        }

        AccessSheet {
            speech: root.app.speech
            access: root.app.access
            enabled: !warning.visible
        }

        IdleWarning {
            id: warning
            visit: root.app.visit
            quiet: root.app.staff.open
        }

        SpeechCurtain {
            visible: root.app.speech.dark
        }

        SpeechWords {
            app: root.app
        }
    }
}
