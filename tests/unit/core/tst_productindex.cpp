// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What can be searched stays what the products are: after any sequence of changes the
// index is sound by SQLite's own check and holds what one made afresh would hold.
#include "sqlite/productindex.h"
#include "sqlite/steplimit.h"
#include "tests/fakes/samples.h"
#include "tests/unit/core/testcatalogue.h"

#include <rapidcheck.h>

using namespace endcap;
using namespace endcap::test;
using namespace Qt::StringLiterals;
using sqlite::Connection;
using sqlite::Statement;

namespace
{

bool isIndexSound(Connection &connection)
{
    return connection.run("INSERT INTO product_words (product_words) VALUES ('integrity-check')")
        .has_value();
}

// Each word, the column it is in, and whose it is.
QStringList wordsIn(Connection &connection)
{
    connection.run("CREATE VIRTUAL TABLE temp.instance USING"
                   " fts5vocab('main', 'product_words', 'instance')");
    QStringList words;
    Statement rows(connection, "SELECT instance.term, instance.col, product.id FROM temp.instance"
                               " LEFT JOIN product ON product.place = instance.doc");
    while (rows.step())
        words.append(rows.text(0) + u' ' + rows.text(1) + u' ' + rows.text(2));
    words.sort();
    return words;
}

QStringList rowsIn(Connection &connection)
{
    QStringList found;
    Statement rows(connection, "SELECT id, rank, name, brand, category, whole, hex(image)"
                               " FROM product ORDER BY id");
    while (rows.step()) {
        QStringList row;
        for (int column = 0; column < 7; ++column)
            row.append(rows.text(column));
        found.append(row.join(u'|'));
    }
    return found;
}

QList<qint64> ranksInOrder(Connection &connection)
{
    QList<qint64> ranks;
    Statement rows(connection, "SELECT rank FROM product ORDER BY place");
    while (rows.step())
        ranks.append(rows.number(0));
    return ranks;
}

struct Desk {
    explicit Desk(const QList<Product> &products = {}) : connection(catalogueOf(products)) {}

    std::unique_ptr<Connection> connection;
};

} // namespace

class tst_ProductIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cutsWordsAsTheIndexDoes();
    void keepsUpWithAnyChanges();
    void leavesWordsAloneWhenOnlyThePriceChanges();
    void takesAThousandOfOneRank();
    void stopsAtItsLimit();
};

void tst_ProductIndex::cutsWordsAsTheIndexDoes()
{
    Desk desk({productOf(1, u"Crème-brûlée №7, 牛乳 'Ümlaut' <b>2%</b>"_s, u"Æ_ß"_s)});
    const sqlite::WordCutter cutter(*desk.connection);
    const QStringList cut = cutter.wordsOf(u"Crème-brûlée №7, 牛乳 'Ümlaut' <b>2%</b> Æ_ß"_s);
    QSet<QString> indexed;
    Statement terms(*desk.connection, "SELECT term FROM product_term");
    while (terms.step())
        indexed.insert(terms.text(0));
    QCOMPARE(QSet<QString>(cut.cbegin(), cut.cend()), indexed);
    QVERIFY(indexed.contains(u"creme"_s) && indexed.contains(u"牛乳"_s));
    QCOMPARE(cutter.wordsOf(u"one two three"_s, 2), (QStringList{u"one"_s, u"two"_s}));
    QCOMPARE(cutter.wordsOf(u"abcdef"_s, 1, 3), QStringList{u"abc"_s});
    QVERIFY(cutter.wordsOf(u" -- \" * "_s).isEmpty());
    QVERIFY(cutter.wordsOf(QString()).isEmpty());
}

void tst_ProductIndex::keepsUpWithAnyChanges()
{
    QVERIFY(rc::check("the same as one made afresh", [] {
        static const QStringList words{u"milk"_s,  u"Milk"_s,      u"oat"_s,     u"Crème"_s,
                                       u"crème"_s, u"chocolate"_s, u"2%"_s,      u"\"AND*"_s,
                                       u"牛乳"_s,  u"bread"_s,     u"(whole)"_s, QString()};
        const auto text = [] {
            QStringList parts;
            const int count = *rc::gen::inRange(0, 4);
            for (int i = 0; i < count; ++i)
                parts.append(words.at(*rc::gen::inRange<qsizetype>(0, words.size())));
            return parts.join(u' ');
        };
        const auto product = [&] {
            Product made = productOf(*rc::gen::inRange(1, 12), text(), text(), text());
            made.rank = *rc::gen::inRange(0, 4);
            made.priceMinor = *rc::gen::inRange(1, 3);
            if (*rc::gen::arbitrary<bool>())
                made.image = fakes::numbered<Hash>(*rc::gen::inRange(0, 3));
            return made;
        };
        QMap<QString, Product> kept;
        const int before = *rc::gen::inRange(0, 8);
        for (int i = 0; i < before; ++i) {
            const Product made = product();
            kept.insert(made.gtin, made);
        }
        Desk desk(kept.values());
        sqlite::ProductIndex index(*desk.connection);
        const int changes = *rc::gen::inRange(0, 30);
        for (int i = 0; i < changes; ++i) {
            const Product made = product();
            if (*rc::gen::inRange(0, 4) == 0) {
                RC_ASSERT(index.remove(made.gtin).has_value());
                kept.remove(made.gtin);
            } else {
                RC_ASSERT(index.put(made).has_value());
                kept.insert(made.gtin, made);
            }
        }
        Desk fresh(kept.values());
        RC_ASSERT(isIndexSound(*desk.connection));
        RC_ASSERT(isIndexSound(*fresh.connection));
        RC_ASSERT(rowsIn(*desk.connection) == rowsIn(*fresh.connection));
        RC_ASSERT(wordsIn(*desk.connection) == wordsIn(*fresh.connection));
        RC_ASSERT(ranksInOrder(*desk.connection) == ranksInOrder(*fresh.connection));
    }));
}

void tst_ProductIndex::leavesWordsAloneWhenOnlyThePriceChanges()
{
    Desk desk({productOf(1, u"Oat Milk"_s), productOf(2, u"Rye Bread"_s)});
    sqlite::ProductIndex index(*desk.connection);
    Statement size(*desk.connection, "SELECT count(*), sum(length(block)) FROM product_words_data");
    QVERIFY(size.step());
    const auto before = std::pair(size.number(0), size.number(1));
    size.reset();
    Product cheaper = productOf(1, u"Oat Milk"_s);
    cheaper.priceMinor = 199;
    cheaper.image = fakes::numbered<Hash>(1);
    for (int i = 0; i < 100; ++i)
        QVERIFY(index.put(cheaper));
    QVERIFY(size.step());
    QCOMPARE(std::pair(size.number(0), size.number(1)), before);
    Statement image(*desk.connection, "SELECT image FROM product WHERE rank = 1");
    QVERIFY(image.step());
    QCOMPARE(image.bytes(0), fakes::numbered<Hash>(1).bytes());
}

void tst_ProductIndex::takesAThousandOfOneRank()
{
    Desk desk;
    sqlite::ProductIndex index(*desk.connection);
    QVERIFY(desk.connection->run("BEGIN"));
    for (int n = 1; n <= 1000; ++n) {
        Product product = productOf(n, u"Cup %1"_s.arg(n));
        product.rank = 5;
        QVERIFY(index.put(product));
    }
    QVERIFY(desk.connection->run("COMMIT"));
    QVERIFY(isIndexSound(*desk.connection));
    QCOMPARE(rowsIn(*desk.connection).size(), 1000);
    Product first = productOf(2000, u"Saucer"_s);
    first.rank = 1;
    QVERIFY(index.put(first));
    QCOMPARE(ranksInOrder(*desk.connection).first(), 1);
}

void tst_ProductIndex::stopsAtItsLimit()
{
    QList<Product> products;
    for (int n = 1; n <= 2000; ++n)
        products.append(productOf(n, u"Cup %1"_s.arg(n)));
    Desk desk(products);
    Statement rows(*desk.connection, "SELECT id FROM product");
    int read = 0;
    {
        const sqlite::StepLimit limit(*desk.connection, 2);
        while (rows.step())
            ++read;
        QVERIFY(limit.hasRunOut());
        QVERIFY(rows.hasFailed());
        rows.reset();
    }
    QVERIFY(read > 10 && read < 1000);
    for (read = 0; rows.step();)
        ++read;
    QCOMPARE(read, 2000);
}

QTEST_GUILESS_MAIN(tst_ProductIndex)
#include "tst_productindex.moc"
