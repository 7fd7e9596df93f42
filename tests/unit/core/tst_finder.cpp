// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Looking things up in the kiosk's catalogue: it follows the feed, says when it cannot,
// survives a damaged index, and tells nobody what was typed.
#include "services/finder.h"
#include "tests/fakes/faultyfiles.h"
#include "tests/fakes/samples.h"
#include "tests/unit/core/testcatalogue.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace endcap;
using namespace endcap::services;
using namespace endcap::test;
using namespace Qt::StringLiterals;

namespace
{

QStringList heard;

void hear(QtMsgType, const QMessageLogContext &, const QString &message)
{
    heard.append(message);
}

struct Desk {
    explicit Desk(const QList<Product> &products)
    {
        catalogue.open();
        path = catalogue.freshPath();
        makeCatalogue(path, products);
        if (!catalogue.adopt({catalogueEpoch, 10}))
            qFatal("The catalogue was not taken");
    }

    QStringList ids(const QString &text)
    {
        QStringList ids;
        const auto found = finder.search(text);
        for (const auto &product : found ? found->products : QList<storage::CatalogueItem>())
            ids.append(product.id);
        return ids;
    }

    bool apply(const QList<wire::FeedItem> &items)
    {
        return catalogue.apply({catalogueEpoch, ++rev, false, items}).has_value();
    }

    QTemporaryDir folder{fakes::folderInMemory()};
    fakes::FaultyFiles files;
    storage::CatalogueStore catalogue{files, folder.path()};
    Finder finder{catalogue};
    QString path;
    qint64 rev = 10;
};

} // namespace

class tst_Finder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsByWordsAndByNumber();
    void followsTheFeed();
    void aPageThatFailsChangesNothing();
    void saysWhenItCannot();
    void aDamagedIndexIsSetAside();
    void showsNoMoreThanAPage();
    void keepsWhatWasTypedToItself();
};

void tst_Finder::findsByWordsAndByNumber()
{
    const Product milk = productOf(1, u"Whole Milk"_s);
    Desk desk({milk, productOf(2, u"Rye Bread"_s)});
    QCOMPARE(desk.ids(u"milk"_s), QStringList{milk.gtin});
    QCOMPARE(*desk.finder.product(milk.gtin), wire::encodeProduct(milk));
    QCOMPARE(desk.finder.product(gtinOf(77)).error(), ServiceError::NotFound);
    QCOMPARE(desk.finder.product(u"12"_s).error(), ServiceError::Malformed);
}

void tst_Finder::followsTheFeed()
{
    Desk desk({productOf(1, u"Whole Milk"_s), productOf(2, u"Rye Bread"_s)});
    QVERIFY(desk.apply({putting(productOf(3, u"Oat Milk"_s), 11),
                        putting(productOf(1, u"Goat Cheese"_s), 11), removing(gtinOf(2), 11)}));
    QCOMPARE(desk.ids(u"milk"_s), QStringList{gtinOf(3)});
    QCOMPARE(desk.ids(u"cheese"_s), QStringList{gtinOf(1)});
    QVERIFY(desk.ids(u"bread"_s).isEmpty());
    // What came late changes nothing, what nobody can read is not found.
    QVERIFY(desk.apply({putting(productOf(3, u"Soy Milk"_s), 5)}));
    QVERIFY(desk.ids(u"soy"_s).isEmpty());
    QVERIFY(desk.apply({{12, u"product"_s, gtinOf(3), "not a product"}}));
    QVERIFY(desk.ids(u"milk"_s).isEmpty());
    QVERIFY(desk.apply({putting(productOf(3, u"Oat Milk"_s), 13)}));
    QCOMPARE(desk.ids(u"milk"_s), QStringList{gtinOf(3)});
}

void tst_Finder::aPageThatFailsChangesNothing()
{
    Desk desk({productOf(1, u"Whole Milk"_s)});
    const EpochId other = *EpochId::from(QByteArray(16, 'x'));
    QVERIFY(!desk.catalogue.apply({other, 20, false, {putting(productOf(2, u"Tea"_s), 20)}}));
    QVERIFY(desk.ids(u"tea"_s).isEmpty());
    QVERIFY(!desk.catalogue.apply({other, 20, false, {removing(gtinOf(1), 20)}}));
    QCOMPARE(desk.ids(u"milk"_s), QStringList{gtinOf(1)});
}

void tst_Finder::saysWhenItCannot()
{
    QTemporaryDir folder;
    fakes::FaultyFiles files;
    storage::CatalogueStore catalogue(files, folder.path());
    Finder finder(catalogue);
    QCOMPARE(finder.search(u"milk"_s).error(), ServiceError::NotReady);
    QCOMPARE(finder.product(gtinOf(1)).error(), ServiceError::NotReady);
}

void tst_Finder::aDamagedIndexIsSetAside()
{
    QList<Product> products;
    for (int n = 1; n <= 300; ++n)
        products.append(productOf(n, u"Cup number%1"_s.arg(n)));
    Desk desk(products);
    QSignalSpy damaged(&desk.catalogue, &storage::CatalogueStore::damaged);
    {
        const auto outside = *sqlite::Connection::open(desk.path, {});
        QVERIFY(outside->run("UPDATE product_words_data SET block = x'0000ffff' WHERE id > 10"));
    }
    const auto found = desk.finder.search(u"number17"_s);
    QVERIFY(!found);
    QCOMPARE(found.error(), ServiceError::NotReady);
    QCOMPARE(damaged.size(), 1);
    // And the next snapshot mends it.
    makeCatalogue(desk.catalogue.freshPath(), products);
    QVERIFY(desk.catalogue.adopt({catalogueEpoch, 10}));
    QCOMPARE(desk.ids(u"number17"_s).value(0), gtinOf(17));
}

void tst_Finder::showsNoMoreThanAPage()
{
    QList<Product> products;
    for (int n = 1; n <= 100; ++n)
        products.append(productOf(n, u"Cup"_s));
    Desk desk(products);
    QCOMPARE(desk.ids(u"cup"_s).size(), Finder::mostProducts);
    QCOMPARE(desk.ids(QString()).size(), Finder::mostProducts);
    // What is beyond the letters that count is not looked at.
    QCOMPARE(desk.ids(u"cup "_s + QString(Finder::mostLetters, u' ') + u"saucer"_s).size(),
             Finder::mostProducts);
}

void tst_Finder::keepsWhatWasTypedToItself()
{
    Desk desk({productOf(1, u"Whole Milk"_s)});
    heard.clear();
    const auto before = qInstallMessageHandler(hear);
    desk.ids(u"zzsecretwordzz"_s);
    desk.finder.product(u"0000000zzsecret"_s);
    desk.catalogue.find(u"zzsecretwordzz \"'*"_s, 30);
    qInstallMessageHandler(before);
    for (const QString &line : std::as_const(heard))
        QVERIFY2(!line.contains("zzsecret"_L1), qPrintable(line));
    const QStringList names = QDir(desk.folder.path()).entryList(QDir::Files);
    for (const QString &name : names) {
        QFile file(desk.folder.filePath(name));
        QVERIFY(file.open(QFile::ReadOnly));
        QVERIFY2(!file.readAll().contains("zzsecret"), qPrintable(name));
    }
}

QTEST_GUILESS_MAIN(tst_Finder)
#include "tst_finder.moc"
