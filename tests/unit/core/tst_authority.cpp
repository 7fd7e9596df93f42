// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// authority.db: nobody else may open it, a newer or damaged one is not touched,
// and what is broken is tried again until it is whole.
#include "sqlite/statement.h"
#include "storage/authority.h"
#include "storage/timefloorstore.h"
#include "tests/fakes/fakeclock.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace endcap;
using namespace endcap::storage;
using namespace endcap::fakes;
using namespace Qt::StringLiterals;

class tst_Authority : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isDurableAndExclusive();
    void keepsOthersOut();
    void doesNotTouchANewerFile();
    void doesNotTouchADamagedFile();
    void healsByItself();
    void goesOnMendingWhenTheFirstWriteFails();
    void keepsTheFloor();
};

void tst_Authority::isDurableAndExclusive()
{
    const QTemporaryDir folder;
    FakeClock clock;
    Authority authority(folder.filePath(u"a.db"_s), clock);
    QVERIFY(authority.open());
    const auto pragma = [&](const char *sql) {
        sqlite::Statement row(*authority.connection(), sql);
        return row.step() ? row.text(0) : QString();
    };
    QCOMPARE(pragma("PRAGMA journal_mode"), u"wal"_s);
    QCOMPARE(pragma("PRAGMA synchronous"), u"2"_s);
    QCOMPARE(pragma("PRAGMA locking_mode"), u"exclusive"_s);
    // Every table is STRICT: what is put in wrongly is refused, not bent.
    sqlite::Statement loose(*authority.connection(),
                            "SELECT count(*) FROM pragma_table_list"
                            " WHERE schema = 'main' AND type = 'table' AND strict = 0"
                            " AND name NOT LIKE 'sqlite_%'");
    QVERIFY(loose.step());
    QCOMPARE(loose.number(0), 0);
}

void tst_Authority::keepsOthersOut()
{
    const QTemporaryDir folder;
    FakeClock clock;
    auto first = std::make_unique<Authority>(folder.filePath(u"a.db"_s), clock);
    QVERIFY(first->open());
    Authority second(folder.filePath(u"a.db"_s), clock);
    QVERIFY(!second.open());
    QVERIFY(!second.connection());
    QVERIFY(first->isHealthy());
    first.reset();
    clock.advance(Authority::mendEvery);
    QVERIFY(second.isHealthy());
}

void tst_Authority::doesNotTouchANewerFile()
{
    const QTemporaryDir folder;
    FakeClock clock;
    const QString path = folder.filePath(u"a.db"_s);
    {
        Authority authority(path, clock);
        QVERIFY(authority.open());
        QVERIFY(authority.connection()->run("PRAGMA user_version = 1000"));
    }
    Authority authority(path, clock);
    QVERIFY(!authority.open());
    const auto raw = *sqlite::Connection::open(path, {});
    QCOMPARE(raw->userVersion(), 1000);
}

void tst_Authority::doesNotTouchADamagedFile()
{
    const QTemporaryDir folder;
    FakeClock clock;
    QFile file(folder.filePath(u"a.db"_s));
    QVERIFY(file.open(QFile::WriteOnly));
    const QByteArray rubbish(8192, 'x');
    file.write(rubbish);
    file.close();
    Authority authority(file.fileName(), clock);
    QVERIFY(!authority.open());
    QVERIFY(file.open(QFile::ReadOnly));
    QCOMPARE(file.readAll(), rubbish);
}

void tst_Authority::goesOnMendingWhenTheFirstWriteFails()
{
    const QTemporaryDir folder;
    FakeClock clock;
    Authority authority(folder.filePath(u"later/a.db"_s), clock);
    int failures = 1;
    connect(&authority, &Authority::healthChanged, this, [&] {
        if (authority.isHealthy() && failures-- > 0)
            QVERIFY(!authority.write(
                []() -> Expected<void, StorageError> { return Unexpected(StorageError::Failed); }));
    });
    QVERIFY(!authority.open());
    QVERIFY(QDir(folder.path()).mkdir(u"later"_s));
    clock.advance(Authority::mendEvery);
    QVERIFY(!authority.isHealthy());
    clock.advance(Authority::mendEvery);
    QVERIFY(authority.isHealthy());
}

void tst_Authority::healsByItself()
{
    const QTemporaryDir folder;
    FakeClock clock;
    Authority authority(folder.filePath(u"later/a.db"_s), clock);
    QSignalSpy changed(&authority, &Authority::healthChanged);
    QVERIFY(!authority.open());
    clock.advance(Authority::mendEvery * 3);
    QVERIFY(!authority.isHealthy());
    QVERIFY(changed.isEmpty());
    QVERIFY(QDir(folder.path()).mkdir(u"later"_s));
    clock.advance(Authority::mendEvery);
    QVERIFY(authority.isHealthy());
    QCOMPARE(changed.size(), 1);
    QVERIFY(!clock.isWaiting());
}

void tst_Authority::keepsTheFloor()
{
    const QTemporaryDir folder;
    FakeClock clock;
    const QString path = folder.filePath(u"a.db"_s);
    const TimeMark mark{5000, clock.bootId(), std::chrono::seconds(7)};
    {
        Authority authority(path, clock);
        authority.open();
        TimeFloorStore store(authority);
        QVERIFY(!store.load());
        QVERIFY(store.save(mark));
        QVERIFY(store.save({4999, BootId(), {}})); // back: not with us
    }
    Authority authority(path, clock);
    authority.open();
    const auto kept = TimeFloorStore(authority).load();
    QVERIFY(kept);
    QCOMPARE(kept->floorMs, mark.floorMs);
    QCOMPARE(kept->boot, mark.boot);
    QCOMPARE(kept->boottime, mark.boottime);
}

QTEST_GUILESS_MAIN(tst_Authority)
#include "tst_authority.moc"
