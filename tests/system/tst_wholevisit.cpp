// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A whole visit with real processes: store server, core, supervisor, screens.
// The oracle is the shopper's own notebook: her ticket as its QR stood in the
// picture of the screen, her check-ins as she made them. It is held against
// `endcap-store export`, never against what the kiosk says of itself.
#include "tests/harness/exportedbooks.h"
#include "tests/harness/notebooks.h"
#include "tests/harness/shopper.h"
#include "tests/harness/world.h"

#include <QTest>

using namespace endcap;
using namespace endcap::harness;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_WholeVisit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void lineCutAndBack();
    void serverKilledWhilePushing();
    void coreKilledAfterEachSavedEvent();
    void screenKilledDuringVisit();

private:
    SampleStore m_sample;
};

void tst_WholeVisit::initTestCase()
{
    QVERIFY(m_sample.prepare());
    // Killed ten times, the kiosk would sit out the sample's back-off ten times.
    QVERIFY(m_sample.setInStores(u"retry_s"_s, 2));
}

void tst_WholeVisit::lineCutAndBack()
{
    World world(m_sample);
    QVERIFY(world.start());
    world.line().setFace(Line::Face::Cut);

    Shopper ada(world.screen(), u"2125550142"_s, u"+12125550142"_s);
    QVERIFY(ada.arrive());
    QVERIFY(ada.enterDrawing());
    QVERIFY(ada.checkIn());
    QVERIFY(ada.leave());
    // A number nobody knows is served alike.
    Shopper stranger(world.screen(), u"3105550199"_s, u"+13105550199"_s);
    QVERIFY(stranger.arrive());
    QVERIFY(stranger.checkIn());
    QVERIFY(stranger.enterDrawing());
    QVERIFY(stranger.leave());
    QCOMPARE(exported(world.server(), u"events"_s).size(), 0);

    world.line().setFace(Line::Face::Up);
    QVERIFY(booksAgree(world, {&ada, &stranger}));
}

void tst_WholeVisit::serverKilledWhilePushing()
{
    World world(m_sample);
    QVERIFY(world.start());
    world.line().setFace(Line::Face::Cut);
    Shopper ada(world.screen(), u"2125550142"_s, u"+12125550142"_s);
    QVERIFY(ada.arrive());
    QVERIFY(ada.enterDrawing());
    QVERIFY(ada.checkIn());
    QVERIFY(ada.leave());

    // Killed again and again, each time a little further into the exchange.
    for (qint64 bytes = 400; bytes <= 4400; bytes += 800) {
        bool isKilled = false;
        world.line().afterSent(bytes, [&] {
            world.server().kill();
            isKilled = true;
        });
        world.line().setFace(Line::Face::Up);
        QVERIFY2(waitUntil([&] { return isKilled; }, 60s), "the kiosk never tried");
        world.line().setFace(Line::Face::Cut);
        QVERIFY(world.restartServer());
    }
    world.line().setFace(Line::Face::Up);
    QVERIFY(booksAgree(world, {&ada}));
}

void tst_WholeVisit::coreKilledAfterEachSavedEvent()
{
    World world(m_sample);
    QVERIFY(world.start());
    world.line().setFace(Line::Face::Cut);
    Shopper ada(world.screen(), u"2125550142"_s, u"+12125550142"_s);
    QVERIFY(ada.arrive());
    QVERIFY(ada.enterDrawing());
    world.kiosk().killCore();
    QVERIFY(world.restartCore());
    QVERIFY(ada.checkIn());
    world.kiosk().killCore();
    QVERIFY(world.restartCore());
    QVERIFY(ada.leave());

    world.line().setFace(Line::Face::Up);
    QVERIFY(booksAgree(world, {&ada}));
}

void tst_WholeVisit::screenKilledDuringVisit()
{
    World world(m_sample);
    QVERIFY(world.start());
    world.line().setFace(Line::Face::Cut);
    Shopper ada(world.screen(), u"2125550142"_s, u"+12125550142"_s);
    QVERIFY(ada.arrive());
    QVERIFY(ada.enterDrawing());
    const QList<qint64> before = world.screen().processes();
    QVERIFY(world.kiosk().killScreen());
    // The next screen knows nothing of her: the attract page.
    QVERIFY(world.screen().waitFor(u"attractScreen"_s));
    QVERIFY(world.screen().processes() != before);
    Shopper bo(world.screen(), u"3105550199"_s, u"+13105550199"_s);
    QVERIFY(bo.arrive());
    QVERIFY(bo.enterDrawing());
    QVERIFY(bo.checkIn());
    QVERIFY(bo.leave());

    world.line().setFace(Line::Face::Up);
    QVERIFY(booksAgree(world, {&ada, &bo}));
}

QTEST_GUILESS_MAIN(tst_WholeVisit)
#include "tst_wholevisit.moc"
