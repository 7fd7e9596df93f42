// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store-server/api/feed.h"

namespace endcap::server
{

namespace
{

constexpr int usualLimit = 1000;
// Bodies in a page: half of what a kiosk accepts, the rest is for their frames.
constexpr qint64 mostBytes = wire::maxFeedBytes / 2;

// A query's number; @p fallback when it is not there, nothing when it is no number.
std::optional<qint64> numberIn(const QUrlQuery &query, const QString &key, qint64 fallback)
{
    if (!query.hasQueryItem(key))
        return fallback;
    bool isNumber = false;
    const qint64 number = query.queryItemValue(key).toLongLong(&isNumber);
    if (!isNumber || number < 0)
        return std::nullopt;
    return number;
}

} // namespace

Answer Feed::take(const QUrlQuery &query)
{
    const auto cursor = numberIn(query, QStringLiteral("cursor"), 0);
    const auto limit = numberIn(query, QStringLiteral("limit"), usualLimit);
    const auto epoch = EpochId::fromHex(query.queryItemValue(QStringLiteral("epoch")).toLatin1());
    if (!cursor || !limit || *limit < 1 || *limit > wire::maxFeedItems || !epoch)
        return malformed();
    if (*epoch != m_epoch)
        return refused(410, "gone");
    const auto revision = m_items.revision();
    const auto forgotten = m_items.forgotten();
    if (!revision || !forgotten)
        return unavailable();
    // A cursor from the future was given by a life of the server that is lost.
    if (*cursor > *revision || *cursor < *forgotten)
        return refused(410, "gone");
    const auto page = m_items.after(*cursor, static_cast<int>(*limit), mostBytes);
    if (!page)
        return unavailable();
    return good(
        wire::encodeFeedPage({m_epoch, page->items.isEmpty() ? *cursor : page->items.last().rev,
                              page->more, page->items}));
}

} // namespace endcap::server
