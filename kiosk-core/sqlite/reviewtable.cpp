// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlite/reviewtable.h"

#include "contract/wire/itemcodecs.h"

namespace endcap::sqlite
{

ReviewTable::ReviewTable(Connection &connection)
    : m_put(connection,
            "INSERT INTO review (id, rev, product, stars, day, helpful, shuffle, body)"
            " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) ON CONFLICT (id) DO UPDATE SET"
            " rev = excluded.rev, product = excluded.product, stars = excluded.stars,"
            " day = excluded.day, helpful = excluded.helpful, shuffle = excluded.shuffle,"
            " body = excluded.body WHERE excluded.rev >= rev"),
      m_remove(connection, "DELETE FROM review WHERE id = ?1 AND rev <= ?2")
{
}

Expected<int, StorageError> ReviewTable::put(const wire::FeedItem &item)
{
    const auto review =
        item.body.isNull() ? Unexpected(WireError()) : wire::decodeReview(item.id, item.body);
    Statement &change = review ? m_put : m_remove;
    change.bind(1, item.id);
    change.bind(2, item.rev);
    if (review) {
        change.bind(3, review->product.toLongLong());
        change.bind(4, review->stars);
        change.bind(5, std::max<qint64>(QDate(1970, 1, 1).daysTo(review->written), 0));
        change.bind(6, review->helpful);
        change.bind(7, neutralPlace(item.id));
        change.bind(8, item.body);
    }
    if (auto done = change.run(); !done)
        return Unexpected(done.error());
    return change.changes();
}

} // namespace endcap::sqlite
