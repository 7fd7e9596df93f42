// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Numbers, winners, alternates: two people after the seal, once and for ever, and each
// of the drawn is told what became of her.
#include "testshop.h"

#include "contract/wire/ticketcodec.h"
#include "store-server/api/visits.h"
#include "store-server/drawings/drawnumbers.h"
#include "store-server/drawings/drawoutcomes.h"
#include "store-server/drawings/drawseal.h"
#include "store-server/drawings/drawwinners.h"

using namespace endcap;
using namespace endcap::server;

namespace
{

const QString gift = QStringLiteral("gift");
const QString lottery = QStringLiteral("Lottery");
const QString other = QStringLiteral("Other lottery");
const QString numbers = QStringLiteral("4 8 15 16 23 42, 7");
const QString canonical = QStringLiteral("4.8.15.16.23.42./7./");
const QString ann = QStringLiteral("Ann");
const QString bo = QStringLiteral("Bo");

// Five people in the drawing, its list sealed half a day after its last moment.
struct SealedShop : TestShop {
    SealedShop()
    {
        for (int person = 1; person < 6; ++person)
            kiosk.add(entered(), phone(person));
        pushAll({kiosk});
    }
    void sealNow()
    {
        wait(2.5);
        if (!DrawSeal(theBook).seal(gift, ann))
            qFatal("not sealed");
    }
    Drawn<NumbersState> type(const QString &source, const QString &value, const QString &person)
    {
        return DrawNumbers(theBook).take(gift, {source, value, person});
    }
    void agree()
    {
        if (!type(lottery, numbers, ann) || !type(lottery, numbers, bo))
            qFatal("not agreed");
    }
    Drawn<QList<DrawWinners::Place>> draw() { return DrawWinners(theBook).draw(gift, ann); }
    std::optional<CheckedDraw> told()
    {
        const auto body = database->items.find(QStringLiteral("draw"), gift);
        const auto read = wire::decodePublishedDraw((*body).value_or(QByteArray()));
        const auto checked =
            read ? checkDraw(gift, *read, publicKeyOf(keys.hq)) : Unexpected(DrawFault::Unreadable);
        return checked ? std::optional(*checked) : std::nullopt;
    }
    // The member whose entry is at this place of the ranking.
    qint64 memberAt(qsizetype place)
    {
        const auto seq = database->draws.places(gift)->at(place).seq;
        return (*database->members.find(phone(static_cast<int>(seq))))->id;
    }
    QList<wire::Won> wonBy(qsizetype place)
    {
        return *DrawOutcomes(theBook).wonBy(memberAt(place));
    }

    TestKiosk kiosk = addKiosk(7);
    DrawBook theBook = book();
};

} // namespace

class tst_DrawWinners : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noNumbersBeforeTheSeal()
    {
        SealedShop shop;
        QCOMPARE(shop.type(lottery, numbers, ann).error(), DrawRefusal::NotSealed);
        shop.wait(10); // long after the lottery, and still not sealed
        QCOMPARE(shop.type(lottery, numbers, ann).error(), DrawRefusal::NotSealed);
        QCOMPARE(shop.draw().error(), DrawRefusal::NotSealed);
        QCOMPARE(shop.rows(ExportStore::Table::Numbers).size(), 0);
    }

    // Sealed too late, a list could have been made to fit the numbers.
    void noNumbersOlderThanTheSeal()
    {
        SealedShop shop;
        shop.wait(3.5); // the first source has published, the second has not
        QVERIFY(DrawSeal(shop.theBook).seal(gift, ann));
        QCOMPARE(shop.type(lottery, numbers, ann).error(), DrawRefusal::BeforeSeal);
        QCOMPARE(shop.type(other, numbers, ann).error(), DrawRefusal::NotPublished);
        shop.wait(1);
        QVERIFY(shop.type(other, numbers, ann));
        QVERIFY(shop.type(other, numbers, bo)->isAgreed);
        QVERIFY(shop.draw());
        QCOMPARE(shop.told()->result->numbers, (QStringList{notPublished, canonical}));
    }

    void notBeforeTheyArePublished()
    {
        SealedShop shop;
        shop.sealNow();
        QCOMPARE(shop.type(lottery, numbers, ann).error(), DrawRefusal::NotPublished);
        QCOMPARE(shop.type(QStringLiteral("Bingo"), numbers, ann).error(),
                 DrawRefusal::NoSuchSource);
        shop.wait(1);
        QCOMPARE(shop.type(lottery, QStringLiteral("1 2 3"), ann).error(), DrawRefusal::NotItsForm);
        QVERIFY(shop.type(lottery, numbers, ann));
    }

    void twoPeopleMustAgree()
    {
        SealedShop shop;
        shop.sealNow();
        shop.wait(1);
        auto state = shop.type(lottery, numbers, ann);
        QCOMPARE(state->value, canonical);
        QVERIFY(!state->isAgreed);
        // The same person, however she writes herself, is one person.
        QVERIFY(!shop.type(lottery, numbers, QStringLiteral("  ann "))->isAgreed);
        QCOMPARE(shop.draw().error(), DrawRefusal::NumbersMissing);
        // A slip of the finger: both are kept, and corrected by who was wrong.
        state = shop.type(lottery, QStringLiteral("4 8 15 16 23 43, 7"), bo);
        QVERIFY(state->isDisputed);
        QCOMPARE(shop.draw().error(), DrawRefusal::NumbersMissing);
        state = shop.type(lottery, QStringLiteral("42-23-16-15-8-4/7"), bo);
        QVERIFY(state->isAgreed);
        QVERIFY(!state->isDisputed);
        // From now on they stand.
        QCOMPARE(shop.type(lottery, QStringLiteral("1 2 3 4 5 6, 7"), ann).error(),
                 DrawRefusal::AlreadyAgreed);
        QVERIFY(shop.type(lottery, numbers, QStringLiteral("Cy"))->isAgreed);
        QCOMPARE(shop.rows(ExportStore::Table::Numbers).size(), 4);
        QVERIFY(shop.draw());
    }

    void aSourceThatPublishedNothingIsPassedOver()
    {
        SealedShop shop;
        shop.sealNow();
        shop.wait(2);
        QCOMPARE(shop.type(other, numbers, ann).error(), DrawRefusal::NotItsTurn);
        QVERIFY(shop.type(lottery, notPublished, ann));
        QCOMPARE(shop.type(other, numbers, ann).error(), DrawRefusal::NotItsTurn);
        QVERIFY(shop.type(lottery, notPublished, bo)->isAgreed);
        QVERIFY(shop.type(other, numbers, ann));
        QVERIFY(shop.type(other, numbers, bo)->isAgreed);
        QVERIFY(shop.draw());
        QCOMPARE(shop.told()->result->numbers, (QStringList{notPublished, canonical}));
    }

    void theDrawIsMadeOnce()
    {
        SealedShop shop;
        shop.sealNow();
        shop.wait(1);
        QCOMPARE(shop.draw().error(), DrawRefusal::NumbersMissing);
        shop.agree();
        const auto first = shop.draw();
        QVERIFY(first);
        QCOMPARE(first->size(), 3); // one winner, two alternates
        QCOMPARE(first->first().standing.kind, DrawStanding::Kind::Winner);
        const auto told = shop.told();
        QVERIFY(told);
        QCOMPARE(told->places.size(), 3);
        QCOMPARE(ticketHash(told->places.first().entry.event), first->first().hash);
        QCOMPARE(told->places.first().kiosk, 7);
        QCOMPARE(told->places.first().store, shop.store.name);
        const auto revision = *shop.database->items.revision();
        shop.wait(1);
        const auto again = shop.draw();
        QCOMPARE(again->first().hash, first->first().hash);
        QCOMPARE(*shop.database->items.revision(), revision); // nothing new to tell
        QCOMPARE(shop.told()->result->drawnMs, told->result->drawnMs);
        QCOMPARE(shop.rows(ExportStore::Table::Places).size(), 3);
    }

    void thePrizeGoesOnToTheNext()
    {
        SealedShop shop;
        shop.sealNow();
        shop.wait(1);
        const DrawWinners::Out out{QStringLiteral("07-0001"), QStringLiteral("not-claimed"), bo};
        QCOMPARE(DrawWinners(shop.theBook).passOn(gift, out).error(), DrawRefusal::NotDrawn);
        shop.agree();
        const auto places = shop.draw();
        const auto passOn = [&](const QString &ticket, const QString &reason) {
            return DrawWinners(shop.theBook).passOn(gift, {ticket, reason, bo});
        };
        const QString first = places->first().ticket;
        QCOMPARE(passOn(first, QStringLiteral("bad-hair")).error(), DrawRefusal::NoSuchReason);
        QCOMPARE(passOn(QStringLiteral("07-9999"), QStringLiteral("declined")).error(),
                 DrawRefusal::NoSuchTicket);
        QCOMPARE(shop.wonBy(0).first().reason, QString());
        QVERIFY(shop.wonBy(1).isEmpty());

        shop.wait(15);
        const auto after = passOn(first, QStringLiteral("not-claimed"));
        QVERIFY(after);
        QCOMPARE(after->at(0).standing.kind, DrawStanding::Kind::Out);
        QCOMPARE(after->at(1).standing.kind, DrawStanding::Kind::Winner);
        QCOMPARE(after->at(2).standing.kind, DrawStanding::Kind::Alternate);
        // The same again changes nothing; another reason is refused.
        QVERIFY(passOn(places->first().hash, QStringLiteral("not-claimed")));
        QCOMPARE(passOn(first, QStringLiteral("declined")).error(), DrawRefusal::AlreadyOut);
        const auto told = shop.told();
        QVERIFY(told);
        QCOMPARE(told->outs.size(), 1);
        // Who lost it reads why; who has it now has her own fortnight.
        QCOMPARE(shop.wonBy(0).first().reason, QStringLiteral("not-claimed"));
        QCOMPARE(shop.wonBy(1).first().reason, QString());
        QCOMPARE(shop.wonBy(1).first().claimByMs, shop.clock.now + 14 * 86'400'000LL);
        QVERIFY(shop.wonBy(2).isEmpty());
    }

    void aTicketIsNamedInThreeWays()
    {
        SealedShop shop;
        shop.sealNow();
        shop.wait(1);
        shop.agree();
        QVERIFY(shop.draw());
        const StoredPlace place = shop.database->draws.places(gift)->first();
        Ticket ticket{
            gift, place.device, place.seq, shop.kiosk.hashAt(static_cast<qsizetype>(place.seq)),
            {},   {},           {}};
        ticket.sealsAt = QDateTime::fromMSecsSinceEpoch(1, Qt::UTC);
        for (const QString &name :
             {ticketNumber(7, place.seq), ticketHash(ticket.event),
              ticketHash(ticket.event).remove(u' ').toLower(), wire::encodeTicket(ticket)}) {
            QVERIFY2(DrawWinners(shop.theBook).passOn(gift, {name, QStringLiteral("declined"), bo}),
                     qPrintable(name));
        }
        ticket.event = sha256("another's");
        QCOMPARE(DrawWinners(shop.theBook)
                     .passOn(gift, {wire::encodeTicket(ticket), QStringLiteral("declined"), bo})
                     .error(),
                 DrawRefusal::NoSuchTicket);
    }

    void theOutcomeOfATicketIsTold()
    {
        using Kind = DrawStanding::Kind;
        SealedShop shop;
        DrawOutcomes outcomes(shop.theBook);
        QCOMPARE(outcomes.of(gift, shop.kiosk.id, 1).error(), DrawRefusal::NotDrawn);
        shop.sealNow();
        shop.wait(1);
        QCOMPARE(outcomes.of(gift, shop.kiosk.id, 1).error(), DrawRefusal::NotDrawn);
        shop.agree();
        QVERIFY(shop.draw());
        QHash<Kind, int> seen;
        int none = 0;
        for (quint64 seq = 1; seq < 6; ++seq) {
            const auto outcome = outcomes.of(gift, shop.kiosk.id, seq);
            QVERIFY(outcome);
            if (*outcome)
                ++seen[(*outcome)->standing.kind];
            else
                ++none;
        }
        QCOMPARE(seen.value(Kind::Winner), 1);
        QCOMPARE(seen.value(Kind::Alternate), 2);
        QCOMPARE(none, 2);
        const StoredPlace first = shop.database->draws.places(gift)->first();
        QCOMPARE((*outcomes.of(gift, first.device, first.seq))->claimByMs,
                 shop.clock.now + 14 * 86'400'000LL);
    }

    // Anybody may ask for a ticket's page as often as she likes.
    void standingsAreRememberedUntilAPrizeGoesOn()
    {
        SealedShop shop;
        DrawnStandings standings(shop.theBook);
        QCOMPARE(standings.of(gift).error(), DrawRefusal::NotSealed);
        shop.sealNow();
        shop.wait(1);
        QCOMPARE(standings.of(gift).error(), DrawRefusal::NotDrawn);
        shop.agree();
        const auto places = shop.draw();
        QVERIFY(places);
        const auto kindAt = [&](qsizetype place) {
            return standings.of(gift)->places.at(place).kind;
        };
        using Kind = DrawStanding::Kind;
        for (int time = 0; time < 3; ++time)
            QCOMPARE(kindAt(0), Kind::Winner);
        QCOMPARE(standings.checks(), 1);
        QVERIFY(DrawWinners(shop.theBook)
                    .passOn(gift, {places->first().ticket, QStringLiteral("declined"), bo}));
        QCOMPARE(kindAt(0), Kind::Out);
        QCOMPARE(kindAt(1), Kind::Winner);
        QCOMPARE(standings.checks(), 2);
    }

    void aPrizeIsToldForSixtyDays()
    {
        SealedShop shop;
        shop.sealNow();
        shop.wait(1);
        shop.agree();
        QVERIFY(shop.draw());
        shop.wait(60);
        QCOMPARE(shop.wonBy(0).size(), 1);
        shop.wait(0.01);
        QVERIFY(shop.wonBy(0).isEmpty());
    }

    void nobodyThereIsNobodyDrawn()
    {
        TestShop shop;
        shop.wait(2.5);
        const DrawBook book = shop.book();
        QVERIFY(DrawSeal(book).seal(gift, ann));
        shop.wait(1);
        QVERIFY(DrawNumbers(book).take(gift, {lottery, numbers, ann}));
        QVERIFY(DrawNumbers(book).take(gift, {lottery, numbers, bo}));
        const auto places = DrawWinners(book).draw(gift, ann);
        QVERIFY(places);
        QVERIFY(places->isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_DrawWinners)
#include "tst_drawwinners.moc"
