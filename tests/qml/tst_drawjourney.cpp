// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The way of a draw, by touch: who won, how it is checked, a ticket before the scanner,
// a prize told where it may be played out and where it may not. Each page is measured
// and must not make anybody complain.
#include "contract/wire/ticketcodec.h"
#include "tests/fakes/sampledraw.h"
#include "tests/qml/pagetest.h"

using namespace endcap;
using namespace endcap::screentest;
using namespace Qt::StringLiterals;
using fakes::SampleDraw;

namespace
{

void put(KioskOnScreen &kiosk, const SampleDraw &draw)
{
    fakes::FakeDoor &door = kiosk.core.door;
    door.hqKey = draw.hq();
    door.draws.insert(draw.drawing.id, draw.published());
    for (qsizetype i = 0; i < draw.entries.size(); ++i)
        door.proofs.insert({draw.entries.at(i).device, draw.entries.at(i).seq}, draw.proofOf(i));
}

void scan(KioskOnScreen &kiosk, const QString &text)
{
    for (QChar letter : text + u'\r') {
        QKeyEvent press(QEvent::KeyPress, letter == u'\r' ? Qt::Key_Return : 0, Qt::NoModifier,
                        letter);
        QCoreApplication::sendEvent(&kiosk.window(), &press);
    }
}

void addWinner(KioskOnScreen &kiosk, const wire::Won &won)
{
    kiosk.core.door.members.insert(
        u"+16125550123"_s,
        {u"2468"_s, {.name = u"Ann"_s, .points = 120, .entered = {}, .won = {won}}});
}

bool signIn(KioskOnScreen &kiosk)
{
    return kiosk.waitFor(u"attractScreen"_s) && kiosk.finger().touch(u"beginButton"_s) &&
           kiosk.waitFor(u"identifyScreen"_s) &&
           kiosk.finger().touchDigits(u"key"_s, u"6125550123"_s) &&
           kiosk.finger().touch(u"continueButton"_s) && kiosk.waitFor(u"pinScreen"_s) &&
           kiosk.finger().touchDigits(u"pinKey"_s, u"2468"_s) &&
           kiosk.finger().touch(u"submitPinButton"_s);
}

wire::Won prizeOf(const SampleDraw &draw, const QString &reason = {})
{
    return {draw.drawing.id,
            draw.drawing.title,
            draw.drawing.prize,
            u"07-0004"_s,
            1,
            QDateTime::currentMSecsSinceEpoch() + 864'000'000,
            reason};
}

} // namespace

class tst_DrawJourney final : public PageTest
{
    Q_OBJECT

private Q_SLOTS:
    void fromTheDrawingToTheCheckAndBack()
    {
        KioskOnScreen kiosk;
        fill(kiosk.core.door);
        const SampleDraw draw(u"week-46"_s, 1204, 3, 2);
        put(kiosk, draw);
        QVERIFY(kiosk.open());
        QVERIFY(kiosk.arrive());
        TOUCH(u"drawingTile"_s);
        SEE(u"drawingScreen"_s);
        TOUCH(u"winnersButton"_s);
        SEE(u"winnersScreen"_s);
        const auto place = static_cast<qsizetype>(draw.result().ranking.first());
        const QStringList words = kiosk.finger().readsAll();
        QVERIFY(words.contains(ticketHash(draw.entries.at(place).event)));
        QVERIFY(words.contains(u"from 1,204 entries, each with the same odds"_s));
        TOUCH(u"howCheckedButton"_s);
        SEE(u"drawCheckScreen"_s);
        QVERIFY(kiosk.finger().readsAll().contains(ticketHash(draw.head().root)));
        QVERIFY(kiosk.finger().reads(u"hqKey"_s).remove(u'\n') ==
                QString::fromLatin1(draw.hq().hex()));
        QCOMPARE(kiosk.finger().reads(u"ticketVerdictTitle"_s), u"Is your ticket in it?"_s);
        scan(kiosk, wire::encodeTicket(draw.ticketOf(place)));
        QTRY_COMPARE(kiosk.finger().reads(u"ticketVerdictTitle"_s), u"This ticket won"_s);
        JUDGE();
        TOUCH(u"backButton"_s);
        SEE(u"winnersScreen"_s);
        TOUCH(u"backButton"_s);
        SEE(u"drawingScreen"_s);
        TOUCH(u"backButton"_s);
        SEE(u"homeScreen"_s);
    }

    void thePagesWithoutADraw()
    {
        KioskOnScreen kiosk;
        fill(kiosk.core.door);
        QVERIFY(kiosk.open());
        QVERIFY(kiosk.arrive());
        TOUCH(u"drawingTile"_s);
        SEE(u"drawingScreen"_s);
        TOUCH(u"winnersButton"_s);
        SEE(u"winnersScreen"_s);
        QCOMPARE(kiosk.finger().reads(u"messageTitle"_s), u"Nothing drawn yet"_s);
        TOUCH(u"howCheckedButton"_s);
        SEE(u"drawCheckScreen"_s);
        QCOMPARE(kiosk.finger().reads(u"messageTitle"_s), u"No list is sealed right now"_s);
    }

    void aSealedListWaits()
    {
        KioskOnScreen kiosk;
        fill(kiosk.core.door);
        SampleDraw draw(u"week-46"_s, 12);
        draw.isDrawn = false;
        put(kiosk, draw);
        kiosk.core.door.server = fakes::FakeDoor::Server::Unreachable;
        QVERIFY(kiosk.open());
        // Straight from the attract page: a ticket needs no name.
        SEE(u"attractScreen"_s);
        scan(kiosk, wire::encodeTicket(draw.ticketOf(3)));
        SEE(u"drawCheckScreen"_s);
        QTRY_COMPARE(kiosk.finger().reads(u"ticketVerdictTitle"_s),
                     u"We can’t look it up right now"_s);
        QVERIFY(kiosk.finger().readsAll().contains(u"Now we wait for public numbers"_s));
        TOUCH(u"backButton"_s);
        QTRY_COMPARE(kiosk.app.flow()->state(), Flow::Attract);
    }

    void aPrizeIsPlayedOutWhereItMayBe()
    {
        KioskOnScreen kiosk;
        fill(kiosk.core.door);
        const SampleDraw draw(u"week-46"_s, 20);
        put(kiosk, draw);
        addWinner(kiosk, prizeOf(draw));
        QVERIFY(kiosk.open());
        QVERIFY(signIn(kiosk));
        QTRY_VERIFY(kiosk.finger().sees(u"wonScreen"_s));
        QQuickItem *page = kiosk.finger().find(u"wonScreen"_s);
        QTest::qWait(60);
        QVERIFY(!page->property("settled").toBool());
        kiosk.finger().touchAt({540, 1000}); // a touch skips it
        QTRY_VERIFY_WITH_TIMEOUT(page->property("settled").toBool(), 100);
        SEE(u"wonScreen"_s);
        QCOMPARE(kiosk.finger().reads(u"wonHeadline"_s), u"You won!"_s);
        QCOMPARE(kiosk.finger().reads(u"wonPrize"_s), u"$250"_s);
        QVERIFY(kiosk.finger().sees(u"confetti"_s));
        QVERIFY(kiosk.finger().reads(u"wonWhen"_s).contains(u"This screen decides nothing."_s));
        TOUCH(u"wonCheckButton"_s);
        SEE(u"drawCheckScreen"_s);
        TOUCH(u"backButton"_s);
        SEE(u"wonScreen"_s);
        // The second time there is no show.
        QVERIFY(kiosk.finger().find(u"wonScreen"_s)->property("settled").toBool());
        TOUCH(u"backButton"_s);
        SEE(u"homeScreen"_s);
        TOUCH(u"wonRibbon"_s);
        SEE(u"wonScreen"_s);
    }

    void aPrizeIsToldPlainlyElsewhere()
    {
        KioskOnScreen kiosk;
        fill(kiosk.core.door);
        kiosk.core.door.store.playful = false;
        const SampleDraw draw(u"week-46"_s, 20);
        put(kiosk, draw);
        addWinner(kiosk, prizeOf(draw));
        QVERIFY(kiosk.open());
        QVERIFY(signIn(kiosk));
        QTRY_VERIFY(kiosk.finger().sees(u"wonScreen"_s));
        QVERIFY(kiosk.finger().find(u"wonScreen"_s)->property("settled").toBool());
        SEE(u"wonScreen"_s);
        QCOMPARE(kiosk.finger().reads(u"wonHeadline"_s), u"Your ticket was drawn"_s);
        QVERIFY(!kiosk.finger().sees(u"confetti"_s));
    }

    void aPrizeThatWentOnIsExplained()
    {
        KioskOnScreen kiosk;
        fill(kiosk.core.door);
        const SampleDraw draw(u"week-46"_s, 20);
        put(kiosk, draw);
        addWinner(kiosk, prizeOf(draw, u"not-claimed"_s));
        QVERIFY(kiosk.open());
        QVERIFY(signIn(kiosk));
        SEE(u"wonScreen"_s);
        QCOMPARE(kiosk.finger().reads(u"wonHeadline"_s), u"The prize went on"_s);
        QVERIFY(kiosk.finger().readsAll().contains(
            u"Nobody came for it in time, so the rules pass it on."_s));
        QVERIFY(!kiosk.finger().sees(u"claimFact"_s));
    }

    // B1: who only claims to be her is not told that she won.
    void aClaimAloneIsToldNothing()
    {
        KioskOnScreen kiosk;
        fill(kiosk.core.door);
        const SampleDraw draw(u"week-46"_s, 20);
        put(kiosk, draw);
        addWinner(kiosk, prizeOf(draw));
        QVERIFY(kiosk.open());
        QVERIFY(kiosk.arrive());
        QVERIFY(!kiosk.finger().sees(u"wonRibbon"_s));
        for (const QString &text : kiosk.finger().readsAll())
            QVERIFY2(!text.contains(u"won"_s, Qt::CaseInsensitive), qPrintable(text));
    }
};

QTEST_MAIN(tst_DrawJourney)
#include "tst_drawjourney.moc"
