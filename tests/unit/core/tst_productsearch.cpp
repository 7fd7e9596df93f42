// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Searching: what was meant comes first, mistakes are looked through and said, nothing
// that is typed means anything to the database, and no word takes long.
#include "storage/productsearch.h"
#include "tests/fakes/samples.h"
#include "tests/unit/core/testcatalogue.h"

#include <rapidcheck.h>

using namespace endcap;
using namespace endcap::storage;
using namespace endcap::test;
using namespace Qt::StringLiterals;

namespace
{

struct Desk {
    explicit Desk(const QList<Product> &products)
        : connection(catalogueOf(products)), search(std::make_unique<ProductSearch>(*connection))
    {
    }

    QStringList names(const QString &text, int most = 30)
    {
        const auto found = search->find(text, most);
        corrected = found ? found->corrected : u"failed"_s;
        QStringList names;
        for (const CatalogueItem &item : found ? found->products : QList<CatalogueItem>())
            names.append(wire::decodeProduct(item.id, item.body)->name);
        return names;
    }

    std::unique_ptr<sqlite::Connection> connection;
    std::unique_ptr<ProductSearch> search;
    QString corrected;
};

QList<Product> groceries()
{
    return {productOf(1, u"Milk Chocolate Bar"_s, u"Alpina"_s, u"Sweets"_s),
            productOf(2, u"Whole Milk"_s, u"Maple & Main Dairy"_s, u"Dairy & eggs"_s),
            productOf(3, u"Crème Brûlée Yogurt"_s, u"Maple & Main Dairy"_s, u"Dairy & eggs"_s),
            productOf(4, u"Milk"_s, u"Farm"_s, u"Dairy & eggs"_s),
            productOf(5, u"Milky Oat Drink"_s, u"Havre"_s, u"Drinks"_s),
            productOf(6, u"Peppermint Tea"_s, u"Leaf"_s, u"Coffee & tea"_s),
            productOf(7, u"Ground Coffee"_s, u"Corner"_s, u"Coffee & tea"_s),
            productOf(8, u"牛乳石鹸"_s, u"花王"_s, u"Personal care"_s),
            productOf(9, u"Teaspoon"_s, u"Maple House"_s, u"Kitchen"_s)};
}

} // namespace

class tst_ProductSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheBestFirst_data();
    void showsTheBestFirst();
    void givesThePopularOnesWhenNothingIsTyped();
    void correctsWhatDoesNotExist_data();
    void correctsWhatDoesNotExist();
    void asManyAsAsked();
    void takesWordsForWords();
    void findsWhatAPlainReaderFinds();
    void isNeverLate();
    void showsPhotographsOfThePopular();
};

void tst_ProductSearch::showsTheBestFirst_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("names");
    // Called exactly so; then by popularity with the whole word, then with its beginning.
    QTest::newRow("exact name") << u"milk"_s
                                << QStringList{u"Milk"_s, u"Milk Chocolate Bar"_s, u"Whole Milk"_s,
                                               u"Milky Oat Drink"_s};
    QTest::newRow("beginning") << u"mil"_s
                               << QStringList{u"Milk Chocolate Bar"_s, u"Whole Milk"_s, u"Milk"_s,
                                              u"Milky Oat Drink"_s};
    QTest::newRow("all words") << u"MILK choc"_s << QStringList{u"Milk Chocolate Bar"_s};
    QTest::newRow("any order") << u"bar milk"_s << QStringList{u"Milk Chocolate Bar"_s};
    QTest::newRow("name and brand") << u"farm milk"_s << QStringList{u"Milk"_s};
    QTest::newRow("accents left out") << u"creme brulee"_s << QStringList{u"Crème Brûlée Yogurt"_s};
    QTest::newRow("accents typed") << u"brûl"_s << QStringList{u"Crème Brûlée Yogurt"_s};
    QTest::newRow("name before category")
        << u"tea"_s << QStringList{u"Peppermint Tea"_s, u"Teaspoon"_s, u"Ground Coffee"_s};
    QTest::newRow("other script") << u"牛乳"_s << QStringList{u"牛乳石鹸"_s};
    QTest::newRow("by number") << gtinOf(7) << QStringList{u"Ground Coffee"_s};
    QTest::newRow("as on the pack")
        << u" "_s + gtinOf(7).mid(1, 1) + u' ' + gtinOf(7).mid(2, 6) + u' ' + gtinOf(7).mid(8)
        << QStringList{u"Ground Coffee"_s};
    QTest::newRow("nothing has both") << u"milk coffee"_s << QStringList();
    QTest::newRow("signs only") << u"?!"_s << QStringList();
}

void tst_ProductSearch::showsTheBestFirst()
{
    QFETCH(const QString, typed);
    QFETCH(const QStringList, names);
    Desk desk(groceries());
    QCOMPARE(desk.names(typed), names);
    QCOMPARE(desk.corrected, QString());
}

void tst_ProductSearch::givesThePopularOnesWhenNothingIsTyped()
{
    Desk desk(groceries());
    QCOMPARE(desk.names(QString(), 3),
             (QStringList{u"Milk Chocolate Bar"_s, u"Whole Milk"_s, u"Crème Brûlée Yogurt"_s}));
    QCOMPARE(desk.names(u"  "_s).size(), 9);
}

void tst_ProductSearch::correctsWhatDoesNotExist_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("corrected");
    QTest::addColumn<QString>("first");
    QTest::newRow("letter left out") << u"choclate"_s << u"chocolate"_s << u"Milk Chocolate Bar"_s;
    QTest::newRow("swapped") << u"mlik"_s << u"milk"_s << u"Milk"_s;
    QTest::newRow("two in a long one")
        << u"chokolat"_s << u"chocolate"_s << u"Milk Chocolate Bar"_s;
    QTest::newRow("first letter") << u"koffee"_s << u"coffee"_s << u"Ground Coffee"_s;
    QTest::newRow("still being typed") << u"yogr"_s << u"yogurt"_s << u"Crème Brûlée Yogurt"_s;
    QTest::newRow("one of two") << u"ground cofee"_s << u"ground coffee"_s << u"Ground Coffee"_s;
    QTest::newRow("both") << u"gruond cofee"_s << u"ground coffee"_s << u"Ground Coffee"_s;
    QTest::newRow("nothing like it") << u"bicycle"_s << QString() << QString();
    QTest::newRow("too short to tell") << u"xq"_s << QString() << QString();
    // Words that exist are left as they are, also when nothing has them both.
    QTest::newRow("no such thing") << u"coffee choclate"_s << QString() << QString();
}

void tst_ProductSearch::correctsWhatDoesNotExist()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, corrected);
    QFETCH(const QString, first);
    Desk desk(groceries());
    QCOMPARE(desk.names(typed).value(0), first);
    QCOMPARE(desk.corrected, corrected);
}

void tst_ProductSearch::asManyAsAsked()
{
    QList<Product> products;
    for (int n = 1; n <= 100; ++n)
        products.append(productOf(n, n % 2 ? u"Cup"_s : u"Cup of tea %1"_s.arg(n)));
    Desk desk(products);
    const QStringList names = desk.names(u"cup"_s, 60);
    QCOMPARE(names.size(), 60);
    QCOMPARE(names.count(u"Cup"_s), 50); // none twice, the exact ones first
    QCOMPARE(names.mid(0, 50), QStringList(50, u"Cup"_s));
}

void tst_ProductSearch::takesWordsForWords()
{
    Desk desk(groceries());
    for (const QString &typed :
         {u"milk OR coffee"_s, u"name : milk"_s, u"\"milk\" AND"_s, u"milk*"_s, u"NEAR(milk tea)"_s,
          u"^milk"_s, u"milk';--"_s, u"{name}:x"_s, u"-milk"_s, u"milk\u0000tea"_s})
        QVERIFY2(desk.search->find(typed, 30), qPrintable(typed));
    QVERIFY(desk.names(u"milk OR coffee"_s).isEmpty());
    QCOMPARE(desk.names(u"^milk*"_s).value(0), u"Milk"_s);
}

// The oracle reads every product, as a person with much time would.
void tst_ProductSearch::findsWhatAPlainReaderFinds()
{
    static const QStringList words{u"milk"_s, u"milky"_s, u"oat"_s,  u"oats"_s, u"tea"_s,
                                   u"team"_s, u"bar"_s,   u"barn"_s, u"b"_s};
    QVERIFY(rc::check("all that have the words, and only those", [] {
        const auto text = [](int most) {
            QStringList parts;
            const int count = *rc::gen::inRange(1, most + 1);
            for (int i = 0; i < count; ++i)
                parts.append(words.at(*rc::gen::inRange<qsizetype>(0, words.size())));
            return parts.join(u' ');
        };
        QList<Product> products;
        const int count = *rc::gen::inRange(1, 12);
        for (int n = 1; n <= count; ++n)
            products.append(productOf(n, text(4), text(1), text(1)));
        Desk desk(products);
        const QString typed = text(3).chopped(*rc::gen::inRange(0, 2));
        const auto found = desk.search->find(typed, 30);
        RC_ASSERT(found.has_value());
        if (!found->corrected.isEmpty())
            return;
        QStringList expected;
        QStringList asked = typed.split(u' ', Qt::SkipEmptyParts);
        const QString last = asked.isEmpty() ? QString() : asked.takeLast();
        for (const Product &product : products) {
            const QStringList all =
                (product.name + u' ' + product.brand + u' ' + product.category).split(u' ');
            const bool hasAll =
                std::ranges::all_of(asked, [&](const QString &each) { return all.contains(each); });
            if (hasAll && std::ranges::any_of(
                              all, [&](const QString &each) { return each.startsWith(last); }))
                expected.append(product.gtin);
        }
        QStringList got;
        for (const CatalogueItem &item : found->products)
            got.append(item.id);
        got.sort();
        RC_ASSERT(got == expected);
    }));
}

void tst_ProductSearch::isNeverLate()
{
    QList<Product> products;
    for (int n = 1; n <= 3000; ++n)
        products.append(productOf(n, u"a%1 b%2 c%3"_s.arg(n % 7).arg(n).arg(n * 3)));
    Desk desk(products);
    const QString endless = QString(1000, u'a') + u" b"_s.repeated(5000);
    QVERIFY(desk.search->find(endless, 30));
    // All the letters there are, and a word that nothing is like.
    QVERIFY(desk.search->find(u"qqqqqqqqqqqqqqqqqqqqqqqq"_s, 30)->products.isEmpty());
    QCOMPARE(desk.names(u"b17"_s).value(0), u"a3 b17 c51"_s);
}

void tst_ProductSearch::showsPhotographsOfThePopular()
{
    QList<Product> products = groceries();
    products[6].image = fakes::numbered<Hash>(7);
    products[1].image = fakes::numbered<Hash>(2);
    products[4].image = fakes::numbered<Hash>(5);
    Desk desk(products);
    QCOMPARE(*desk.search->popularImages(2),
             (QList<Hash>{fakes::numbered<Hash>(2), fakes::numbered<Hash>(5)}));
    QCOMPARE(desk.search->popularImages(100)->size(), 3);
}

QTEST_GUILESS_MAIN(tst_ProductSearch)
#include "tst_productsearch.moc"
