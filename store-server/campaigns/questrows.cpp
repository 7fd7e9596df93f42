// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store-server/campaigns/questrows.h"

namespace endcap::server
{

using namespace Qt::StringLiterals;

namespace
{

// What fits on a kiosk's card.
constexpr int mostTitle = 40;
constexpr int mostText = 160;
constexpr int mostPoints = 100'000;
constexpr int mostSentence = 300;

QDate readDay(RowReader &row, const QString &name)
{
    const QDate day = QDate::fromString(row.needed(name, 10), Qt::ISODate);
    if (!day.isValid())
        row.refuse(name, u"not a day like 2026-11-30"_s);
    return day;
}

QList<QuestStep> readSteps(RowReader &row)
{
    QList<QuestStep> steps;
    for (const QJsonObject &values : row.objects(u"steps"_s)) {
        RowReader part(values);
        const auto kind = deedNamed(part.needed(u"do"_s, 32));
        const int times = part.number(u"times"_s, 1, Quest::mostTimes, 1);
        if (!kind) {
            part.refuse(u"do"_s, u"none of check_in, enter, read, review, tell_friends, visit"_s);
        }
        if (!part.isGood())
            row.refuse(u"steps"_s, part.problem());
        steps.append({kind.value_or(DeedKind::CheckIn), times});
    }
    if (steps.isEmpty() || steps.size() > Quest::mostSteps)
        row.refuse(u"steps"_s, u"not 1 to %1 of them"_s.arg(Quest::mostSteps));
    for (qsizetype i = 0; i < steps.size(); ++i) {
        for (qsizetype j = 0; j < i; ++j) {
            if (steps.at(i).kind == steps.at(j).kind)
                row.refuse(u"steps"_s, u"\"%1\" stands twice"_s.arg(nameOf(steps.at(i).kind)));
        }
    }
    return steps;
}

} // namespace

Quest readQuest(RowReader &row)
{
    Quest quest;
    quest.id = row.id(u"id"_s);
    quest.title = row.needed(u"title"_s, mostTitle);
    quest.text = row.needed(u"text"_s, mostText);
    quest.badge = row.id(u"badge"_s);
    quest.steps = readSteps(row);
    quest.points = row.number(u"points"_s, 1, mostPoints, {});
    quest.from = readDay(row, u"from"_s);
    quest.until = readDay(row, u"until"_s);
    quest.rounds = row.number(u"rounds"_s, 1, Quest::mostRounds, 1);
    quest.stores = row.texts(u"stores"_s);
    if (row.isGood() && quest.until < quest.from)
        row.refuse(u"until"_s, u"before \"from\""_s);
    return quest;
}

Consent readConsent(RowReader &row)
{
    Consent consent;
    consent.id = row.id(u"id"_s);
    consent.version = row.number(u"version"_s, 1, 1'000'000, {});
    consent.title = row.needed(u"title"_s, mostTitle);
    consent.text = row.needed(u"text"_s, mostSentence);
    consent.stores = row.texts(u"stores"_s);
    return consent;
}

} // namespace endcap::server
