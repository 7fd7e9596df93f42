// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A small shop with pages for phones: a text for friends that is on, a drawing with
// entries, and a draw that ended as the test says.
#pragma once

#include "store-server/phone/phonedoor.h"
#include "testshop.h"

#include <QHash>

namespace endcap::server
{

class TestResults final : public DrawResults
{
public:
    Found<DrawOutcome> outcomeOf(const QString &, const DeviceId &, quint64 seq) override
    {
        if (!isDrawn)
            return std::nullopt;
        return outcomes.value(seq);
    }

    bool isDrawn = false;
    QHash<quint64, DrawOutcome> outcomes;
};

struct TestPhones {
    TestPhones()
    {
        shop.store.brand = QStringLiteral("Maple & Main");
        shop.store.phone = QStringLiteral("+1 952-555-0100");
        shop.store.brandColor = QStringLiteral("#0E4F45");
        shop.put(QStringLiteral("store"), shop.store.id, wire::encodeStore(shop.store));
        putShare(QStringLiteral("come"), QStringLiteral("Come along?"));
    }

    Share putShare(const QString &id, const QString &text)
    {
        const QDateTime now = QDateTime::fromMSecsSinceEpoch(shop.clock.now, Qt::UTC);
        const Share share{id,
                          text,
                          QStringLiteral("Ad: I get points for this."),
                          QStringLiteral("https://shop.example/visit?a=1&b=2"),
                          now.addDays(-1),
                          now.addDays(1),
                          {}};
        shop.put(QStringLiteral("share"), id, wire::encodeShare(share));
        return share;
    }

    Ticket enter(int person)
    {
        const DrawingEntered entered{QStringLiteral("gift"), shop.manifest(QStringLiteral("gift"))};
        return kiosk.enter(entered, TestShop::phone(person), sealsAt());
    }
    QDateTime sealsAt() const
    {
        return QDateTime::fromMSecsSinceEpoch(TestClock().now, Qt::UTC).addDays(2);
    }
    void push() { shop.push(kiosk, kiosk.all()); }

    static QString pathOf(const Ticket &ticket)
    {
        return wire::encodeTicket(ticket, QStringLiteral("https://x")).mid(9);
    }

    PhoneAnswer get(const QString &path, const QString &query = {})
    {
        PhoneRequest request;
        request.path = path;
        request.query = QUrlQuery(query);
        return door.take(request);
    }
    QString page(const QString &path, const QString &query = {})
    {
        return QString::fromUtf8(get(path, query).body);
    }

    TestShop shop;
    TestKiosk kiosk = shop.addKiosk(7);
    TestResults results;
    PhoneDoor door{*shop.database, shop.clock, &results};
};

} // namespace endcap::server
