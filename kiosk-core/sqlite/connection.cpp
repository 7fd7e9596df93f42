// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlite/connection.h"

#include "sqlite/statement.h"

#include <QSqlDatabase>
#include <QSqlDriver>
#include <QVariant>
#include <sqlite3.h>

#include <atomic>

namespace endcap::sqlite
{

namespace
{

StorageError meaningOf(int code)
{
    switch (code & 0xff) {
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return StorageError::Damaged;
    case SQLITE_FULL:
        return StorageError::Full;
    case SQLITE_CANTOPEN:
    case SQLITE_BUSY:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return StorageError::CannotOpen;
    default:
        return StorageError::Failed;
    }
}

} // namespace

Expected<std::unique_ptr<Connection>, StorageError> Connection::open(const QString &path,
                                                                     const OpenOptions &options)
{
    static std::atomic<int> count = 0;
    std::unique_ptr<Connection> connection(
        new Connection(QStringLiteral("endcap-%1").arg(++count)));
    auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection->m_name);
    database.setDatabaseName(path);
    QString settings = QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000");
    if (options.isReadOnly)
        settings += QStringLiteral(";QSQLITE_OPEN_READONLY");
    database.setConnectOptions(settings);
    if (!database.open())
        return Unexpected(StorageError::CannotOpen);
    connection->m_handle = *static_cast<sqlite3 **>(database.driver()->handle().data());

    // locking_mode before journal_mode: WAL then needs no shared memory file. What only ever
    // grows at its end is not worth keeping in memory as it grows: a kiosk that served a
    // thousand shoppers needs no more of it than one that served ten.
    const char *pragmas = options.isReadOnly    ? "PRAGMA wal_autocheckpoint=0;"
                          : options.isExclusive ? "PRAGMA locking_mode=EXCLUSIVE;"
                                                  "PRAGMA journal_mode=WAL;"
                                                  "PRAGMA cache_size=-256;"
                                                : "PRAGMA journal_mode=WAL;";
    const char *durability =
        options.isDurable ? "PRAGMA synchronous=FULL;" : "PRAGMA synchronous=NORMAL;";
    for (const char *sql :
         {pragmas, durability, "PRAGMA foreign_keys=ON;", "PRAGMA trusted_schema=OFF;"}) {
        if (auto done = connection->run(sql); !done)
            return Unexpected(done.error());
    }
    return connection;
}

Connection::~Connection()
{
    QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
}

Expected<void, StorageError> Connection::run(const char *sql)
{
    if (sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        return Unexpected(lastError());
    return {};
}

Expected<void, StorageError>
Connection::inTransaction(const std::function<Expected<void, StorageError>()> &work)
{
    if (auto begun = run("BEGIN IMMEDIATE"); !begun)
        return begun;
    auto done = work();
    if (done)
        done = run("COMMIT");
    if (!done && !sqlite3_get_autocommit(m_handle))
        sqlite3_exec(m_handle, "ROLLBACK", nullptr, nullptr, nullptr);
    return done;
}

int Connection::userVersion()
{
    Statement statement(*this, "PRAGMA user_version");
    return statement.step() ? static_cast<int>(statement.number(0)) : 0;
}

StorageError Connection::lastError() const
{
    return meaningOf(sqlite3_extended_errcode(m_handle));
}

Expected<void, StorageError> Connection::proveSound()
{
    Statement statement(*this, "PRAGMA quick_check(1)");
    if (!statement.step())
        return Unexpected(statement.hasFailed() ? lastError() : StorageError::Damaged);
    if (statement.text(0) != QLatin1String("ok"))
        return Unexpected(StorageError::Damaged);
    return {};
}

} // namespace endcap::sqlite
