// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The ready-made words of a review, good ones and bad ones alike. What is chosen is a
// number; what it is called follows the language.
import QtQuick

QtObject {
    id: ready

    readonly property list<string> all: [
        qsTr("Good value"), qsTr("Too expensive"), qsTr("Good quality"), qsTr("Poor quality"),
        qsTr("As described"), qsTr("Not as described"), qsTr("Tastes good"),
        qsTr("Easy to use"), qsTr("Hard to use"), qsTr("Would buy again"),
        qsTr("Would not buy again")
    ]

    // As they stand above a review: "Good value, Easy to use".
    function title(chosen: var): string {
        const said = [];
        for (const word of chosen)
            said.push(ready.all[word]);
        return said.join(", ");
    }
}
