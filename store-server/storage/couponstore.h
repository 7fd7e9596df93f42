// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Coupons: what was ever published of each offer, who kept which of them, and at
// which line of which receipt each was used. A use is a row of its own that is never
// changed, so a coupon cannot be used twice whatever asks. Storage thread.
#pragma once

#include "contract/domain/ids.h"
#include "sqlite/statement.h"
#include "store-server/storage/stored.h"

#include <QList>
#include <QString>

namespace endcap::server
{

/// Where a coupon was redeemed: one line of a receipt takes one coupon.
struct CouponUse {
    QString store;
    QString till; ///< its name, for people
    QString receipt;
    int line = 0;
    qint64 charged = 0; ///< what the line cost with it, in minor units
    qint64 atMs = 0;

    bool isSameLine(const CouponUse &other) const
    {
        return store == other.store && receipt == other.receipt && line == other.line;
    }
};

struct CouponRow {
    QString serial;
    QString offer;
    QByteArray body; ///< the offer as she was shown it
    qint64 member = 0;
    DeviceId device;
    quint64 seq = 0;
    qint64 takenMs = 0;
    qint64 untilMs = 0; ///< its end
    QString voidReason; ///< empty: it counts
    qint64 voidMs = 0;
    std::optional<CouponUse> use;
};

class CouponStore
{
public:
    explicit CouponStore(sqlite::Connection &connection);

    /// Remembers what kiosks may show of an offer from now on.
    Stored<void> publish(const QString &offer, const QByteArray &body);
    /// All that was ever published of it.
    Stored<QList<QByteArray>> published(const QString &offer);

    /// False: this serial is another's.
    Stored<bool> add(const CouponRow &row);
    Found<CouponRow> find(const QString &serial);
    /// Of the member's, those that are not void.
    Stored<int> countGood(const QString &offer, qint64 member);
    /// The member's, the newest first, at most @p most.
    Stored<QList<CouponRow>> of(qint64 member, int most);

    /// The coupon must be there and without use; the line must be free.
    Stored<void> use(const QString &serial, const CouponUse &use);
    /// The coupon that this line of a receipt took.
    Found<QString> usedAt(const CouponUse &line);
    Stored<void> makeVoid(const QString &serial, const QString &reason, const QString &by,
                          qint64 atMs);

private:
    sqlite::Statement m_publish;
    sqlite::Statement m_published;
    sqlite::Statement m_add;
    sqlite::Statement m_find;
    sqlite::Statement m_countGood;
    sqlite::Statement m_of;
    sqlite::Statement m_use;
    sqlite::Statement m_usedAt;
    sqlite::Statement m_void;
};

} // namespace endcap::server
