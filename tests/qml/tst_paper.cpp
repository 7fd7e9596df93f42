// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Paper by touch: what is offered, what it says when there is none, and that a claimed
// visit's paper knows nothing of her. A fake printer at the other end of a real line.
#include "app/slips/slip.h"
#include "tests/fakeprinter/fakeprinter.h"
#include "tests/harness/qrreader.h"
#include "tests/qml/pagetest.h"

#include <QSignalSpy>

using namespace endcap;
using namespace endcap::screentest;
using namespace Qt::StringLiterals;
using fakes::FakePrinter;

class Paper final : public PageTest
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        PageTest::init();
        m_printer = std::make_unique<FakePrinter>();
        QVERIFY(m_printer->listen());
    }

    void aTicketComesOut()
    {
        KioskOnScreen kiosk(address());
        fill(kiosk.core.door);
        QVERIFY(kiosk.open());
        QVERIFY(enter(kiosk));
        TOUCH(u"printButton"_s);
        QTRY_COMPARE(kiosk.finger().reads(u"printReason"_s), u"Printed."_s);
        JUDGE();
        QCOMPARE(m_printer->slips().size(), 1);
        QCOMPARE(harness::readQr(m_printer->slips().first()), kiosk.app.drawing()->ticketCode());
        QCOMPARE(m_printer->refused(), QStringList());
        // Another look at the same ticket: it is still printed, and not offered again.
        TOUCH(u"backButton"_s);
        SEE(u"homeScreen"_s);
        TOUCH(u"drawingTile"_s);
        SEE(u"ticketScreen"_s);
        QCOMPARE(kiosk.finger().reads(u"printReason"_s), u"Printed."_s);
    }

    void aKeptCouponComesOut()
    {
        KioskOnScreen kiosk(address());
        fill(kiosk.core.door);
        QVERIFY(kiosk.open());
        QVERIFY(kiosk.arrive());
        TOUCH(u"offersStrip"_s);
        SEE(u"offerScreen"_s);
        QVERIFY(!kiosk.finger().sees(u"printButton"_s)); // an offer is not a coupon yet
        TOUCH(u"keepButton"_s);
        QTRY_VERIFY(kiosk.finger().sees(u"coupon"_s));
        TOUCH(u"printButton"_s);
        QTRY_COMPARE(kiosk.finger().reads(u"printReason"_s), u"Printed."_s);
        JUDGE();
        QCOMPARE(harness::readQr(m_printer->slips().first()), kiosk.app.offers()->current().code);
    }

    void staffTestThePrinterToo()
    {
        KioskOnScreen kiosk(address());
        fill(kiosk.core.door);
        m_printer->setPaper(0);
        QVERIFY(kiosk.open());
        QVERIFY(comeToTheScanTest(kiosk));
        TOUCH(u"scanFailButton"_s);
        QTRY_COMPARE(kiosk.finger().reads(u"printTestTitle"_s), u"Nothing was printed"_s);
        QVERIFY(kiosk.finger().reads(u"printTestNote"_s).contains("out of paper"_L1));
        JUDGE();
        m_printer->refill();
        TOUCH(u"printAgainButton"_s);
        QTRY_COMPARE(kiosk.finger().reads(u"deviceState-printer"_s), u"Works"_s);
        QCOMPARE(kiosk.finger().reads(u"deviceState-scanner"_s), u"Does not work"_s);
        JUDGE();
        QCOMPARE(harness::readQr(m_printer->slips().constLast()), u"endcap printer test"_s);
        QTRY_COMPARE(kiosk.core.door.staffDoor.deskNow.tests.size(), 6);
    }

    void onlyAPersonKnowsWhatASimplePrinterDid_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addColumn<QString>("verdict");
        QTest::newRow("good") << u"printGoodButton"_s << u"Works"_s;
        QTest::newRow("not readable") << u"printFailButton"_s << u"Does not work"_s;
    }

    void onlyAPersonKnowsWhatASimplePrinterDid()
    {
        QFETCH(QString, button);
        QFETCH(QString, verdict);
        KioskOnScreen kiosk(address());
        fill(kiosk.core.door);
        m_printer->isSimple = true;
        QVERIFY(kiosk.open());
        QVERIFY(comeToTheScanTest(kiosk));
        TOUCH(u"scanFailButton"_s);
        QTRY_COMPARE(kiosk.finger().reads(u"printTestTitle"_s), u"Did a slip come out?"_s);
        JUDGE();
        TOUCH(button);
        QTRY_COMPARE(kiosk.finger().reads(u"deviceState-printer"_s), verdict);
    }

    void withoutAPrinterNobodySpeaksOfPaper()
    {
        KioskOnScreen kiosk;
        fill(kiosk.core.door);
        QVERIFY(kiosk.open());
        QVERIFY(enter(kiosk));
        QVERIFY(!kiosk.finger().sees(u"printButton"_s));
        QVERIFY(!kiosk.finger().sees(u"printState"_s));
        JUDGE();
    }

    void whatPaperCannotDoThePhoneCan()
    {
        m_printer->isPaperLow = true;
        KioskOnScreen kiosk(address());
        fill(kiosk.core.door);
        QVERIFY(kiosk.open());
        QVERIFY(enter(kiosk));
        QTRY_COMPARE(kiosk.finger().reads(u"printReason"_s), u"Paper is running out."_s);
        JUDGE();
        QVERIFY(!kiosk.finger().sees(u"printButton"_s));
        m_printer->isPaperLow = false;
        QTRY_VERIFY(kiosk.finger().sees(u"printButton"_s));
        // It ends while her slip is printed: that is told, and her ticket stays.
        m_printer->setPaper(80);
        TOUCH(u"printButton"_s);
        QTRY_COMPARE(kiosk.finger().reads(u"printReason"_s), u"The printer is out of paper."_s);
        QCOMPARE(kiosk.finger().reads(u"printNote"_s), u"Take a picture of this screen."_s);
        QVERIFY(kiosk.finger().sees(u"ticketCode"_s));
        JUDGE();
        m_printer->refill();
        QTRY_VERIFY(kiosk.finger().sees(u"printButton"_s));
        QCOMPARE(kiosk.finger().find(u"printButton"_s)->property("text").toString(),
                 u"Print again"_s);
        TOUCH(u"printButton"_s);
        QTRY_COMPARE(kiosk.finger().reads(u"printReason"_s), u"Printed."_s);
        QCOMPARE(harness::readQr(m_printer->slips().constLast()),
                 kiosk.app.drawing()->ticketCode());
    }

    void onlyAProvenVisitGetsAStatement()
    {
        KioskOnScreen kiosk(address());
        fill(kiosk.core.door);
        kiosk.core.door.members.insert(u"+16125550123"_s,
                                       {u"2468"_s, {u"Ada Canary"_s, 4321, 2, false, {}}});
        QVERIFY(kiosk.open());
        QVERIFY(kiosk.arrive());
        QVERIFY(!kiosk.finger().sees(u"statementButton"_s));
        JUDGE();
        QVERIFY(!wordsOnSlips(kiosk).isEmpty()); // it is made, and empty of her
        TOUCH(u"drawingTile"_s);
        TOUCH(u"enterButton"_s);
        SEE(u"ticketScreen"_s);
        TOUCH(u"printButton"_s);
        QTRY_COMPARE(m_printer->slips().size(), 1);
        for (const QString &words : wordsOnSlips(kiosk)) {
            QVERIFY2(!words.contains("Canary"_L1), qPrintable(words));
            QVERIFY2(!words.contains("4,321"_L1), qPrintable(words));
        }
    }

    void aStatementTellsWhatTheVisitEarned()
    {
        KioskOnScreen kiosk(address());
        fill(kiosk.core.door);
        kiosk.core.door.members.insert(u"+16125550123"_s,
                                       {u"2468"_s, {u"Ada Canary"_s, 4321, 2, false, {}}});
        QVERIFY(kiosk.open());
        SEE(u"attractScreen"_s);
        TOUCH(u"beginButton"_s);
        QVERIFY(kiosk.finger().touchDigits(u"key"_s, u"6125550123"_s));
        TOUCH(u"continueButton"_s);
        QVERIFY(kiosk.finger().touchDigits(u"pinKey"_s, u"2468"_s));
        TOUCH(u"submitPinButton"_s);
        SEE(u"homeScreen"_s);
        TOUCH(u"printButton"_s);
        QTRY_COMPARE(m_printer->slips().size(), 1);
        const int before = m_printer->slips().first().height();
        QTRY_COMPARE(kiosk.finger().reads(u"printReason"_s), u"Printed."_s);
        JUDGE();
        // What stands on it, part by part.
        const QStringList words = wordsOnSlips(kiosk);
        QVERIFY(words.contains(u"Ada Canary"_s));
        QVERIFY(words.contains(u"4,321"_s));
        QVERIFY(before > 300);
    }

    void aVisitEndsWhenItsSlipIsOut()
    {
        KioskOnScreen kiosk(address());
        fill(kiosk.core.door);
        QVERIFY(kiosk.open());
        QVERIFY(enter(kiosk));
        QSignalSpy finished(&kiosk.app, &KioskApp::finished);
        qsizetype slipsAtEnd = -1;
        connect(&kiosk.app, &KioskApp::finished, this,
                [&] { slipsAtEnd = m_printer->slips().size(); });
        m_printer->setHeld(true);
        TOUCH(u"printButton"_s);
        TOUCH(u"doneButton"_s);
        SEE(u"goodbyeScreen"_s);
        kiosk.finger().touchAt({500, 900});
        QTest::qWait(300);
        QCOMPARE(finished.size(), 0);
        m_printer->setHeld(false);
        QTRY_VERIFY(!finished.empty());
        QCOMPARE(slipsAtEnd, 1);
    }

private:
    // Everything that stands on the slips of the pages there are.
    static QStringList wordsOnSlips(KioskOnScreen &kiosk)
    {
        QStringList words;
        for (Slip *slip : kiosk.window().findChildren<Slip *>()) {
            for (const SlipBlock &block : slip->sheet())
                words << block.text << block.second;
        }
        return words;
    }
    PrinterAddress address() const
    {
        return {PrinterAddress::Way::Network, u"127.0.0.1"_s, m_printer->port()};
    }
    // As staff, up to the scanner's turn.
    static bool comeToTheScanTest(KioskOnScreen &kiosk)
    {
        if (!kiosk.waitFor(u"attractScreen"_s))
            return false;
        kiosk.app.staff()->knock();
        if (!kiosk.waitFor(u"staffPinScreen"_s) ||
            !kiosk.finger().touchDigits(u"staffKey"_s, u"31415926"_s) ||
            !kiosk.finger().touch(u"staffEnterButton"_s) || !kiosk.waitFor(u"staffDeskScreen"_s) ||
            !kiosk.finger().touch(u"testButton"_s) || !kiosk.waitFor(u"staffTestScreen"_s) ||
            !kiosk.finger().touch(u"testStartButton"_s) ||
            !QTest::qWaitFor([&] { return kiosk.finger().sees(u"cornerTest"_s); }))
            return false;
        for (int corner = 0; corner < 4; ++corner)
            kiosk.app.selfTest()->touchCorner(corner);
        return QTest::qWaitFor([&] { return kiosk.finger().sees(u"scanTest"_s); });
    }
    static bool enter(KioskOnScreen &kiosk)
    {
        return kiosk.arrive() && kiosk.finger().touch(u"drawingTile"_s) &&
               kiosk.waitFor(u"drawingScreen"_s) && kiosk.finger().touch(u"enterButton"_s) &&
               kiosk.waitFor(u"ticketScreen"_s);
    }

    std::unique_ptr<FakePrinter> m_printer;
};

QTEST_MAIN(Paper)
#include "tst_paper.moc"
