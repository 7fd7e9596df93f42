// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store-server/storage/tillstore.h"

#include "store-server/storage/memberstore.h"
#include "store-server/storage/rewind.h"

namespace endcap::server
{

namespace
{

#define ENDCAP_TILL_LINE                                                                           \
    "SELECT till_line.store, till_line.receipt, till_line.line, till_line.day, product, price,"    \
    " currency, how, value, member, till_return.day IS NOT NULL FROM till_line"                    \
    " LEFT JOIN till_return USING (store, receipt, line)"

QDate dayIn(const sqlite::Statement &row, int column)
{
    return QDate::fromString(row.text(column), Qt::ISODate);
}

TillLine readLine(const sqlite::Statement &row)
{
    TillLine line{{row.text(0), row.text(1), static_cast<int>(row.number(2))},
                  dayIn(row, 3),
                  row.text(4),
                  row.number(5),
                  row.text(6)};
    if (!row.isNull(7))
        line.claim = Claim{howNamed(row.text(7)), row.text(8)};
    if (!row.isNull(9))
        line.member = row.number(9);
    line.isReturned = row.number(10) != 0;
    return line;
}

void bindPlace(sqlite::Statement &statement, const TillPlace &place)
{
    statement.bind(1, place.store);
    statement.bind(2, place.receipt);
    statement.bind(3, place.line);
}

} // namespace

TillStore::TillStore(sqlite::Connection &connection)
    : m_find(connection, ENDCAP_TILL_LINE " WHERE store = ?1 AND receipt = ?2 AND line = ?3"),
      m_put(connection,
            "INSERT INTO till_line (store, receipt, line, day, product, price, currency,"
            " how, value, member) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9,"
            " (SELECT member FROM alias WHERE how = ?8 AND value = ?9))"
            // A number may be somebody else's by now: what was bought under it was not.
            " ON CONFLICT (store, receipt, line) DO UPDATE SET"
            " member = iif(member IS NOT NULL AND how IS ?8 AND value IS ?9, member,"
            " excluded.member), day = ?4, product = ?5, price = ?6, currency = ?7,"
            " how = ?8, value = ?9"),
      m_addReturn(connection, "INSERT INTO till_return (store, receipt, line, day)"
                              " VALUES (?1, ?2, ?3, ?4) ON CONFLICT DO NOTHING"),
      m_lines(connection, ENDCAP_TILL_LINE " WHERE member = ?1 AND product = ?2"
                                           " ORDER BY till_line.day, store, receipt, line"),
      m_bought(connection,
               "SELECT till_line.product, till_line.day, review.id IS NOT NULL FROM till_line"
               " LEFT JOIN till_return USING (store, receipt, line)"
               " LEFT JOIN review ON till_store = till_line.store"
               " AND till_receipt = till_line.receipt AND review.till_line = till_line.line"
               " WHERE till_line.member = ?1 AND till_return.day IS NULL"
               " ORDER BY till_line.day DESC, till_line.store, till_line.receipt, till_line.line"
               " LIMIT ?2")
{
}

#undef ENDCAP_TILL_LINE

Found<TillLine> TillStore::find(const TillPlace &place)
{
    const Rewind rewind(m_find);
    bindPlace(m_find, place);
    if (m_find.step())
        return readLine(m_find);
    if (m_find.hasFailed())
        return rewind.failure();
    return std::nullopt;
}

Stored<void> TillStore::put(const TillLine &line)
{
    bindPlace(m_put, line.place);
    m_put.bind(4, line.day.toString(Qt::ISODate));
    m_put.bind(5, line.product);
    m_put.bind(6, line.priceMinor);
    m_put.bind(7, line.currency);
    if (line.claim) {
        m_put.bind(8, nameOf(line.claim->how));
        m_put.bind(9, line.claim->value);
    } else {
        m_put.bindNull(8);
        m_put.bindNull(9);
    }
    return m_put.run();
}

Stored<bool> TillStore::addReturn(const TillPlace &place, const QDate &day)
{
    bindPlace(m_addReturn, place);
    m_addReturn.bind(4, day.toString(Qt::ISODate));
    if (auto done = m_addReturn.run(); !done)
        return Unexpected(done.error());
    return m_addReturn.changes() == 1;
}

Stored<QList<TillLine>> TillStore::lines(qint64 member, const QString &product)
{
    const Rewind rewind(m_lines);
    m_lines.bind(1, member);
    m_lines.bind(2, product);
    QList<TillLine> lines;
    while (m_lines.step())
        lines.append(readLine(m_lines));
    if (m_lines.hasFailed())
        return rewind.failure();
    return lines;
}

Stored<QList<wire::Bought>> TillStore::boughtBy(qint64 member, int most)
{
    const Rewind rewind(m_bought);
    m_bought.bind(1, member);
    m_bought.bind(2, most);
    QList<wire::Bought> bought;
    while (m_bought.step())
        bought.append({m_bought.text(0), dayIn(m_bought, 1), m_bought.number(2) != 0});
    if (m_bought.hasFailed())
        return rewind.failure();
    return bought;
}

} // namespace endcap::server
