// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A product's reviews page by page: every order against a plain sort of all of them,
// each page by its index, and the feed's changes in between.
#include "contract/wire/itemcodecs.h"
#include "services/reviews.h"
#include "sqlite/reviewtable.h"
#include "tests/fakes/faultyfiles.h"
#include "tests/fakes/samples.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <rapidcheck.h>

using namespace endcap;
using namespace endcap::storage;
using namespace Qt::StringLiterals;

namespace
{

const QString bread = u"00012345678905"_s;
const QString milk = u"00012345678912"_s;
const EpochId epoch = *EpochId::from(QByteArray(16, 'e'));

Review reviewOf(int n, int stars, int day, int helpful, const QString &product = bread)
{
    return {.id = u"r%1"_s.arg(n),
            .product = product,
            .stars = stars,
            .title = {},
            .text = u"Number %1"_s.arg(n),
            .written = QDate(2026, 1, 1).addDays(day),
            .bought = {},
            .store = {},
            .helpful = helpful,
            .language = {},
            .source = {}};
}

wire::FeedItem itemOf(const Review &review, qint64 rev = 11)
{
    return {rev, u"review"_s, review.id, wire::encodeReview(review)};
}

// What the orders promise, said another way.
bool comesBefore(ReviewOrder order, const Review &one, const Review &other)
{
    const auto key = [order](const Review &review) -> std::tuple<qint64, qint64, qint64> {
        const qint64 place = -neutralPlace(review.id);
        switch (order) {
        case ReviewOrder::Neutral:
            return {0, 0, place};
        case ReviewOrder::Newest:
            return {0, -QDate(2026, 1, 1).daysTo(review.written), place};
        case ReviewOrder::Helpful:
            return {0, -review.helpful, place};
        case ReviewOrder::Critical:
            return {review.stars, -review.helpful, place};
        }
        return {};
    };
    return key(one) < key(other);
}

struct Shelf {
    QTemporaryDir folder{fakes::folderInMemory()};
    std::unique_ptr<sqlite::Connection> connection;
    ReviewPages pages;

    Shelf()
        : connection(*sqlite::Connection::open(folder.filePath(u"c.db"_s), {.isDurable = false})),
          pages(*connection)
    {
        QFile schema(u":/endcap/contract/wire/catalogue.sql"_s);
        if (!schema.open(QFile::ReadOnly) || !connection->run(schema.readAll().constData()))
            qFatal("no schema");
    }

    void put(const std::vector<Review> &reviews)
    {
        sqlite::ReviewTable table(*connection);
        connection->run("BEGIN");
        for (const Review &review : reviews)
            table.put(itemOf(review));
        connection->run("COMMIT");
    }

    // All pages one after the other; none is longer than it may be.
    QStringList readAll(ReviewQuery query)
    {
        QStringList ids;
        for (;;) {
            const auto page = pages.read(query);
            if (!page || page->reviews.size() > ReviewQuery::pageLength)
                return {u"?"_s};
            for (const StoredReview &review : page->reviews)
                ids.append(review.id);
            if (!page->next)
                return ids;
            query.after = page->next;
        }
    }
};

} // namespace

class tst_ReviewPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyOrderIsAPlainSort()
    {
        QVERIFY(rc::check("pages are the sorted list, cut", [] {
            const int count = *rc::gen::inRange(0, 90);
            std::vector<Review> reviews;
            reviews.reserve(static_cast<size_t>(count));
            for (int n = 0; n < count; ++n) {
                reviews.push_back(reviewOf(n, *rc::gen::inRange(1, 6), *rc::gen::inRange(0, 4),
                                           *rc::gen::inRange(0, 3), n % 7 == 0 ? milk : bread));
            }
            Shelf shelf;
            shelf.put(reviews);
            for (auto order : {ReviewOrder::Neutral, ReviewOrder::Newest, ReviewOrder::Helpful,
                               ReviewOrder::Critical}) {
                for (int stars = 0; stars <= 5; ++stars) {
                    std::vector<Review> wanted;
                    std::ranges::copy_if(
                        reviews, std::back_inserter(wanted), [stars](const Review &review) {
                            return review.product == bread && (stars == 0 || review.stars == stars);
                        });
                    std::ranges::sort(wanted, [order](const Review &one, const Review &other) {
                        return comesBefore(order, one, other);
                    });
                    QStringList ids;
                    for (const Review &review : wanted)
                        ids.append(review.id);
                    RC_ASSERT(shelf.readAll({bread, order, stars, std::nullopt}) == ids);
                }
            }
        }));
    }

    // F7: with other stars, votes, badges and days the neutral order stays what it was.
    void theNeutralOrderLooksAtNothing()
    {
        std::vector<Review> reviews;
        std::vector<Review> others;
        for (int n = 0; n < 60; ++n) {
            reviews.push_back(reviewOf(n, 1 + n % 5, n, n));
            Review other = reviewOf(n, 5 - n % 5, 60 - n, 60 - n);
            other.bought = QDate(2026, 3, 1);
            others.push_back(other);
        }
        Shelf one;
        one.put(reviews);
        Shelf two;
        two.put(others);
        const ReviewQuery query{bread, ReviewOrder::Neutral, 0, std::nullopt};
        QCOMPARE(one.readAll(query), two.readAll(query));
        QCOMPARE(one.readAll(query).size(), 60);
    }

    void everyPageComesByItsIndex()
    {
        Shelf shelf;
        shelf.put({reviewOf(1, 5, 1, 1)});
        for (const char *index : {"review_neutral", "review_newest", "review_helpful"}) {
            const QByteArray sql =
                QByteArray("EXPLAIN QUERY PLAN SELECT id, body FROM review INDEXED BY ") + index +
                " WHERE product = ?1 ORDER BY " +
                (index == QByteArray("review_neutral")  ? "shuffle DESC"
                 : index == QByteArray("review_newest") ? "day DESC, shuffle DESC"
                                                        : "helpful DESC, shuffle DESC");
            sqlite::Statement plan(*shelf.connection, sql.constData());
            QStringList steps;
            while (plan.step())
                steps.append(plan.text(3));
            QCOMPARE(steps.size(), 1); // no sorting of its own
            QVERIFY2(steps.first().contains(QLatin1StringView(index)), qPrintable(steps.first()));
        }
    }

    void newerRevisionsWinAndTombstonesRemove()
    {
        Shelf shelf;
        sqlite::ReviewTable table(*shelf.connection);
        QCOMPARE(*table.put(itemOf(reviewOf(1, 5, 1, 1), 20)), 1);
        QCOMPARE(*table.put(itemOf(reviewOf(1, 1, 1, 1), 19)), 0);
        QCOMPARE(*table.put({19, u"review"_s, u"r1"_s, QByteArray()}), 0);
        const ReviewQuery fives{bread, ReviewOrder::Neutral, 5, std::nullopt};
        QCOMPARE(shelf.readAll(fives), QStringList{u"r1"_s});
        QCOMPARE(*table.put({21, u"review"_s, u"r1"_s, QByteArray()}), 1);
        QVERIFY(shelf.readAll(fives).isEmpty());
    }

    void whatCannotBeReadIsNotShown()
    {
        Shelf shelf;
        sqlite::ReviewTable table(*shelf.connection);
        QCOMPARE(*table.put(itemOf(reviewOf(1, 5, 1, 1), 20)), 1);
        QCOMPARE(*table.put({21, u"review"_s, u"r1"_s, "no cbor"}), 1);
        QVERIFY(shelf.readAll({bread, ReviewOrder::Neutral, 0, std::nullopt}).isEmpty());
    }

    // The service, over a catalogue that the feed fills.
    void theFeedFillsWhatIsAsked()
    {
        QTemporaryDir folder(fakes::folderInMemory());
        fakes::FaultyFiles files;
        CatalogueStore catalogue(files, folder.path());
        catalogue.open();
        services::Reviews reviews(catalogue);
        QCOMPARE(reviews.read({bread}).error(), services::ServiceError::NotReady);
        {
            const auto connection = *sqlite::Connection::open(catalogue.freshPath(), {});
            QFile schema(u":/endcap/contract/wire/catalogue.sql"_s);
            QVERIFY(schema.open(QFile::ReadOnly));
            QVERIFY(connection->run(schema.readAll().constData()));
            sqlite::Statement cursor(*connection, "INSERT INTO cursor VALUES (1, ?1, 10)");
            cursor.bind(1, epoch.bytes());
            QVERIFY(cursor.run());
        }
        QVERIFY(catalogue.adopt({epoch, 10}));
        QCOMPARE(reviews.read({bread}).error(), services::ServiceError::NotFound);

        QSignalSpy changed(&catalogue, &CatalogueStore::changed);
        const QByteArray product = wire::encodeProduct(fakes::sampleProduct(bread));
        QVERIFY(catalogue.apply({epoch, 11, false, {{11, u"product"_s, bread, product}}}));
        QCOMPARE(changed.size(), 1);
        QVERIFY(reviews.read({bread})->rating.isNull());
        const Rating rating{bread, {0, 0, 0, 0, 1}, 0};
        QVERIFY(catalogue.apply({epoch,
                                 13,
                                 false,
                                 {itemOf(reviewOf(1, 5, 1, 1), 12),
                                  {13, u"rating"_s, bread, wire::encodeRating(rating)}}}));
        QCOMPARE(changed.size(), 1); // nobody keeps them
        const auto read = reviews.read({bread});
        QCOMPARE(read->product, product);
        QCOMPARE(*wire::decodeRating(bread, read->rating), rating);
        QCOMPARE(read->page.reviews.size(), 1);
        QCOMPARE(catalogue.cursor()->rev, 13);
        QVERIFY(catalogue.items(u"review"_s).isEmpty()); // they lie apart
    }
};

QTEST_GUILESS_MAIN(tst_ReviewPages)
#include "tst_reviewpages.moc"
