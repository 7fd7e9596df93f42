// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store-server/storage/couponstore.h"

#include "store-server/storage/rewind.h"

namespace endcap::server
{

namespace
{

#define ENDCAP_COUPON                                                                              \
    "SELECT coupon.serial, offer, body, member, device, seq, taken_ms, until_ms,"                  \
    " void_reason, void_ms, store, till, receipt, line, charged, coupon_use.at_ms FROM coupon"     \
    " LEFT JOIN coupon_use ON coupon_use.serial = coupon.serial"

CouponRow readRow(const sqlite::Statement &row)
{
    CouponRow coupon{.serial = row.text(0),
                     .offer = row.text(1),
                     .body = row.bytes(2),
                     .member = row.number(3),
                     .device = DeviceId::from(row.bytes(4)).value_or(DeviceId()),
                     .seq = static_cast<quint64>(row.number(5)),
                     .takenMs = row.number(6),
                     .untilMs = row.number(7),
                     .voidReason = row.text(8),
                     .voidMs = row.number(9),
                     .use = std::nullopt};
    if (!row.isNull(10)) {
        coupon.use = CouponUse{.store = row.text(10),
                               .till = row.text(11),
                               .receipt = row.text(12),
                               .line = static_cast<int>(row.number(13)),
                               .charged = row.number(14),
                               .atMs = row.number(15)};
    }
    return coupon;
}

} // namespace

CouponStore::CouponStore(sqlite::Connection &connection)
    : m_publish(connection, "INSERT INTO offer_terms (offer, body) VALUES (?1, ?2)"
                            " ON CONFLICT DO NOTHING"),
      m_published(connection, "SELECT body FROM offer_terms WHERE offer = ?1"),
      m_add(connection, "INSERT INTO coupon (serial, offer, body, member, device, seq, taken_ms,"
                        " until_ms, void_reason, void_ms)"
                        " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)"
                        " ON CONFLICT (serial) DO NOTHING"),
      m_find(connection, ENDCAP_COUPON " WHERE coupon.serial = ?1"),
      m_countGood(connection, "SELECT count(*) FROM coupon WHERE member = ?1 AND offer = ?2"
                              " AND void_reason IS NULL"),
      m_of(connection, ENDCAP_COUPON " WHERE member = ?1 ORDER BY taken_ms DESC, device, seq DESC"
                                     " LIMIT ?2"),
      m_use(connection, "INSERT INTO coupon_use (serial, store, till, receipt, line, charged,"
                        " at_ms) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)"),
      m_usedAt(connection, "SELECT serial FROM coupon_use WHERE store = ?1 AND receipt = ?2"
                           " AND line = ?3"),
      m_void(connection, "UPDATE coupon SET void_reason = ?2, void_by = ?3, void_ms = ?4"
                         " WHERE serial = ?1")
{
}

Stored<void> CouponStore::publish(const QString &offer, const QByteArray &body)
{
    m_publish.bind(1, offer);
    m_publish.bind(2, body);
    return m_publish.run();
}

Stored<QList<QByteArray>> CouponStore::published(const QString &offer)
{
    const Rewind rewind(m_published);
    m_published.bind(1, offer);
    QList<QByteArray> bodies;
    while (m_published.step())
        bodies.append(m_published.bytes(0));
    if (m_published.hasFailed())
        return rewind.failure();
    return bodies;
}

Stored<bool> CouponStore::add(const CouponRow &row)
{
    m_add.bind(1, row.serial);
    m_add.bind(2, row.offer);
    m_add.bind(3, row.body);
    m_add.bind(4, row.member);
    m_add.bind(5, row.device.bytes());
    m_add.bind(6, row.seq);
    m_add.bind(7, row.takenMs);
    m_add.bind(8, row.untilMs);
    if (row.voidReason.isEmpty()) {
        m_add.bindNull(9);
        m_add.bindNull(10);
    } else {
        m_add.bind(9, row.voidReason);
        m_add.bind(10, row.voidMs);
    }
    if (auto done = m_add.run(); !done)
        return Unexpected(done.error());
    return m_add.changes() == 1;
}

Found<CouponRow> CouponStore::find(const QString &serial)
{
    const Rewind rewind(m_find);
    m_find.bind(1, serial);
    if (m_find.step())
        return readRow(m_find);
    if (m_find.hasFailed())
        return rewind.failure();
    return std::nullopt;
}

Stored<int> CouponStore::countGood(const QString &offer, qint64 member)
{
    const Rewind rewind(m_countGood);
    m_countGood.bind(1, member);
    m_countGood.bind(2, offer);
    if (!m_countGood.step())
        return rewind.failure();
    return static_cast<int>(m_countGood.number(0));
}

Stored<QList<CouponRow>> CouponStore::of(qint64 member, int most)
{
    const Rewind rewind(m_of);
    m_of.bind(1, member);
    m_of.bind(2, most);
    QList<CouponRow> rows;
    while (m_of.step())
        rows.append(readRow(m_of));
    if (m_of.hasFailed())
        return rewind.failure();
    return rows;
}

Stored<void> CouponStore::use(const QString &serial, const CouponUse &use)
{
    m_use.bind(1, serial);
    m_use.bind(2, use.store);
    m_use.bind(3, use.till);
    m_use.bind(4, use.receipt);
    m_use.bind(5, use.line);
    m_use.bind(6, use.charged);
    m_use.bind(7, use.atMs);
    return m_use.run();
}

Found<QString> CouponStore::usedAt(const CouponUse &line)
{
    const Rewind rewind(m_usedAt);
    m_usedAt.bind(1, line.store);
    m_usedAt.bind(2, line.receipt);
    m_usedAt.bind(3, line.line);
    if (m_usedAt.step())
        return m_usedAt.text(0);
    if (m_usedAt.hasFailed())
        return rewind.failure();
    return std::nullopt;
}

Stored<void> CouponStore::makeVoid(const QString &serial, const QString &reason, const QString &by,
                                   qint64 atMs)
{
    m_void.bind(1, serial);
    m_void.bind(2, reason);
    m_void.bind(3, by);
    m_void.bind(4, atMs);
    return m_void.run();
}

#undef ENDCAP_COUPON

} // namespace endcap::server
