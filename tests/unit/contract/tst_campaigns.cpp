// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is on, where and when; and the fixed rewards of check-ins.
#include "contract/domain/campaigns.h"
#include "contract/domain/checkin.h"
#include "contract/domain/showncontent.h"
#include "contract/domain/storeprofile.h"

#include <QTest>
#include <rapidcheck.h>

using namespace endcap;
using namespace Qt::StringLiterals;

namespace
{

StoreProfile chicago()
{
    StoreProfile store;
    store.id = u"S1"_s;
    store.timeZone = u"America/Chicago"_s;
    return store;
}

QDateTime utc(const char *text)
{
    return QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate).toUTC();
}

Slide openSlide()
{
    Slide slide;
    slide.from = utc("2026-11-01T00:00:00Z");
    slide.until = utc("2026-12-01T00:00:00Z");
    return slide;
}

} // namespace

class tst_Campaigns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingExpiredIsOn();
    void daysAndHoursAreTheStores();
    void hoursMayRunOverMidnight();
    void storesAreNamedOrAll();
    void aDrawingIsOpenUntilBeforeItsClose();
    void theDayIsTheStores();
    void streaksPayTheSameInAnyOrder();
    void theDigestDoesNotDependOnOrder();
};

void tst_Campaigns::nothingExpiredIsOn()
{
    QVERIFY(rc::check("on exactly from its start until before its end", [] {
        const Slide slide = openSlide();
        const QDateTime at = slide.from.addSecs(*rc::gen::inRange(-5'000'000, 5'000'000));
        RC_ASSERT(isOn(slide, chicago(), at) == (at >= slide.from && at < slide.until));
    }));
    const Slide slide = openSlide();
    QVERIFY(isOn(slide, chicago(), slide.from));
    QVERIFY(!isOn(slide, chicago(), slide.until));
}

void tst_Campaigns::daysAndHoursAreTheStores()
{
    Slide slide = openSlide();
    slide.days = {6}; // Saturday
    slide.hours = {9, 17};
    QVERIFY(isOn(slide, chicago(), utc("2026-11-21T15:00:00Z")));  // 9:00 in Chicago
    QVERIFY(!isOn(slide, chicago(), utc("2026-11-21T14:59:59Z"))); // 8:59
    QVERIFY(!isOn(slide, chicago(), utc("2026-11-21T23:00:00Z"))); // 17:00
    QVERIFY(!isOn(slide, chicago(), utc("2026-11-22T16:00:00Z"))); // Sunday
}

void tst_Campaigns::hoursMayRunOverMidnight()
{
    Slide slide = openSlide();
    slide.hours = {22, 6};
    QVERIFY(isOn(slide, chicago(), utc("2026-11-21T05:00:00Z")));  // 23:00
    QVERIFY(isOn(slide, chicago(), utc("2026-11-21T11:59:00Z")));  // 5:59
    QVERIFY(!isOn(slide, chicago(), utc("2026-11-21T12:00:00Z"))); // 6:00
}

void tst_Campaigns::storesAreNamedOrAll()
{
    Offer offer;
    offer.from = utc("2026-11-01T00:00:00Z");
    offer.until = utc("2026-12-01T00:00:00Z");
    const QDateTime at = utc("2026-11-10T12:00:00Z");
    QVERIFY(isOn(offer, chicago(), at));
    offer.stores = {u"S2"_s};
    QVERIFY(!isOn(offer, chicago(), at));
    offer.stores = {u"S2"_s, u"S1"_s};
    QVERIFY(isOn(offer, chicago(), at));
}

void tst_Campaigns::aDrawingIsOpenUntilBeforeItsClose()
{
    Drawing drawing;
    drawing.opensAt = utc("2026-11-16T12:00:00Z");
    drawing.closesAt = utc("2026-11-22T12:00:00Z");
    QVERIFY(!drawing.isOpenAt(drawing.opensAt.addMSecs(-1)));
    QVERIFY(drawing.isOpenAt(drawing.opensAt));
    QVERIFY(drawing.isOpenAt(drawing.closesAt.addMSecs(-1)));
    QVERIFY(!drawing.isOpenAt(drawing.closesAt));
}

void tst_Campaigns::theDayIsTheStores()
{
    QCOMPARE(chicago().dayAt(utc("2026-11-22T03:00:00Z")), QDate(2026, 11, 21));
    StoreProfile nowhere;
    nowhere.timeZone = u"Mars/Olympus"_s;
    QCOMPARE(nowhere.dayAt(utc("2026-11-22T03:00:00Z")), QDate(2026, 11, 22));
}

void tst_Campaigns::streaksPayTheSameInAnyOrder()
{
    const CheckInRule rule{u"daily"_s, 50, 5, 100};
    QVERIFY(rc::check("rewards are counted off the total, stamps are the rest", [&rule] {
        const int checkIns = *rc::gen::inRange(0, 10'000);
        RC_ASSERT(streaksEarned(rule, checkIns) * 5 + stampsOnCard(rule, checkIns) == checkIns);
        RC_ASSERT(isCardFull(rule, checkIns) ==
                  (streaksEarned(rule, checkIns) > streaksEarned(rule, checkIns - 1)));
    }));
    QCOMPARE(streaksEarned(CheckInRule{}, 100), 0); // no streak, no division
    QCOMPARE(stampsOnCard(CheckInRule{}, 100), 0);
    QVERIFY(!isCardFull(CheckInRule{}, 100));
}

void tst_Campaigns::theDigestDoesNotDependOnOrder()
{
    const ShownItem one{u"slide"_s, u"a"_s, "1"};
    const ShownItem two{u"offer"_s, u"b"_s, "2"};
    QCOMPARE(shownDigest({one, two}), shownDigest({two, one}));
    QCOMPARE(shownDigest({one, one, two}), shownDigest({one, two}));
    QVERIFY(shownDigest({one}) != shownDigest({one, two}));
    QVERIFY(shownDigest({one}) != shownDigest({{u"slide"_s, u"a"_s, "changed"}}));
    QVERIFY(!shownDigest({}).isZero());
}

QTEST_GUILESS_MAIN(tst_Campaigns)
#include "tst_campaigns.moc"
