// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One touch, one entry: whatever happens to the core in between.
#include "contract/wire/itemcodecs.h"
#include "contract/wire/ticketcodec.h"
#include "tests/unit/app/walkin.h"

using namespace endcap;
using namespace Qt::StringLiterals;
using test::WalkIn;

class DrawingTest final : public QObject
{
    Q_OBJECT

private:
    // A shopper before an open drawing.
    static bool comeToDrawing(WalkIn &shopper)
    {
        if (!shopper.comeIn())
            return false;
        shopper.app->flow()->openDrawing();
        return shopper.app->flow()->state() == Flow::Drawing &&
               shopper.app->drawing()->phase() == DrawingController::Open;
    }

private Q_SLOTS:
    void oneTouchIsATicket()
    {
        WalkIn shopper;
        QVERIFY(comeToDrawing(shopper));
        DrawingController &drawing = *shopper.app->drawing();
        QCOMPARE(drawing.prize(), u"$250"_s);
        QCOMPARE(drawing.rules().size(), 2);
        drawing.enter();
        QCOMPARE(drawing.phase(), DrawingController::Saving); // before the core has answered
        drawing.enter();
        QTRY_COMPARE(drawing.phase(), DrawingController::Entered);
        QCOMPARE(shopper.app->flow()->state(), Flow::Ticket);
        QCOMPARE(shopper.core.door.enterAsks, 1);
        const auto &entry = shopper.core.door.entries.constFirst();
        QCOMPARE(entry.secret.claim.value, u"+12125550142"_s);
        QCOMPARE(entry.secret.nonce, entry.ask.nonce);
        const auto ticket = wire::decodeTicket(drawing.ticketCode());
        QVERIFY(ticket.has_value());
        QCOMPARE(ticket->drawing, u"card"_s);
        QVERIFY(ticket->nonce == entry.ask.nonce);
        QCOMPARE(drawing.ticketNumber(), u"07-0001"_s);
        QCOMPARE(drawing.ticketHash(), ticketHash(ticket->event));
        QVERIFY(shopper.app->home()->isDrawingEntered());
    }

    void aCoreKilledBeforeItAnsweredGivesOneEntry()
    {
        WalkIn shopper;
        QVERIFY(comeToDrawing(shopper));
        int cuts = 2;
        shopper.core.door.afterSaving = [&] {
            if (cuts-- > 0)
                shopper.core.cut();
        };
        shopper.app->drawing()->enter();
        QTRY_COMPARE(shopper.app->drawing()->phase(), DrawingController::Entered);
        QCOMPARE(shopper.core.door.enterAsks, 3);
        QCOMPARE(shopper.core.door.entries.size(), 1);
        QCOMPARE(shopper.app->flow()->state(), Flow::Ticket);
    }

    void anOutageInBetweenEndsAtTheTicket()
    {
        WalkIn shopper;
        QVERIFY(comeToDrawing(shopper));
        shopper.core.stop();
        shopper.app->drawing()->enter();
        QCOMPARE(shopper.app->drawing()->phase(), DrawingController::Saving);
        QTRY_COMPARE(shopper.app->flow()->state(), Flow::OutOfService);
        QVERIFY(shopper.core.start());
        QTRY_COMPARE(shopper.app->flow()->state(), Flow::Ticket);
        QCOMPARE(shopper.core.door.entries.size(), 1);
    }

    void failedIsSaidOnlyWhenTheCoreSaysSoAndCanBeTriedAgain_data()
    {
        QTest::addColumn<int>("error");
        QTest::addColumn<int>("failure");
        QTest::newRow("failed") << int(link::AskError::StorageFailed)
                                << int(DrawingController::StorageFailed);
        QTest::newRow("full") << int(link::AskError::StorageFull)
                              << int(DrawingController::StorageFailed);
        QTest::newRow("not open") << int(link::AskError::NotOpen)
                                  << int(DrawingController::NotOpen);
        QTest::newRow("other version")
            << int(link::AskError::Malformed) << int(DrawingController::CoreGone);
    }

    void failedIsSaidOnlyWhenTheCoreSaysSoAndCanBeTriedAgain()
    {
        QFETCH(int, error);
        QFETCH(int, failure);
        WalkIn shopper;
        QVERIFY(comeToDrawing(shopper));
        DrawingController &drawing = *shopper.app->drawing();
        shopper.core.door.enterError = link::AskError(error);
        drawing.enter();
        QTRY_COMPARE(drawing.phase(), DrawingController::Failed);
        QCOMPARE(int(drawing.failure()), failure);
        QVERIFY(!drawing.hasTicket());
        QCOMPARE(shopper.app->flow()->state(), Flow::Drawing);
        shopper.core.door.enterError.reset();
        drawing.enter();
        QTRY_COMPARE(drawing.phase(), DrawingController::Entered);
        QCOMPARE(shopper.core.door.entries.size(), 1);
    }

    void theStoresWordFollows_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<bool>("isEarly"); // the word comes before the receipt
        QTest::addColumn<int>("refusal");
        QTest::newRow("counted") << QString() << false << int(DrawingController::NoRefusal);
        QTest::newRow("counted, early") << QString() << true << int(DrawingController::NoRefusal);
        QTest::newRow("twice") << u"already-entered"_s << false
                               << int(DrawingController::AlreadyEntered);
        QTest::newRow("early") << u"not-open"_s << true << int(DrawingController::NotYetOpen);
        QTest::newRow("late") << u"too-late"_s << true << int(DrawingController::TooLate);
        QTest::newRow("else") << u"unreadable"_s << false << int(DrawingController::NotKnown);
    }

    void theStoresWordFollows()
    {
        QFETCH(QString, code);
        QFETCH(bool, isEarly);
        QFETCH(int, refusal);
        WalkIn shopper;
        QVERIFY(shopper.comeInProven());
        shopper.app->flow()->openDrawing();
        DrawingController &drawing = *shopper.app->drawing();
        if (isEarly)
            shopper.core.door.afterSaving = [&] { shopper.core.link().tellSettled({1, code}); };
        drawing.enter();
        QTRY_COMPARE(drawing.phase(), DrawingController::Entered);
        if (!isEarly) {
            QVERIFY(!drawing.isConfirmed());
            shopper.core.link().tellSettled({2, QString()}); // somebody else's
            shopper.core.link().tellSettled({1, code});
        }
        QTRY_VERIFY(drawing.isConfirmed() || drawing.refusal() != DrawingController::NoRefusal);
        QCOMPARE(int(drawing.refusal()), refusal);
        QCOMPARE(drawing.isConfirmed(), code.isEmpty());
    }

    void toWhoDoesNotOwnTheNumberYesAndAlreadyLookTheSame_data()
    {
        QTest::addColumn<bool>("isProven");
        QTest::addColumn<QString>("code");
        for (const bool isProven : {false, true}) {
            for (const QString &code : {QString(), u"already-entered"_s}) {
                QTest::addRow("%s, %s", isProven ? "with an unproven number" : "without a PIN",
                              qPrintable(code))
                    << isProven << code;
            }
        }
    }
    void toWhoDoesNotOwnTheNumberYesAndAlreadyLookTheSame()
    {
        QFETCH(bool, isProven);
        QFETCH(QString, code);
        WalkIn shopper;
        shopper.core.door.members[u"+12125550142"_s].answer.isNumberProven = false;
        if (isProven) {
            QVERIFY(shopper.comeInProven());
            shopper.app->flow()->openDrawing();
        } else {
            QVERIFY(comeToDrawing(shopper));
        }
        DrawingController &drawing = *shopper.app->drawing();
        drawing.enter();
        QTRY_COMPARE(drawing.phase(), DrawingController::Entered);
        QVERIFY(!drawing.isSent());
        shopper.core.link().tellSettled({1, code});
        QTRY_VERIFY(drawing.isSent());
        QVERIFY(!drawing.isConfirmed());
        QCOMPARE(drawing.refusal(), DrawingController::NoRefusal);
    }

    void withoutAPinTheClocksRefusalsAreSaidAllTheSame()
    {
        for (const auto &[code, refusal] :
             {std::pair(u"too-late"_s, DrawingController::TooLate),
              std::pair(u"not-open"_s, DrawingController::NotYetOpen)}) {
            WalkIn shopper;
            QVERIFY(comeToDrawing(shopper));
            shopper.app->drawing()->enter();
            QTRY_COMPARE(shopper.app->drawing()->phase(), DrawingController::Entered);
            shopper.core.link().tellSettled({1, code});
            QTRY_COMPARE(shopper.app->drawing()->refusal(), refusal);
        }
    }

    void oneThatEndsUnderHerEyesIsClosed()
    {
        WalkIn shopper;
        QVERIFY(comeToDrawing(shopper));
        shopper.core.door.drawings.clear();
        shopper.core.link().tellContentChanged();
        QTRY_COMPARE(shopper.app->drawing()->phase(), DrawingController::Closed);
        QCOMPARE(shopper.app->drawing()->title(), u"Drawing card"_s);
        shopper.app->drawing()->enter();
        QCOMPARE(shopper.app->drawing()->phase(), DrawingController::Closed);
        shopper.app->flow()->home();
        QCOMPARE(shopper.app->drawing()->phase(), DrawingController::None);
        QVERIFY(!shopper.app->home()->hasDrawing());
    }

    void whoIsInAlreadyIsNotAskedAgain()
    {
        WalkIn shopper;
        shopper.core.door.members[u"+12125550142"_s].answer.entered = {u"card"_s};
        QVERIFY(shopper.open());
        shopper.app->flow()->begin();
        shopper.typePhone(u"2125550142"_s);
        shopper.typePin(u"2468"_s);
        QTRY_COMPARE(shopper.app->flow()->state(), Flow::Home);
        QVERIFY(shopper.app->home()->isDrawingEntered());
        shopper.app->flow()->openDrawing();
        QCOMPARE(shopper.app->flow()->state(), Flow::Drawing);
        shopper.app->drawing()->enter();
        QCOMPARE(shopper.app->drawing()->phase(), DrawingController::Entered);
        QCOMPARE(shopper.core.door.enterAsks, 0);
    }

    void sheEntersUnderTheRulesSheCouldRead()
    {
        WalkIn shopper;
        QVERIFY(comeToDrawing(shopper));
        shopper.core.door.drawings[0].rules = {u"Other rules."_s};
        shopper.core.link().tellContentChanged();
        QTRY_COMPARE(shopper.app->drawing()->rules(), QStringList{u"Other rules."_s});
        shopper.app->drawing()->enter();
        QTRY_COMPARE(shopper.app->drawing()->phase(), DrawingController::Entered);
        QVERIFY(shopper.core.door.entries.constFirst().ask.manifest ==
                wire::manifestOf(wire::encodeDrawing(shopper.core.door.drawings[0])));
    }
};

QTEST_GUILESS_MAIN(DrawingTest)
#include "tst_drawing.moc"
