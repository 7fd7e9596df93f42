// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The printer's good and bad days: what is called printed came out whole, nothing is
// sent to one that is not ready, and nothing that went wrong spoils the next slip.
#include "app/peripherals/printertest.h"
#include "app/slips/sliplayout.h"
#include "tests/fakeprinter/fakeprinter.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace endcap;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using fakes::FakePrinter;
using Kind = SlipBlock::Kind;

namespace
{

Printer::Limits quick()
{
    Printer::Limits limits;
    limits.talk = {400ms, 250ms, 250ms, 4};
    limits.again = 50ms;
    limits.linger = 80ms;
    return limits;
}

SlipSheet sheetOf(const QString &code)
{
    return {SlipBlock{Kind::Words, u"Maple & Main"_s, {}, SlipBlock::Size::Large, true},
            SlipBlock{Kind::Code, code}, SlipBlock{Kind::Words, code}};
}

// The dots on paper are those that were drawn, but for what kept them from being an order.
bool isSame(const QImage &paper, const QImage &drawn)
{
    if (paper.size() != drawn.size())
        return false;
    int changed = 0;
    for (int y = 0; y < paper.height(); ++y) {
        for (int x = 0; x < paper.width(); ++x)
            changed += (qGray(paper.pixel(x, y)) < 128) != (qGray(drawn.pixel(x, y)) < 128);
    }
    return changed < 10;
}

struct Desk {
    QTemporaryDir folder;
    FakePrinter device;
    std::unique_ptr<Printer> printer;

    explicit Desk(bool isOn = true, const Printer::Limits &limits = quick())
    {
        if (isOn)
            device.listen();
        begin(isOn ? device.port() : quint16(9), limits);
    }
    /// As a new screen does, whatever became of the one before.
    void begin(quint16 port, const Printer::Limits &limits = quick())
    {
        printer = std::make_unique<Printer>(
            printerLines({PrinterAddress::Way::Network, u"127.0.0.1"_s, port}), 576, limits,
            folder.filePath(u"half-slip"_s), nullptr);
    }
    bool prints(const QString &key, Printer::Outcome expected)
    {
        printer->print(key, sheetOf(key));
        return QTest::qWaitFor([&] { return !printer->isBusy(); }, 10'000) &&
               printer->outcomeOf(key) == expected;
    }
    bool reaches(Printer::State state)
    {
        return QTest::qWaitFor([&] { return printer->state() == state; });
    }
    bool came(qsizetype count) const { return device.slips().size() == count; }
    bool cameWhole(const QString &key) const
    {
        return !device.slips().isEmpty() &&
               isSame(device.slips().constLast(), drawSlip(sheetOf(key), 576));
    }
};

} // namespace

class PrinterTests final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aKioskWithoutAPrinterHasNone()
    {
        Printer printer(printerLines({}), 576, quick(), {}, nullptr);
        QCOMPARE(printer.state(), Printer::Absent);
        printer.watch();
        printer.print(u"a"_s, sheetOf(u"a"_s));
        QVERIFY(!printer.isBusy());
        QCOMPARE(printer.outcomeOf(u"a"_s), Printer::NotAsked);
    }

    void aSlipIsPrintedWhole()
    {
        Desk desk;
        QVERIFY(desk.prints(u"ticket 07-0001"_s, Printer::Printed));
        QVERIFY(desk.came(1));
        QVERIFY(desk.cameWhole(u"ticket 07-0001"_s));
        QVERIFY(desk.prints(u"ticket 07-0002"_s, Printer::Printed));
        QVERIFY(desk.cameWhole(u"ticket 07-0002"_s));
        QCOMPARE(desk.device.refused(), QStringList());
        QCOMPARE(desk.device.questionsInImages(), 0);
        QCOMPARE(desk.printer->state(), Printer::Ready);
    }

    void narrowPaperGetsANarrowSlip()
    {
        FakePrinter device;
        QVERIFY(device.listen());
        Printer printer(printerLines({PrinterAddress::Way::Network, u"127.0.0.1"_s, device.port()}),
                        384, quick(), {}, nullptr);
        printer.print(u"a"_s, sheetOf(u"a"_s));
        QTRY_COMPARE(printer.outcomeOf(u"a"_s), Printer::Printed);
        for (int x = 384; x < 576; ++x)
            QCOMPARE(qGray(device.slips().constLast().pixel(x, 20)), 255);
    }

    void itSaysHowItIsWhileSomebodyLooks()
    {
        Desk desk;
        QCOMPARE(desk.printer->state(), Printer::Asking);
        desk.printer->watch();
        QVERIFY(desk.reaches(Printer::Ready));
        desk.device.isPaperLow = true;
        QVERIFY(desk.reaches(Printer::PaperLow));
        desk.device.setPaper(0);
        QVERIFY(desk.reaches(Printer::PaperOut));
        desk.device.refill();
        desk.device.isPaperLow = false;
        desk.device.isCoverOpen = true;
        QVERIFY(desk.reaches(Printer::CoverOpen));
        desk.device.isCoverOpen = false;
        desk.device.isBroken = true;
        QVERIFY(desk.reaches(Printer::Stopped));
        desk.device.isBroken = false;
        QVERIFY(desk.reaches(Printer::Ready));
        desk.device.isMute = true;
        QVERIFY(desk.reaches(Printer::Silent));
        desk.device.isMute = false;
        QVERIFY(desk.reaches(Printer::Ready));
        // Nobody looks: it is left alone, and its line is free for others.
        desk.printer->unwatch();
        QSignalSpy changes(desk.printer.get(), &Printer::changed);
        QTest::qWait(300);
        const int questions = desk.device.questions();
        desk.device.isPaperLow = true;
        QTest::qWait(300);
        QCOMPARE(desk.device.questions(), questions);
        QCOMPARE(changes.size(), 0);
    }

    void nobodyIsThere()
    {
        Desk desk(false);
        QVERIFY(desk.prints(u"a"_s, Printer::Failed));
        QCOMPARE(desk.printer->state(), Printer::Silent);
    }

    void aListenerThatNeverAnswersIsSilent()
    {
        QTcpServer deaf;
        QVERIFY(deaf.listen(QHostAddress::LocalHost));
        Printer printer(
            printerLines({PrinterAddress::Way::Network, u"127.0.0.1"_s, deaf.serverPort()}), 576,
            quick(), {}, nullptr);
        printer.print(u"a"_s, sheetOf(u"a"_s));
        QTRY_COMPARE(printer.outcomeOf(u"a"_s), Printer::Failed);
        QCOMPARE(printer.state(), Printer::Silent);
    }

    void noPaperIsPromised_data()
    {
        QTest::addColumn<int>("fault");
        QTest::addColumn<Printer::State>("state");
        QTest::newRow("low") << 0 << Printer::PaperLow;
        QTest::newRow("out") << 1 << Printer::PaperOut;
        QTest::newRow("open") << 2 << Printer::CoverOpen;
        QTest::newRow("broken") << 3 << Printer::Stopped;
    }

    void noPaperIsPromised()
    {
        QFETCH(int, fault);
        QFETCH(Printer::State, state);
        Desk desk;
        desk.device.isPaperLow = fault == 0;
        desk.device.setPaper(fault == 1 ? 0 : -1);
        desk.device.isCoverOpen = fault == 2;
        desk.device.isBroken = fault == 3;
        QVERIFY(desk.prints(u"a"_s, Printer::Failed));
        QCOMPARE(desk.printer->state(), state);
        // Not a dot was sent: mended, nothing of it comes out by itself.
        desk.device.isPaperLow = desk.device.isCoverOpen = desk.device.isBroken = false;
        desk.device.refill();
        QTest::qWait(200);
        QVERIFY(desk.came(0));
        QCOMPARE(desk.device.uncut().height(), 1);
    }

    void aPrinterThatCannotSayIsNotBelieved()
    {
        Desk desk;
        desk.device.isSimple = true;
        QVERIFY(desk.prints(u"a"_s, Printer::Unconfirmed));
        QVERIFY(desk.cameWhole(u"a"_s));
        desk.device.setPaper(60);
        QVERIFY(desk.prints(u"b"_s, Printer::Failed));
        QCOMPARE(desk.printer->state(), Printer::PaperOut);
    }

    void thePaperEndsInTheMiddle()
    {
        Desk desk;
        desk.device.setPaper(100);
        QVERIFY(desk.prints(u"a"_s, Printer::Failed));
        QCOMPARE(desk.printer->state(), Printer::PaperOut);
        QVERIFY(desk.came(0));
        // No more lies in the printer than two images, and they are cut off before the next.
        desk.device.refill();
        QVERIFY(desk.device.uncut().height() <= 100 + 3 * 24);
        QVERIFY(desk.prints(u"b"_s, Printer::Printed));
        QVERIFY(desk.came(2));
        QVERIFY(desk.cameWhole(u"b"_s));
        QCOMPARE(desk.device.refused(), QStringList());
    }

    // Each visit is a process of its own: half a slip of one shopper is not the head of the
    // next one's.
    void theScreenEndsInTheMiddle()
    {
        Desk desk;
        desk.device.setPaper(100);
        desk.printer->print(u"a"_s, sheetOf(u"a"_s));
        QTRY_VERIFY(desk.device.isPaperOut());
        desk.begin(desk.device.port());
        desk.device.refill();
        QVERIFY(desk.prints(u"b"_s, Printer::Printed));
        QVERIFY(desk.came(2)); // the half was cut off
        QVERIFY(desk.cameWhole(u"b"_s));
        // And not for ever.
        desk.begin(desk.device.port());
        QVERIFY(desk.prints(u"c"_s, Printer::Printed));
        QVERIFY(desk.came(3));
    }

    void theLineBreaksInTheMiddle()
    {
        Desk desk;
        desk.device.setPaper(100); // so that it certainly is in the middle
        desk.printer->print(u"a"_s, sheetOf(u"a"_s));
        QTRY_VERIFY(desk.device.isPaperOut());
        desk.device.cut();
        QTRY_VERIFY(!desk.printer->isBusy());
        QCOMPARE(desk.printer->outcomeOf(u"a"_s), Printer::Failed);
        QCOMPARE(desk.printer->state(), Printer::Silent);
        desk.device.refill();
        QVERIFY(desk.prints(u"b"_s, Printer::Printed));
        QVERIFY(desk.cameWhole(u"b"_s));
        QCOMPARE(desk.device.refused(), QStringList());
    }

    void oneAtATimeAndNotForEver()
    {
        Printer::Limits limits = quick();
        limits.mostSlips = 2;
        Desk desk(true, limits);
        desk.printer->print(u"a"_s, sheetOf(u"a"_s));
        desk.printer->print(u"b"_s, sheetOf(u"b"_s));
        QCOMPARE(desk.printer->outcomeOf(u"b"_s), Printer::NotAsked);
        QTRY_COMPARE(desk.printer->outcomeOf(u"a"_s), Printer::Printed);
        QVERIFY(desk.prints(u"b"_s, Printer::Printed));
        QVERIFY(desk.prints(u"c"_s, Printer::Failed));
        QVERIFY(desk.came(2));
    }

    void aTerminalIsALineToo_data()
    {
        QTest::addColumn<PrinterAddress::Way>("way");
        QTest::newRow("serial") << PrinterAddress::Way::Serial;
        QTest::newRow("device") << PrinterAddress::Way::Device;
    }

    void aTerminalIsALineToo()
    {
        QFETCH(PrinterAddress::Way, way);
        FakePrinter device;
        const QString path = device.openTerminal();
        QVERIFY(!path.isEmpty());
        Printer printer(printerLines({way, path, 115'200}), 576, quick(), {}, nullptr);
        printer.print(u"a"_s, sheetOf(u"a"_s));
        QTRY_COMPARE(printer.outcomeOf(u"a"_s), Printer::Printed);
        QVERIFY(isSame(device.slips().constLast(), drawSlip(sheetOf(u"a"_s), 576)));
        QCOMPARE(device.refused(), QStringList());
    }

    void aFileIsNoPrinter()
    {
        for (const QString &path :
             {u"/nonexistent"_s, QCoreApplication::applicationFilePath(), u"/dev/null"_s}) {
            Printer printer(printerLines({PrinterAddress::Way::Device, path}), 576, quick(), {},
                            nullptr);
            printer.print(u"a"_s, sheetOf(u"a"_s));
            QTRY_COMPARE(printer.outcomeOf(u"a"_s), Printer::Failed);
            QCOMPARE(printer.state(), Printer::Silent);
        }
        Printer printer(printerLines({PrinterAddress::Way::Serial, u"/dev/null"_s, 9600}), 576,
                        quick(), {}, nullptr);
        printer.print(u"a"_s, sheetOf(u"a"_s));
        QTRY_COMPARE(printer.outcomeOf(u"a"_s), Printer::Failed);
    }

    void theSelfTestKeepsItsResult()
    {
        Desk desk;
        PrinterTest test(*desk.printer);
        Slip slip;
        QCOMPARE(test.result(), PrinterTest::NotRun);
        test.start(&slip);
        QCOMPARE(test.result(), PrinterTest::Running);
        QTRY_COMPARE(test.result(), PrinterTest::Passed);
        QVERIFY(test.endedAt().isValid());
        QVERIFY(desk.came(1));
        desk.device.isCoverOpen = true;
        test.start(&slip);
        QTRY_COMPARE(test.result(), PrinterTest::Failed);
        QCOMPARE(test.state(), Printer::CoverOpen);
        desk.device.isCoverOpen = false;
        desk.device.isSimple = true;
        test.start(&slip);
        QTRY_COMPARE(test.result(), PrinterTest::Unconfirmed);
    }
};

QTEST_MAIN(PrinterTests)
#include "tst_printer.moc"
