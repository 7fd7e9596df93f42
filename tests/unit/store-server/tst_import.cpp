// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Imports: bad rows are reported by their line and never stop the rest, a bad file
// changes nothing, what is unchanged costs no revision.
#include "testshop.h"
#include "testtable.h"

#include "contract/domain/gtin.h"
#include "store-server/import/offerrows.h"
#include "store-server/import/productrows.h"
#include "store-server/import/storerows.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace endcap;
using namespace endcap::server;

namespace
{

const QByteArray header = "gtin,name,brand,size,category,aisle,bay,price,currency,image,sample\r\n";

struct TestImport {
    ImportReport products(const QByteArray &bytes, const QString &name = QStringLiteral("p.csv"))
    {
        ProductRows rows(shop.database->items,
                         {folder.path(), folder.filePath(QStringLiteral("images"))},
                         shop.clock.now);
        return importFile(*shop.database, rows, fileWith(folder, name, bytes));
    }
    ImportReport stores(const QByteArray &bytes, const QString &name = QStringLiteral("s.json"))
    {
        StoreRows rows(shop.database->items, shop.clock.now);
        return importFile(*shop.database, rows, fileWith(folder, name, bytes));
    }
    ImportReport offers(const QByteArray &bytes, const QString &name)
    {
        Campaigns campaigns(*shop.database, shop.clock.now);
        OfferRows rows(campaigns);
        return importFile(*shop.database, rows, fileWith(folder, name, bytes));
    }

    std::optional<Product> product(const QString &gtin)
    {
        const auto body = *shop.database->items.find(QStringLiteral("product"), gtin);
        if (!body)
            return std::nullopt;
        return *wire::decodeProduct(gtin, *body);
    }
    qint64 revision() { return *shop.database->items.revision(); }

    QTemporaryDir folder;
    TestShop shop;
};

QList<int> linesOf(const ImportReport &report)
{
    QList<int> lines;
    for (const RefusedRow &row : report.refused)
        lines.append(row.line);
    return lines;
}

} // namespace

class tst_Import : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void products()
    {
        TestImport at;
        const auto report = at.products(
            "\xef\xbb\xbf" + header +
            "012000161155,\"Water, \"\"still\"\"\",Spring,1 l,Drinks,4,B,1.29,USD,,false\r\n"
            "4006381333931,Pen,Stabilo,,,,,2,EUR,,true\n");
        QCOMPARE(report.read, 2);
        QCOMPARE(report.changed, 2);
        const auto water = at.product(QStringLiteral("00012000161155"));
        QVERIFY(water);
        QCOMPARE(water->name, QStringLiteral("Water, \"still\""));
        QCOMPARE(water->priceMinor, 129);
        QCOMPARE(water->aisle, 4);
        QCOMPARE(water->bay, QStringLiteral("B"));
        QCOMPARE(water->asOfMs, at.shop.clock.now);
        QCOMPARE(water->rank, 1);
        QVERIFY(!water->sample);
        const auto pen = at.product(QStringLiteral("04006381333931"));
        QCOMPARE(pen->priceMinor, 200);
        QCOMPARE(pen->rank, 2);
        QVERIFY(pen->sample);
    }

    void theMakersHelpIsAnHttpsAddress()
    {
        TestImport at;
        const auto report = at.products("gtin,name,price,currency,support\n"
                                        "012000161155,Kettle,9,USD,https://help.maker.example/k\n"
                                        "4006381333931,Pen,2,USD,\n"
                                        "96385074,Lamp,9,USD,http://help.maker.example/\n"
                                        "96385074,Lamp,9,USD,call us\n");
        QCOMPARE(linesOf(report), (QList<int>{4, 5}));
        QCOMPARE(at.product(QStringLiteral("00012000161155"))->support,
                 QStringLiteral("https://help.maker.example/k"));
        QVERIFY(at.product(QStringLiteral("04006381333931"))->support.isEmpty());
    }

    void badRowsDoNotStopTheRest()
    {
        TestImport at;
        const auto report = at.products(
            header + "012000161155,Good,,,,,,1.29,USD,,\r\n"              // 2
                     "012000161156,Wrong digit,,,,,,1.29,USD,,\r\n"       // 3
                     "4006381333931,,,,,,,1.29,USD,,\r\n"                 // 4: no name
                     "4006381333931,\"Two\r\nlines\",,,,,,1.29,USD,,\r\n" // 5 and 6: good
                     "96385074,Price,,,,,,\"1,29\",USD,,\r\n"             // 7
                     "96385074,Price,,,,,,-1.29,USD,,\r\n"                // 8
                     "96385074,Price,,,,,,1.295,USD,,\r\n"                // 9
                     "96385074,Price,,,,,,,USD,,\r\n"                     // 10
                     "96385074,Currency,,,,,,1.29,usd,,\r\n"              // 11
                     "96385074,Fields,,,,\r\n"                            // 12
                     "96385074,\"Quote\"x,,,,,,1.29,USD,,\r\n"            // 13
                     "96385074,Latin \xe9,,,,,,1.29,USD,,\r\n"            // 14
                     "96385074,Aisle,,,,x,,1.29,USD,,\r\n"                // 15
                     "96385074,Image,,,,,,1.29,USD,none.jpg,\r\n"         // 16
                     "96385074,Sample,,,,,,1.29,USD,,maybe\r\n"           // 17
                     "\r\n"                                               // 18: blank
                     "012000161155,Twice,,,,,,1.29,USD,,\r\n"             // 19
                     ",,,,,,,,,,\r\n"                                     // 20
                     "96385074,5\" pipe,,,,,,1.29,USD,,yes");             // 21: good, no line end
        QCOMPARE(linesOf(report),
                 (QList<int>{3, 4, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 19, 20}));
        QCOMPARE(report.read, 18);
        QCOMPARE(report.taken(), 3);
        QCOMPARE(at.product(QStringLiteral("04006381333931"))->name, QStringLiteral("Two  lines"));
        QCOMPARE(at.product(QStringLiteral("00000096385074"))->name, QStringLiteral("5\" pipe"));
        const QStringList said = reportLines(report, QStringLiteral("products"), false);
        QVERIFY(said.first().startsWith(QStringLiteral("line 3 refused: gtin: ")));
        QCOMPARE(said.last(),
                 QStringLiteral("products: 18 rows read, 3 taken (3 new or changed, 0 as"
                                " before), 15 refused"));
    }

    void badFilesChangeNothing_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QStringLiteral("p.csv") << QByteArray();
        QTest::newRow("no price") << QStringLiteral("p.csv")
                                  << QByteArray("gtin,name,currency\n012000161155,Good,USD\n");
        QTest::newRow("one column twice")
            << QStringLiteral("p.csv")
            << QByteArray("gtin,name,price,currency,name\n012000161155,Good,1,USD,x\n");
        QTest::newRow("quote without end")
            << QStringLiteral("p.csv") << header + "012000161155,\"Good,,,,,,1.29,USD,,\n";
        QTest::newRow("no JSON") << QStringLiteral("p.json") << QByteArray("[{\"gtin\": ");
        QTest::newRow("a picture")
            << QStringLiteral("p.csv") << QByteArray("\xff\xd8\xff\x00\x01", 5);
    }
    void badFilesChangeNothing()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        TestImport at;
        const qint64 before = at.revision();
        const auto report = at.products(bytes, name);
        QCOMPARE(report.read, -1);
        QVERIFY(!report.refused.first().reason.isEmpty());
        QCOMPARE(at.revision(), before);
    }

    void noSuchFile() { QVERIFY(!readTable(QStringLiteral("/nowhere/p.csv"), {})); }

    void naughtyStringsAreNamesLikeOthers()
    {
        const QStringList naughty{
            QStringLiteral("<script>alert(1)</script>"),
            QStringLiteral("'; DROP TABLE item; --"),
            QStringLiteral("%s%n%x {} ${HOME} `id`"),
            QStringLiteral("../../../etc/passwd"),
            QStringLiteral("=cmd|'/c calc'!A0"),
            QString::fromUtf8("ﷺ ثم نفس سقطت"),
            QString::fromUtf8("\u202Etest\u202E"),
            QString::fromUtf8("👩‍👩‍👧‍👦 Ṱ̺̺̕o͞ "
                              "̷i̲̬͇̪͙n̝̗͕v̟̜̘̦͟o̶̙̰̠kè͚̮̺̪̹̱̤"),
            QString(10'000, u'W'),
        };
        QJsonArray rows;
        for (int i = 0; i < naughty.size(); ++i) {
            const QString bare = QStringLiteral("400000%1").arg(i, 6, 10, QChar(u'0'));
            for (char digit = '0'; digit <= '9'; ++digit) {
                if (normalizedGtin(bare + QLatin1Char(digit)))
                    rows.append(QJsonObject{{QStringLiteral("gtin"), bare + QLatin1Char(digit)},
                                            {QStringLiteral("name"), naughty.at(i)},
                                            {QStringLiteral("price"), 3.99},
                                            {QStringLiteral("currency"), QStringLiteral("USD")}});
            }
        }
        TestImport at;
        const auto report = at.products(QJsonDocument(rows).toJson(), QStringLiteral("p.json"));
        QCOMPARE(report.changed, naughty.size());
        for (int i = 0; i < naughty.size(); ++i) {
            const auto product =
                at.product(u'0' + rows.at(i).toObject().value(QStringLiteral("gtin")).toString());
            QVERIFY(product);
            QCOMPARE(product->name, naughty.at(i));
            QCOMPARE(product->priceMinor, 399); // the JSON number too
        }
    }

    void controlCharactersBecomeSpaces()
    {
        TestImport at;
        const auto report = at.products(header + QByteArray("012000161155,\"\x01\x1b[31mA\x00\x7f"
                                                            "B\t\",,,,,,1,USD,,\n",
                                                            41));
        QCOMPARE(report.changed, 1);
        QCOMPARE(at.product(QStringLiteral("00012000161155"))->name, QStringLiteral("[31mA  B"));
    }

    void tooLongIsRefused()
    {
        TestImport at;
        const auto report =
            at.products(header + "012000161155," + QByteArray(10'001, 'W') + ",,,,,,1,USD,,\n");
        QCOMPARE(linesOf(report), QList<int>{2});
    }

    void unchangedCostsNoRevision()
    {
        TestImport at;
        const QByteArray rows = header + "012000161155,Water,,,,,,1.29,USD,,\n"
                                         "4006381333931,Pen,,,,,,2,USD,,\n";
        at.products(rows);
        const qint64 revision = at.revision();
        const qint64 then = at.shop.clock.now;
        at.shop.clock.now += 1000;
        auto report = at.products(rows);
        QCOMPARE(report.unchanged, 2);
        QCOMPARE(at.revision(), revision);
        // A new name keeps the price's date, a new price does not.
        report = at.products(header + "012000161155,Still water,,,,,,1.29,USD,,\n");
        QCOMPARE(report.changed, 1);
        QCOMPARE(at.product(QStringLiteral("00012000161155"))->asOfMs, then);
        at.products(header + "012000161155,Still water,,,,,,1.30,USD,,\n");
        QCOMPARE(at.product(QStringLiteral("00012000161155"))->asOfMs, at.shop.clock.now);
        // What a table leaves out stays: absence is no deletion.
        QVERIFY(at.product(QStringLiteral("04006381333931")));
    }

    void photographs()
    {
        TestImport at;
        const QByteArray jpeg = "\xff\xd8\xff\xe0 photograph";
        fileWith(at.folder, QStringLiteral("good.jpg"), jpeg);
        fileWith(at.folder, QStringLiteral("bad.jpg"), "GIF89a");
        fileWith(at.folder, QStringLiteral("big.jpg"), jpeg + QByteArray(512 * 1024, 'x'));
        QTemporaryDir elsewhere;
        fileWith(elsewhere, QStringLiteral("good.jpg"), jpeg);
        const auto row = [](const char *gtin, const QByteArray &image) {
            return QByteArray(gtin) + ",Name,,,,,,1,USD," + image + ",\n";
        };
        const auto report = at.products(
            header + row("012000161155", "good.jpg") + row("4006381333931", "bad.jpg") +
            row("4006381333931", "big.jpg") +
            row("4006381333931", (elsewhere.path() + QStringLiteral("/good.jpg")).toUtf8()) +
            row("4006381333931",
                ("../" + elsewhere.path().section(u'/', -1).toUtf8() + "/good.jpg")));
        QCOMPARE(linesOf(report), (QList<int>{3, 4, 5, 6}));
        const auto product = at.product(QStringLiteral("00012000161155"));
        QCOMPARE(product->image, sha256(jpeg));
        QFile kept(at.folder.filePath(QStringLiteral("images/") +
                                      QString::fromLatin1(sha256(jpeg).hex())));
        QVERIFY(kept.open(QFile::ReadOnly));
        QCOMPARE(kept.readAll(), jpeg);
    }

    void fiveThousandInSeconds()
    {
        QTemporaryDir folder;
        TestShop shop(folder.filePath(QStringLiteral("store.db")));
        QByteArray bytes = header;
        int rows = 0;
        for (int i = 0; rows < 5000; ++i) {
            const QByteArray gtin = QByteArray::number(4'000'000'000'000 + i);
            if (!normalizedGtin(QString::fromLatin1(gtin)))
                continue;
            bytes += gtin + ",Product,Brand,1 kg,Food,1,A,1.99,USD,,\n";
            ++rows;
        }
        ProductRows products(shop.database->items, {folder.path(), folder.path()}, shop.clock.now);
        QElapsedTimer timer;
        timer.start();
        const auto report =
            importFile(*shop.database, products, fileWith(folder, QStringLiteral("p.csv"), bytes));
        QCOMPARE(report.changed, 5000);
        QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    }

    void stores()
    {
        TestImport at;
        const QByteArray good = R"({"id": "S2", "name": "Bloomington", "tz": "America/Chicago",
            "currency": "USD", "country": "US", "playful": true, "language": "es", "brand_color": "#0E4F45",
            "idle_s": 30, "hours": "Mon", "checkin": {"id": "daily", "points": 50,
            "streak_every": 5, "streak_points": 100}})";
        const auto report = at.stores('[' + good + R"(, {"id": "S3"}, 7,
            {"id": "S4", "name": "X", "tz": "Mars/Olympus", "currency": "USD", "country": "US"},
            {"id": "S 5", "name": "X", "tz": "UTC", "currency": "USD", "country": "US"},
            {"id": "S6", "name": "X", "tz": "UTC", "currency": "USD", "country": "usa"},
            {"id": "S7", "name": "X", "tz": "UTC", "currency": "USD", "country": "US",
             "brand_color": "red"},
            {"id": "S8", "name": "X", "tz": "UTC", "currency": "USD", "country": "US",
             "checkin": {"points": -1}}])");
        QCOMPARE(linesOf(report), (QList<int>{2, 3, 4, 5, 6, 7, 8}));
        const auto body =
            *at.shop.database->items.find(QStringLiteral("store"), QStringLiteral("S2"));
        const auto store = wire::decodeStore(QStringLiteral("S2"), *body);
        QVERIFY(store->playful);
        QCOMPARE(store->language, QStringLiteral("es"));
        QCOMPARE(store->idle, std::chrono::seconds(30));
        QCOMPARE(store->warning, StoreProfile().warning);
        QCOMPARE(store->checkIn, (CheckInRule{QStringLiteral("daily"), 50, 5, 100}));
        // The same as a CSV file.
        QCOMPARE(
            at.stores("id,name,tz,currency,country,playful,language,brand_color,idle_s,checkin.id,"
                      "checkin.points,checkin.streak_every,checkin.streak_points\n"
                      "S2,Bloomington,America/Chicago,USD,US,true,es,#0E4F45,30,daily,50,5,100\n",
                      QStringLiteral("s.csv"))
                .unchanged,
            1);
    }

    void offers()
    {
        TestImport at;
        at.products(header + "012000161155,Water,,,,,,1.29,USD,,\n");
        const auto report = at.offers(
            R"([{"id": "o1", "title": "Water", "gtin": "012000161155", "price": "0.99",
                 "from": "2026-09-01T00:00:00Z", "until": "2026-10-01T00:00:00-05:00",
                 "deal": true, "stores": ["S1"]},
                {"id": "o2", "title": "No product", "gtin": "4006381333931", "price": "0.99",
                 "from": "2026-09-01T00:00:00Z", "until": "2026-10-01T00:00:00Z"},
                {"id": "o3", "title": "No store", "price": "0.99", "currency": "USD",
                 "from": "2026-09-01T00:00:00Z", "until": "2026-10-01T00:00:00Z", "stores": ["S9"]},
                {"id": "o4", "title": "No zone", "price": "0.99", "currency": "USD",
                 "from": "2026-09-01T00:00:00", "until": "2026-10-01T00:00:00Z"},
                {"id": "o5", "title": "Backwards", "price": "0.99", "currency": "USD",
                 "from": "2026-10-01T00:00:00Z", "until": "2026-09-01T00:00:00Z"},
                {"id": "o6", "title": "No currency", "price": "0.99",
                 "from": "2026-09-01T00:00:00Z", "until": "2026-10-01T00:00:00Z"}])",
            QStringLiteral("o.json"));
        QCOMPARE(linesOf(report), (QList<int>{2, 3, 4, 5, 6}));
        const auto body =
            *at.shop.database->items.find(QStringLiteral("offer"), QStringLiteral("o1"));
        const auto offer = wire::decodeOffer(QStringLiteral("o1"), *body);
        QCOMPARE(offer->priceMinor, 99);
        QCOMPARE(offer->currency, QStringLiteral("USD"));
        QCOMPARE(offer->product, QStringLiteral("00012000161155"));
        QCOMPARE(offer->stores, QStringList{QStringLiteral("S1")});
        QCOMPARE(offer->until, QDateTime({2026, 10, 1}, {5, 0}, Qt::UTC));
        QCOMPARE(at.offers("id,title,gtin,price,from,until,deal,stores\n"
                           "o1,Water,012000161155,0.99,2026-09-01T00:00:00Z,"
                           "2026-10-01T05:00:00Z,true,S1\n",
                           QStringLiteral("o.csv"))
                     .unchanged,
                 1);
    }
};

QTEST_GUILESS_MAIN(tst_Import)
#include "tst_import.moc"
