// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Bad days on the screen: each has its sentence, a way on, and no page breaks.
#include "tests/qml/keyhand.h"
#include "tests/qml/pagetest.h"

using namespace endcap;
using namespace endcap::screentest;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class BadDays final : public PageTest
{
    Q_OBJECT

private Q_SLOTS:
    void noCoreAtAll()
    {
        KioskOnScreen kiosk;
        QVERIFY(kiosk.open(false));
        SEE(u"startingScreen"_s);
        SEE(u"outOfServiceScreen"_s);
        QVERIFY(!kiosk.finger().reads(u"systemNote"_s).isEmpty());
        fill(kiosk.core.door);
        QVERIFY(kiosk.core.start());
        SEE(u"attractScreen"_s);
    }

    void theCoreDiesInAVisit()
    {
        KioskOnScreen kiosk;
        fill(kiosk.core.door);
        QVERIFY(kiosk.open());
        QVERIFY(kiosk.arrive());
        kiosk.core.stop();
        SEE(u"outOfServiceScreen"_s);
        QCOMPARE(kiosk.finger().reads(u"storePhone"_s), u"(312) 555-0148"_s);
        QCOMPARE(kiosk.finger().reads(u"kioskNumber"_s), u"Kiosk 7, Loop"_s);
        QVERIFY(kiosk.core.start());
        SEE(u"homeScreen"_s);
    }

    void nothingCanBeSaved()
    {
        KioskOnScreen kiosk;
        fill(kiosk.core.door);
        kiosk.core.door.readiness = link::Readiness::StorageFailed;
        QVERIFY(kiosk.open());
        SEE(u"storageFailedScreen"_s);
        kiosk.core.door.readiness = link::Readiness::NotSetUp;
        kiosk.core.link().tellReadinessChanged();
        SEE(u"notSetUpScreen"_s);
    }

    void anEmptyStore()
    {
        KioskOnScreen kiosk;
        QVERIFY(kiosk.open());
        SEE(u"attractScreen"_s);
        QVERIFY(kiosk.finger().sees(u"welcomePoster"_s));
        QVERIFY(kiosk.arrive());
        SEE(u"homeScreen"_s);
        const QQuickItem *drawing = kiosk.finger().find(u"drawingTile"_s);
        QVERIFY(drawing && !drawing->isEnabled());
        TOUCH(u"checkInTile"_s);
        SEE(u"checkInScreen"_s);
        QVERIFY(kiosk.finger().readsAll().contains(u"No deal today"_s));
    }

    void aPaymentCardIsScanned()
    {
        KioskOnScreen kiosk;
        fill(kiosk.core.door);
        QVERIFY(kiosk.open());
        SEE(u"attractScreen"_s);
        TOUCH(u"beginButton"_s);
        SEE(u"identifyScreen"_s);
        scan(kiosk, u"4111111111111111"_s);
        QTRY_COMPARE(kiosk.finger().reads(u"identifyNoticeTitle"_s), u"That is a payment card"_s);
        SEE(u"identifyScreen"_s);
        for (const QString &text : kiosk.finger().readsAll())
            QVERIFY2(!text.contains("4111"_L1), qPrintable(text));
        TOUCH(u"identifyNoticeOk"_s);
        QTRY_COMPARE(kiosk.finger().reads(u"identifyNoticeTitle"_s), u"Scan your card or code"_s);
        scan(kiosk, u"what is this?"_s);
        QTRY_COMPARE(kiosk.finger().reads(u"identifyNoticeTitle"_s), u"We can’t read that code"_s);
        SEE(u"identifyScreen"_s);
    }

    void anEntryThatCannotBeSaved()
    {
        KioskOnScreen kiosk;
        fill(kiosk.core.door);
        kiosk.core.door.enterError = link::AskError::StorageFull;
        QVERIFY(kiosk.open());
        QVERIFY(kiosk.arrive());
        TOUCH(u"drawingTile"_s);
        TOUCH(u"enterButton"_s);
        QTRY_COMPARE(kiosk.finger().reads(u"drawingFailureTitle"_s), u"You are not entered yet"_s);
        SEE(u"drawingScreen"_s);
        kiosk.core.door.enterError.reset();
        TOUCH(u"enterButton"_s);
        SEE(u"ticketScreen"_s);
        QCOMPARE(kiosk.core.door.entries.size(), 1);
    }

    void aCheckInThatCannotBeSaved()
    {
        KioskOnScreen kiosk;
        fill(kiosk.core.door);
        kiosk.core.door.checkInError = link::AskError::StorageFailed;
        QVERIFY(kiosk.open());
        QVERIFY(kiosk.arrive());
        TOUCH(u"checkInTile"_s);
        TOUCH(u"checkInButton"_s);
        QTRY_COMPARE(kiosk.finger().reads(u"checkInFailureTitle"_s),
                     u"You are not checked in yet"_s);
        SEE(u"checkInScreen"_s);
        kiosk.core.door.checkInError.reset();
        TOUCH(u"checkInButton"_s);
        QTRY_VERIFY(kiosk.finger().sees(u"earnedPoints"_s));
        QCOMPARE(kiosk.core.door.checkIns.size(), 1);
    }

    void namesWithMarkupAndTenThousandLetters()
    {
        KioskOnScreen kiosk;
        fill(kiosk.core.door);
        const QString endless =
            u"<img src='http://elsewhere/x'> <b>Long</b> "_s + QString(10'000, u'W');
        fakes::FakeDoor &door = kiosk.core.door;
        door.store.brand = endless;
        door.store.name = endless;
        for (Slide &slide : door.slides)
            slide.headline = slide.text = slide.big = endless;
        door.drawings.first().title = endless;
        door.drawings.first().prize = endless;
        door.drawings.first().odds = endless;
        door.drawings.first().rules = QStringList(30, endless);
        door.offers.first().title = endless;
        door.members.insert(u"+16125550123"_s, {u"2468"_s, {endless, 9'000'000'000, 4, false, {}}});
        QVERIFY(kiosk.open());
        SEE(u"attractScreen"_s);
        TOUCH(u"beginButton"_s);
        QVERIFY(kiosk.finger().touchDigits(u"key"_s, u"6125550123"_s));
        TOUCH(u"continueButton"_s);
        QVERIFY(kiosk.finger().touchDigits(u"pinKey"_s, u"2468"_s));
        TOUCH(u"submitPinButton"_s);
        SEE(u"homeScreen"_s);
        TOUCH(u"drawingTile"_s);
        SEE(u"drawingScreen"_s);
        TOUCH(u"rulesButton"_s);
        SEE(u"rulesScreen"_s);
        TOUCH(u"backButton"_s);
        TOUCH(u"enterButton"_s);
        SEE(u"ticketScreen"_s);
        TOUCH(u"backButton"_s);
        TOUCH(u"checkInTile"_s);
        SEE(u"checkInScreen"_s);
    }

    void nobodyIsThereAnyMore()
    {
        KioskOnScreen kiosk;
        fill(kiosk.core.door);
        kiosk.core.door.store.idle = std::chrono::seconds(20);
        QVERIFY(kiosk.open());
        QVERIFY(kiosk.arrive());
        QTRY_VERIFY_WITH_TIMEOUT(kiosk.finger().sees(u"idleWarning"_s), 25'000);
        QVERIFY(kiosk.finger().reads(u"secondsLeft"_s).toInt() >= 18);
        JUDGE();
        TOUCH(u"stayButton"_s);
        QTRY_VERIFY(!kiosk.finger().sees(u"idleWarning"_s));
        QVERIFY(kiosk.finger().sees(u"homeScreen"_s));
    }

    // Who goes while she chooses a language leaves no sheet to whoever comes.
    void nothingLiesOverGoodbye()
    {
        KioskOnScreen kiosk;
        fill(kiosk.core.door);
        QVERIFY(kiosk.open());
        QVERIFY(kiosk.arrive());
        TOUCH(u"languagePill"_s);
        QTRY_VERIFY(kiosk.finger().sees(u"languageSheet"_s));
        kiosk.app.visit()->begin({50ms, 50ms, 0});
        SEE(u"goodbyeScreen"_s);
        QVERIFY(!kiosk.finger().sees(u"languageSheet"_s));
    }

    // What lay over the page took the letters; they go on where they went before.
    void wordsGoOnAfterAPause_data()
    {
        QTest::addColumn<QString>("sheet");
        QTest::addColumn<QString>("answer");
        QTest::newRow("still there?") << u"idleWarning"_s << u"stayButton"_s;
        QTest::newRow("language") << u"languageSheet"_s << u"languageStay"_s;
        QTest::newRow("language, by a key") << u"languagePill"_s << u"languageStay"_s;
    }

    void wordsGoOnAfterAPause()
    {
        QFETCH(QString, sheet);
        QFETCH(QString, answer);
        KioskOnScreen kiosk;
        fill(kiosk.core.door);
        QVERIFY(kiosk.open());
        SEE(u"attractScreen"_s);
        TOUCH(u"beginButton"_s);
        SEE(u"identifyScreen"_s);
        TOUCH(u"wayEmail"_s);
        QTRY_VERIFY(kiosk.finger().sees(u"keyboard"_s));
        const QQuickItem *keyboard = kiosk.finger().find(u"keyboard"_s);
        QTRY_VERIFY(keyboard->height() > 4 * smallestTarget);
        QTest::qWait(300); // its keys slide in
        const QPoint letter =
            keyboard->mapToScene({keyboard->width() / 2, keyboard->height() * 3 / 8}).toPoint();
        kiosk.finger().touchAt(letter);
        QTRY_COMPARE(kiosk.finger().find(u"emailField"_s)->property("text").toString(), u"g"_s);
        if (sheet == "idleWarning"_L1)
            kiosk.app.visit()->begin({1500ms, 60s, 10});
        else if (sheet == "languageSheet"_L1)
            TOUCH(u"languagePill"_s);
        else
            QVERIFY(KeyHand(kiosk).choose(sheet));
        QTRY_VERIFY(kiosk.finger().sees(answer));
        TOUCH(answer);
        QTRY_VERIFY(!kiosk.finger().sees(answer));
        kiosk.finger().touchAt(letter);
        QTRY_COMPARE(kiosk.finger().find(u"emailField"_s)->property("text").toString(), u"gg"_s);
    }

private:
    static void scan(KioskOnScreen &kiosk, const QString &text)
    {
        for (const QChar letter : text)
            QTest::keyClick(&kiosk.window(), letter.toLatin1());
        QTest::keyClick(&kiosk.window(), Qt::Key_Return);
    }
};

QTEST_MAIN(BadDays)
#include "tst_baddays.moc"
