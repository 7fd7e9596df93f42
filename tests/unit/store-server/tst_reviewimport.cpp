// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reviews from another system: in our own form, and in the forms of others. Nothing
// that another system says of buying becomes our badge.
#include "reviewshop.h"
#include "testtable.h"

#include "store-server/import/foreignreviews.h"
#include "store-server/import/reviewrows.h"

using namespace endcap;
using namespace endcap::server;
using namespace Qt::StringLiterals;

namespace
{

const QString bread = ReviewShop::product(1);
const QByteArray header =
    "id,gtin,stars,title,text,written,lang,helpful,verified,rewarded,insider,withdrawn\n";

struct ImportShop : ReviewShop {
    ImportShop()
    {
        Product product;
        product.gtin = bread;
        product.name = u"Bread"_s;
        product.currency = u"USD"_s;
        put(u"product"_s, bread, wire::encodeProduct(product));
    }

    ImportReport import(const QByteArray &rows, const QString &source = u"old shop"_s)
    {
        const QTemporaryDir folder;
        ReviewRows taker(*database, {}, source, clock.now);
        return importFile(*database, taker, fileWith(folder, u"r.csv"_s, header + rows));
    }

    ForeignReviews read(ReviewFormat format, const QByteArray &bytes)
    {
        const QTemporaryDir folder;
        return *readForeignReviews(format, fileWith(folder, u"f"_s, bytes));
    }

    ImportReport take(const ForeignReviews &foreign, const ProductNames &names)
    {
        ReviewRows taker(*database, names, u"them"_s, clock.now);
        return *importTable(*database, foreign.table, taker);
    }
};

QByteArray row(const QByteArray &id, const QByteArray &rest)
{
    return id + ',' + bread.toUtf8() + ',' + rest + '\n';
}

} // namespace

class tst_ReviewImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesOurForm()
    {
        ImportShop shop;
        const QByteArray rows = row("a", "5,Crisp,\"Two\n\nparagraphs\",2026-03-04,en,7,true,,,") +
                                row("b", "1,,Hard.,2026-03-05,,,false,true,true,");
        QCOMPARE(shop.import(rows).changed, 2);
        const auto shown = shop.shown(bread);
        QCOMPARE(shown.size(), 2);
        QCOMPARE(shown.at(0).text, u"Two\n\nparagraphs"_s);
        QCOMPARE(shown.at(0).helpful, 7);
        QCOMPARE(shown.at(0).language, u"en"_s);
        QCOMPARE(shown.at(0).source, u"old shop"_s);
        QCOMPARE(shown.at(0).written, QDate(2026, 3, 4));
        QVERIFY(!shown.at(0).isBoughtHere()); // "verified" elsewhere is not ours
        QVERIFY(shown.at(1).isRewarded && shown.at(1).isInsider);
        QCOMPARE(*shop.rating(bread), (Rating{bread, {1, 0, 0, 0, 1}, 0}));
        QVERIFY(shop.rows(ExportStore::Table::Reviews)
                    .join()
                    .contains("\"verified\":true")); // kept apart
        QCOMPARE(shop.import(rows).unchanged, 2);
        QCOMPARE(shop.shown(bread).size(), 2);
    }

    void changesAndWithdraws()
    {
        ImportShop shop;
        shop.import(row("a", "5,Crisp,Good.,2026-03-04,,,,,,"));
        const QString id = shop.shown(bread).first().id;
        QCOMPARE(shop.import(row("a", "3,Crisp,Not so good.,2026-03-04,,,,,,")).changed, 1);
        QCOMPARE(shop.shown(bread).first().stars, 3);
        QCOMPARE(shop.shown(bread).first().id, id);
        QCOMPARE(*shop.rating(bread), (Rating{bread, {0, 0, 1, 0, 0}, 0}));
        QCOMPARE(shop.import(row("a", "3,,,2026-03-04,,,,,,yes")).changed, 1);
        QVERIFY(shop.shown(bread).isEmpty());
        QVERIFY(!shop.rating(bread));
        QCOMPARE(shop.import(row("a", "3,,,2026-03-04,,,,,,yes")).unchanged, 1);
    }

    // Written on our own page, say, by somebody whose receipt is known.
    void aLineThatIsNamedIsABadge()
    {
        ImportShop shop;
        shop.prove(TestShop::phone(1)); // she has an account
        shop.importTill({ReviewShop::sale(u"R1"_s, 1, bread, TestShop::phone(1)),
                         ReviewShop::sale(u"R1"_s, 2, bread, {Claim::How::Phone, {}})});
        const QByteArray rows = "id,gtin,stars,text,written,store,receipt,line\n"
                                "a," +
                                bread.toUtf8() +
                                ",4,Good.,2026-08-09,S1,R1,1\n"
                                "b," +
                                bread.toUtf8() +
                                ",4,Good.,2026-08-09,S1,R1,2\n"
                                "c," +
                                bread.toUtf8() + ",4,Good.,2026-08-09,S1,R9,1\n";
        const QTemporaryDir folder;
        ReviewRows taker(*shop.database, {}, u"page"_s, shop.clock.now);
        const QString file = fileWith(folder, u"r.csv"_s, rows);
        const auto report = importFile(*shop.database, taker, file);
        QCOMPARE(report.changed, 1);
        QCOMPARE(report.refused.size(), 2);
        // A buyer needs an account: a till makes none.
        QCOMPARE(report.refused.first().line, 3);
        QVERIFY(shop.shown(bread).first().isBoughtHere());
        QCOMPARE(shop.balance(TestShop::phone(1)), 0); // given for what kiosks take only
        ReviewRows again(*shop.database, {}, u"page"_s, shop.clock.now);
        QCOMPARE(importFile(*shop.database, again, file).unchanged, 1);
        shop.importTill({ReviewShop::broughtBack(u"R1"_s, 1)});
        QVERIFY(!shop.shown(bread).first().isBoughtHere());
    }

    void twoSourcesMayUseOneId()
    {
        ImportShop shop;
        shop.import(row("a", "5,,,2026-03-04,,,,,,"), u"one"_s);
        shop.import(row("a", "4,,,2026-03-04,,,,,,"), u"two"_s);
        QCOMPARE(shop.shown(bread).size(), 2);
    }

    void namesWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("bad");
        QTest::addColumn<QString>("reason");
        QTest::newRow("no id") << row("", "5,,,2026-03-04,,,,,,") << u"id: missing"_s;
        QTest::newRow("no stars") << row("x", ",,,2026-03-04,,,,,,")
                                  << u"stars: not a whole number from 1 to 5"_s;
        QTest::newRow("six") << row("x", "6,,,2026-03-04,,,,,,")
                             << u"stars: not a whole number from 1 to 5"_s;
        QTest::newRow("no day") << row("x", "5,,,yesterday,,,,,,")
                                << u"written: not a day like 2026-11-22"_s;
        QTest::newRow("nobody's product")
            << QByteArray("x," + ReviewShop::product(2).toUtf8() + ",5,,,2026-03-04,,,,,,\n")
            << u"gtin: there is no such product"_s;
        // Not public, as long as nobody knows whether it should be.
        QTest::newRow("withdrawn or not")
            << row("x", "5,,,2026-03-04,,,,,,oui") << u"withdrawn: neither true nor false"_s;
        QTest::newRow("twice") << row("good", "5,,,2026-03-04,,,,,,")
                               << u"id: the same as in line 2"_s;
    }

    void namesWhatIsWrong()
    {
        QFETCH(QByteArray, bad);
        QFETCH(QString, reason);
        ImportShop shop;
        const auto report = shop.import(row("good", "5,,,2026-03-04,,,,,,") + bad);
        QCOMPARE(report.read, 2);
        QCOMPARE(report.changed, 1);
        QCOMPARE(report.refused.size(), 1);
        QCOMPARE(report.refused.first().line, 3);
        QCOMPARE(report.refused.first().reason, reason);
        QCOMPARE(shop.shown(bread).size(), 1);
    }

    // Votes given here come on top of those it was brought with.
    void votesAddUp()
    {
        ImportShop shop;
        shop.import(row("a", "5,,,2026-03-04,,40,,,,"));
        shop.help(shop.kiosk, shop.shown(bread).first().id, TestShop::phone(2));
        QCOMPARE(shop.push(), QString());
        QCOMPARE(shop.shown(bread).first().helpful, 41);
        shop.import(row("a", "5,,,2026-03-04,,50,,,,"));
        QCOMPARE(shop.shown(bread).first().helpful, 51);
    }

    void readsTabsWithPlainQuotes()
    {
        ImportShop shop;
        const auto read = shop.read(
            ReviewFormat::AmazonTsv,
            "marketplace\treview_id\tproduct_id\tproduct_title\tstar_rating\thelpful_votes\tvine\t"
            "verified_purchase\treview_headline\treview_body\treview_date\n"
            "US\tR1\tB1\tOven\t5\t3\tN\tY\tIt \"works\"\t\"Heats, fast.<br />&#34;Wow&#34; \x1a\""
            "\t8/31/2015\n"
            "us\tR2\tB2\toven\t2\t0\ty\tn\t[[VIDEOID:12ab]]Seen\t5 < 6 &caf; &eacute;\t1/2/2014\n"
            "US\tR3\tB2\tOven\t2\n");
        QCOMPARE(read.table.count(), 3);
        QCOMPARE(read.table.refused.first().line, 4);
        QCOMPARE(read.met.value(u"marketplaces in lower case"_s), 1);
        QCOMPARE(read.met.value(u"answers in lower case"_s), 1);
        QCOMPARE(read.met.value(u"texts with markup"_s), 1);
        QCOMPARE(read.met.value(u"control characters"_s), 1);
        QCOMPARE(read.met.value(u"[[VIDEOID…]] marks"_s), 1);
        QCOMPARE(read.met.value(u"entities that nobody knows, left as they are"_s), 1);
        const auto report = shop.take(read, {{u"B1"_s, bread}});
        QCOMPARE(report.changed, 1);
        QCOMPARE(report.refused.size(), 2);
        QCOMPARE(report.refused.first().reason,
                 u"product: the list of --products does not name it"_s);
        const auto shown = shop.shown(bread);
        QCOMPARE(shown.first().title, u"It \"works\""_s);
        QCOMPARE(shown.first().text, u"Heats, fast.\n\"Wow\""_s);
        QCOMPARE(shown.first().written, QDate(2015, 8, 31));
        QVERIFY(!shown.first().isBoughtHere());
        shop.take(read, {{u"B2"_s, bread}});
        QCOMPARE(shop.shown(bread).last().text, u"5 < 6 &caf; é"_s);
        QVERIFY(shop.shown(bread).last().isRewarded); // somebody gave it to her for a review
    }

    void readsJsonLines()
    {
        ImportShop shop;
        const auto read = shop.read(
            ReviewFormat::AmazonJsonl,
            "{\"overall\": 4.0, \"vote\": \"1,204\", \"verified\": true, \"reviewTime\": "
            "\"08 4, 2014\", \"asin\": \"B1\", \"style\": {\"Size:\": \" 2\"}, \"reviewText\": "
            "\"Good\\n\\nvery\", \"summary\": \"Yes\", \"unixReviewTime\": 1407110400}\n"
            "{\"overall\": 1.0, \"verified\": false, \"reviewTime\": \"08 5, 2014\", \"asin\": "
            "\"B1\", \"summary\": \"No\", \"unixReviewTime\": 1407110400}\n"
            "no json\n");
        QCOMPARE(read.table.count(), 3);
        QCOMPARE(read.met.value(u"rows without a text"_s), 1);
        QCOMPARE(read.met.value(u"rows whose two dates differ"_s), 1);
        const auto report = shop.take(read, {{u"B1"_s, bread}});
        QCOMPARE(report.changed, 2);
        QCOMPARE(shop.shown(bread).first().helpful, 1204);
        QCOMPARE(shop.shown(bread).first().text, u"Good\n\nvery"_s);
        QCOMPARE(shop.shown(bread).last().text, QString());
    }

    void readsTheSpeakersTable()
    {
        ImportShop shop;
        const auto read = shop.read(ReviewFormat::AlexaTsv,
                                    "\xef\xbb\xbf    rating\tdate\tvariation\tverified_reviews\t"
                                    "feedback\r\n"
                                    "5\t31-Jul-18\tBlack  Dot\t\"Says \"\"hi\"\"\"\t1\r\n"
                                    "5\t31-Jul-18\tBlack  Dot\t\"Says \"\"hi\"\"\"\t1\r\n"
                                    "2\t1-May-18\tWhite\t \t0\r\n");
        QCOMPARE(read.met.value(u"byte order marks"_s), 1);
        QCOMPARE(read.met.value(u"repeated rows"_s), 1);
        QCOMPARE(read.met.value(u"empty texts"_s), 1);
        QCOMPARE(read.met.value(u"rows whose variant has stray blanks"_s), 2);
        const auto report = shop.take(read, {{u"Black Dot"_s, bread}, {u"White"_s, bread}});
        QCOMPARE(report.read, 3);
        QCOMPARE(report.changed, 2);
        QCOMPARE(report.refused.first().reason, u"id: the same as in line 2"_s);
        QCOMPARE(shop.shown(bread).first().text, u"Says \"hi\""_s);
        QCOMPARE(shop.shown(bread).first().written, QDate(2018, 7, 31));
        QCOMPARE(shop.rating(bread)->counts, (std::array{0, 1, 0, 0, 1})); // stars alone count
    }

    void longTextsAreCutWhereTheEyeWould()
    {
        ImportShop shop;
        QByteArray text;
        for (int i = 0; i < 2001; ++i)
            text += "a\xcc\x81"; // a letter of two
        shop.import(row("a", "5,," + text + ",2026-03-04,,,,,,"));
        const QString shown = shop.shown(bread).first().text;
        QCOMPARE(shown.size(), 3999);
        QVERIFY(shown.endsWith(u"a\u0301…"_s));
    }
};

QTEST_GUILESS_MAIN(tst_ReviewImport)
#include "tst_reviewimport.moc"
