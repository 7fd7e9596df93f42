// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A point in time as a person says it: "today at 9:00 PM", "Sunday at 9:00 PM",
// "December 4 at 9:00 PM"; empty for an invalid one.
//   at     the moment, in the kiosk's local time
//   words  how to say it, by the language's own rules
import QtQuick

QtObject {
    id: friendly

    required property date at
    readonly property string words: isNaN(at.getTime()) ? "" : day(Math.round((midnight(at) - midnight(new Date())) / 86400000)).arg(at.toLocaleTimeString(Qt.locale(), Locale.ShortFormat).replace(" ", "\u00a0"))

    function midnight(of: date): real {
        return new Date(of.getFullYear(), of.getMonth(), of.getDate()).getTime();
    }

    function day(ahead: int): string {
        if (ahead === 0)
            return qsTr("today at %1");
        if (ahead === -1)
            return qsTr("yesterday at %1");
        if (ahead === 1)
            return qsTr("tomorrow at %1");
        if (ahead > 1 && ahead < 7)
            return qsTr("%2 at %1").arg("%1").replace("%2", at.toLocaleDateString(Qt.locale(), "dddd"));
        return qsTr("%2 at %1").replace("%2", at.toLocaleDateString(Qt.locale(), qsTr("MMM d")));
    }
}
