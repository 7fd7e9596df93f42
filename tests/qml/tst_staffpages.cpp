// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Staff mode by touch, and the page that says what works offline: the corner held, the
// PIN, the desk, self-test, cleaning, restart, the countdown. Each page is measured
// (pagerules.h) and must not make anybody complain.
#include "tests/qml/pagetest.h"

#include <QSignalSpy>

using namespace endcap;
using namespace endcap::screentest;
using namespace Qt::StringLiterals;
using link::StaffGate;
using link::SyncEnd;

class StaffPages final : public PageTest
{
    Q_OBJECT

private Q_SLOTS:
    void aShortTouchIsNoKnock()
    {
        KioskOnScreen kiosk;
        fill(kiosk.core.door);
        QVERIFY(kiosk.open());
        SEE(u"attractScreen"_s);
        kiosk.finger().touchAt({100, 72});
        SEE(u"identifyScreen"_s); // it begins a visit, as anywhere on the page
        hold(kiosk);
        QVERIFY(kiosk.finger().sees(u"identifyScreen"_s));
    }

    void inAndOut()
    {
        KioskOnScreen kiosk;
        fill(kiosk.core.door);
        QVERIFY(kiosk.open());
        QVERIFY(knock(kiosk));
        JUDGE();
        QVERIFY(!kiosk.finger().readsAll().join(u' ').contains("left"_L1)); // no try was lost yet
        QVERIFY(kiosk.finger().touchDigits(u"staffKey"_s, u"99999999"_s));
        TOUCH(u"staffEnterButton"_s);
        QTRY_COMPARE(kiosk.finger().reads(u"staffPinNoticeTitle"_s),
                     u"This PIN is nobody’s here"_s);
        QCOMPARE(kiosk.finger().reads(u"staffPinNoticeNote"_s),
                 u"4 tries left; then this kiosk locks."_s);
        JUDGE();
        QVERIFY(enter(kiosk));
        JUDGE();
        QCOMPARE(kiosk.finger().reads(u"staffName"_s), u"Sam Rivera"_s);
        QTRY_COMPARE(kiosk.finger().reads(u"deskWaiting"_s),
                     u"Nothing waits. The store has it all."_s);
        QSignalSpy finished(&kiosk.app, &KioskApp::finished);
        TOUCH(u"staffLeaveButton"_s);
        QTRY_VERIFY(!finished.isEmpty());
        QTRY_VERIFY(!kiosk.core.door.staffDoor.isSomebodyInside());
    }

    void whatCannotBeIsSaid_data()
    {
        QTest::addColumn<StaffGate::Face>("face");
        QTest::addColumn<QString>("title");
        QTest::newRow("locked") << StaffGate::Face::Locked << u"Locked for 15 more minutes"_s;
        QTest::newRow("no list") << StaffGate::Face::NobodyKnown << u"No staff list here yet"_s;
        QTest::newRow("disk") << StaffGate::Face::StorageFailed << u"No PIN can be checked now"_s;
        QTest::newRow("not set up") << StaffGate::Face::NotSetUp << u"Not enrolled yet"_s;
    }

    void whatCannotBeIsSaid()
    {
        QFETCH(StaffGate::Face, face);
        QFETCH(QString, title);
        KioskOnScreen kiosk;
        fill(kiosk.core.door);
        kiosk.core.door.staffDoor.gateNow = {face, 1, 900'000};
        QVERIFY(kiosk.open());
        QVERIFY(knock(kiosk));
        QTRY_COMPARE(kiosk.finger().reads(u"messageTitle"_s), title);
        JUDGE();
        QVERIFY(!kiosk.finger().sees(u"staffKey1"_s));
        QVERIFY(kiosk.finger().sees(u"staffLeaveButton"_s));
    }

    void theDeskInPlainWords()
    {
        KioskOnScreen kiosk;
        fill(kiosk.core.door);
        const QDateTime since = QDateTime::currentDateTime().addSecs(-600);
        kiosk.core.door.lineState = {false, since.addSecs(-60).toMSecsSinceEpoch(), 12,
                                     since.toMSecsSinceEpoch()};
        link::StaffDesk &desk = kiosk.core.door.staffDoor.deskNow;
        desk.lastSync = SyncEnd::NoLine;
        desk.wallMs -= 26 * 3'600'000;
        desk.freeBytes = 8'000'000;
        QVERIFY(kiosk.open());
        QVERIFY(knock(kiosk) && enter(kiosk));
        QTRY_VERIFY(
            kiosk.finger().reads(u"deskWaiting"_s).startsWith("12 entries waiting since "_L1));
        const QString line = kiosk.finger().reads(u"deskLine"_s);
        QVERIFY2(line.contains("Shoppers can do everything as always, except: check a ticket, "
                               "have a PIN checked and see names and points."_L1),
                 qPrintable(line));
        JUDGE();
        const QString all = kiosk.finger().readsAll().join(u'\n');
        QVERIFY(all.contains("26 hours behind"_L1));
        QVERIFY(all.contains("Nearly full"_L1));
        // While it syncs, and how it went.
        kiosk.core.door.staffDoor.isSilent = true;
        TOUCH(u"syncButton"_s);
        QTRY_COMPARE(kiosk.finger().reads(u"deskSync"_s), u"Sending: 0 of 12 are there."_s);
        kiosk.core.door.lineState.waiting = 5;
        QTRY_COMPARE_WITH_TIMEOUT(kiosk.finger().reads(u"deskSync"_s),
                                  u"Sending: 7 of 12 are there."_s, 5000);
        JUDGE();
        kiosk.core.door.lineState = {true, QDateTime::currentMSecsSinceEpoch(), 0, {}};
        kiosk.core.door.staffDoor.answer();
        QTRY_COMPARE(kiosk.finger().reads(u"deskSync"_s), u"The last round went well."_s);
        QTRY_COMPARE(kiosk.finger().reads(u"deskWaiting"_s),
                     u"Nothing waits. The store has it all."_s);
        JUDGE();
    }

    void howLoud()
    {
        KioskOnScreen kiosk;
        QVERIFY(kiosk.open());
        QVERIFY(knock(kiosk) && enter(kiosk));
        QTRY_COMPARE(kiosk.finger().reads(u"volumeLabel"_s), u"60 %"_s);
        TOUCH(u"louderButton"_s);
        QTRY_COMPARE(kiosk.finger().reads(u"volumeLabel"_s), u"70 %"_s);
        TOUCH(u"softerButton"_s);
        TOUCH(u"softerButton"_s);
        QTRY_COMPARE(kiosk.core.door.staffDoor.deskNow.volume, 50);
    }

    void oneButtonTestsEverything()
    {
        KioskOnScreen kiosk;
        fill(kiosk.core.door);
        QVERIFY(kiosk.open());
        QVERIFY(knock(kiosk) && enter(kiosk));
        TOUCH(u"testButton"_s);
        SEE(u"staffTestScreen"_s);
        QCOMPARE(kiosk.finger().reads(u"deviceState-scanner"_s), u"Not tested"_s);
        TOUCH(u"testStartButton"_s);
        QTRY_VERIFY(kiosk.finger().sees(u"cornerTest"_s));
        JUDGE();
        for (int corner = 0; corner < 4; ++corner)
            TOUCH(u"corner%1"_s.arg(corner));
        QTRY_VERIFY(kiosk.finger().sees(u"scanTest"_s));
        JUDGE();
        for (const char letter : QByteArrayLiteral("00012345678905"))
            QTest::keyClick(&kiosk.window(), letter);
        QTest::keyClick(&kiosk.window(), Qt::Key_Return);
        QTRY_COMPARE(kiosk.finger().reads(u"staffTitle"_s), u"All devices work"_s);
        QCOMPARE(kiosk.finger().reads(u"deviceState-scanner"_s), u"Works"_s);
        JUDGE();
        QTRY_COMPARE(kiosk.core.door.staffDoor.deskNow.tests.size(), 5);
        for (const QString &text : kiosk.finger().readsAll())
            QVERIFY2(!text.contains("00012345678905"_L1), qPrintable(text));
        TOUCH(u"staffBackButton"_s);
        SEE(u"staffDeskScreen"_s);
    }

    void theScreenTakesNoTouchWhileItIsCleaned()
    {
        KioskOnScreen kiosk;
        QVERIFY(kiosk.open());
        QVERIFY(knock(kiosk) && enter(kiosk));
        TOUCH(u"cleanButton"_s);
        SEE(u"staffCleanScreen"_s);
        for (int y = 60; y < 1920; y += 310)
            kiosk.finger().touchAt({540, y});
        QVERIFY(kiosk.finger().sees(u"staffCleanScreen"_s));
        QVERIFY(kiosk.finger().reads(u"cleanSeconds"_s).toInt() >= 25);
        QTRY_VERIFY_WITH_TIMEOUT(kiosk.finger().sees(u"staffDeskScreen"_s), 40'000);
        SEE(u"staffDeskScreen"_s);
    }

    void aRestartThatCannotBeWrittenDownIsNone()
    {
        KioskOnScreen kiosk;
        QVERIFY(kiosk.open());
        QVERIFY(knock(kiosk) && enter(kiosk));
        TOUCH(u"restartButton"_s);
        SEE(u"staffRestartScreen"_s);
        kiosk.core.door.staffDoor.actError = link::AskError::StorageFailed;
        TOUCH(u"restartScreenButton"_s);
        QTRY_COMPARE(kiosk.finger().reads(u"restartFailureTitle"_s), u"It was not restarted"_s);
        SEE(u"staffRestartScreen"_s);
        kiosk.core.door.staffDoor.actError.reset();
        QSignalSpy finished(&kiosk.app, &KioskApp::finished);
        TOUCH(u"restartScreenButton"_s);
        QTRY_VERIFY(!finished.isEmpty());
    }

    void nobodyIsThereAnyMore()
    {
        KioskOnScreen kiosk;
        QVERIFY(kiosk.open());
        QVERIFY(knock(kiosk) && enter(kiosk));
        QTRY_VERIFY_WITH_TIMEOUT(kiosk.finger().sees(u"staffCountdown"_s), 45'000);
        QVERIFY(!kiosk.finger().sees(u"idleWarning"_s)); // that one is for shoppers
        JUDGE();
        kiosk.finger().touchAt({540, 170}); // beside everything
        QTRY_VERIFY(!kiosk.finger().sees(u"staffCountdown"_s));
        QVERIFY(kiosk.finger().sees(u"staffDeskScreen"_s));
    }

    void whereStaffAreNeededThePageSaysHow()
    {
        KioskOnScreen kiosk;
        kiosk.core.door.readiness = link::Readiness::StorageFailed;
        kiosk.core.door.staffDoor.gateNow = {StaffGate::Face::StorageFailed, 0, 0};
        QVERIFY(kiosk.open());
        SEE(u"storageFailedScreen"_s);
        QTRY_COMPARE(kiosk.finger().reads(u"staffHint"_s),
                     u"Staff: hold the top left corner for two seconds."_s);
        JUDGE();
        hold(kiosk);
        SEE(u"staffPinScreen"_s);
    }

    void theBannerSaysWhatWorks()
    {
        KioskOnScreen kiosk;
        fill(kiosk.core.door);
        kiosk.core.door.lineState.isUp = false;
        QVERIFY(kiosk.open());
        QVERIFY(kiosk.arrive());
        TOUCH(u"offlineButton"_s);
        SEE(u"offlineScreen"_s);
        QCOMPARE(kiosk.finger().reads(u"offlineTitle"_s), u"Working offline"_s);
        const QString all = kiosk.finger().readsAll().join(u'\n');
        QVERIFY(all.contains("Check in"_L1));
        QVERIFY(all.contains("Have your PIN checked"_L1));
        QVERIFY(!kiosk.finger().sees(u"offlineButton"_s)); // one is there already
        TOUCH(u"backButton"_s);
        SEE(u"homeScreen"_s);
        TOUCH(u"offlineButton"_s);
        SEE(u"offlineScreen"_s);
        kiosk.setLine(true);
        QTRY_COMPARE(kiosk.finger().reads(u"offlineTitle"_s), u"The line is back"_s);
        JUDGE();
        TOUCH(u"backButton"_s);
        SEE(u"homeScreen"_s);
        QVERIFY(!kiosk.finger().sees(u"offlineButton"_s));
    }

private:
    static void hold(KioskOnScreen &kiosk)
    {
        kiosk.finger().press({100, 72});
        QTest::qWait(2200);
        kiosk.finger().release({100, 72});
    }
    static bool knock(KioskOnScreen &kiosk)
    {
        if (!QTest::qWaitFor([&] {
                return kiosk.finger().sees(u"attractScreen"_s) ||
                       kiosk.finger().sees(u"notSetUpScreen"_s);
            }))
            return false;
        QTest::qWait(400); // it has come in
        hold(kiosk);
        return kiosk.waitFor(u"staffPinScreen"_s);
    }
    static bool enter(KioskOnScreen &kiosk)
    {
        return kiosk.finger().touchDigits(u"staffKey"_s, u"31415926"_s) &&
               kiosk.finger().touch(u"staffEnterButton"_s) && kiosk.waitFor(u"staffDeskScreen"_s);
    }
};

QTEST_MAIN(StaffPages)
#include "tst_staffpages.moc"
