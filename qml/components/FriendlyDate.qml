// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A point in time as a person says it: "today at 9:00 PM", "Sunday at 9:00 PM",
// "Dec 4 at 9:00 PM"; empty for an invalid one.
//   at     the moment, in the kiosk's local time
//   words  how to say it, by the language's own rules
import QtQuick
import Endcap

QtObject {
    id: friendly

    required property date at
    readonly property string time: isNaN(at.getTime()) ? "" : Theme.clock(at)
    readonly property string words: time.length > 0 ? day(Math.round((midnight(at) - midnight(new Date())) / 86400000)).replace("%1", time) : ""
    // Some languages say it otherwise then.
    readonly property bool one: /^0?1\D/.test(time)

    function midnight(of: date): real {
        return new Date(of.getFullYear(), of.getMonth(), of.getDate()).getTime();
    }

    function day(ahead: int): string {
        if (ahead === 0)
            return one ? qsTr("today at %1", "one o’clock") : qsTr("today at %1");
        if (ahead === -1)
            return one ? qsTr("yesterday at %1", "one o’clock") : qsTr("yesterday at %1");
        if (ahead === 1)
            return one ? qsTr("tomorrow at %1", "one o’clock") : qsTr("tomorrow at %1");
        const format = ahead > 1 && ahead < 7 ? "dddd" : qsTr("MMM d");
        return (one ? qsTr("%2 at %1", "one o’clock") : qsTr("%2 at %1")).replace("%2", at.toLocaleDateString(Theme.locale, format));
    }
}
