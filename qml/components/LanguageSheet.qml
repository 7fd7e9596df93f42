// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The languages to choose from, each by its own name. Lies over the page, which stays
// as it is, with everything typed on it.
//   languages  what can be chosen; says whether the choice is open
pragma ComponentBehavior: Bound
import QtQuick
import Endcap

Item {
    id: sheet

    required property Languages languages

    function nameOf(code: string): string {
        switch (code) {
        case "en": return "English";
        case "es": return "Español";
        case "xa": return "[Þšéûðö ~~~]";
        default: return Qt.locale(code).nativeLanguageName;
        }
    }

    objectName: "languageSheet"
    width: Theme.windowWidth
    height: Theme.windowHeight
    visible: languages.asking
    onVisibleChanged: {
        if (visible)
            stay.forceActiveFocus();
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.shade
    }

    MouseArea {
        anchors.fill: parent
        onClicked: sheet.languages.asking = false
    }

    Rectangle {
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        height: stack.height + 2 * 72
        radius: 48
        color: Theme.raised

        MouseArea {
            anchors.fill: parent // a miss between two buttons is no answer
        }

        Column {
            id: stack
            anchors { left: parent.left; right: parent.right; margins: Theme.margin; top: parent.top; topMargin: 72 }
            spacing: Theme.gap

            Row {
                anchors.horizontalCenter: parent.horizontalCenter
                bottomPadding: 16
                spacing: 28

                Icon {
                    anchors.verticalCenter: title.verticalCenter
                    name: "languages"
                    color: Theme.brand
                    size: 72
                }

                Label {
                    id: title
                    objectName: "languageTitle"
                    text: qsTr("Language")
                    size: Theme.titleSize
                }
            }

            Repeater {
                model: sheet.languages.codes

                Touchable {
                    id: choice

                    required property string modelData
                    readonly property bool current: modelData === sheet.languages.current

                    objectName: "language-" + modelData
                    label: sheet.nameOf(modelData)
                    width: stack.width
                    height: 144
                    Accessible.role: Accessible.RadioButton
                    Accessible.checked: current
                    onTriggered: sheet.languages.choose(modelData)

                    Rectangle {
                        anchors.fill: parent
                        radius: Theme.radius
                        color: choice.current ? Theme.brandSoft : choice.pressed ? Theme.line : Theme.surface
                        border.width: choice.current ? 5 : 2
                        border.color: choice.current ? Theme.brand : Theme.lineDeep
                    }

                    Label {
                        anchors { left: parent.left; leftMargin: 48; right: tick.left; rightMargin: 24; verticalCenter: parent.verticalCenter }
                        text: choice.label
                        size: Theme.headingSize
                        font.weight: Font.DemiBold
                    }

                    Icon {
                        id: tick
                        anchors { right: parent.right; rightMargin: 48; verticalCenter: parent.verticalCenter }
                        visible: choice.current
                        name: "check"
                        color: Theme.brand
                        size: 64
                    }
                }
            }

            OutlineButton {
                id: stay
                objectName: "languageStay"
                leadsBack: true
                width: stack.width
                text: qsTr("Keep it as it is")
                onTriggered: sheet.languages.asking = false
            }
        }
    }
}
