// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/reviewpages.h"

#include "sqlite/statement.h"

#include <limits>

namespace endcap::storage
{

using sqlite::StorageError;

namespace
{

// One more than a page: whether there is another.
constexpr qsizetype most = ReviewQuery::pageLength + 1;

constexpr ReviewPlace beforeAll{1, std::numeric_limits<qint64>::max(),
                                std::numeric_limits<qint64>::max()};

// Each names its index: should it ever be unfit, the statement fails instead of
// reading a million rows. ?1 product, ?2 and ?3 where to go on, ?4 stars or 0.
constexpr auto neutral = "SELECT id, body, stars, 0, shuffle FROM review INDEXED BY review_neutral"
                         " WHERE product = ?1 AND shuffle < ?3 AND (?4 = 0 OR stars = ?4)"
                         " ORDER BY shuffle DESC LIMIT ?5";
constexpr auto newest =
    "SELECT id, body, stars, day, shuffle FROM review INDEXED BY review_newest"
    " WHERE product = ?1 AND (day, shuffle) < (?2, ?3) AND (?4 = 0 OR stars = ?4)"
    " ORDER BY day DESC, shuffle DESC LIMIT ?5";
constexpr auto helpful =
    "SELECT id, body, stars, helpful, shuffle FROM review INDEXED BY review_helpful"
    " WHERE product = ?1 AND (helpful, shuffle) < (?2, ?3) AND (?4 = 0 OR stars = ?4)"
    " ORDER BY helpful DESC, shuffle DESC LIMIT ?5";
constexpr auto ofStars =
    "SELECT id, body, stars, helpful, shuffle FROM review INDEXED BY review_critical"
    " WHERE product = ?1 AND stars = ?4 AND (helpful, shuffle) < (?2, ?3)"
    " ORDER BY helpful DESC, shuffle DESC LIMIT ?5";

const char *sqlOf(const ReviewQuery &query)
{
    switch (query.order) {
    case ReviewOrder::Neutral:
        return neutral;
    case ReviewOrder::Newest:
        return newest;
    case ReviewOrder::Helpful:
    case ReviewOrder::Critical:
        return query.stars == 0 ? helpful : ofStars;
    }
    return neutral;
}

} // namespace

Expected<void, StorageError> ReviewPages::readInto(Rows &rows, const char *sql,
                                                   const ReviewQuery &query,
                                                   const ReviewPlace &after)
{
    sqlite::Statement found(m_connection, sql);
    found.bind(1, query.product.toLongLong());
    found.bind(2, after.key);
    found.bind(3, after.shuffle);
    found.bind(4, query.stars);
    found.bind(5, most - rows.size());
    while (found.step()) {
        rows.append({{found.text(0), found.bytes(1)},
                     {static_cast<int>(found.number(2)), found.number(3), found.number(4)}});
    }
    if (found.hasFailed())
        return Unexpected(m_connection.lastError());
    return {};
}

// One star after the other, the most helpful first.
Expected<void, StorageError> ReviewPages::readCritical(Rows &rows, const ReviewQuery &query)
{
    const ReviewPlace from = query.after.value_or(beforeAll);
    ReviewQuery part = query;
    for (int stars = from.stars; stars <= Review::mostStars && rows.size() < most; ++stars) {
        part.stars = stars;
        if (auto read = readInto(rows, ofStars, part, stars == from.stars ? from : beforeAll);
            !read)
            return read;
    }
    return {};
}

Expected<ReviewPage, StorageError> ReviewPages::read(const ReviewQuery &query)
{
    Rows rows;
    const bool isByStars = query.order == ReviewOrder::Critical && query.stars == 0;
    const auto done = isByStars
                          ? readCritical(rows, query)
                          : readInto(rows, sqlOf(query), query, query.after.value_or(beforeAll));
    if (!done)
        return Unexpected(done.error());
    ReviewPage page;
    if (rows.size() == most) {
        rows.removeLast();
        page.next = rows.last().place;
    }
    for (const Found &row : rows)
        page.reviews.append(row.review);
    return page;
}

} // namespace endcap::storage
