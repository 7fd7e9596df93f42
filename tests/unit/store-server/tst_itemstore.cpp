// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The feed's table: what is live of a kind, and that asking for it reads no other kind.
#include "testshop.h"

using namespace endcap;
using namespace endcap::server;
using namespace Qt::StringLiterals;

class tst_ItemStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsLiveOfAKind()
    {
        TestShop shop;
        shop.put(u"slide"_s, u"b"_s, "two");
        shop.put(u"slide"_s, u"a"_s, "one");
        shop.put(u"slide"_s, u"c"_s, "gone");
        shop.put(u"slides"_s, u"d"_s, "of another kind");
        QVERIFY(*shop.database->items.remove(u"slide"_s, u"c"_s, shop.clock.now));
        const auto live = shop.database->items.live(u"slide"_s);
        QCOMPARE(live->size(), 2);
        QCOMPARE(live->at(0).id, u"a"_s);
        QCOMPARE(live->at(1).body, QByteArray("two"));
        QVERIFY(shop.database->items.live({})->isEmpty());
    }

    // Logins and pages for phones ask for offers and shares, among ten thousands of products.
    void goesStraightToTheKind()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"store.db"_s);
        {
            const TestShop shop(path); // makes the tables
        }
        auto connection = std::move(*sqlite::Connection::open(path, {}));
        const QByteArray ask = QByteArray("EXPLAIN QUERY PLAN ") + ItemStore::liveOfKind;
        sqlite::Statement plan(*connection, ask.constData());
        QStringList steps;
        while (plan.step())
            steps.append(plan.text(3));
        QCOMPARE(steps.size(), 1); // no sorting of its own
        QVERIFY2(steps.first().startsWith(u"SEARCH item USING INDEX"), qPrintable(steps.first()));
        QVERIFY2(steps.first().endsWith(u"(kind=?)"), qPrintable(steps.first()));
    }
};

QTEST_GUILESS_MAIN(tst_ItemStore)
#include "tst_itemstore.moc"
