// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a till asks of coupons: use this one on this line of this receipt. Asked again
// for the same line it gives the same answer; another line is told that the coupon is
// used. A coupon that the store server has not heard of is not taken: what a kiosk
// still holds is worth nothing twice. Storage thread, inside the caller's transaction.
#pragma once

#include "contract/domain/offer.h"
#include "store-server/coupons/couponstate.h"
#include "store-server/storage/itemstore.h"

#include <variant>

namespace endcap::server
{

/// Why a till does not get its coupon.
struct TillRefusal {
    enum class Code {
        Unknown, ///< no such serial, or its kiosk has not sent it yet
        Used,    ///< on another line
        Void,
        Expired,
        NotYet, ///< it has not begun
        OtherStore,
        OtherProduct,
        LineTaken,   ///< this line has another coupon
        NoPrice,     ///< the product it makes cheaper is gone from the catalogue
        NothingHeld, ///< she holds none that fits
    };
    Code code = Code::Unknown;
    std::optional<CouponRow> coupon; ///< as it stands, where there is one
};

/// What the line costs now.
struct TillCharge {
    CouponRow coupon; ///< with its use
    Offer offer;
    qint64 usual = 0;        ///< without the coupon
    bool isRepeated = false; ///< it was used on this very line before
};

using TillAnswer = std::variant<TillRefusal, TillCharge>;

class TillDesk
{
public:
    TillDesk(CouponStore &coupons, ItemStore &items, qint64 nowMs)
        : m_coupons(coupons), m_items(items), m_nowMs(nowMs)
    {
    }

    /// @p gtin: what is on the line; empty: whatever the coupon is for.
    Stored<TillAnswer> use(const QString &serial, const QString &gtin, const CouponUse &line);
    /// Of all that @p member holds the one that makes @p gtin cheapest; of two alike
    /// the one that ends first.
    Stored<TillAnswer> useBest(qint64 member, const QString &gtin, const CouponUse &line);
    /// Takes a coupon back by a person's decision. A used one stays used. Nothing:
    /// it is done.
    Found<TillRefusal> makeVoid(const QString &serial, const QString &by);

private:
    struct Prices {
        qint64 usual = 0;
        qint64 charged = 0;
    };

    Stored<TillAnswer> judge(const CouponRow &row, const QString &gtin, const CouponUse &line);
    Found<TillRefusal::Code> objection(const CouponRow &row, const Offer &offer,
                                       const QString &gtin, const CouponUse &line);
    Found<Prices> pricesOf(const Offer &offer);

    CouponStore &m_coupons;
    ItemStore &m_items;
    qint64 m_nowMs;
};

/// "unknown", "used", ...: for exports and tests; sentences are the command's.
QString nameOf(TillRefusal::Code code);

} // namespace endcap::server
