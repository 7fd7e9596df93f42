// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A shop with a till, a kiosk and members, as tests of reviews need it: each act goes
// through the classes that the real server has for it, and what the public can see is
// read from the feed.
#pragma once

#include "store-server/api/visits.h"
#include "store-server/import/importrun.h"
#include "store-server/import/purchaserows.h"
#include "testshop.h"

#include "contract/domain/gtin.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace endcap::server
{

struct ReviewShop : TestShop {
    static constexpr int points = 30;

    ReviewShop() : kiosk(addKiosk(7))
    {
        store.reviewPoints = points;
        put(QStringLiteral("store"), store.id, wire::encodeStore(store));
    }

    /// The n-th GTIN-14.
    static QString product(int n)
    {
        for (int digit = 0; digit < 10; ++digit) {
            const QString digits = QStringLiteral("000123456%1%2").arg(n, 3, 10, QChar(u'0'));
            if (const auto gtin = normalizedGtin(digits.arg(digit)))
                return *gtin;
        }
        return {};
    }

    /// One line of a till's file.
    static QJsonObject sale(const QString &receipt, int line, const QString &gtin,
                            const Claim &claim, int day = 1)
    {
        return {{QStringLiteral("receipt"), receipt},
                {QStringLiteral("line"), line},
                {QStringLiteral("store"), QStringLiteral("S1")},
                {QStringLiteral("day"), QDate(2026, 8, 1).addDays(day).toString(Qt::ISODate)},
                {QStringLiteral("gtin"), gtin},
                {QStringLiteral("price"), QStringLiteral("3.99")},
                {QStringLiteral("currency"), QStringLiteral("USD")},
                {claim.how == Claim::How::Card ? QStringLiteral("card") : QStringLiteral("phone"),
                 claim.value}};
    }
    static QJsonObject broughtBack(const QString &receipt, int line)
    {
        return {{QStringLiteral("kind"), QStringLiteral("return")},
                {QStringLiteral("receipt"), receipt},
                {QStringLiteral("line"), line},
                {QStringLiteral("store"), QStringLiteral("S1")},
                {QStringLiteral("day"), QStringLiteral("2026-09-10")}};
    }

    ImportReport importTill(const QList<QJsonObject> &rows)
    {
        Table table;
        for (const QJsonObject &row : rows)
            table.rows.append({static_cast<int>(table.rows.size()) + 1, row});
        PurchaseRows taker(*database, QStringLiteral("US"), clock.now);
        return importTable(*database, table, taker).value_or(ImportReport{-1, 0, 0, {}});
    }

    /// The event of a review, kept at the kiosk; its place in the chain.
    quint64 write(TestKiosk &at, const QString &gtin, int stars, const Claim &claim,
                  const QString &text = {}, const VisitId &visit = VisitId())
    {
        return deed(at, ReviewWritten{gtin, stars},
                    {.claim = claim, .review = wire::ReviewWords{QStringLiteral("Title"), text}},
                    visit);
    }
    quint64 help(TestKiosk &at, const QString &review, const Claim &claim)
    {
        return deed(at, ReviewHelped{review}, {.claim = claim});
    }
    static quint64 deed(TestKiosk &at, const EventBody &body, const wire::EventSecret &secret,
                        const VisitId &visit = VisitId())
    {
        Event event = at.next(body);
        if (!visit.isZero())
            event.subject = visit;
        const QByteArray box = at.sealFor(event, secret);
        event.sealed = sha256(box);
        return at.append(wire::encodeEvent(event), box);
    }
    /// The refusal of the newest event, or nothing.
    QString push(const TestKiosk &from)
    {
        const Pushed pushed = TestShop::push(from, from.all());
        for (const wire::Refusal &refusal : pushed.answer.refusals) {
            if (refusal.seq == static_cast<quint64>(from.count()))
                return refusal.code;
        }
        return pushed.status == 200 ? pushed.answer.hold : QStringLiteral("?");
    }
    QString push() { return push(kiosk); }

    /// Her PIN opened a visit.
    void prove(const Claim &claim, const VisitId &visit = VisitId())
    {
        const auto done = database->inTransaction([&]() -> Stored<void> {
            const auto member = Accounts(database->members).findOrMake(claim, clock.now);
            if (!member)
                return Unexpected(member.error());
            return ReviewBooks(*database).noteProven(*member, kiosk.id, visit, clock.now);
        });
        if (!done)
            qFatal("not proven");
    }

    /// What every kiosk is told of this product, the most stars first.
    QList<Review> shown(const QString &gtin)
    {
        QList<Review> reviews;
        const auto items = database->items.live(QStringLiteral("review"));
        for (const wire::FeedItem &item : *items) {
            const auto review = wire::decodeReview(item.id, item.body);
            if (review->product == gtin)
                reviews.append(*review);
        }
        std::ranges::sort(reviews, [](const Review &one, const Review &other) {
            return std::tuple(-one.stars, one.text, one.id) <
                   std::tuple(-other.stars, other.text, other.id);
        });
        return reviews;
    }
    std::optional<Rating> rating(const QString &gtin)
    {
        const auto body = *database->items.find(QStringLiteral("rating"), gtin);
        return body ? std::optional(*wire::decodeRating(gtin, *body)) : std::nullopt;
    }

    /// "read 00012345678905", as the books have them.
    QStringList deeds()
    {
        QStringList found;
        for (const QByteArray &row : rows(ExportStore::Table::Deeds)) {
            const QJsonObject deed = QJsonDocument::fromJson(row).object();
            found.append(deed.value(QStringLiteral("kind")).toString() + u' ' +
                         deed.value(QStringLiteral("subject")).toString());
        }
        found.sort();
        return found;
    }

    TestKiosk kiosk;
};

} // namespace endcap::server
