// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/harness/notebooks.h"

#include "tests/harness/exportedbooks.h"

#include <algorithm>

namespace endcap::harness
{

using namespace Qt::StringLiterals;

namespace
{

// Who made the event with this hash, as its sealed part says.
QString claimOf(const QList<QJsonObject> &events, const QString &hash)
{
    const auto event = std::ranges::find_if(
        events, [&](const QJsonObject &one) { return one[u"hash"].toString() == hash; });
    return event == events.end() ? QString() : (*event)[u"claim"][u"value"].toString();
}

} // namespace

bool booksAgree(World &world, const QList<const Shopper *> &shoppers)
{
    quint64 noted = 0;
    for (const Shopper *shopper : shoppers)
        noted += static_cast<quint64>(shopper->checkIns() + (shopper->ticket() ? 1 : 0));
    if (!world.waitForEvents(noted)) {
        qWarning("The books never held %llu events", noted);
        return false;
    }
    const auto entries = exported(world.server(), u"entries"_s);
    const auto events = exported(world.server(), u"events"_s);
    const auto checkIns = exported(world.server(), u"checkins"_s);
    const auto balances = exported(world.server(), u"balances"_s);
    bool agree = events.size() == static_cast<qsizetype>(noted);
    if (!agree)
        qWarning("%lld events in the books, %llu in the notebook", events.size(), noted);

    for (const Shopper *shopper : shoppers) {
        if (const auto &ticket = shopper->ticket()) {
            const QString hash = QString::fromLatin1(ticket->event.hex());
            const QString nonce = QString::fromLatin1(ticket->nonce.hex());
            const auto stands = std::ranges::count_if(entries, [&](const QJsonObject &entry) {
                return entry[u"hash"].toString() == hash && entry[u"nonce"].toString() == nonce &&
                       entry[u"drawing"].toString() == ticket->drawing &&
                       entry[u"seq"].toInteger() == static_cast<qint64>(ticket->seq) &&
                       entry[u"status"].toString() == u"counted"_s &&
                       claimOf(events, hash) == shopper->e164();
            });
            if (stands != 1) {
                qWarning("Ticket %llu stands %lld times in the books", ticket->seq,
                         static_cast<long long>(stands));
                agree = false;
            }
        }
        const auto paid = std::ranges::count_if(events, [&](const QJsonObject &event) {
            return event[u"type"].toString() == u"checkin.made"_s &&
                   event[u"status"].toString() == u"applied"_s &&
                   event[u"claim"][u"value"].toString() == shopper->e164();
        });
        if (paid != shopper->checkIns()) {
            qWarning("%s checked in %d times, the books say %lld", qPrintable(shopper->e164()),
                     shopper->checkIns(), static_cast<long long>(paid));
            agree = false;
        }
    }
    // Points by the sample store's rules, as its campaigns print them: 50 a check-in,
    // and 25 for the quest "In the drum", done with a first entry. Nobody has others.
    constexpr qint64 pointsACheckIn = 50;
    constexpr qint64 pointsOfInTheDrum = 25;
    qint64 points = 0;
    for (const QJsonObject &balance : balances)
        points += balance[u"points"].toInteger();
    qint64 made = 0;
    qint64 earned = 0;
    for (const Shopper *shopper : shoppers) {
        made += shopper->checkIns();
        earned += shopper->checkIns() * pointsACheckIn;
        earned += shopper->ticket() ? pointsOfInTheDrum : 0;
    }
    if (points != earned || checkIns.size() != made) {
        qWarning("%lld points in the books, %lld earned", points, earned);
        agree = false;
    }
    return agree;
}

} // namespace endcap::harness
