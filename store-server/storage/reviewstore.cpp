// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store-server/storage/reviewstore.h"

#include "store-server/storage/rewind.h"

namespace endcap::server
{

namespace
{

#define ENDCAP_REVIEW                                                                              \
    "SELECT id, product, stars, title, text, written, language, member, device, seq, made_ms,"     \
    " own_visit, confirmed, source, foreign_id, verified, rewarded, insider, helped, state,"       \
    " bought, till_store, till_receipt, till_line FROM review"

ReviewRow::State stateNamed(const QString &name)
{
    if (name == QLatin1StringView("public"))
        return ReviewRow::State::Public;
    return name == QLatin1StringView("extra") ? ReviewRow::State::Extra : ReviewRow::State::Waiting;
}

ReviewRow readRow(const sqlite::Statement &row)
{
    ReviewRow review;
    review.id = row.text(0);
    review.product = row.text(1);
    review.stars = static_cast<int>(row.number(2));
    review.title = row.text(3);
    review.text = row.text(4);
    review.written = QDate::fromString(row.text(5), Qt::ISODate);
    review.language = row.text(6);
    if (!row.isNull(7)) {
        review.member = row.number(7);
        review.device = DeviceId::from(row.bytes(8)).value_or(DeviceId());
        review.seq = static_cast<quint64>(row.number(9));
    }
    review.madeMs = row.number(10);
    review.isOwnVisit = row.number(11) != 0;
    review.isConfirmed = row.number(12) != 0;
    review.source = row.text(13);
    review.foreignId = row.text(14);
    if (!row.isNull(15))
        review.isVerified = row.number(15) != 0;
    review.isRewarded = row.number(16) != 0;
    review.isInsider = row.number(17) != 0;
    review.helped = static_cast<int>(row.number(18));
    review.state = stateNamed(row.text(19));
    review.isBought = row.number(20) != 0;
    if (!row.isNull(22))
        review.line = TillPlace{row.text(21), row.text(22), static_cast<int>(row.number(23))};
    return review;
}

void bindSettled(sqlite::Statement &to, int from, const ReviewRow &row)
{
    to.bind(from, nameOf(row.state));
    to.bind(from + 1, row.isBought);
    if (row.line) {
        to.bind(from + 2, row.line->store);
        to.bind(from + 3, row.line->receipt);
        to.bind(from + 4, row.line->line);
    } else {
        for (int place = from + 2; place <= from + 4; ++place)
            to.bindNull(place);
    }
}

} // namespace

QString nameOf(ReviewRow::State state)
{
    switch (state) {
    case ReviewRow::State::Waiting:
        return QStringLiteral("waiting");
    case ReviewRow::State::Extra:
        return QStringLiteral("extra");
    case ReviewRow::State::Public:
        return QStringLiteral("public");
    }
    return {};
}

ReviewStore::ReviewStore(sqlite::Connection &connection)
    : m_find(connection, ENDCAP_REVIEW " WHERE id = ?1"),
      m_put(connection, "INSERT OR REPLACE INTO review (id, product, stars, title, text, written,"
                        " language, member, device, seq, made_ms, own_visit, confirmed, source,"
                        " foreign_id, verified, rewarded, insider, helped, state, bought,"
                        " till_store, till_receipt, till_line) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7,"
                        " ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22,"
                        " ?23, ?24)"),
      m_remove(connection, "DELETE FROM review WHERE id = ?1"),
      m_release(connection, "UPDATE review SET till_store = NULL, till_receipt = NULL,"
                            " till_line = NULL WHERE member = ?1 AND product = ?2"),
      m_of(connection, ENDCAP_REVIEW " WHERE member = ?1 AND product = ?2"),
      m_productsOf(connection, "SELECT DISTINCT product FROM review WHERE member = ?1"),
      m_confirm(connection, "UPDATE review SET confirmed = 1 WHERE member = ?1 AND confirmed = 0"),
      m_settle(connection, "UPDATE review SET state = ?2, bought = ?3, till_store = ?4,"
                           " till_receipt = ?5, till_line = ?6 WHERE id = ?1"),
      m_rating(connection, "SELECT stars, count(*), sum(bought) FROM review WHERE product = ?1"
                           " AND state = 'public' GROUP BY stars")
{
}

#undef ENDCAP_REVIEW

Found<ReviewRow> ReviewStore::find(const QString &id)
{
    const Rewind rewind(m_find);
    m_find.bind(1, id);
    if (m_find.step())
        return readRow(m_find);
    if (m_find.hasFailed())
        return rewind.failure();
    return std::nullopt;
}

Stored<void> ReviewStore::put(const ReviewRow &row)
{
    m_put.bind(1, row.id);
    m_put.bind(2, row.product);
    m_put.bind(3, row.stars);
    m_put.bind(4, row.title);
    m_put.bind(5, row.text);
    m_put.bind(6, row.written.toString(Qt::ISODate));
    m_put.bind(7, row.language);
    m_put.bind(8, row.member);
    const bool isOfKiosk = row.member && row.source.isEmpty();
    m_put.bind(9, isOfKiosk ? row.device.bytes() : QByteArray());
    m_put.bind(10, isOfKiosk ? std::optional(row.seq) : std::nullopt);
    m_put.bind(11, row.madeMs);
    m_put.bind(12, row.isOwnVisit);
    m_put.bind(13, row.isConfirmed);
    m_put.bind(14, row.source);
    m_put.bind(15, row.foreignId);
    m_put.bind(16, row.isVerified);
    m_put.bind(17, row.isRewarded);
    m_put.bind(18, row.isInsider);
    m_put.bind(19, row.helped);
    bindSettled(m_put, 20, row);
    return m_put.run();
}

Stored<void> ReviewStore::remove(const QString &id)
{
    m_remove.bind(1, id);
    return m_remove.run();
}

Stored<void> ReviewStore::release(qint64 member, const QString &product)
{
    m_release.bind(1, member);
    m_release.bind(2, product);
    return m_release.run();
}

Stored<QList<ReviewRow>> ReviewStore::readAll(sqlite::Statement &statement)
{
    const Rewind rewind(statement);
    QList<ReviewRow> rows;
    while (statement.step())
        rows.append(readRow(statement));
    if (statement.hasFailed())
        return rewind.failure();
    return rows;
}

Stored<QList<ReviewRow>> ReviewStore::of(qint64 member, const QString &product)
{
    m_of.bind(1, member);
    m_of.bind(2, product);
    return readAll(m_of);
}

Stored<QStringList> ReviewStore::productsOf(qint64 member)
{
    const Rewind rewind(m_productsOf);
    m_productsOf.bind(1, member);
    QStringList products;
    while (m_productsOf.step())
        products.append(m_productsOf.text(0));
    if (m_productsOf.hasFailed())
        return rewind.failure();
    return products;
}

Stored<void> ReviewStore::confirm(qint64 member)
{
    m_confirm.bind(1, member);
    return m_confirm.run();
}

Stored<void> ReviewStore::settle(const QList<ReviewRow> &rows)
{
    // Without their lines first: two may change places, and one line has one review.
    for (bool isWithLine : {false, true}) {
        for (ReviewRow row : rows) {
            if (!isWithLine)
                row.line.reset();
            m_settle.bind(1, row.id);
            bindSettled(m_settle, 2, row);
            if (auto done = m_settle.run(); !done)
                return done;
        }
    }
    return {};
}

Stored<Rating> ReviewStore::rating(const QString &product)
{
    const Rewind rewind(m_rating);
    m_rating.bind(1, product);
    Rating rating{product, {}, 0};
    while (m_rating.step()) {
        const auto stars = static_cast<size_t>(m_rating.number(0));
        rating.counts.at(stars - 1) = static_cast<int>(m_rating.number(1));
        rating.boughtHere += static_cast<int>(m_rating.number(2));
    }
    if (m_rating.hasFailed())
        return rewind.failure();
    return rating;
}

} // namespace endcap::server
