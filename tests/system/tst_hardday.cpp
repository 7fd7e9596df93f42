// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Bad input and bad days, with the real programs: each has a clear sentence on the
// screen, and nothing called saved is lost.
#include "tests/harness/exportedbooks.h"
#include "tests/harness/notebooks.h"

#include <QDir>
#include <QDirIterator>
#include <QTest>

using namespace endcap;
using namespace endcap::harness;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_HardDay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whateverTheLineSays();
    void aFullDiskPromisesNothing();
    void aDamagedCacheIsRebuilt();
    void anEmptyStoreStillServes();
    void aPaymentCardLeavesNoTrace();

private:
    SampleStore m_sample;
};

void tst_HardDay::initTestCase()
{
    QVERIFY(m_sample.prepare());
}

void tst_HardDay::whateverTheLineSays()
{
    World world(m_sample);
    QVERIFY(world.start());
    Shopper first(world.screen(), u"2125550142"_s, u"+12125550142"_s);
    Shopper second(world.screen(), u"3105550199"_s, u"+13105550199"_s);
    Shopper third(world.screen(), u"3125550158"_s, u"+13125550158"_s);
    const std::pair<Line::Face, Shopper *> faces[]{{Line::Face::Silent, &first},
                                                   {Line::Face::LoginPage, &second},
                                                   {Line::Face::Nonsense, &third}};
    for (const auto &[face, shopper] : faces) {
        world.line().setFace(face);
        QVERIFY(shopper->arrive());
        QVERIFY(shopper->enterDrawing());
        QVERIFY(shopper->checkIn());
        QVERIFY(shopper->leave());
    }
    world.line().setFace(Line::Face::Up);
    QVERIFY(booksAgree(world, {&first, &second, &third}));
}

void tst_HardDay::aFullDiskPromisesNothing()
{
    World world(m_sample);
    QVERIFY(world.start());
    Shopper ada(world.screen(), u"2125550142"_s, u"+12125550142"_s);
    QVERIFY(ada.arrive());
    QVERIFY(world.screen().tap(u"drawingTile"_s));
    QVERIFY(world.screen().waitFor(u"enterButton"_s));
    world.kiosk().setDiskFull(true);
    QVERIFY(world.screen().tap(u"enterButton"_s));
    // She is told, in words, and has no ticket.
    QVERIFY(waitUntil([&] {
        return world.screen().shows(u"drawingFailureTitle"_s) ||
               world.screen().shows(u"storageFailedScreen"_s);
    }));
    QVERIFY(!world.screen().shows(u"ticketCode"_s));

    // Space again: the kiosk serves by itself, and only what was promised counts.
    world.kiosk().setDiskFull(false);
    QVERIFY(waitUntil(
        [&] {
            return world.screen().shows(u"attractScreen"_s) ||
                   world.screen().shows(u"enterButton"_s);
        },
        60s));
    if (world.screen().shows(u"enterButton"_s))
        QVERIFY(ada.leave());
    QVERIFY(ada.arrive());
    QVERIFY(ada.enterDrawing());
    QVERIFY(ada.leave());
    QVERIFY(booksAgree(world, {&ada}));
}

void tst_HardDay::aDamagedCacheIsRebuilt()
{
    World world(m_sample);
    QVERIFY(world.start());
    QVERIFY(world.waitForContact());
    world.kiosk().stopCore();
    int damaged = 0;
    QDirIterator files(world.kiosk().data(), {u"catalogue-*.db"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QFile::ReadWrite));
        QVERIFY(file.size() > 20'000);
        QVERIFY(file.seek(1000));
        file.write(QByteArray(16'000, '\x5a'));
        ++damaged;
    }
    QVERIFY(damaged > 0);
    QVERIFY(world.restartCore());
    QVERIFY(world.screen().waitFor(u"attractScreen"_s, 60s));
    QVERIFY(world.screen().waitFor(u"posterHeadline"_s, 60s));
    Shopper ada(world.screen(), u"2125550142"_s, u"+12125550142"_s);
    QVERIFY(ada.arrive());
    QVERIFY(ada.enterDrawing());
    QVERIFY(ada.leave());
    QVERIFY(booksAgree(world, {&ada}));
}

void tst_HardDay::anEmptyStoreStillServes()
{
    World world(m_sample);
    QVERIFY(world.startServer());
    QVERIFY(world.server().stopCampaigns());
    QVERIFY(world.startKiosk(7));
    QVERIFY(world.screen().waitFor(u"attractScreen"_s, 60s));
    QVERIFY(world.screen().waitFor(u"welcomePoster"_s));
    Shopper ada(world.screen(), u"2125550142"_s, u"+12125550142"_s);
    QVERIFY(ada.arrive());
    QVERIFY(ada.checkIn());
    QVERIFY(ada.leave());
    QVERIFY(booksAgree(world, {&ada}));
}

void tst_HardDay::aPaymentCardLeavesNoTrace()
{
    World world(m_sample);
    QVERIFY(world.start());
    QVERIFY(world.screen().tap(u"beginButton"_s));
    QVERIFY(world.screen().waitFor(u"identifyScreen"_s));
    // A test number that every payment terminal knows, on nobody's account.
    const QString number = u"4012888888881881"_s;
    QVERIFY(world.kiosk().display().scan(number));
    QVERIFY(world.screen().waitForText(u"identifyNoticeTitle"_s, u"payment card"_s));
    for (const Control &control : world.screen().controls())
        QVERIFY2(!control.text.contains(number.left(8)), qPrintable(control.name));
    QVERIFY(world.screen().tap(u"doneButton"_s));
    QVERIFY(world.screen().waitFor(u"attractScreen"_s));

    const QByteArray trace = number.toLatin1();
    QVERIFY(!world.kiosk().core().output().contains(trace));
    QVERIFY(!world.kiosk().session().output().contains(trace));
    QDirIterator files(world.kiosk().folder(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QFile::ReadOnly))
            QVERIFY2(!file.readAll().contains(trace), qPrintable(file.fileName()));
    }
}

QTEST_GUILESS_MAIN(tst_HardDay)
#include "tst_hardday.moc"
