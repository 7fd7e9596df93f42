// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A test's store with coffee, offers on it, and people who keep them: through the same
// classes as headquarters, kiosks and tills use.
#pragma once

#include "contract/domain/coupon.h"
#include "store-server/campaigns/campaigns.h"
#include "store-server/coupons/tilldesk.h"
#include "testshop.h"

#include <QJsonDocument>

namespace endcap::server
{

struct CouponShop : TestShop {
    static inline const QString coffee = QStringLiteral("00012000161155");

    explicit CouponShop(const QString &path = QStringLiteral(":memory:")) : TestShop(path)
    {
        Product product;
        product.gtin = coffee;
        product.name = QStringLiteral("Dark Roast");
        product.category = QStringLiteral("Coffee & tea");
        product.currency = QStringLiteral("USD");
        product.priceMinor = 949;
        put(QStringLiteral("product"), coffee, wire::encodeProduct(product));
    }

    /// @p more: what a campaign file says of it besides what every offer needs.
    QString putOffer(const QString &id, const QByteArray &more)
    {
        const QByteArray json = R"({"id": ")" + id.toUtf8() + R"(", "title": "Coffee", "gtin": ")" +
                                coffee.toUtf8() + R"(", "from": "2026-09-01T00:00:00Z",
            "until": "2026-10-01T00:00:00Z", )" +
                                more + "}";
        const QJsonObject values = QJsonDocument::fromJson(json).object();
        if (values.isEmpty())
            qFatal("no JSON");
        Campaigns campaigns(*database, clock.now);
        return campaigns.put(CampaignKind::Offer, Row{1, values})->refusal;
    }

    Hash terms(const QString &offer)
    {
        return wire::termsOf(**database->items.find(QStringLiteral("offer"), offer));
    }

    struct Kept {
        quint64 seq = 0;
        QString serial;
    };
    /// A touch on "Keep it": the event is in the kiosk, the store server has it not.
    Kept keep(TestKiosk &kiosk, const QString &offer, const Claim &claim)
    {
        Event event = kiosk.next(OfferTaken{offer, terms(offer)});
        const auto nonce = random.id<TicketNonce>();
        const QByteArray box = kiosk.sealFor(event, {claim, nonce});
        event.sealed = sha256(box);
        return {kiosk.append(wire::encodeEvent(event), box), couponSerial(kiosk.id, nonce)};
    }

    /// The refusal's code, or nothing.
    QString codeOf(const TestKiosk &kiosk, quint64 seq)
    {
        const auto refusals = database->events.refusals(kiosk.id, seq, seq);
        return refusals->isEmpty() ? QString() : refusals->first().code;
    }

    QString stateOfCoupon(const QString &serial)
    {
        const auto row = database->coupons.find(serial);
        return *row ? nameOf(stateOf(**row, clock.now)) : QStringLiteral("none");
    }

    CouponUse at(const QString &receipt, int line = 1) const
    {
        return {store.id, QStringLiteral("4"), receipt, line};
    }
    /// "949" for what is charged, or the name of the refusal.
    QString use(const QString &serial, const CouponUse &line, const QString &gtin = {})
    {
        return toldOf(
            *TillDesk(database->coupons, database->items, clock.now).use(serial, gtin, line));
    }
    QString useBest(const Claim &claim, const CouponUse &line, const QString &gtin = coffee)
    {
        const Member member = database->members.find(claim)->value_or(Member());
        return toldOf(*TillDesk(database->coupons, database->items, clock.now)
                           .useBest(member.id, gtin, line));
    }
    static QString toldOf(const TillAnswer &answer)
    {
        if (const auto *refusal = std::get_if<TillRefusal>(&answer))
            return nameOf(refusal->code);
        return QString::number(std::get<TillCharge>(answer).coupon.use->charged);
    }
};

} // namespace endcap::server
