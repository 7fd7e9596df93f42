// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A moment that is over, as a person says it: "today, 9:02 AM", "yesterday, 9:02 AM",
// "November 3", "November 3, 2025"; empty for an invalid one.
//   at     the moment, in the kiosk's local time
//   words  how to say it, by the language's own rules
import QtQuick
import Endcap

QtObject {
    id: past

    required property date at
    readonly property string words: isNaN(at.getTime()) ? "" : said(at, new Date())

    function midnight(of: date): real {
        return new Date(of.getFullYear(), of.getMonth(), of.getDate()).getTime();
    }

    function said(moment: date, now: date): string {
        const days = Math.round((midnight(now) - midnight(moment)) / 86400000);
        const time = Theme.clock(moment);
        if (days === 0)
            return qsTr("today, %1").arg(time);
        if (days === 1)
            return qsTr("yesterday, %1").arg(time);
        return moment.toLocaleDateString(Theme.locale, moment.getFullYear() === now.getFullYear() ? qsTr("MMMM d") : qsTr("MMMM d, yyyy"));
    }
}
