// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Deeds of a shopper: kept once a touch, with the kiosk's own store and day, and only
// those that are a shopper's to do.
#include "services/deeds.h"
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
const QString gtin = u"00012345678905"_s;

Offer bread()
{
    return sampleOffer(u"bread"_s, gtin, t0 - hourMs, 3);
}

OfferTaken taken(const Offer &offer)
{
    return {offer.id, wire::termsOf(wire::encodeOffer(offer))};
}

struct Desk : SyncDesk {
    Desk()
    {
        time.hear(t0);
        store.put(u"offer"_s, u"bread"_s, wire::encodeOffer(bread()));
        sync::SnapshotLoader loader(line, catalogue, files, executor, downloads,
                                    store.enrolled().hqKey);
        finish(loader);
    }
    static Deed deed(int n, const EventBody &body)
    {
        return {numbered<EventId>(n), numbered<VisitId>(n), body, "a sealed box"};
    }
    EventBody kept(int n) { return (*outbox.find(numbered<EventId>(n)))->event.body; }

    storage::TimeFloorStore floor{authority};
    identity::TrustedTime time{clock, floor};
    Content content{catalogue, images, time, u"S1000"_s, {}};
    Drafts drafts{store.enrolled().device, clock, time};
    Deeds deeds{outbox, content, time, drafts};
};

} // namespace

class tst_Deeds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void speaksForItsOwnStoreAndDay()
    {
        Desk desk;
        QVERIFY(desk.deeds.keep(Desk::deed(1, MemberJoined{u"S9"_s})));
        QCOMPARE(desk.kept(1), EventBody(MemberJoined{u"S1000"_s}));
        QVERIFY(desk.deeds.keep(Desk::deed(2, FriendsTold{u"S9"_s, QDate(2020, 1, 1)})));
        QCOMPARE(desk.kept(2), EventBody(FriendsTold{u"S1000"_s, QDate(2026, 11, 21)}));
    }

    void oneTouchIsOneEvent()
    {
        Desk desk;
        const Deed told = Desk::deed(1, FriendsTold{});
        const auto before = desk.deeds.keep(told);
        QVERIFY(before);
        desk.clock.advance(24h);
        const auto after = desk.deeds.keep(told);
        QCOMPARE(after->event, before->event);
        QCOMPARE(desk.outbox.head()->seq, 1U);
        QCOMPARE(desk.deeds.keep(Desk::deed(1, ReviewsRead{gtin})).error(), ServiceError::Conflict);
    }

    void keepsOnlyOffersThatAreOn()
    {
        Desk desk;
        QVERIFY(desk.deeds.keep(Desk::deed(1, taken(bread()))));
        QCOMPARE(desk.kept(1), EventBody(taken(bread())));
        Offer other = bread();
        other.id = u"other"_s;
        QCOMPARE(desk.deeds.keep(Desk::deed(2, taken(other))).error(), ServiceError::NotOpen);
        // She read it while its price was changed: what she saw is not on any more.
        Offer before = bread();
        before.priceMinor -= 10;
        QCOMPARE(desk.deeds.keep(Desk::deed(3, taken(before))).error(), ServiceError::NotOpen);
        desk.clock.advance(3h);
        QCOMPARE(desk.deeds.keep(Desk::deed(4, taken(bread()))).error(), ServiceError::NotOpen);
        // What was kept while it was on is asked for again after it is over.
        QVERIFY(desk.deeds.keep(Desk::deed(1, taken(bread()))));
    }

    void refusesWhatIsNotAShoppersDeed()
    {
        Desk desk;
        for (const EventBody &body :
             {EventBody(StaffActed{u"ines"_s, u"enter"_s, u"done"_s}),
              EventBody(DrawingEntered{u"week"_s, {}}), EventBody(CheckInMade{})})
            QCOMPARE(desk.deeds.keep(Desk::deed(1, body)).error(), ServiceError::Malformed);
        Deed unsealed = Desk::deed(1, ReviewsRead{gtin});
        unsealed.sealed.clear();
        QCOMPARE(desk.deeds.keep(unsealed).error(), ServiceError::Malformed);
        QCOMPARE(desk.outbox.head()->seq, 0U);
    }
};

QTEST_GUILESS_MAIN(tst_Deeds)
#include "tst_deeds.moc"
