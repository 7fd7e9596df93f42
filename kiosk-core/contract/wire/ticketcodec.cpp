// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/wire/ticketcodec.h"

#include "contract/wire/cbor.h"
#include "contract/wire/mapreader.h"

namespace endcap::wire
{

using namespace Qt::StringLiterals;

namespace
{

constexpr auto prefix = "EC1:"_L1;
constexpr auto page = "/t/"_L1;
constexpr qsizetype maxText = 1200;

// What stands behind "EC1:" or behind the page's path; null for other texts.
QString payloadOf(const QString &text)
{
    if (text.size() > maxText)
        return {};
    if (text.startsWith(prefix))
        return text.mid(prefix.size());
    const bool isAddress = text.startsWith("https://"_L1) || text.startsWith("http://"_L1);
    const qsizetype at = isAddress ? text.lastIndexOf(page) : -1;
    return at < 0 ? QString() : text.mid(at + page.size());
}

QCborMap unsignedMap(const Ticket &ticket)
{
    return {{u"d"_s, ticket.drawing},
            {u"k"_s, ticket.device.bytes()},
            {u"s"_s, static_cast<qint64>(ticket.seq)},
            {u"h"_s, ticket.event.bytes()},
            {u"n"_s, ticket.nonce.bytes()},
            {u"x"_s, ticket.sealsAt.toMSecsSinceEpoch()}};
}

} // namespace

QByteArray receiptBytes(const Ticket &ticket)
{
    return "endcap receipt 1" + encodeCbor(unsignedMap(ticket));
}

QString encodeTicket(const Ticket &ticket, const QString &peopleUrl)
{
    QCborMap map = unsignedMap(ticket);
    map.insert(u"g"_s, ticket.signature.bytes());
    const QString payload = QString::fromLatin1(
        encodeCbor(map).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
    return (peopleUrl.isEmpty() ? QString(prefix) : peopleUrl + page) + payload;
}

Expected<Ticket, WireError> decodeTicket(const QString &text)
{
    const QString payload = payloadOf(text);
    if (payload.isEmpty())
        return Unexpected(WireError{WireError::Kind::NotCbor, u"EC1"_s});
    const auto bytes = QByteArray::fromBase64Encoding(payload.toLatin1(),
                                                      QByteArray::Base64UrlEncoding |
                                                          QByteArray::AbortOnBase64DecodingErrors);
    if (!bytes)
        return Unexpected(WireError{WireError::Kind::NotCbor, u"base64"_s});
    const auto value = decodeCborMap(*bytes);
    if (!value)
        return Unexpected(value.error());
    MapReader map(*value);
    const Ticket ticket{map.text("d"_L1, 64),     map.id<DeviceId>("k"_L1),    map.number("s"_L1),
                        map.id<Hash>("h"_L1),     map.id<TicketNonce>("n"_L1), map.instant("x"_L1),
                        map.id<Signature>("g"_L1)};
    if (!map.isGood())
        return Unexpected(map.error());
    return ticket;
}

} // namespace endcap::wire
