// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/system/daybook.h"

#include "tests/harness/exportedbooks.h"
#include "tests/harness/waiting.h"
#include "tests/harness/world.h"

#include <QJsonArray>

#include <algorithm>

namespace endcap::test
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using harness::exported;
using harness::World;

namespace
{

// What so many of each give in a day by the sample store's rules, with the quests that they
// finish, as its campaigns print them.
struct Reward {
    QLatin1StringView type;
    int times;
    qint64 points;
};
constexpr Reward rewards[]{{"checkin.made"_L1, 1, 50},
                           {"drawing.entered"_L1, 1, 25},
                           {"friends.told"_L1, 1, 20 + 30},
                           {"member.joined"_L1, 1, 200}};

QString typeOf(const QJsonObject &event)
{
    return event[u"type"].toString();
}

QString claimOf(const QJsonObject &event)
{
    return event[u"claim"][u"value"].toString();
}

bool isApplied(const QJsonObject &event)
{
    return event[u"status"].toString() == u"applied"_s;
}

// A row of the books that stands for @p who.
bool isOf(const QJsonObject &row, const QString &who)
{
    const QJsonArray claims = row[u"claims"].toArray();
    return std::ranges::any_of(
        claims, [&](const QJsonValue &claim) { return claim[u"value"].toString() == who; });
}

// Numbers from one on, each event naming the one before.
bool isChain(const QList<QJsonObject> &events)
{
    QString last;
    for (qsizetype i = 0; i < events.size(); ++i) {
        const QJsonObject &event = events.at(i);
        if (event[u"seq"].toInteger() != i + 1 || (i > 0 && event[u"prev"].toString() != last)) {
            qWarning("The chain breaks at its event %lld", static_cast<long long>(i + 1));
            return false;
        }
        last = event[u"hash"].toString();
    }
    return true;
}

} // namespace

void DayBook::promised(const QString &who, const QString &type, const QString &proof)
{
    Line &line = m_lines[{who, type}];
    ++line.promised;
    ++m_promises;
    if (!proof.isEmpty())
        line.proofs.append(proof);
}

void DayBook::begun(const QString &who, const QString &type)
{
    ++m_lines[{who, type}].begun;
    ++m_begun;
}

bool DayBook::hasEachEventOnce(const Books &events) const
{
    QHash<QPair<QString, QString>, int> applied;
    for (const QJsonObject &event : events) {
        if (typeOf(event) == u"staff.acted"_s)
            continue; // nobody's claim: the audit is looked at by itself
        if (isApplied(event))
            ++applied[{claimOf(event), typeOf(event)}];
        else
            qWarning("%s was refused: %s", qPrintable(typeOf(event)),
                     qPrintable(event[u"code"].toString()));
    }
    bool agree = std::ranges::all_of(events, isApplied);
    for (auto line = m_lines.cbegin(); line != m_lines.cend(); ++line) {
        const int stands = applied.take(line.key());
        if (stands < line->promised || stands > line->promised + line->begun) {
            qWarning("%s of %s: promised %d, begun %d, in the books %d",
                     qPrintable(line.key().second), qPrintable(line.key().first), line->promised,
                     line->begun, stands);
            agree = false;
        }
    }
    for (auto more = applied.cbegin(); more != applied.cend(); ++more) {
        qWarning("%s of \"%s\" is in the books and in nobody's notebook",
                 qPrintable(more.key().second), qPrintable(more.key().first));
        agree = false;
    }
    return agree;
}

bool DayBook::hasEachProof(World &world) const
{
    const Books entries = exported(world.server(), u"entries"_s);
    const Books coupons = exported(world.server(), u"coupons"_s);
    bool agree = true;
    for (auto line = m_lines.cbegin(); line != m_lines.cend(); ++line) {
        const auto &[who, type] = line.key();
        for (const QString &proof : line->proofs) {
            const bool isTicket = type == u"drawing.entered"_s;
            const auto stands =
                std::ranges::count_if(isTicket ? entries : coupons, [&](const QJsonObject &row) {
                    return row[isTicket ? u"nonce" : u"serial"].toString() == proof &&
                           row[u"status"].toString() == (isTicket ? u"counted"_s : u"held"_s) &&
                           isOf(row, who);
                });
            if (stands != 1) {
                qWarning("%s of %s, %s: %lld times in the books", qPrintable(type), qPrintable(who),
                         qPrintable(proof), static_cast<long long>(stands));
                agree = false;
            }
        }
    }
    return agree;
}

bool DayBook::hasThePoints(World &world, const Books &events) const
{
    // Who was a member before today joins in vain, and is not told so.
    const Books members = exported(world.server(), u"members"_s);
    const auto isNew = [&](const QString &who) {
        return std::ranges::any_of(members, [&](const QJsonObject &row) {
            return isOf(row, who) && row[u"provisional"].toBool();
        });
    };
    QHash<QString, qint64> earned;
    QHash<QPair<QString, QString>, int> made;
    for (const QJsonObject &event : events)
        ++made[{claimOf(event), typeOf(event)}];
    for (auto one = made.cbegin(); one != made.cend(); ++one) {
        for (const Reward &reward : rewards) {
            const auto &[who, type] = one.key();
            const bool isDue = reward.type != "member.joined"_L1 || isNew(who);
            if (type == reward.type && *one >= reward.times && isDue)
                earned[who] += reward.points;
        }
    }
    bool agree = true;
    qint64 all = 0;
    for (const QJsonObject &balance : exported(world.server(), u"balances"_s)) {
        for (auto who = earned.cbegin(); who != earned.cend(); ++who) {
            if (isOf(balance, who.key()) && balance[u"points"].toInteger() != *who) {
                qWarning("%s has %lld points, earned %lld", qPrintable(who.key()),
                         balance[u"points"].toInteger(), *who);
                agree = false;
            }
        }
        all += balance[u"points"].toInteger();
    }
    qint64 sum = 0;
    for (const qint64 points : std::as_const(earned))
        sum += points;
    if (all != sum) {
        qWarning("%lld points in the books, %lld earned", all, sum);
        agree = false;
    }
    return agree;
}

bool DayBook::agreesWith(World &world) const
{
    if (!world.waitForEvents(static_cast<quint64>(m_promises), 120s)) {
        qWarning("The books never held the %d events promised", m_promises);
        return false;
    }
    // What was begun and saved comes with the same push or the next.
    qsizetype before = -1;
    Books events;
    const bool isQuiet = harness::waitUntil(
        [&] {
            before = events.size();
            if (!world.waitForContact())
                return false;
            events = exported(world.server(), u"events"_s);
            return events.size() == before;
        },
        120s);
    // Each judge speaks, so that one run tells all that is wrong.
    const bool isWhole = isChain(events);
    const bool isCounted = hasEachEventOnce(events);
    const bool isProven = hasEachProof(world);
    const bool isPaid = hasThePoints(world, events);
    return isQuiet && isWhole && isCounted && isProven && isPaid;
}

} // namespace endcap::test
