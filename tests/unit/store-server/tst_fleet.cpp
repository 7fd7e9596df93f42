// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What headquarters sees of the kiosks: does each show what it should.
#include "testshop.h"

#include "store-server/fleet/expectedface.h"
#include "store-server/fleet/fleet.h"

using namespace endcap;
using namespace endcap::server;

namespace
{

struct TestFleet {
    TestFleet() : kiosk(shop.addKiosk(7))
    {
        product.gtin = QStringLiteral("00012000161155");
        product.name = QStringLiteral("Water");
        product.currency = QStringLiteral("USD");
        shop.put(QStringLiteral("product"), product.gtin, wire::encodeProduct(product));
        addSlide(QStringLiteral("on"), 0, {});
        addSlide(QStringLiteral("over"), -30, {});
        addSlide(QStringLiteral("elsewhere"), 0, {QStringLiteral("S2")});
    }

    void addSlide(const QString &id, int shift, const QStringList &stores)
    {
        Slide slide;
        slide.id = id;
        slide.headline = id;
        slide.tone = QStringLiteral("gold");
        slide.product = product.gtin;
        const QDateTime now = QDateTime::fromMSecsSinceEpoch(shop.clock.now, Qt::UTC);
        slide.from = now.addDays(shift - 1);
        slide.until = now.addDays(shift + 1);
        slide.stores = stores;
        shop.put(QStringLiteral("slide"), id, wire::encodeSlide(slide));
    }

    // The kiosk shows these and says so.
    void report(const QList<std::pair<const char *, const char *>> &shown, qint64 waiting = 0)
    {
        QList<ShownItem> items;
        for (const auto &[kind, id] : shown) {
            items.append({QLatin1String(kind), QLatin1String(id),
                          **shop.database->items.find(QLatin1String(kind), QLatin1String(id))});
        }
        wire::StatusAsk said{*shop.database->server.epoch(),
                             cursor,
                             waiting,
                             std::nullopt,
                             QStringLiteral("0.1.0"),
                             shownDigest(items),
                             shop.clock.now};
        if (!shop.database->statuses.put(kiosk.id, {shop.clock.now, said}))
            qFatal("no status");
    }

    FleetLine line()
    {
        const auto lines = *Fleet(*shop.database).lines();
        return lines.isEmpty() ? FleetLine() : lines.first();
    }

    TestShop shop;
    TestKiosk kiosk;
    Product product;
    qint64 cursor = 6; // store, drawing, product, three slides
};

const QList<std::pair<const char *, const char *>> allThatIsOn{
    {"drawing", "gift"}, {"slide", "on"}, {"product", "00012000161155"}};

} // namespace

class tst_Fleet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatItShould()
    {
        TestFleet at;
        QCOMPARE(at.line().face, FleetLine::Face::Unknown);
        QVERIFY(!at.line().status);
        at.report(allThatIsOn);
        QCOMPARE(at.line().face, FleetLine::Face::Right);
        QCOMPARE(at.line().device.kiosk, 7);
    }

    void showsSomethingElse()
    {
        TestFleet at;
        at.report({{"slide", "on"}, {"product", "00012000161155"}});
        QCOMPARE(at.line().face, FleetLine::Face::Differs);
        at.report(allThatIsOn + QList<std::pair<const char *, const char *>>{{"slide", "over"}});
        QCOMPARE(at.line().face, FleetLine::Face::Differs);
    }

    void isBehindUntilItReads()
    {
        TestFleet at;
        at.report(allThatIsOn);
        at.product.priceMinor = 149; // a new price is news for what is shown
        at.shop.put(QStringLiteral("product"), at.product.gtin, wire::encodeProduct(at.product));
        QCOMPARE(at.line().face, FleetLine::Face::Behind);
        at.cursor = 7;
        at.report(allThatIsOn);
        QCOMPARE(at.line().face, FleetLine::Face::Right);
    }

    void isJudgedAsOfItsReport()
    {
        TestFleet at;
        at.report(allThatIsOn);
        at.shop.clock.now += 10 * 24 * 3'600'000LL; // all is over by now
        QCOMPARE(at.line().face, FleetLine::Face::Right);
        at.report({});
        QCOMPARE(at.line().face, FleetLine::Face::Right);
    }

    void aReplacedKioskIsListedWhileItHasEvents()
    {
        TestFleet at;
        at.report(allThatIsOn, 3);
        TestKiosk next(*DeviceId::from(QByteArray(16, 'n')), publicKeyOf(at.shop.keys.seal), 3);
        QVERIFY(at.shop.database->devices.add({next.id, at.shop.store.id, 7, next.publicKey(),
                                               at.shop.clock.now, std::nullopt,
                                               Device::State::Active}));
        auto lines = *Fleet(*at.shop.database).lines();
        QCOMPARE(lines.size(), 2);
        at.report(allThatIsOn, 0);
        lines = *Fleet(*at.shop.database).lines();
        QCOMPARE(lines.size(), 1);
        QCOMPARE(lines.first().device.id, next.id);
    }
};

QTEST_GUILESS_MAIN(tst_Fleet)
#include "tst_fleet.moc"
