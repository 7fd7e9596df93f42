// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The tills' file: good rows are taken, bad ones named, and again is no harm.
#include "reviewshop.h"
#include "testtable.h"

using namespace endcap;
using namespace endcap::server;
using namespace Qt::StringLiterals;

namespace
{

const QByteArray header = "kind,receipt,line,store,day,gtin,phone,card,price,currency\n";

ImportReport import(ReviewShop &shop, const QByteArray &rows)
{
    const QTemporaryDir folder;
    PurchaseRows taker(*shop.database, u"US"_s, shop.clock.now);
    return importFile(*shop.database, taker, fileWith(folder, u"till.csv"_s, header + rows));
}

} // namespace

class tst_PurchaseImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesSalesAndReturns()
    {
        ReviewShop shop;
        const QByteArray gtin = ReviewShop::product(1).toUtf8();
        const QByteArray rows = "sale,R1,1,S1,2026-11-02," + gtin +
                                ",(212) 555-0101,,3.99,USD\n"
                                ",R1,2,S1,2026-11-02," +
                                gtin +
                                ",,2900 0000 0142 8,3.99,USD\n"
                                "return,R1,1,S1,2026-11-09,,,,,\n"
                                ",R2,1,S1,2026-11-03," +
                                gtin + ",,,0.50,USD\n";
        const auto report = import(shop, rows);
        QCOMPARE(report.read, 4);
        QCOMPARE(report.changed, 4);
        const auto bought = shop.rows(ExportStore::Table::Purchases);
        QCOMPARE(bought.size(), 3);
        QVERIFY(bought.at(0).contains("\"returned\":\"2026-11-09\""));
        QVERIFY(bought.at(1).contains("\"price\":399,\"currency\":\"USD\""));
        QVERIFY(bought.at(2).contains("\"returned\":null"));
        const auto again = import(shop, rows);
        QCOMPARE(again.unchanged, 4);
    }

    void namesWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QString>("reason");
        const QByteArray gtin = ReviewShop::product(1).toUtf8();
        QTest::newRow("kind") << QByteArray("gift,R1,1,S1,2026-11-02," + gtin + ",,,1,USD")
                              << u"kind: neither \"sale\" nor \"return\""_s;
        QTest::newRow("line") << QByteArray(",R1,0,S1,2026-11-02," + gtin + ",,,1,USD")
                              << u"line: not a whole number from 1 to 100000"_s;
        QTest::newRow("store") << QByteArray(",R1,1,S9,2026-11-02," + gtin + ",,,1,USD")
                               << u"store: there is no such store"_s;
        QTest::newRow("day") << QByteArray(",R1,1,S1,11/2/2026," + gtin + ",,,1,USD")
                             << u"day: not a day like 2026-11-22"_s;
        QTest::newRow("gtin") << QByteArray(",R1,1,S1,2026-11-02,123,,,1,USD")
                              << u"gtin: not 8, 12, 13 or 14 digits with a right check digit"_s;
        QTest::newRow("phone") << QByteArray(",R1,1,S1,2026-11-02," + gtin + ",12,,1,USD")
                               << u"phone: no telephone number"_s;
        QTest::newRow("payment card")
            << QByteArray(",R1,1,S1,2026-11-02," + gtin + ",,4111 1111 1111 1111,1,USD")
            << u"card: not 4 to 32 digits, or a payment card's number"_s;
        QTest::newRow("price") << QByteArray(",R1,1,S1,2026-11-02," + gtin + ",,,free,USD")
                               << u"price: \"free\" is no amount of USD, like 3.99"_s;
    }

    void namesWhatIsWrong()
    {
        QFETCH(QByteArray, row);
        QFETCH(QString, reason);
        ReviewShop shop;
        const QByteArray good =
            ",R7,1,S1,2026-11-02," + ReviewShop::product(1).toUtf8() + ",,,1,USD\n";
        const auto report = import(shop, row + '\n' + good);
        QCOMPARE(report.read, 2);
        QCOMPARE(report.changed, 1); // the rest is taken
        QCOMPARE(report.refused.size(), 1);
        QCOMPARE(report.refused.first().line, 2);
        QCOMPARE(report.refused.first().reason, reason);
    }

    void theSameLineTwiceIsNamed()
    {
        ReviewShop shop;
        const QByteArray row =
            ",R1,1,S1,2026-11-02," + ReviewShop::product(1).toUtf8() + ",,,1,USD\n";
        const auto report = import(shop, row + row);
        QCOMPARE(report.changed, 1);
        QCOMPARE(report.refused.first().reason, u"line: the same of this receipt as in line 2"_s);
    }

    void aReturnMayComeFirst()
    {
        ReviewShop shop;
        QCOMPARE(shop.importTill({ReviewShop::broughtBack(u"R1"_s, 1)}).changed, 1);
        shop.importTill({ReviewShop::sale(u"R1"_s, 1, ReviewShop::product(1), TestShop::phone(1))});
        QVERIFY(shop.rows(ExportStore::Table::Purchases)
                    .first()
                    .contains("\"returned\":\"2026-09-10\""));
    }
};

QTEST_GUILESS_MAIN(tst_PurchaseImport)
#include "tst_purchaseimport.moc"
