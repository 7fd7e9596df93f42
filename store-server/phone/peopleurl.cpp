// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store-server/phone/peopleurl.h"

#include "contract/wire/itemcodecs.h"

#include <QUrl>

namespace endcap::server
{

using namespace Qt::StringLiterals;

namespace
{
// A code with more would be hard to photograph.
constexpr qsizetype mostLetters = 120;
} // namespace

std::optional<QString> readPeopleUrl(const QString &given)
{
    const QUrl url(given, QUrl::StrictMode);
    const bool isWeb = url.scheme() == u"https" || url.scheme() == u"http";
    if (!url.isValid() || !isWeb || url.host().isEmpty() || url.hasQuery() || url.hasFragment() ||
        !url.userInfo().isEmpty())
        return std::nullopt;
    QString text = url.toString(QUrl::FullyEncoded);
    while (text.endsWith(u'/'))
        text.chop(1);
    return text.size() > mostLetters ? std::nullopt : std::optional(text);
}

Stored<void> publishPeopleUrl(ItemStore &items, const QString &url, qint64 nowMs)
{
    const auto stores = items.live(u"store"_s);
    if (!stores)
        return Unexpected(stores.error());
    for (const wire::FeedItem &item : *stores) {
        auto store = wire::decodeStore(item.id, item.body);
        if (!store || store->peopleUrl == url)
            continue;
        store->peopleUrl = url;
        const auto put = items.put(item.kind, item.id, wire::encodeStore(*store), nowMs);
        if (!put)
            return Unexpected(put.error());
    }
    return {};
}

} // namespace endcap::server
