// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a shopper can do: enter, check in, log in; each touch once, each receipt
// signed, each no with its reason.
#include "contract/proof/signing.h"
#include "contract/wire/eventcodec.h"
#include "contract/wire/ticketcodec.h"
#include "services/checkins.h"
#include "services/drawings.h"
#include "services/membership.h"
#include "sync/snapshotloader.h"
#include "tests/unit/core/syncdesk.h"

#include <QTest>

using namespace endcap;
using namespace endcap::fakes;
using namespace endcap::services;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 t0 = FakeClock::startMs;
constexpr qint64 hourMs = 3'600'000;

struct Desk : SyncDesk {
    Desk()
    {
        time.hear(t0);
        store.put(u"drawing"_s, u"week"_s, body);
        load();
    }
    void load()
    {
        sync::SnapshotLoader loader(line, catalogue, files, executor, downloads,
                                    store.enrolled().hqKey);
        finish(loader);
    }
    Entry entry(int n) const
    {
        return {numbered<EventId>(n),   numbered<VisitId>(n),     u"week"_s,
                wire::manifestOf(body), numbered<TicketNonce>(n), "a sealed box"};
    }
    CheckIn checkIn(int n) const
    {
        return {numbered<EventId>(n), numbered<VisitId>(n), "a sealed box"};
    }

    storage::TimeFloorStore floor{authority};
    identity::TrustedTime time{clock, floor};
    QByteArray body = wire::encodeDrawing(sampleDrawing(u"week"_s, t0 - hourMs, 3));
    Content content{catalogue, images, time, u"S1000"_s, {}};
    Drafts drafts{store.enrolled().device, clock, time};
    Drawings drawings{outbox, content, time, drafts, store.enrolled().device, store.deviceKey()};
    CheckIns checkIns{outbox, content, time, drafts};
    Membership membership{line};
};

} // namespace

class tst_Services : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void entersWithASignedReceipt();
    void givesTheSameReceiptAgain();
    void saysWhyItIsNotOpen();
    void saysWhenNothingWasSaved();
    void keepsSealsWithinBounds();
    void checksInForTheStoresDay();
    void keepsTheDayOfTheTouch();
    void worksWithoutContentOnlyWhereItMay();
    void goesOnWhileTheCatalogueIsFetchedAgain();
    void passesTheBoxOn();
    void saysWhyThereIsNoAnswer_data();
    void saysWhyThereIsNoAnswer();
};

void tst_Services::entersWithASignedReceipt()
{
    Desk desk;
    const auto receipt = desk.drawings.enter(desk.entry(1));
    QVERIFY(receipt);
    QCOMPARE(receipt->seq, 1U);
    const auto found = *desk.outbox.find(numbered<EventId>(1));
    QVERIFY(found);
    QCOMPARE(found->hash, receipt->event);
    QCOMPARE(found->event.body, EventBody(DrawingEntered{u"week"_s, wire::manifestOf(desk.body)}));
    QCOMPARE(found->event.subject, numbered<VisitId>(1));
    QCOMPARE(found->event.floorMs, t0);
    const Drawing drawing = sampleDrawing(u"week"_s, t0 - hourMs, 3);
    QCOMPARE(receipt->sealsMs, drawing.sealsAt.toMSecsSinceEpoch());
    const Ticket ticket{u"week"_s,
                        desk.store.enrolled().device,
                        receipt->seq,
                        receipt->event,
                        numbered<TicketNonce>(1),
                        drawing.sealsAt,
                        {}};
    QVERIFY(isSignedBy(publicKeyOf(desk.store.deviceKey()), wire::receiptBytes(ticket),
                       receipt->signature));
}

void tst_Services::givesTheSameReceiptAgain()
{
    Desk desk;
    const auto first = *desk.drawings.enter(desk.entry(1));
    // Meanwhile the drawing closed, and headquarters took it away.
    desk.clock.advance(10h);
    desk.store.withdraw(u"drawing"_s, u"week"_s);
    desk.load();
    const auto again = desk.drawings.enter(desk.entry(1));
    QVERIFY(again);
    QCOMPARE(again->seq, first.seq);
    QCOMPARE(again->event, first.event);
    QCOMPARE(again->sealsMs, first.sealsMs);
    QCOMPARE(again->signature, first.signature);
    QCOMPARE(desk.outbox.head()->seq, 1U);
    // The id of one touch is not the id of another.
    Entry other = desk.entry(1);
    other.sealed = "another box";
    QCOMPARE(desk.drawings.enter(other).error(), ServiceError::Conflict);
    QCOMPARE(desk.checkIns.checkIn(desk.checkIn(1)).error(), ServiceError::Conflict);
}

void tst_Services::saysWhyItIsNotOpen()
{
    Desk desk;
    Entry otherRules = desk.entry(1);
    otherRules.manifest = Hash();
    QCOMPARE(desk.drawings.enter(otherRules).error(), ServiceError::NotOpen);
    Entry unknown = desk.entry(1);
    unknown.drawing = u"month"_s;
    QCOMPARE(desk.drawings.enter(unknown).error(), ServiceError::NotOpen);
    desk.clock.setWall(t0 - 400 * 24 * hourMs); // decides nothing: the server was heard
    desk.clock.advance(2h - 1ms);
    QVERIFY(desk.drawings.enter(desk.entry(2)));
    desk.clock.advance(1ms);
    QCOMPARE(desk.drawings.enter(desk.entry(3)).error(), ServiceError::NotOpen);
    QCOMPARE(desk.outbox.head()->seq, 1U);
}

void tst_Services::saysWhenNothingWasSaved()
{
    Desk desk;
    QVERIFY(desk.authority.connection()->run("PRAGMA max_page_count = 1"));
    std::optional<ServiceError> error;
    for (int n = 1; n < 200 && !error; ++n) {
        Entry entry = desk.entry(n);
        entry.sealed = QByteArray(8000, 'x');
        if (const auto receipt = desk.drawings.enter(entry); !receipt)
            error = receipt.error();
    }
    QCOMPARE(error, ServiceError::StorageFull);
    QCOMPARE(desk.checkIns.checkIn(desk.checkIn(500)).error(), ServiceError::StorageFull);
}

void tst_Services::keepsSealsWithinBounds()
{
    Desk desk;
    Entry entry = desk.entry(1);
    entry.sealed = QByteArray(wire::maxSealedBytes + 1, 'x');
    QCOMPARE(desk.drawings.enter(entry).error(), ServiceError::Malformed);
    entry.sealed = QByteArray();
    QCOMPARE(desk.drawings.enter(entry).error(), ServiceError::Malformed);
    CheckIn checkIn = desk.checkIn(1);
    checkIn.sealed = QByteArray();
    QCOMPARE(desk.checkIns.checkIn(checkIn).error(), ServiceError::Malformed);
    QCOMPARE(desk.outbox.head()->seq, 0U);
}

void tst_Services::checksInForTheStoresDay()
{
    Desk desk;
    const auto noon = desk.checkIns.checkIn(desk.checkIn(1));
    QVERIFY(noon);
    QCOMPARE(noon->day, QDate(2026, 11, 21));
    desk.clock.advance(11h); // the 22nd in UTC, 23:00 on the 21st in Chicago
    QCOMPARE(desk.checkIns.checkIn(desk.checkIn(2))->day, QDate(2026, 11, 21));
    desk.clock.advance(1h);
    const auto midnight = desk.checkIns.checkIn(desk.checkIn(3));
    QCOMPARE(midnight->day, QDate(2026, 11, 22));
    const auto saved = *desk.outbox.find(numbered<EventId>(3));
    QCOMPARE(saved->event.body, EventBody(CheckInMade{u"S1000"_s, QDate(2026, 11, 22)}));
    QCOMPARE(saved->hash, midnight->event);
}

void tst_Services::keepsTheDayOfTheTouch()
{
    Desk desk;
    desk.clock.advance(12h - 1s);
    const auto before = *desk.checkIns.checkIn(desk.checkIn(1));
    desk.clock.advance(2s); // asked again, after midnight
    const auto after = desk.checkIns.checkIn(desk.checkIn(1));
    QVERIFY(after);
    QCOMPARE(after->day, before.day);
    QCOMPARE(after->event, before.event);
}

void tst_Services::worksWithoutContentOnlyWhereItMay()
{
    SyncDesk bare;
    storage::TimeFloorStore floor(bare.authority);
    identity::TrustedTime time(bare.clock, floor);
    Content content(bare.catalogue, bare.images, time, u"S1000"_s, {});
    Drafts drafts(bare.store.enrolled().device, bare.clock, time);
    CheckIns checkIns(bare.outbox, content, time, drafts);
    Drawings drawings(bare.outbox, content, time, drafts, bare.store.enrolled().device,
                      bare.store.deviceKey());
    QCOMPARE(checkIns.checkIn({numbered<EventId>(1), numbered<VisitId>(1), "box"}).error(),
             ServiceError::NotReady);
    QCOMPARE(drawings
                 .enter({numbered<EventId>(1), numbered<VisitId>(1), u"week"_s, Hash(),
                         TicketNonce(), "box"})
                 .error(),
             ServiceError::NotReady);
    QVERIFY(content.isEmpty());
    QVERIFY(content.onNow().store.isNull());
    QVERIFY(content.onNow().items.isEmpty());
    QCOMPARE(content.image(Hash()).error(), ServiceError::NotFound);
}

void tst_Services::goesOnWhileTheCatalogueIsFetchedAgain()
{
    Desk desk;
    const QStringList files = QDir(desk.path(u"catalogue"_s)).entryList({u"*.db"_s}, QDir::Files);
    QFile current(desk.path(u"catalogue/"_s + files.constFirst()));
    QVERIFY(current.open(QFile::ReadWrite));
    current.write(QByteArray(current.size(), 'x'));
    current.close();
    desk.catalogue.open(); // looks at it again, as at a start
    QVERIFY(desk.catalogue.isEmpty());
    QVERIFY(!desk.content.isEmpty());
    QVERIFY(desk.drawings.enter(desk.entry(1)));
    QVERIFY(desk.checkIns.checkIn(desk.checkIn(2)));
    desk.load();
    QVERIFY(!desk.catalogue.isEmpty());
}

void tst_Services::passesTheBoxOn()
{
    Desk desk;
    desk.store.forgetAsks();
    const auto answer = desk.membership.login(numbered<VisitId>(1), "sealed");
    settle();
    QVERIFY(answer.isFinished());
    QCOMPARE(*answer.result(), "a box");
    const auto ask = wire::decodeVisitAsk(desk.store.asks().constFirst().body);
    QCOMPARE(ask->visit, numbered<VisitId>(1));
    QCOMPARE(ask->sealed, "sealed");
    const auto malformed = desk.membership.login(numbered<VisitId>(1), {});
    QCOMPARE(malformed.result().error(), ServiceError::Malformed);
}

void tst_Services::saysWhyThereIsNoAnswer_data()
{
    QTest::addColumn<Weather>("weather");
    QTest::addColumn<ServiceError>("error");
    QTest::newRow("cut") << Weather::Cut << ServiceError::Unreachable;
    QTest::newRow("slow") << Weather::Slow << ServiceError::Unreachable;
    QTest::newRow("login page") << Weather::LoginPage << ServiceError::Unreachable;
    QTest::newRow("nonsense") << Weather::Nonsense << ServiceError::Unreachable;
    QTest::newRow("revoked") << Weather::Revoked << ServiceError::Refused;
}

void tst_Services::saysWhyThereIsNoAnswer()
{
    QFETCH(const Weather, weather);
    QFETCH(const ServiceError, error);
    Desk desk;
    desk.store.setWeather(weather);
    const auto answer = desk.membership.login(numbered<VisitId>(1), "sealed");
    settle();
    QVERIFY(answer.isFinished());
    QCOMPARE(answer.result().error(), error);
}

QTEST_GUILESS_MAIN(tst_Services)
#include "tst_services.moc"
