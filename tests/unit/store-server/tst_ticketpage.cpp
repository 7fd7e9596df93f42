// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The page of a ticket, from the kiosk to the draw: every state it can be in, what
// nobody signed, and what it may not tell.
#include "testphones.h"

using namespace endcap;
using namespace endcap::server;
using namespace Qt::StringLiterals;

class tst_TicketPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTicketFromItsWayToTheDraw()
    {
        TestPhones phones;
        const Ticket ticket = phones.enter(1);
        const QString path = TestPhones::pathOf(ticket);
        QString page = phones.page(path);
        QVERIFY(page.contains(u"<h1>It is on its way</h1>"));
        QVERIFY(page.contains(u"Ticket 07-0001"));
        QVERIFY(page.contains(ticketHash(ticket.event)));
        QVERIFY(page.contains(u"Maple &amp; Main"));
        QVERIFY(page.contains(u"If it arrives in time"));
        QVERIFY(page.contains(u"it holds, and nothing on the ticket was changed"));

        phones.push();
        page = phones.page(path);
        QVERIFY(page.contains(u"<h1>You’re in.</h1>"));
        QVERIFY(page.contains(u"<p class=\"prize\" dir=\"auto\">A card</p>"));
        QVERIFY(page.contains(u"The draw has not been held yet"));

        phones.results.isDrawn = true;
        QVERIFY(phones.page(path).contains(u"<h1>Not this time</h1>"));
        phones.results.outcomes[1] = {DrawOutcome::Kind::Alternate, 2, 0};
        QVERIFY(phones.page(path).contains(u"alternate number 2"));
        phones.results.outcomes[1] = {DrawOutcome::Kind::WentOn, 1, 0};
        QVERIFY(phones.page(path).contains(u"<h1>The prize went on</h1>"));
        phones.results.outcomes[1] = {DrawOutcome::Kind::Winner, 1, 1'795'300'000'000};
        page = phones.page(path);
        QVERIFY(page.contains(u"<h1>You won!</h1>"));
        QVERIFY(page.contains(u"by Saturday, November 21, 2026 at 4:26 PM CST"));
    }

    void aTicketThatCameTooLateOrTwice()
    {
        TestPhones phones;
        const Ticket first = phones.enter(1);
        const Ticket second = phones.enter(1);
        const Ticket late = phones.enter(2);
        phones.shop.push(phones.kiosk, phones.kiosk.batch(1, 2));
        QVERIFY(phones.page(TestPhones::pathOf(first)).contains(u"You’re in."));
        QVERIFY(phones.page(TestPhones::pathOf(second)).contains(u"You’re in."));

        phones.shop.clock.now = phones.sealsAt().toMSecsSinceEpoch();
        QVERIFY(phones.page(TestPhones::pathOf(late)).contains(u"It is on its way"));
        ++phones.shop.clock.now;
        QVERIFY(phones.page(TestPhones::pathOf(late)).contains(u"<h1>Not in the drawing</h1>"));
        phones.push();
        QVERIFY(
            phones.page(TestPhones::pathOf(late)).contains(u"It reached us after the last moment"));
    }

    // Its kiosk's clock was ahead: she is told to enter again, which counts.
    void aTicketFromBeforeTheDrawing()
    {
        TestPhones phones;
        phones.shop.wait(-1.5);
        const Ticket early = phones.enter(1);
        phones.push();
        phones.shop.wait(1.5);
        const QString page = phones.page(TestPhones::pathOf(early));
        QVERIFY(page.contains(u"<h1>This one does not count</h1>"));
        QVERIFY(page.contains(u"before the drawing opened"));
        const Ticket again = phones.enter(1);
        phones.push();
        QVERIFY(phones.page(TestPhones::pathOf(again)).contains(u"You’re in."));
    }

    // Who knows a number can make a ticket for it: its page must not tell him whether
    // the number was in the drawing before.
    void aSecondTicketTellsNothingOfTheFirst()
    {
        TestPhones phones;
        phones.enter(1);
        const Ticket second = phones.enter(1);
        const Ticket only = phones.enter(2);
        phones.push();
        const auto pageOf = [&](const Ticket &ticket) {
            QString page = phones.page(TestPhones::pathOf(ticket));
            page.replace(ticketNumber(7, ticket.seq), u"NUMBER"_s);
            return page.replace(ticketHash(ticket.event), u"HASH"_s);
        };
        QVERIFY(pageOf(second).contains(u"a second ticket adds nothing"));
        QCOMPARE(pageOf(second), pageOf(only));
        phones.results.isDrawn = true;
        QVERIFY(pageOf(second).contains(u"look at that too"));
        QCOMPARE(pageOf(second), pageOf(only));
    }

    void aTicketThatNobodySigned()
    {
        TestPhones phones;
        const Ticket ticket = phones.enter(1);
        phones.push();
        Ticket changed = ticket;
        changed.sealsAt = changed.sealsAt.addDays(1);
        PhoneAnswer answer = phones.get(TestPhones::pathOf(changed));
        QCOMPARE(answer.status, 404);
        QVERIFY(answer.body.contains("We do not know this ticket"));
        QVERIFY(!answer.body.contains("07-0001"));
        Ticket strange = ticket;
        strange.device = *DeviceId::from(QByteArray(16, 'x'));
        // The same words for a kiosk that nobody knows.
        QCOMPARE(phones.get(TestPhones::pathOf(strange)).body, answer.body);
    }

    void aTicketThatTheBooksContradict()
    {
        TestPhones phones;
        const Ticket ticket = phones.enter(1);
        phones.push();
        Ticket other = ticket;
        other.event = *Hash::from(QByteArray(32, 'h'));
        const auto expectDoubt = [&](const Ticket &doubtful) {
            const QString page =
                phones.page(TestPhones::pathOf(phones.kiosk.signedTicket(doubtful)));
            QVERIFY(page.contains(u"<h1>This has to be looked at</h1>"));
            QVERIFY(!page.contains(u"Does it count?"));
        };
        expectDoubt(other);
        other = ticket;
        other.nonce = *TicketNonce::from(QByteArray(16, 'n'));
        expectDoubt(other);
        other = ticket;
        other.drawing = u"other"_s;
        expectDoubt(other);
    }

    void aTicketOfSomethingThatIsNoEntry()
    {
        TestPhones phones;
        phones.kiosk.add(phones.shop.checkedIn(0), TestShop::phone(1));
        phones.push();
        Ticket ticket{u"gift"_s, phones.kiosk.id,  1, phones.kiosk.hashAt(1),
                      {},        phones.sealsAt(), {}};
        const QString page = phones.page(TestPhones::pathOf(phones.kiosk.signedTicket(ticket)));
        QVERIFY(page.contains(u"<h1>This one does not count</h1>"));
        QVERIFY(page.contains(u"ask at the service desk"));
    }

    void aTicketThatWasTypedIn()
    {
        TestPhones phones;
        const Ticket ticket = phones.enter(1);
        phones.push();
        const QString encoded = QString::fromLatin1(
            QUrl::toPercentEncoding(u" "_s + wire::encodeTicket(ticket) + u"\n"_s));
        QVERIFY(phones.page(u"/t"_s, u"ticket="_s + encoded).contains(u"You’re in."));
        const QString address = QString::fromLatin1(
            QUrl::toPercentEncoding(wire::encodeTicket(ticket, u"https://people.example"_s)));
        QVERIFY(phones.page(u"/t"_s, u"ticket="_s + address).contains(u"You’re in."));
        const PhoneAnswer wrong = phones.get(u"/t"_s, u"ticket=EC1%3A<b>"_s);
        QCOMPARE(wrong.status, 200);
        QVERIFY(wrong.body.contains("That is not the whole text of a ticket"));
        QVERIFY(!wrong.body.contains("<b>"));
    }
};

QTEST_GUILESS_MAIN(tst_TicketPage)
#include "tst_ticketpage.moc"
