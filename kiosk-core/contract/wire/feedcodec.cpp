// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/wire/cbor.h"
#include "contract/wire/mapreader.h"
#include "contract/wire/messages.h"

namespace endcap::wire
{

using namespace Qt::StringLiterals;

namespace
{

QCborMap unsignedManifest(const SnapshotManifest &manifest)
{
    return {{u"epoch"_s, manifest.epoch.bytes()},
            {u"cursor"_s, manifest.cursor},
            {u"format"_s, manifest.format},
            {u"size"_s, manifest.size},
            {u"raw"_s, manifest.raw},
            {u"sha256"_s, manifest.sha256.bytes()},
            {u"packed"_s, manifest.packed.bytes()}};
}

} // namespace

QByteArray encodeFeedPage(const FeedPage &page)
{
    QCborArray items;
    for (const FeedItem &item : page.items) {
        items.append(QCborMap{
            {u"rev"_s, item.rev},
            {u"kind"_s, item.kind},
            {u"id"_s, item.id},
            {u"body"_s, item.body.isNull() ? QCborValue(nullptr) : QCborValue(item.body)}});
    }
    return encodeCbor(QCborMap{{u"epoch"_s, page.epoch.bytes()},
                               {u"cursor"_s, page.cursor},
                               {u"more"_s, page.more},
                               {u"items"_s, items}});
}

Expected<FeedPage, WireError> decodeFeedPage(const QByteArray &bytes)
{
    const auto value = decodeCborMap(bytes);
    if (!value)
        return Unexpected(value.error());
    MapReader map(*value);
    FeedPage page;
    page.epoch = map.id<EpochId>("epoch"_L1);
    page.cursor = static_cast<qint64>(map.number("cursor"_L1));
    page.more = map.flag("more"_L1);
    for (const QCborValue &entry : map.list("items"_L1, maxFeedItems)) {
        const QCborMap fields = entry.toMap();
        MapReader item(fields);
        const bool isTombstone = fields.value(u"body"_s).isNull();
        page.items.append({static_cast<qint64>(item.number("rev"_L1)), item.text("kind"_L1, 64),
                           item.text("id"_L1, 64),
                           isTombstone ? QByteArray() : item.bytes("body"_L1, maxFeedBytes)});
        if (!item.isGood())
            map.refuse("items"_L1);
    }
    if (!map.isGood())
        return Unexpected(map.error());
    return page;
}

QByteArray snapshotBytes(const SnapshotManifest &manifest)
{
    return "endcap snapshot 1" + encodeCbor(unsignedManifest(manifest));
}

QByteArray encodeSnapshotManifest(const SnapshotManifest &manifest)
{
    QCborMap map = unsignedManifest(manifest);
    map.insert(u"sig"_s, manifest.signature.bytes());
    return encodeCbor(map);
}

Expected<SnapshotManifest, WireError> decodeSnapshotManifest(const QByteArray &bytes)
{
    const auto value = decodeCborMap(bytes);
    if (!value)
        return Unexpected(value.error());
    MapReader map(*value);
    SnapshotManifest manifest;
    manifest.epoch = map.id<EpochId>("epoch"_L1);
    manifest.cursor = static_cast<qint64>(map.number("cursor"_L1));
    manifest.format = map.smallNumber("format"_L1);
    manifest.size = static_cast<qint64>(map.number("size"_L1));
    manifest.raw = static_cast<qint64>(map.number("raw"_L1));
    manifest.sha256 = map.id<Hash>("sha256"_L1);
    manifest.packed = map.id<Hash>("packed"_L1);
    manifest.signature = map.id<Signature>("sig"_L1);
    if (!map.isGood())
        return Unexpected(map.error());
    return manifest;
}

} // namespace endcap::wire
