// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The journey, by touch: attract, who are you, PIN or none, home, drawing, rules,
// ticket, check-in, goodbye, with the line up and with it cut. On the way each page
// is measured (pagerules.h) and must not make anybody complain.
#include "contract/wire/ticketcodec.h"
#include "tests/qml/pagetest.h"

#include <QSignalSpy>

using namespace endcap;
using namespace endcap::screentest;
using namespace Qt::StringLiterals;

class Journey final : public PageTest
{
    Q_OBJECT

private Q_SLOTS:
    void aVisitWithTheLineCut()
    {
        KioskOnScreen kiosk;
        fill(kiosk.core.door);
        kiosk.core.door.lineState.isUp = false;
        QVERIFY(kiosk.open());
        SEE(u"attractScreen"_s);
        QCOMPARE(kiosk.finger().reads(u"posterHeadline"_s), u"Slide one"_s);
        TOUCH(u"beginButton"_s);
        SEE(u"identifyScreen"_s);
        QVERIFY(!kiosk.finger().find(u"continueButton"_s)->isEnabled());
        QVERIFY(kiosk.finger().touchDigits(u"key"_s, u"6125550123"_s));
        QCOMPARE(kiosk.finger().reads(u"typedText"_s), u"(612) 555-0123"_s);
        TOUCH(u"continueButton"_s);
        SEE(u"pinScreen"_s);
        TOUCH(u"skipPinButton"_s);
        SEE(u"homeScreen"_s);
        QCOMPARE(kiosk.finger().reads(u"lineText"_s),
                 u"Working offline. Everything you do is kept and sent later."_s);
        QCOMPARE(kiosk.finger().reads(u"waitingCount"_s), u"2 things are waiting for you today."_s);

        TOUCH(u"drawingTile"_s);
        SEE(u"drawingScreen"_s);
        QCOMPARE(kiosk.finger().reads(u"drawingPrize"_s), u"$250"_s);
        TOUCH(u"rulesButton"_s);
        SEE(u"rulesScreen"_s);
        QVERIFY(kiosk.finger().readsAll().contains(u"One winner from all entries."_s));
        QVERIFY(kiosk.finger().readsAll().contains(u"No purchase necessary."_s));
        TOUCH(u"backButton"_s);
        SEE(u"drawingScreen"_s);
        TOUCH(u"enterButton"_s);
        SEE(u"ticketScreen"_s);
        QCOMPARE(kiosk.core.door.entries.size(), 1);
        QCOMPARE(kiosk.core.door.entries.first().secret.claim,
                 (Claim{Claim::How::Phone, u"+16125550123"_s}));
        QCOMPARE(kiosk.finger().reads(u"ticketNumber"_s), u"07-0001"_s);
        QCOMPARE(kiosk.finger().reads(u"entryState"_s),
                 u"Saved. We’ll send it when the store’s line is back."_s);
        QVERIFY(kiosk.finger()
                    .reads(u"ticketSeal"_s)
                    .startsWith("Your entry counts if it reaches us by "_L1));
        TOUCH(u"backButton"_s);
        SEE(u"homeScreen"_s);

        TOUCH(u"checkInTile"_s);
        SEE(u"checkInScreen"_s);
        QVERIFY(kiosk.finger().readsAll().contains(u"Today’s deal"_s));
        TOUCH(u"checkInButton"_s);
        QTRY_COMPARE(kiosk.finger().reads(u"earnedPoints"_s), u"+10"_s);
        QCOMPARE(kiosk.core.door.checkIns.size(), 1);
        JUDGE();
        TOUCH(u"backButton"_s);
        SEE(u"homeScreen"_s);
        QSignalSpy finished(&kiosk.app, &KioskApp::finished);
        TOUCH(u"doneButton"_s);
        SEE(u"goodbyeScreen"_s);
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 6000);
    }

    void thePinOpensNameAndPoints()
    {
        KioskOnScreen kiosk;
        fill(kiosk.core.door);
        kiosk.core.door.members.insert(u"+16125550123"_s,
                                       {u"2468"_s, {u"Ann"_s, 1240, 3, false, {}}});
        QVERIFY(kiosk.open());
        QVERIFY(startPin(kiosk));
        QVERIFY(kiosk.finger().touchDigits(u"pinKey"_s, u"1357"_s));
        TOUCH(u"submitPinButton"_s);
        QTRY_COMPARE(kiosk.finger().reads(u"pinNoticeTitle"_s), u"Number and PIN don’t match"_s);
        SEE(u"pinScreen"_s);
        QVERIFY(kiosk.finger().touchDigits(u"pinKey"_s, u"2468"_s));
        TOUCH(u"submitPinButton"_s);
        SEE(u"homeScreen"_s);
        QCOMPARE(kiosk.finger().reads(u"greeting"_s), u"Hello, Ann"_s);
        QTRY_COMPARE(kiosk.finger().reads(u"pointsLabel"_s), u"1,240"_s);
        QVERIFY(kiosk.finger().readsAll().contains(u"2 visits to 100 points"_s));
    }

    // B1: a claim alone shows nothing of an account that exists.
    void withoutPinNobodyIsNamed()
    {
        KioskOnScreen kiosk;
        fill(kiosk.core.door);
        kiosk.core.door.members.insert(u"+16125550123"_s,
                                       {u"2468"_s, {u"Ann"_s, 1240, 3, false, {}}});
        QVERIFY(kiosk.open());
        QVERIFY(kiosk.arrive());
        QCOMPARE(kiosk.finger().reads(u"greeting"_s), u"Good to see you"_s);
        TOUCH(u"checkInTile"_s);
        SEE(u"checkInScreen"_s);
        TOUCH(u"checkInButton"_s);
        QTRY_VERIFY(kiosk.finger().sees(u"earnedPoints"_s));
        for (const QString &text : kiosk.finger().readsAll()) {
            QVERIFY2(!text.contains("Ann"_L1), qPrintable(text));
            QVERIFY2(!text.contains("1,2"_L1), qPrintable(text));
        }
    }

    void anEmailIsTypedOnTheKeyboard()
    {
        KioskOnScreen kiosk;
        fill(kiosk.core.door);
        QVERIFY(kiosk.open());
        SEE(u"attractScreen"_s);
        TOUCH(u"beginButton"_s);
        SEE(u"identifyScreen"_s);
        TOUCH(u"wayEmail"_s);
        QTRY_VERIFY(QGuiApplication::inputMethod()->isVisible());
        QTRY_VERIFY(kiosk.finger().sees(u"keyboard"_s));
        const QQuickItem *keyboard = kiosk.finger().find(u"keyboard"_s);
        QTRY_VERIFY(keyboard->height() > 4 * smallestTarget);
        QTest::qWait(300); // its keys slide in
        // "g": the middle of the second of four rows.
        kiosk.finger().touchAt(
            keyboard->mapToScene({keyboard->width() / 2, keyboard->height() * 3 / 8}).toPoint());
        QTRY_COMPARE(kiosk.finger().find(u"emailField"_s)->property("text").toString(), u"g"_s);
        TOUCH(u"quickKey0"_s);
        QTRY_COMPARE(kiosk.finger().find(u"emailField"_s)->property("text").toString(), u"g@"_s);
        SEE(u"identifyScreen"_s);
        TOUCH(u"wayPhone"_s);
        QTRY_VERIFY(!kiosk.finger().sees(u"keyboard"_s));
        TOUCH(u"wayEmail"_s);
        QTRY_VERIFY(kiosk.finger().sees(u"keyboard"_s));
        QCOMPARE(kiosk.finger().find(u"emailField"_s)->property("text").toString(),
                 kiosk.app.identify()->display());
    }

    void aButtonLooksPressedAtOnce()
    {
        KioskOnScreen kiosk;
        QVERIFY(kiosk.open());
        SEE(u"attractScreen"_s);
        const QQuickItem *begin = kiosk.finger().find(u"beginButton"_s);
        const QPoint middle = kiosk.finger().middleOf(*begin);
        kiosk.finger().press(middle);
        QVERIFY(begin->property("pressed").toBool());
        kiosk.finger().release(middle);
        SEE(u"identifyScreen"_s);
    }

    void aTouchAnywhereBeginsAndAnotherSkipsTheShow()
    {
        KioskOnScreen kiosk;
        fill(kiosk.core.door);
        QVERIFY(kiosk.open());
        SEE(u"attractScreen"_s);
        kiosk.finger().touchAt({540, 400});
        SEE(u"identifyScreen"_s);
        TOUCH(u"backButton"_s);
        QVERIFY(kiosk.arrive());
        TOUCH(u"drawingTile"_s);
        TOUCH(u"enterButton"_s);
        QTRY_VERIFY(kiosk.finger().sees(u"ticketScreen"_s));
        QTest::qWait(60);
        QQuickItem *ticket = kiosk.finger().find(u"ticketScreen"_s);
        QVERIFY(!ticket->property("settled").toBool());
        kiosk.finger().touchAt({540, 900});
        QTRY_VERIFY_WITH_TIMEOUT(ticket->property("settled").toBool(), 100);
    }

    void aPlainStoreShowsAPlainResult()
    {
        KioskOnScreen kiosk;
        fill(kiosk.core.door);
        kiosk.core.door.store.playful = false;
        QVERIFY(kiosk.open());
        QVERIFY(kiosk.arrive());
        TOUCH(u"drawingTile"_s);
        TOUCH(u"enterButton"_s);
        SEE(u"ticketScreen"_s);
        QVERIFY(!kiosk.finger().sees(u"drum"_s));
        QVERIFY(kiosk.finger().find(u"ticketScreen"_s)->property("settled").toBool());
        const QQuickItem *code = kiosk.finger().find(u"ticketCode"_s);
        QVERIFY(code && code->width() >= 360);
        // The store confirms it while she looks.
        kiosk.core.link().tellSettled({1, {}});
        QTRY_COMPARE(kiosk.finger().reads(u"entryState"_s),
                     u"The store has it. One entry counts for each number."_s);
    }

private:
    bool startPin(KioskOnScreen &kiosk)
    {
        return kiosk.waitFor(u"attractScreen"_s) && kiosk.finger().touch(u"beginButton"_s) &&
               kiosk.waitFor(u"identifyScreen"_s) &&
               kiosk.finger().touchDigits(u"key"_s, u"6125550123"_s) &&
               kiosk.finger().touch(u"continueButton"_s) && kiosk.waitFor(u"pinScreen"_s);
    }
};

QTEST_MAIN(Journey)
#include "tst_journey.moc"
