// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/wire/cbor.h"
#include "contract/wire/itemcodecs.h"
#include "contract/wire/mapreader.h"

namespace endcap::wire
{

using namespace Qt::StringLiterals;

namespace
{

QCborArray numbers(const QList<int> &values)
{
    QCborArray array;
    for (int value : values)
        array.append(value);
    return array;
}

QCborValue instant(const QDateTime &at)
{
    return at.toMSecsSinceEpoch();
}

} // namespace

QByteArray encodeSlide(const Slide &slide)
{
    return encodeCbor(QCborMap{{u"headline"_s, slide.headline},
                               {u"text"_s, slide.text},
                               {u"big"_s, slide.big},
                               {u"tone"_s, slide.tone},
                               {u"product"_s, slide.product},
                               {u"from"_s, instant(slide.from)},
                               {u"until"_s, instant(slide.until)},
                               {u"days"_s, numbers(slide.days)},
                               {u"hours"_s, numbers(slide.hours)},
                               {u"seconds"_s, slide.seconds},
                               {u"stores"_s, QCborArray::fromStringList(slide.stores)}});
}

Expected<Slide, WireError> decodeSlide(const QString &id, const QByteArray &body)
{
    const auto value = decodeCborMap(body);
    if (!value)
        return Unexpected(value.error());
    MapReader map(*value);
    Slide slide;
    slide.id = id;
    slide.headline = map.text("headline"_L1);
    slide.text = map.text("text"_L1);
    slide.big = map.text("big"_L1);
    slide.tone = map.text("tone"_L1, 16);
    slide.product = map.text("product"_L1, 14);
    slide.from = map.instant("from"_L1);
    slide.until = map.instant("until"_L1);
    slide.days = map.smallNumbers("days"_L1, 7);
    slide.hours = map.smallNumbers("hours"_L1, 24);
    slide.seconds = map.smallNumber("seconds"_L1, 3600);
    slide.stores = map.texts("stores"_L1);
    if (!map.isGood())
        return Unexpected(map.error());
    return slide;
}

QByteArray encodeShare(const Share &share)
{
    return encodeCbor(QCborMap{{u"text"_s, share.text},
                               {u"disclosure"_s, share.disclosure},
                               {u"url"_s, share.url},
                               {u"from"_s, instant(share.from)},
                               {u"until"_s, instant(share.until)},
                               {u"stores"_s, QCborArray::fromStringList(share.stores)}});
}

Expected<Share, WireError> decodeShare(const QString &id, const QByteArray &body)
{
    const auto value = decodeCborMap(body);
    if (!value)
        return Unexpected(value.error());
    MapReader map(*value);
    Share share;
    share.id = id;
    share.text = map.text("text"_L1);
    share.disclosure = map.text("disclosure"_L1);
    share.url = map.text("url"_L1);
    share.from = map.instant("from"_L1);
    share.until = map.instant("until"_L1);
    share.stores = map.texts("stores"_L1);
    if (share.disclosure.trimmed().isEmpty())
        map.refuse("disclosure"_L1);
    if (!map.isGood())
        return Unexpected(map.error());
    return share;
}

} // namespace endcap::wire
