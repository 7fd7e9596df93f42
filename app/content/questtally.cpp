// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/content/questtally.h"

#include <QSet>

namespace endcap
{

namespace
{

// At this length the server has left some out: then nobody knows what is new.
constexpr qsizetype mostCounted = 60;

struct Act {
    DeedKind kind;
    QString key; ///< as the server says what it has counted: "check_in", "read 000..."
};

std::optional<Act> actOf(const EventBody &body)
{
    const auto about = [](DeedKind kind, const QString &subject) {
        return Act{kind, subject.isEmpty() ? nameOf(kind) : nameOf(kind) + u' ' + subject};
    };
    if (std::holds_alternative<CheckInMade>(body))
        return about(DeedKind::CheckIn, {});
    if (std::holds_alternative<FriendsTold>(body))
        return about(DeedKind::TellFriends, {});
    if (const auto *entered = std::get_if<DrawingEntered>(&body))
        return about(DeedKind::Enter, entered->drawing);
    if (const auto *read = std::get_if<ReviewsRead>(&body))
        return about(DeedKind::Read, read->product);
    if (const auto *written = std::get_if<ReviewWritten>(&body))
        return about(DeedKind::Review, written->product);
    return std::nullopt;
}

// How many new ones of each kind this visit brought.
QMap<DeedKind, int> broughtBy(const SettledEvents &events, const KnownShopper &shopper,
                              const QStringList &counted, bool isSure)
{
    QMap<DeedKind, int> brought;
    QSet<QString> seen(counted.cbegin(), counted.cend());
    for (const SettledEvents::Made &made : events.made()) {
        const auto act = actOf(made.body);
        const auto settled = events.find(made.seq);
        const bool isRefused =
            settled && !settled->refusal.isEmpty() && !shopper.hides(settled->refusal);
        if (!act || isRefused || (isSure && !settled))
            continue;
        const bool isOfDay = act->key == nameOf(act->kind);
        if (!isOfDay && counted.size() >= mostCounted)
            continue;
        if (!seen.contains(act->key)) {
            seen.insert(act->key);
            ++brought[act->kind];
        }
        if (const QString visit = nameOf(DeedKind::Visit); !seen.contains(visit)) {
            seen.insert(visit);
            brought[DeedKind::Visit] = 1;
        }
    }
    return brought;
}

QList<int> countsOf(const Quest &quest, const QList<int> &before,
                    const QMap<DeedKind, int> &brought)
{
    QList<int> counts;
    for (qsizetype i = 0; i < quest.steps.size(); ++i)
        counts.append(before.value(i) + brought.value(quest.steps.at(i).kind));
    return counts;
}

} // namespace

QList<QuestTally> tallies(const QList<Quest> &quests, const KnownShopper &shopper,
                          const SettledEvents &events)
{
    QList<QuestTally> all;
    const auto &answer = shopper.answer();
    const QStringList counted = answer ? answer->counted : QStringList();
    const auto saved = broughtBy(events, shopper, counted, false);
    const auto sure = broughtBy(events, shopper, counted, true);
    for (const Quest &quest : quests) {
        QuestTally tally{.quest = quest};
        const wire::QuestState *state = nullptr;
        if (answer) {
            for (const wire::QuestState &each : answer->quests) {
                if (each.quest == quest.id)
                    state = &each;
            }
        }
        if (state) {
            tally.isKnown = true;
            tally.roundsBefore = roundsDone(quest, countsOf(quest, state->counts, {}));
            tally.rounds = roundsDone(quest, countsOf(quest, state->counts, saved));
            tally.roundsSure = roundsDone(quest, countsOf(quest, state->counts, sure));
            tally.steps = stepsDone(quest, countsOf(quest, state->counts, saved));
        }
        all.append(tally);
    }
    return all;
}

} // namespace endcap
