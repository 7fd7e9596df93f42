// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A whole visit with real processes: store server, core, supervisor, screens.
// The oracle is the shopper's own notebook: her ticket as its QR stood in the
// picture of the screen, her check-ins as she made them. It is held against
// `endcap-store export`, never against what the kiosk says of itself.
#include "tests/harness/exportedbooks.h"
#include "tests/harness/shopper.h"
#include "tests/harness/world.h"

#include "contract/proof/signing.h"

#include <QTest>

using namespace endcap;
using namespace endcap::harness;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

// Who made the event with this hash, as its sealed part says.
QString claimOf(const QList<QJsonObject> &events, const QString &hash)
{
    const auto event = std::ranges::find_if(
        events, [&](const QJsonObject &one) { return one[u"hash"].toString() == hash; });
    return event == events.end() ? QString() : (*event)[u"claim"][u"value"].toString();
}

} // namespace

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
    // Every ticket in the notebook stands in the books once and counts; every
    // check-in was paid once; nothing else is there.
    bool booksAgree(World &world, const QList<Shopper *> &shoppers);

    SampleStore m_sample;
};

void tst_WholeVisit::initTestCase()
{
    QVERIFY(m_sample.prepare());
}

bool tst_WholeVisit::booksAgree(World &world, const QList<Shopper *> &shoppers)
{
    quint64 noted = 0;
    for (const Shopper *shopper : shoppers)
        noted += static_cast<quint64>(shopper->checkIns() + (shopper->ticket() ? 1 : 0));
    if (!world.waitForEvents(noted)) {
        qWarning("The books never held %llu events", noted);
        return false;
    }
    const auto entries = exported(world.server(), u"entries"_s);
    const auto events = exported(world.server(), u"events"_s);
    const auto checkIns = exported(world.server(), u"checkins"_s);
    const auto balances = exported(world.server(), u"balances"_s);
    bool agree = events.size() == static_cast<qsizetype>(noted);
    if (!agree)
        qWarning("%lld events in the books, %llu in the notebook", events.size(), noted);

    for (const Shopper *shopper : shoppers) {
        if (const auto &ticket = shopper->ticket()) {
            const QString hash = QString::fromLatin1(ticket->event.hex());
            const QString nonce = QString::fromLatin1(ticket->nonce.hex());
            const auto stands = std::ranges::count_if(entries, [&](const QJsonObject &entry) {
                return entry[u"hash"].toString() == hash && entry[u"nonce"].toString() == nonce &&
                       entry[u"drawing"].toString() == ticket->drawing &&
                       entry[u"seq"].toInteger() == static_cast<qint64>(ticket->seq) &&
                       entry[u"status"].toString() == u"counted"_s &&
                       claimOf(events, hash) == shopper->e164();
            });
            if (stands != 1) {
                qWarning("Ticket %llu stands %lld times in the books", ticket->seq,
                         static_cast<long long>(stands));
                agree = false;
            }
        }
        const auto paid = std::ranges::count_if(events, [&](const QJsonObject &event) {
            return event[u"type"].toString() == u"checkin.made"_s &&
                   event[u"status"].toString() == u"applied"_s &&
                   event[u"claim"][u"value"].toString() == shopper->e164();
        });
        if (paid != shopper->checkIns()) {
            qWarning("%s checked in %d times, the books say %lld", qPrintable(shopper->e164()),
                     shopper->checkIns(), static_cast<long long>(paid));
            agree = false;
        }
    }
    // Points: 50 a check-in, and nobody else has any.
    qint64 points = 0;
    for (const QJsonObject &balance : balances)
        points += balance[u"points"].toInteger();
    qint64 made = 0;
    for (const Shopper *shopper : shoppers)
        made += shopper->checkIns();
    const qint64 earned = made * 50;
    if (points != earned || checkIns.size() != made) {
        qWarning("%lld points in the books, %lld earned", points, earned);
        agree = false;
    }
    return agree;
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
