// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What everybody may see of a draw, what the bearer of a ticket may know, and what only
// a proven visit is told.
#include "tests/fakes/sampledraw.h"
#include "walkin.h"

#include "contract/wire/ticketcodec.h"

#include <QKeyEvent>
#include <QSignalSpy>
#include <QWindow>

using namespace endcap;
using namespace endcap::test;
using namespace Qt::StringLiterals;
using fakes::SampleDraw;
using Check = DrawCheckController;

namespace
{

const QString week = u"week-46"_s;

struct DrawnStore : WalkIn {
    DrawnStore() { put(draw); }

    void put(const SampleDraw &made)
    {
        core.door.hqKey = made.hq();
        core.door.draws.insert(made.drawing.id, made.published());
        for (qsizetype i = 0; i < made.entries.size(); ++i) {
            const DrawEntry &entry = made.entries.at(i);
            core.door.proofs.insert({entry.device, entry.seq}, made.proofOf(i));
        }
        const VoidEntry &left = made.voids.first();
        core.door.proofs.insert({left.device, left.seq}, made.proofOfVoid(0));
    }

    void scan(const Ticket &ticket) { scan(wire::encodeTicket(ticket)); }
    void scan(const QString &text)
    {
        for (QChar letter : text + u'\r') {
            QKeyEvent press(QEvent::KeyPress, letter == u'\r' ? Qt::Key_Return : 0, Qt::NoModifier,
                            letter);
            QCoreApplication::sendEvent(&window, &press);
        }
    }
    Check &check() { return *app->drawCheck(); }
    qsizetype at(qsizetype place) const
    {
        return static_cast<qsizetype>(draw.result().ranking.at(place));
    }
    void provenWith(const QList<wire::Won> &won)
    {
        core.door.members.insert(u"+12125550142"_s,
                                 {u"2468"_s, {.name = u"Ada"_s, .entered = {}, .won = won}});
    }
    bool signIn()
    {
        if (!open())
            return false;
        app->flow()->begin();
        typePhone(u"2125550142"_s);
        typePin(u"2468"_s);
        return QTest::qWaitFor([this] { return app->visit()->level() == Visit::Proven; });
    }

    SampleDraw draw{week, 9, 1, 2};
    QWindow window;
};

} // namespace

class tst_DrawPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_US"_s)); }

    void nothingSealedIsSaid()
    {
        WalkIn bare;
        QVERIFY(bare.comeIn());
        QCOMPARE(bare.app->drawCheck()->phase(), Check::None);
        QCOMPARE(bare.app->drawCheck()->count(), 0);
    }

    void everybodySeesTheDraw()
    {
        DrawnStore store;
        QVERIFY(store.comeIn());
        QCOMPARE(store.check().phase(), Check::Drawn);
        QCOMPARE(store.check().prize(), u"$250"_s);
        QCOMPARE(store.check().entries(), 9);
        QCOMPARE(store.check().leftOut(), 1);
        QCOMPARE(store.check().listCode(), ticketHash(store.draw.head().root));
        QCOMPARE(store.check().seedCode(), ticketHash(store.draw.result().seed));
        QCOMPARE(store.check().numbers(), (QStringList{u"4 8 15 16 23 42"_s, u"7"_s}));
        QCOMPARE(store.check().source(), u"Sample lottery"_s);
        QCOMPARE(store.check().key(), QString::fromLatin1(store.draw.hq().hex()));
        const auto &rows = store.check().winnerList()->rows();
        QCOMPARE(rows.size(), 1); // nobody but winners is listed
        const DrawEntry &winner = store.draw.entries.at(store.at(0));
        QCOMPARE(rows.first().ticket, ticketNumber(7, winner.seq));
        QCOMPARE(rows.first().code, ticketHash(winner.event));
    }

    void aPrizeThatWentOnIsListed()
    {
        DrawnStore store;
        store.draw.outs = {{{}, {}, store.draw.result().ranking.first(), u"not-claimed"_s, 0}};
        store.put(store.draw);
        QVERIFY(store.comeIn());
        const auto &rows = store.check().winnerList()->rows();
        QCOMPARE(rows.size(), 2);
        QVERIFY(rows.at(0).isOut);
        QCOMPARE(rows.at(0).reason, u"not-claimed"_s);
        QVERIFY(!rows.at(1).isOut);
    }

    void whatDoesNotHoldIsNotShown()
    {
        DrawnStore store;
        store.core.door.draws[week].places.first().kiosk = 8; // for people only: it may
        wire::PublishedDraw spoiled = store.core.door.draws.value(week);
        spoiled.places.first().entry = wire::encodeDrawEntry(store.draw.entries.at(store.at(1)));
        store.core.door.draws.insert(week, spoiled);
        QVERIFY(store.comeIn());
        QCOMPARE(store.check().phase(), Check::None);
    }

    void theNewestComesFirst()
    {
        DrawnStore store;
        SampleDraw next(u"week-47"_s, 3);
        next.drawing.sealsAt = store.draw.drawing.sealsAt.addDays(1);
        next.drawing.sources.first().at = next.drawing.sealsAt.addDays(1);
        next.isDrawn = false;
        store.put(next);
        QVERIFY(store.comeIn());
        QCOMPARE(store.check().count(), 2);
        QCOMPARE(store.check().phase(), Check::Sealed);
        QVERIFY(store.check().numbersAt().isValid());
        store.check().showNext();
        QCOMPARE(store.check().phase(), Check::Drawn);
        store.check().showNext();
        QCOMPARE(store.check().index(), 1);
        store.check().showPrevious();
        QCOMPARE(store.check().index(), 0);
    }

    void aTicketIsProven_data()
    {
        QTest::addColumn<int>("rank");
        QTest::addColumn<Check::Fate>("fate");
        QTest::newRow("winner") << 0 << Check::Won;
        QTest::newRow("alternate") << 1 << Check::NextInLine;
        QTest::newRow("not drawn") << -1 << Check::Lost;
    }
    void aTicketIsProven()
    {
        QFETCH(const int, rank);
        QFETCH(const Check::Fate, fate);
        DrawnStore store;
        qsizetype entry = rank < 0 ? 0 : store.at(rank);
        while (rank < 0 && store.draw.result().ranking.contains(static_cast<quint64>(entry)))
            ++entry;
        QVERIFY(store.open());
        // From the attract page, without saying who she is.
        store.scan(store.draw.ticketOf(entry));
        QCOMPARE(store.app->flow()->state(), Flow::DrawCheck);
        QTRY_COMPARE(store.check().ticketState(), Check::Counts);
        QCOMPARE(store.check().ticketFate(), fate);
        QCOMPARE(store.check().ticketPlace(), static_cast<int>(entry) + 1);
        QCOMPARE(store.app->visit()->level(), Visit::None);
        // Back at the start, this process has had its visit.
        QSignalSpy finished(store.app.get(), &KioskApp::finished);
        store.app->flow()->back();
        QCOMPARE(finished.size(), 1);
        QCOMPARE(store.check().ticketState(), Check::NoTicket);
    }

    void aVoidTicketReadsItsReason()
    {
        DrawnStore store;
        QVERIFY(store.comeIn());
        Ticket left = store.draw.ticketOf(0);
        left.seq = store.draw.voids.first().seq;
        left.event = store.draw.voids.first().event;
        store.scan(left);
        QTRY_COMPARE(store.check().ticketState(), Check::LeftOut);
        QCOMPARE(store.check().ticketReason(), u"already-entered"_s);
        QCOMPARE(store.check().ticketFate(), Check::Unknown);
    }

    void aFalseProofIsNotBelieved()
    {
        DrawnStore store;
        const Ticket mine = store.draw.ticketOf(2);
        wire::EntryProof proof = store.draw.proofOf(2);
        proof.index = 3;
        store.core.door.proofs.insert({mine.device, mine.seq}, proof);
        QVERIFY(store.comeIn());
        store.scan(mine);
        QTRY_COMPARE(store.check().ticketState(), Check::Contradicted);
    }

    void withoutTheLineTheListStillSpeaks()
    {
        DrawnStore store;
        store.core.door.server = fakes::FakeDoor::Server::Unreachable;
        QVERIFY(store.comeIn());
        store.scan(store.draw.ticketOf(store.at(0)));
        QTRY_COMPARE(store.check().ticketState(), Check::Unreachable);
        QCOMPARE(store.check().ticketFate(), Check::Won); // it stands in the winners' list
        store.core.door.server = fakes::FakeDoor::Server::Answers;
        store.check().askAgain();
        QTRY_COMPARE(store.check().ticketState(), Check::Counts);
    }

    void otherCodesAreNoTickets()
    {
        DrawnStore store;
        QVERIFY(store.comeIn());
        Ticket other = store.draw.ticketOf(0);
        other.drawing = u"week-99"_s;
        store.scan(other);
        QCOMPARE(store.check().ticketState(), Check::NotSealed);
        store.scan(u"4006381333931"_s);
        QCOMPARE(store.check().ticketState(), Check::NotATicket);
        Ticket strange = store.draw.ticketOf(0);
        strange.seq = 4711;
        store.scan(strange);
        QTRY_COMPARE(store.check().ticketState(), Check::Missing);
        store.app->flow()->back();
        QCOMPARE(store.app->flow()->state(), Flow::Home);
        QCOMPARE(store.check().ticketState(), Check::NoTicket);
    }

    void aPrizeIsToldAtTheNextProvenVisit()
    {
        DrawnStore store;
        const qint64 until = QDateTime::currentMSecsSinceEpoch() + 86'400'000;
        store.provenWith(
            {{week, u"Win a $250 gift card"_s, u"$250 gift card"_s, u"07-0004"_s, 1, until, {}},
             {u"week-40"_s, u"Older"_s, u"A mug"_s, u"07-0002"_s, 2, 0, u"not-claimed"_s}});
        QVERIFY(store.signIn());
        QCOMPARE(store.app->flow()->state(), Flow::Won);
        WonController &won = *store.app->won();
        QCOMPARE(won.count(), 2);
        QVERIFY(won.isFresh());
        QCOMPARE(won.prize(), u"$250"_s);
        QCOMPARE(won.ticket(), u"07-0004"_s);
        QCOMPARE(won.reason(), WonController::Hers);
        QCOMPARE(won.claimBy().toMSecsSinceEpoch(), until);
        QCOMPARE(won.claim(), u"Show your ticket at the service desk."_s);
        won.showNext();
        QCOMPARE(won.reason(), WonController::NotClaimed);
        QCOMPARE(won.prize(), u"A mug"_s);
        QVERIFY(!won.claimBy().isValid());
        store.app->flow()->back();
        QCOMPARE(store.app->flow()->state(), Flow::Home);
    }

    void aClaimAloneIsToldNothing()
    {
        DrawnStore store;
        store.provenWith({{week, u"Win"_s, u"$250"_s, u"07-0004"_s, 1, 0, {}}});
        QVERIFY(store.comeIn());
        QCOMPARE(store.app->flow()->state(), Flow::Home);
        QCOMPARE(store.app->won()->count(), 0);
    }
};

QTEST_MAIN(tst_DrawPages)
#include "tst_drawpages.moc"
