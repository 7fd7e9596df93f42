// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A ticket as text, with and without a page of its own: what is written is read back
// equal, other texts are no ticket, and its number and code are as people read them.
#include "contract/wire/ticketcodec.h"

#include <QTest>
#include <rapidcheck.h>

using namespace endcap;
using namespace Qt::StringLiterals;

namespace
{

template <class Id>
Id anyId()
{
    const auto bytes = *rc::gen::container<std::string>(Id::length, rc::gen::arbitrary<char>());
    return *Id::from(QByteArrayView(bytes.data(), Id::length));
}

Ticket anyTicket()
{
    const qint64 sealsMs = *rc::gen::inRange<qint64>(0, 4'102'444'800'000);
    return {
        u"week-47"_s,      anyId<DeviceId>(),    *rc::gen::inRange<quint64>(1, 9999),
        anyId<Hash>(),     anyId<TicketNonce>(), QDateTime::fromMSecsSinceEpoch(sealsMs, Qt::UTC),
        anyId<Signature>()};
}

} // namespace

class tst_TicketText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isReadBackEqual()
    {
        QVERIFY(rc::check("a ticket's text is read back equal", [] {
            const Ticket ticket = anyTicket();
            RC_ASSERT(wire::decodeTicket(wire::encodeTicket(ticket)).value() == ticket);
            const QString address = wire::encodeTicket(ticket, u"https://m.example/kiosk"_s);
            RC_ASSERT(address.startsWith(u"https://m.example/kiosk/t/"));
            RC_ASSERT(wire::decodeTicket(address).value() == ticket);
        }));
    }

    void otherTextsAreNone()
    {
        for (const QString &text :
             {u"https://example.org"_s, u"https://example.org/t/"_s, u"https://example.org/t/***"_s,
              u"ftp://example.org/t/p2Fk"_s, u"EC1:***"_s})
            QVERIFY2(!wire::decodeTicket(text), qPrintable(text));
    }

    void peopleReadItsNumberAndCode()
    {
        QCOMPARE(ticketNumber(7, 428), u"07-0428"_s);
        QCOMPARE(ticketNumber(112, 123'456), u"112-123456"_s);
        QCOMPARE(ticketHash(
                     *Hash::from(QByteArray::fromHex("7f3a91c20b5ed8a4").leftJustified(32, '\0'))),
                 u"7F3A 91C2 0B5E D8A4"_s);
    }
};

QTEST_GUILESS_MAIN(tst_TicketText)
#include "tst_tickettext.moc"
