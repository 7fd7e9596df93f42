// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The page of a ticket after a real draw: every ticket of a list that was sealed, drawn
// with typed numbers, and whose prize went on, asked at the door.
#include "store-server/drawings/drawnumbers.h"
#include "store-server/drawings/drawseal.h"
#include "store-server/drawings/drawwinners.h"
#include "store-server/phone/ticketoutcomes.h"
#include "testphones.h"

using namespace endcap;
using namespace endcap::server;
using namespace Qt::StringLiterals;

namespace
{

const QString gift = u"gift"_s;
const QString ann = u"Ann"_s;
const QString bo = u"Bo"_s;

struct DrawnPhones : TestPhones {
    DrawnPhones()
    {
        for (int person = 1; person < 6; ++person)
            tickets.append(enter(person));
        push();
    }
    bool seal()
    {
        shop.wait(2.5);
        return DrawSeal(book).seal(gift, ann).has_value();
    }
    bool draw()
    {
        shop.wait(1);
        for (const QString &person : {ann, bo}) {
            if (!DrawNumbers(book).take(gift, {u"Lottery"_s, u"4 8 15 16 23 42, 7"_s, person}))
                return false;
        }
        return DrawWinners(book).draw(gift, ann).has_value();
    }
    QString pageOf(quint64 seq)
    {
        PhoneRequest request;
        request.path = pathOf(tickets.at(static_cast<qsizetype>(seq) - 1));
        return QString::fromUtf8(realDoor.take(request).body);
    }
    // Which tickets' pages are headed so.
    QList<quint64> headed(const QString &words)
    {
        QList<quint64> found;
        for (quint64 seq = 1; seq <= 5; ++seq) {
            if (pageOf(seq).contains(u"<h1>"_s + words + u"</h1>"_s))
                found.append(seq);
        }
        return found;
    }
    // As the books have it.
    QList<quint64> drawn()
    {
        QList<quint64> seqs;
        const auto places = *shop.database->draws.places(gift);
        for (const StoredPlace &place : places)
            seqs.append(place.seq);
        return seqs;
    }

    QList<Ticket> tickets;
    DrawBook book = shop.book();
    TicketOutcomes outcomes{book};
    PhoneDoor realDoor{*shop.database, shop.clock, &outcomes};
};

} // namespace

class tst_TicketDraw : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void notDrawnYet()
    {
        DrawnPhones phones;
        QCOMPARE(phones.headed(u"You’re in."_s).size(), 5);
        QVERIFY(phones.seal());
        QCOMPARE(phones.headed(u"You’re in."_s).size(), 5);
        QVERIFY(phones.pageOf(1).contains(u"The draw has not been held yet"));
    }

    void wonNextInLineOrNotThisTime()
    {
        DrawnPhones phones;
        QVERIFY(phones.seal() && phones.draw());
        const QList<quint64> drawn = phones.drawn();
        QCOMPARE(drawn.size(), 3); // a winner and two behind her
        QCOMPARE(phones.headed(u"You won!"_s), drawn.first(1));
        QList<quint64> next = drawn.mid(1);
        std::ranges::sort(next);
        QCOMPARE(phones.headed(u"You are next in line"_s), next);
        QCOMPARE(phones.headed(u"Not this time"_s).size(), 2);
        QVERIFY(phones.pageOf(drawn.at(2)).contains(u"alternate number 2"));
    }

    // What was remembered gives way at once.
    void thePrizeWentOn()
    {
        DrawnPhones phones;
        QVERIFY(phones.seal() && phones.draw());
        const QList<quint64> drawn = phones.drawn();
        QCOMPARE(phones.headed(u"You won!"_s), drawn.first(1));
        QVERIFY(DrawWinners(phones.book)
                    .passOn(gift, {ticketNumber(7, drawn.first()), u"not-claimed"_s, bo}));
        QCOMPARE(phones.headed(u"The prize went on"_s), drawn.first(1));
        QCOMPARE(phones.headed(u"You won!"_s), drawn.mid(1, 1));
        QCOMPARE(phones.headed(u"You are next in line"_s), drawn.mid(2, 1));
    }

    // A ticket of a list that waits says nothing of a draw that was held elsewhere.
    void anotherDrawingWaitsStill()
    {
        DrawnPhones phones;
        phones.shop.addDrawing(u"later"_s, 0);
        const DrawingEntered entered{u"later"_s, phones.shop.manifest(u"later"_s)};
        const Ticket later = phones.kiosk.enter(entered, TestShop::phone(1), phones.sealsAt());
        phones.push();
        QVERIFY(phones.seal() && phones.draw());
        PhoneRequest request;
        request.path = TestPhones::pathOf(later);
        QVERIFY(phones.realDoor.take(request).body.contains("The draw has not been held yet"));
    }
};

QTEST_GUILESS_MAIN(tst_TicketDraw)
#include "tst_ticketdraw.moc"
