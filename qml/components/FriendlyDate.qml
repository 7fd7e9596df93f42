// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A point in time as a person says it: "today at 9:00 PM", "Sunday at 9:00 PM",
// "Dec 4 at 9:00 PM"; empty for an invalid one.
//   at     the moment, in the kiosk's local time
//   words  how to say it, by the language's own rules
//   ahead  how many days it is from today; negative in the past
//   date   its day alone: "Sunday", "Dec 4"
import QtQuick
import Endcap

QtObject {
    id: friendly

    required property date at
    readonly property string time: isNaN(at.getTime()) ? "" : Theme.clock(at)
    readonly property string words: time.length > 0 ? spoken().replace("%1", time) : ""
    readonly property int ahead: time.length > 0 ? Math.round((midnight(at) - midnight(new Date())) / 86400000) : 0
    readonly property string date: at.toLocaleDateString(Theme.locale, ahead > 1 && ahead < 7 ? "dddd" : qsTr("MMM d"))
    // Some languages say it otherwise then.
    readonly property bool one: /^0?1\D/.test(time)

    function midnight(of: date): real {
        return new Date(of.getFullYear(), of.getMonth(), of.getDate()).getTime();
    }

    function spoken(): string {
        if (ahead === 0)
            return one ? qsTr("today at %1", "one o’clock") : qsTr("today at %1");
        if (ahead === -1)
            return one ? qsTr("yesterday at %1", "one o’clock") : qsTr("yesterday at %1");
        if (ahead === 1)
            return one ? qsTr("tomorrow at %1", "one o’clock") : qsTr("tomorrow at %1");
        return (one ? qsTr("%2 at %1", "one o’clock") : qsTr("%2 at %1")).replace("%2", date);
    }
}
