// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store-server/coupons/tilldesk.h"

#include "contract/wire/itemcodecs.h"

#include <tuple>

namespace endcap::server
{

using namespace Qt::StringLiterals;

namespace
{
constexpr int mostRead = 400;
} // namespace

Stored<TillAnswer> TillDesk::use(const QString &serial, const QString &gtin, const CouponUse &line)
{
    const auto row = m_coupons.find(serial);
    if (!row)
        return Unexpected(row.error());
    if (!*row)
        return TillRefusal{TillRefusal::Code::Unknown, std::nullopt};
    return judge(**row, gtin, line);
}

Stored<TillAnswer> TillDesk::useBest(qint64 member, const QString &gtin, const CouponUse &line)
{
    // Asked again: what was chosen then, whatever she holds now.
    const auto before = m_coupons.usedAt(line);
    if (!before)
        return Unexpected(before.error());
    if (*before)
        return use(**before, gtin, line);
    const auto rows = m_coupons.of(member, mostRead);
    if (!rows)
        return Unexpected(rows.error());
    std::optional<std::tuple<qint64, qint64, QString>> best;
    for (const CouponRow &row : *rows) {
        const auto offer = wire::decodeOffer(row.offer, row.body);
        if (!offer)
            return Unexpected(sqlite::StorageError::Damaged);
        const auto code = objection(row, *offer, gtin, line);
        const auto prices = pricesOf(*offer);
        if (!code || !prices)
            return Unexpected(code ? prices.error() : code.error());
        if (*code || !*prices || offer->product != gtin)
            continue;
        const std::tuple rank{(*prices)->charged, row.untilMs, row.serial};
        if (!best || rank < *best)
            best = rank;
    }
    if (!best)
        return TillRefusal{TillRefusal::Code::NothingHeld, std::nullopt};
    return use(std::get<QString>(*best), gtin, line);
}

Stored<TillAnswer> TillDesk::judge(const CouponRow &row, const QString &gtin, const CouponUse &line)
{
    const auto offer = wire::decodeOffer(row.offer, row.body);
    if (!offer)
        return Unexpected(sqlite::StorageError::Damaged);
    const auto prices = pricesOf(*offer);
    if (!prices)
        return Unexpected(prices.error());
    if (row.use && row.use->isSameLine(line))
        return TillCharge{row, *offer, prices->value_or(Prices()).usual, true};
    const auto code = objection(row, *offer, gtin, line);
    if (!code)
        return Unexpected(code.error());
    if (*code)
        return TillRefusal{**code, row};
    if (!*prices)
        return TillRefusal{TillRefusal::Code::NoPrice, row};
    TillCharge charge{row, *offer, (*prices)->usual};
    charge.coupon.use = line;
    charge.coupon.use->charged = (*prices)->charged;
    charge.coupon.use->atMs = m_nowMs;
    if (auto used = m_coupons.use(row.serial, *charge.coupon.use); !used)
        return Unexpected(used.error());
    return charge;
}

Found<TillRefusal::Code> TillDesk::objection(const CouponRow &row, const Offer &offer,
                                             const QString &gtin, const CouponUse &line)
{
    using Code = TillRefusal::Code;
    switch (stateOf(row, m_nowMs)) {
    case CouponState::Used:
        return Code::Used;
    case CouponState::Void:
        return Code::Void;
    case CouponState::Expired:
        return Code::Expired;
    case CouponState::Held:
        break;
    }
    if (m_nowMs < offer.from.toMSecsSinceEpoch())
        return Code::NotYet;
    if (!offer.stores.isEmpty() && !offer.stores.contains(line.store))
        return Code::OtherStore;
    if (!gtin.isEmpty() && !offer.product.isEmpty() && gtin != offer.product)
        return Code::OtherProduct;
    const auto taken = m_coupons.usedAt(line);
    if (!taken)
        return Unexpected(taken.error());
    if (*taken)
        return Code::LineTaken;
    return std::nullopt;
}

Found<TillDesk::Prices> TillDesk::pricesOf(const Offer &offer)
{
    const auto body = m_items.find(u"product"_s, offer.product);
    if (!body)
        return Unexpected(body.error());
    const auto product =
        *body ? wire::decodeProduct(offer.product, **body) : Unexpected(WireError{});
    if (product && product->currency == offer.currency)
        return Prices{product->priceMinor, chargedFor(offer, product->priceMinor)};
    // Withdrawn, or now in other money: a price that she was promised stands.
    if (offer.kind == Offer::Kind::Price)
        return Prices{offer.priceMinor, offer.priceMinor};
    return std::nullopt;
}

Found<TillRefusal> TillDesk::makeVoid(const QString &serial, const QString &by)
{
    const auto row = m_coupons.find(serial);
    if (!row)
        return Unexpected(row.error());
    if (!*row)
        return TillRefusal{TillRefusal::Code::Unknown, std::nullopt};
    if ((*row)->use)
        return TillRefusal{TillRefusal::Code::Used, *row};
    if (!(*row)->voidReason.isEmpty())
        return TillRefusal{TillRefusal::Code::Void, *row};
    if (auto done = m_coupons.makeVoid(serial, u"staff"_s, by, m_nowMs); !done)
        return Unexpected(done.error());
    return std::nullopt;
}

QString nameOf(TillRefusal::Code code)
{
    switch (code) {
    case TillRefusal::Code::Unknown:
        return u"unknown"_s;
    case TillRefusal::Code::Used:
        return u"used"_s;
    case TillRefusal::Code::Void:
        return u"void"_s;
    case TillRefusal::Code::Expired:
        return u"expired"_s;
    case TillRefusal::Code::NotYet:
        return u"not-yet"_s;
    case TillRefusal::Code::OtherStore:
        return u"other-store"_s;
    case TillRefusal::Code::OtherProduct:
        return u"other-product"_s;
    case TillRefusal::Code::LineTaken:
        return u"line-taken"_s;
    case TillRefusal::Code::NoPrice:
        return u"no-price"_s;
    case TillRefusal::Code::NothingHeld:
        return u"nothing-held"_s;
    }
    return {};
}

} // namespace endcap::server
