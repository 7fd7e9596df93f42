// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The snapshot: what it unpacks to is the feed, signed; slices put together are
// the file; it follows the feed.
#include "testshop.h"

#include "store-server/api/downloads.h"

#include <zstd.h>

using namespace endcap;
using namespace endcap::server;

namespace
{

struct TestStore {
    TestStore()
        : path(folder.filePath(QStringLiteral("store.db"))), shop(path),
          epoch(*shop.database->server.epoch()),
          snapshots({path, folder.filePath(QStringLiteral("snapshots")), shop.keys.hq}, epoch,
                    shop.database->items, worker),
          downloads(snapshots, folder.path())
    {
    }

    wire::SnapshotManifest manifest()
    {
        return wire::decodeSnapshotManifest(downloads.manifest().body)
            .value_or(wire::SnapshotManifest());
    }

    QTemporaryDir folder;
    QString path;
    TestShop shop;
    TestWorker worker;
    EpochId epoch;
    Snapshots snapshots;
    Downloads downloads;
};

QByteArray unpacked(const QByteArray &packed, qint64 size)
{
    QByteArray raw(size, '\0');
    const size_t got = ZSTD_decompress(raw.data(), static_cast<size_t>(raw.size()),
                                       packed.constData(), static_cast<size_t>(packed.size()));
    return got == static_cast<size_t>(size) ? raw : QByteArray();
}

QMap<QString, std::pair<qint64, QByteArray>> itemsIn(const QString &path)
{
    QMap<QString, std::pair<qint64, QByteArray>> items;
    auto connection = std::move(*sqlite::Connection::open(path, {.isReadOnly = true}));
    sqlite::Statement rows(*connection, "SELECT kind, id, rev, body FROM item");
    while (rows.step())
        items.insert(rows.text(0) + u'/' + rows.text(1), {rows.number(2), rows.bytes(3)});
    return items;
}

} // namespace

class tst_StoreSnapshot : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensAndEqualsTheFeed()
    {
        TestStore at;
        for (int i = 0; i < 300; ++i)
            at.shop.put(QStringLiteral("slide"), QString::number(i), QByteArray::number(i * i));
        QVERIFY(at.shop.database->items.remove(QStringLiteral("slide"), QStringLiteral("7"),
                                               at.shop.clock.now));
        QVERIFY(at.snapshots.prepare());
        const auto manifest = at.manifest();
        QCOMPARE(manifest.epoch, at.epoch);
        QCOMPARE(manifest.cursor, *at.shop.database->items.revision());
        QVERIFY(isSignedBy(publicKeyOf(at.shop.keys.hq), wire::snapshotBytes(manifest),
                           manifest.signature));

        const QByteArray packed =
            at.downloads.slice(QString::fromLatin1(manifest.packed.hex()), {}).body;
        QCOMPARE(packed.size(), manifest.size);
        QCOMPARE(sha256(packed), manifest.packed);
        const QByteArray raw = unpacked(packed, manifest.raw);
        QCOMPARE(sha256(raw), manifest.sha256);

        const QString path = at.folder.filePath(QStringLiteral("catalogue.db"));
        QFile file(path);
        QVERIFY(file.open(QFile::WriteOnly) && file.write(raw) == raw.size());
        file.close();
        QMap<QString, std::pair<qint64, QByteArray>> expected;
        const auto page = at.shop.database->items.after(0, 1000, 1'000'000);
        QVERIFY(!page->more);
        for (const wire::FeedItem &item : page->items) {
            if (!item.body.isNull())
                expected.insert(item.kind + u'/' + item.id, {item.rev, item.body});
        }
        QCOMPARE(expected.size(), 301); // store, drawing, 299 slides
        QCOMPARE(itemsIn(path), expected);
        auto connection = std::move(*sqlite::Connection::open(path, {}));
        QVERIFY(connection->proveSound());
        QCOMPARE(connection->userVersion(), wire::catalogueFormat);
        sqlite::Statement cursor(*connection, "SELECT epoch, rev FROM cursor");
        QVERIFY(cursor.step());
        QCOMPARE(cursor.bytes(0), at.epoch.bytes());
        QCOMPARE(cursor.number(1), manifest.cursor);
    }

    void bringsTheWordsOfItsProducts()
    {
        TestStore at;
        Product milk;
        milk.gtin = QStringLiteral("00012345678905");
        milk.name = QStringLiteral("Crème Milk");
        milk.currency = QStringLiteral("USD");
        milk.rank = 3;
        Product tea = milk;
        tea.gtin = QStringLiteral("04006381333931");
        tea.name = QStringLiteral("Milk Tea");
        tea.rank = 1;
        at.shop.put(QStringLiteral("product"), milk.gtin, wire::encodeProduct(milk));
        at.shop.put(QStringLiteral("product"), tea.gtin, wire::encodeProduct(tea));
        at.shop.put(QStringLiteral("product"), QStringLiteral("00000096385074"), "unreadable");
        QVERIFY(at.snapshots.prepare());
        const auto manifest = at.manifest();
        QCOMPARE(manifest.format, wire::catalogueFormat);
        const QByteArray raw = unpacked(
            at.downloads.slice(QString::fromLatin1(manifest.packed.hex()), {}).body, manifest.raw);
        QFile file(at.folder.filePath(QStringLiteral("catalogue.db")));
        QVERIFY(file.open(QFile::WriteOnly) && file.write(raw) == raw.size());
        file.close();
        auto connection = std::move(*sqlite::Connection::open(file.fileName(), {}));
        QVERIFY(connection->run("INSERT INTO product_words (product_words)"
                                " VALUES ('integrity-check')"));
        sqlite::Statement hits(*connection, "SELECT product.id FROM product_words JOIN product"
                                            " ON product.place = product_words.rowid"
                                            " WHERE product_words MATCH 'mil* OR creme'"
                                            " ORDER BY product_words.rowid");
        QStringList found;
        while (hits.step())
            found.append(hits.text(0));
        QCOMPARE(found, (QStringList{tea.gtin, milk.gtin})); // the popular one first
    }

    // The server was renewed, its data were not.
    void oneOfAnOlderProgramIsMadeAgain()
    {
        TestStore at;
        QVERIFY(at.snapshots.prepare());
        auto old = at.manifest();
        old.format = wire::catalogueFormat - 1;
        QFile file(manifestPath(at.folder.filePath(QStringLiteral("snapshots"))));
        QVERIFY(file.open(QFile::WriteOnly));
        file.write(wire::encodeSnapshotManifest(old));
        file.close();
        QCOMPARE(at.downloads.manifest().status, 503);
        QVERIFY(at.snapshots.prepare());
        QCOMPARE(at.manifest().format, wire::catalogueFormat);
    }

    void slicesMakeTheFile()
    {
        TestStore at;
        for (int i = 0; i < 200; ++i)
            at.shop.put(QStringLiteral("slide"), QString::number(i), at.shop.random.bytes(100));
        QVERIFY(at.snapshots.prepare());
        const auto manifest = at.manifest();
        const QString name = QString::fromLatin1(manifest.packed.hex());
        QByteArray whole;
        while (whole.size() < manifest.size) {
            const QByteArray range = "bytes=" + QByteArray::number(whole.size()) + '-' +
                                     QByteArray::number(whole.size() + 999);
            const Answer answer = at.downloads.slice(name, range);
            QCOMPARE(answer.status, 206);
            QCOMPARE(answer.contentRange,
                     "bytes " + QByteArray::number(whole.size()) + '-' +
                         QByteArray::number(whole.size() + answer.body.size() - 1) + '/' +
                         QByteArray::number(manifest.size));
            whole += answer.body;
        }
        QCOMPARE(sha256(whole), manifest.packed);
        const Answer beyond =
            at.downloads.slice(name, "bytes=" + QByteArray::number(manifest.size) + '-');
        QCOMPARE(beyond.status, 416);
        QCOMPARE(beyond.contentRange, "bytes */" + QByteArray::number(manifest.size));
    }

    void followsTheFeed()
    {
        TestStore at;
        QVERIFY(at.snapshots.prepare());
        const auto first = at.manifest();
        QVERIFY(at.snapshots.prepare()); // nothing new: nothing built
        QCOMPARE(at.manifest(), first);
        for (int i = 0; i < 501; ++i)
            at.shop.put(QStringLiteral("slide"), QString::number(i), "body");
        at.worker.isAtOnce = false;
        QCOMPARE(at.manifest(), first); // still offered while the next is made
        QCOMPARE(at.manifest(), first);
        QCOMPARE(at.worker.jobs, 1);
        at.worker.workAll();
        const auto second = at.manifest();
        QCOMPARE(second.cursor, *at.shop.database->items.revision());
        // Who was in the middle of the first one can go on; an older one is gone.
        QVERIFY(QFile::exists(at.snapshots.pathOf(first.packed)));
        at.shop.put(QStringLiteral("slide"), QStringLiteral("x"), "body");
        QVERIFY(at.snapshots.prepare());
        QVERIFY(!QFile::exists(at.snapshots.pathOf(first.packed)));
        QVERIFY(QFile::exists(at.snapshots.pathOf(second.packed)));
    }

    void aDamagedFolderIsBuiltAgain()
    {
        TestStore at;
        QVERIFY(at.snapshots.prepare());
        QVERIFY(QFile::remove(at.snapshots.pathOf(at.manifest().packed)));
        QCOMPARE(at.downloads.manifest().status, 503);
        QVERIFY(at.snapshots.prepare());
        QCOMPARE(at.downloads.manifest().status, 200);
    }
};

QTEST_GUILESS_MAIN(tst_StoreSnapshot)
#include "tst_storesnapshot.moc"
