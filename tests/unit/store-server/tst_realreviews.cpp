// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Real files of other systems, which are no part of this project: the folder that
// ENDCAP_TEST_DATA names has them. Skipped, and said so, where there are none. The
// numbers are those that their collection states, counted there by another program.
#include "reviewshop.h"

#include "store-server/import/foreignreviews.h"
#include "store-server/import/reviewrows.h"

#include <QProcess>
#include <QTemporaryDir>

using namespace endcap;
using namespace endcap::server;
using namespace Qt::StringLiterals;

namespace
{

QString fileNamed(const QString &name)
{
    return qEnvironmentVariable("ENDCAP_TEST_DATA") + u'/' + name;
}

// The file of that name, unpacked.
QByteArray unpacked(const QString &name)
{
    QProcess gzip;
    gzip.start(u"gzip"_s, {u"-dc"_s, fileNamed(name)});
    gzip.waitForFinished();
    return gzip.readAllStandardOutput();
}

struct Brought {
    ForeignReviews foreign;
    ImportReport report;
    QSet<QString> products;
    int stars[6] = {};
    qsizetype longest = 0;
    int emoji = 0;
    int verified = 0;
};

bool hasEmoji(const QString &text)
{
    return std::ranges::any_of(text, [](QChar letter) { return letter.isHighSurrogate(); });
}

// Each product of the file becomes one of ours: then every good row is taken.
Brought bring(ReviewFormat format, const QString &name)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"reviews"_s));
    if (!file.open(QFile::WriteOnly) || file.write(unpacked(name)) <= 0)
        return {};
    file.close();
    Brought brought;
    brought.foreign = *readForeignReviews(format, file.fileName());
    ReviewShop shop;
    ProductNames names;
    for (const Row &row : brought.foreign.table.rows) {
        const QString product = row.values.value(u"product"_s).toString();
        brought.products.insert(product);
        ++brought.stars[row.values.value(u"stars"_s).toVariant().toInt()];
        const QString text = row.values.value(u"text"_s).toString();
        brought.longest = std::max(brought.longest, text.size());
        brought.emoji += hasEmoji(text);
        brought.verified += row.values.value(u"verified"_s).toVariant().toString() == u"true";
    }
    for (const QString &product : brought.products) {
        const QString digits = u"%1"_s.arg(names.size() + 1, 12, 10, QChar(u'0'));
        for (int last = 0; last < 10; ++last) {
            const auto gtin = normalizedGtin(QString(digits + QString::number(last)));
            if (gtin)
                names.insert(product, *gtin);
        }
    }
    const auto filled = shop.database->inTransaction([&]() -> Stored<void> {
        for (const QString &gtin : names) {
            if (auto put = shop.database->items.put(u"product"_s, gtin, "p", 1); !put)
                return Unexpected(put.error());
        }
        return {};
    });
    if (!filled)
        qFatal("no products");
    ReviewRows taker(*shop.database, names, u"them"_s, shop.clock.now);
    brought.report = *importTable(*shop.database, brought.foreign.table, taker);
    // Not one of them has our badge, whatever it says of itself.
    const auto live = *shop.database->items.live(u"review"_s);
    for (const wire::FeedItem &item : live) {
        if (wire::decodeReview(item.id, item.body)->isBoughtHere())
            brought.report.read = -1;
    }
    qInfo() << name << brought.report.read << "read," << brought.report.taken() << "taken,"
            << brought.report.refused.size() << "refused," << brought.foreign.met;
    return brought;
}

} // namespace

class tst_RealReviews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        // A folder that has other things may be named for other tests.
        if (!QFile::exists(fileNamed(u"reviews_microwave.tsv.gz"_s)))
            QSKIP("ENDCAP_TEST_DATA names no folder with files of reviews");
    }

    void ovens()
    {
        const Brought ovens = bring(ReviewFormat::AmazonTsv, u"reviews_microwave.tsv.gz"_s);
        QCOMPARE(ovens.report.read, 1615);
        QCOMPARE(ovens.report.taken(), 1615);
        QCOMPARE(ovens.products.size(), 80);
        QCOMPARE(ovens.foreign.met.value(u"marketplaces in lower case"_s), 7);
        QCOMPARE(ovens.foreign.met.value(u"answers in lower case"_s), 7);
        QVERIFY(ovens.foreign.met.value(u"texts with markup"_s) > 0);
        QVERIFY(ovens.foreign.met.value(u"texts with entities"_s) > 0);
        QVERIFY(ovens.foreign.met.value(u"control characters"_s) > 0); // SUB
        QVERIFY(ovens.foreign.met.value(u"[[VIDEOID…]] marks"_s) > 0);
        QCOMPARE(ovens.verified, 1095);
    }

    void hairDryers()
    {
        const Brought dryers = bring(ReviewFormat::AmazonCsv, u"reviews_hair_dryer.csv.gz"_s);
        QCOMPARE(dryers.report.read, 9045);
        QCOMPARE(dryers.report.taken(), 9045);
        QCOMPARE(dryers.products.size(), 201);
        QCOMPARE(dryers.foreign.met.value(u"products with more than one title"_s), 1);
        QVERIFY(dryers.foreign.met.value(u"texts with markup"_s) > 0);
        QVERIFY(dryers.foreign.met.value(u"control characters"_s) > 0);
    }

    void jsonLines_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("products");
        QTest::addColumn<int>("withoutTitle");
        QTest::newRow("pets") << u"reviews_pet_supplies.jsonl.gz"_s << 1671 << 1;
        QTest::newRow("cars") << u"reviews_automotive.jsonl.gz"_s << 1863 << 0;
    }

    void jsonLines()
    {
        QFETCH(QString, name);
        QFETCH(int, products);
        QFETCH(int, withoutTitle);
        const Brought lines = bring(ReviewFormat::AmazonJsonl, name);
        QCOMPARE(lines.report.read, 2000);
        QCOMPARE(lines.report.taken(), 2000);
        QCOMPARE(lines.products.size(), products);
        for (int stars = 1; stars <= 5; ++stars)
            QCOMPARE(lines.stars[stars], 400);
        QCOMPARE(lines.foreign.met.value(u"rows without a text"_s), 1);
        QCOMPARE(lines.foreign.met.value(u"rows without a title"_s), withoutTitle);
        QCOMPARE(lines.foreign.met.value(u"rows whose two dates differ"_s), 0);
        QVERIFY(lines.foreign.met.value(u"votes written as texts"_s) > 0);
    }

    void speakers()
    {
        const Brought speakers = bring(ReviewFormat::AlexaTsv, u"reviews_alexa.tsv.gz"_s);
        QCOMPARE(speakers.report.read, 3150);
        QCOMPARE(speakers.foreign.met.value(u"byte order marks"_s), 1);
        QCOMPARE(speakers.foreign.met.value(u"empty texts"_s), 79);
        QCOMPARE(speakers.foreign.met.value(u"repeated rows"_s), 715);
        QCOMPARE(speakers.report.refused.size(), 715);
        QCOMPARE(speakers.report.taken(), 3150 - 715);
        QCOMPARE(speakers.emoji, 27);
        QVERIFY(speakers.foreign.met.value(u"rows whose variant has stray blanks"_s) > 0);
    }
};

QTEST_GUILESS_MAIN(tst_RealReviews)
#include "tst_realreviews.moc"
