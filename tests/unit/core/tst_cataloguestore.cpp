// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The cache: pages and cursor go together, a new file comes under a new name, a
// damaged one is set aside, and no moment of a kill leaves a mix.
#include "sqlite/statement.h"
#include "storage/cataloguestore.h"
#include "tests/fakes/faultyfiles.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace endcap;
using namespace endcap::storage;
using namespace endcap::fakes;
using namespace Qt::StringLiterals;

namespace
{

const EpochId epoch = *EpochId::from(QByteArray(16, 'e'));
const EpochId otherEpoch = *EpochId::from(QByteArray(16, 'f'));

// A catalogue as a snapshot brings it: `offers` offers, at revision 10.
void makeCatalogue(const QString &path, int offers = 1, qsizetype bytesEach = 300)
{
    QFile schema(u":/endcap/contract/wire/catalogue.sql"_s);
    QVERIFY(schema.open(QFile::ReadOnly));
    const auto connection = *sqlite::Connection::open(path, {});
    QVERIFY(connection->run(schema.readAll().constData()));
    sqlite::Statement cursor(*connection, "INSERT INTO cursor VALUES (1, ?1, 10)");
    cursor.bind(1, epoch.bytes());
    QVERIFY(cursor.run());
    QVERIFY(connection->run("BEGIN"));
    for (int i = 0; i < offers; ++i) {
        sqlite::Statement item(*connection, "INSERT INTO item VALUES ('offer', ?1, 10, ?2)");
        item.bind(1, u"o%1"_s.arg(i));
        item.bind(2, QByteArray(bytesEach, 'o'));
        QVERIFY(item.run());
    }
    QVERIFY(connection->run("COMMIT"));
}

void damage(const QString &path)
{
    QFile file(path);
    QVERIFY(file.open(QFile::ReadWrite));
    for (qint64 page = 1; page * 4096 < file.size(); ++page) {
        QVERIFY(file.seek(page * 4096));
        file.write(QByteArray(2000, '\xff'));
    }
}

wire::FeedPage page(qint64 cursor, const QList<wire::FeedItem> &items)
{
    return {epoch, cursor, false, items};
}

} // namespace

class tst_CatalogueStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_files.setFull(false);
    }

    void isEmptyAtFirst();
    void adoptsAndOpensAgain();
    void replacesTheOldOne();
    void refusesWhatIsNoCatalogue();
    void refusesAnotherCursor();
    void staysWithTheOldOneWhenThePointerCannotBeWritten();
    void appliesPagesWithTheirCursor();
    void refusesPagesOfAnotherLife();
    void setsADamagedOneAsideAtStart();
    void setsADamagedOneAsideWhileRunning();
    void keepsASoundOneThatCannotBeOpenedNow();
    void setsOneOfAnotherFormatAside();
    void isNotConfusedByLeftovers();

private:
    QStringList names() const { return QDir(m_folder->path()).entryList(QDir::Files); }
    void adopt(CatalogueStore &store)
    {
        makeCatalogue(store.freshPath());
        QVERIFY(store.adopt({epoch, 10}));
    }

    FaultyFiles m_files;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_CatalogueStore::isEmptyAtFirst()
{
    CatalogueStore store(m_files, m_folder->path());
    store.open();
    QVERIFY(store.isEmpty());
    QVERIFY(!store.cursor());
    QVERIFY(store.items(u"offer"_s).isEmpty());
    QVERIFY(store.body(u"offer"_s, u"o0"_s).isNull());
    QVERIFY(!store.apply(page(11, {})));
}

void tst_CatalogueStore::adoptsAndOpensAgain()
{
    {
        CatalogueStore store(m_files, m_folder->path());
        store.open();
        QSignalSpy changed(&store, &CatalogueStore::changed);
        adopt(store);
        QCOMPARE(changed.size(), 1);
    }
    CatalogueStore store(m_files, m_folder->path());
    store.open();
    QCOMPARE(store.cursor(), (CatalogueCursor{epoch, 10}));
    QCOMPARE(store.items(u"offer"_s).size(), 1);
}

void tst_CatalogueStore::replacesTheOldOne()
{
    CatalogueStore store(m_files, m_folder->path());
    store.open();
    adopt(store);
    const QString first = store.freshPath();
    adopt(store);
    QVERIFY(store.freshPath() != first); // never the same name twice
    QCOMPARE(QDir(m_folder->path()).entryList({u"*.db"_s}, QDir::Files).size(), 1);
    QVERIFY(!store.isEmpty());
}

void tst_CatalogueStore::refusesWhatIsNoCatalogue()
{
    CatalogueStore store(m_files, m_folder->path());
    store.open();
    adopt(store);
    QVERIFY(m_files.writeAtomically(store.freshPath(), "not a database"));
    QVERIFY(!store.adopt({epoch, 10}));
    QVERIFY(!QFile::exists(store.freshPath()));
    QCOMPARE(store.items(u"offer"_s).size(), 1);
}

void tst_CatalogueStore::refusesAnotherCursor()
{
    CatalogueStore store(m_files, m_folder->path());
    store.open();
    makeCatalogue(store.freshPath());
    QVERIFY(!store.adopt({epoch, 11}));
    makeCatalogue(store.freshPath());
    QVERIFY(!store.adopt({otherEpoch, 10}));
    QVERIFY(store.isEmpty());
}

void tst_CatalogueStore::staysWithTheOldOneWhenThePointerCannotBeWritten()
{
    CatalogueStore store(m_files, m_folder->path());
    store.open();
    adopt(store);
    makeCatalogue(store.freshPath(), 5);
    m_files.setFull(true);
    QVERIFY(!store.adopt({epoch, 10}));
    QCOMPARE(store.items(u"offer"_s).size(), 1);
    m_files.setFull(false);
    CatalogueStore again(m_files, m_folder->path());
    again.open();
    QCOMPARE(again.items(u"offer"_s).size(), 1);
}

void tst_CatalogueStore::appliesPagesWithTheirCursor()
{
    CatalogueStore store(m_files, m_folder->path());
    store.open();
    adopt(store);
    QSignalSpy changed(&store, &CatalogueStore::changed);
    QVERIFY(store.apply(page(13, {{11, u"offer"_s, u"new"_s, "n"},
                                  {12, u"offer"_s, u"o0"_s, QByteArray()},
                                  {13, u"weather"_s, u"x"_s, "unknown kinds are left out"}})));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(store.cursor()->rev, 13);
    QCOMPARE(store.body(u"offer"_s, u"new"_s), "n");
    QVERIFY(store.body(u"offer"_s, u"o0"_s).isNull());
    QVERIFY(store.body(u"weather"_s, u"x"_s).isNull());
    // The same page again, late: nothing goes back.
    QVERIFY(store.apply(page(14, {{14, u"offer"_s, u"new"_s, "newer"}})));
    QVERIFY(store.apply(page(14, {{11, u"offer"_s, u"new"_s, "n"}})));
    QCOMPARE(store.body(u"offer"_s, u"new"_s), "newer");
    changed.clear();
    QVERIFY(store.apply(page(15, {})));
    QVERIFY(changed.isEmpty());
    QCOMPARE(store.cursor()->rev, 15);
}

void tst_CatalogueStore::refusesPagesOfAnotherLife()
{
    CatalogueStore store(m_files, m_folder->path());
    store.open();
    adopt(store);
    QVERIFY(!store.apply({otherEpoch, 20, false, {{20, u"offer"_s, u"new"_s, "n"}}}));
    QCOMPARE(store.cursor(), (CatalogueCursor{epoch, 10}));
    QVERIFY(store.body(u"offer"_s, u"new"_s).isNull());
}

void tst_CatalogueStore::setsADamagedOneAsideAtStart()
{
    QString path;
    {
        CatalogueStore store(m_files, m_folder->path());
        store.open();
        path = store.freshPath();
        adopt(store);
    }
    damage(path);
    CatalogueStore store(m_files, m_folder->path());
    QSignalSpy damaged(&store, &CatalogueStore::damaged);
    store.open();
    QVERIFY(store.isEmpty());
    QCOMPARE(damaged.size(), 1);
    QVERIFY(!QFile::exists(path));
    QVERIFY(names().contains(u"catalogue.damaged"_s));
    adopt(store); // and it is rebuilt
    QCOMPARE(store.items(u"offer"_s).size(), 1);
}

void tst_CatalogueStore::setsADamagedOneAsideWhileRunning()
{
    CatalogueStore store(m_files, m_folder->path());
    store.open();
    const QString path = store.freshPath();
    makeCatalogue(path, 2000, 3000); // more than SQLite keeps in memory
    QVERIFY(store.adopt({epoch, 10}));
    damage(path);
    QSignalSpy damaged(&store, &CatalogueStore::damaged);
    store.items(u"offer"_s);
    for (int i = 0; i < 2000 && damaged.isEmpty(); ++i)
        store.body(u"offer"_s, u"o%1"_s.arg(i));
    QCOMPARE(damaged.size(), 1);
    QVERIFY(store.isEmpty());
    QVERIFY(!store.cursor());
    adopt(store);
    QVERIFY(store.cursor());
}

// A full disk at the start, say: nobody is there to fetch it again from.
void tst_CatalogueStore::keepsASoundOneThatCannotBeOpenedNow()
{
    QString path;
    {
        CatalogueStore store(m_files, m_folder->path());
        store.open();
        path = store.freshPath();
        adopt(store);
    }
    QVERIFY(QDir().mkdir(path + u"-wal"_s)); // where SQLite wants to write
    CatalogueStore store(m_files, m_folder->path());
    QSignalSpy damaged(&store, &CatalogueStore::damaged);
    store.open();
    QVERIFY(store.isEmpty());
    QVERIFY(damaged.isEmpty());
    QVERIFY(QDir().rmdir(path + u"-wal"_s));
    store.open();
    QCOMPARE(store.items(u"offer"_s).size(), 1);
}

// A kiosk whose program is newer than what lies on its disk.
void tst_CatalogueStore::setsOneOfAnotherFormatAside()
{
    QString path;
    {
        CatalogueStore store(m_files, m_folder->path());
        store.open();
        path = store.freshPath();
        adopt(store);
    }
    QVERIFY((*sqlite::Connection::open(path, {}))->run("PRAGMA user_version = 1"));
    CatalogueStore store(m_files, m_folder->path());
    QSignalSpy damaged(&store, &CatalogueStore::damaged);
    store.open();
    QVERIFY(store.isEmpty());
    QCOMPARE(damaged.size(), 1); // who hears it fetches the next one
    QVERIFY(!QFile::exists(path));
    adopt(store);
    QCOMPARE(store.items(u"offer"_s).size(), 1);
}

void tst_CatalogueStore::isNotConfusedByLeftovers()
{
    {
        CatalogueStore store(m_files, m_folder->path());
        store.open();
        adopt(store);
        // Killed while the next one was unpacked, with a log that is not its own.
        QVERIFY(m_files.writeAtomically(store.freshPath(), "half"));
        QVERIFY(m_files.writeAtomically(store.freshPath() + u"-wal"_s, "stale"));
    }
    CatalogueStore store(m_files, m_folder->path());
    store.open();
    QCOMPARE(store.items(u"offer"_s).size(), 1);
    QVERIFY(!QFile::exists(store.freshPath() + u"-wal"_s));
    adopt(store);
    QVERIFY(store.cursor());
    // The pointer names a file that is gone.
    const QStringList files = names();
    for (const QString &name : files) {
        if (name.startsWith(u"catalogue-"_s))
            QFile::remove(m_folder->filePath(name));
    }
    CatalogueStore empty(m_files, m_folder->path());
    empty.open();
    QVERIFY(empty.isEmpty());
}

QTEST_GUILESS_MAIN(tst_CatalogueStore)
#include "tst_cataloguestore.moc"
