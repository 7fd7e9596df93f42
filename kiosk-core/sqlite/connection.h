// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One connection to one SQLite file. Qt Sql opens and owns it (driver, options,
// life time); statements go to SQLite's own API through the handle, which reads
// and writes three to five times faster than QSqlQuery. Both storage rooms, the
// kiosk's and the server's, stand on this; nobody else names SQLite or Qt Sql.
// Used by the thread that opened it only.
#pragma once

#include "contract/expected.h"

#include <QString>

#include <functional>
#include <memory>

struct sqlite3;

namespace endcap::sqlite
{

enum class StorageError {
    CannotOpen, ///< missing folder, rights, or another process holds it
    Damaged,    ///< not a database, or its pages do not hold together
    Full,       ///< no space left
    Failed,     ///< the disk refused; what was asked did not happen
    TooNew,     ///< written by a newer program
};

struct OpenOptions {
    bool isDurable = true;    ///< synchronous=FULL: a commit survives a power cut
    bool isExclusive = false; ///< nobody else may open the file
    bool isReadOnly = false;
};

class Connection
{
public:
    /// Opens or makes @p path, in WAL mode. The folder must exist.
    static Expected<std::unique_ptr<Connection>, StorageError> open(const QString &path,
                                                                    const OpenOptions &options);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    /// Runs statements without values or rows (schema, pragmas).
    Expected<void, StorageError> run(const char *sql);

    /// Runs @p work between BEGIN IMMEDIATE and COMMIT; rolled back when it, or
    /// the commit, fails. Not nested.
    Expected<void, StorageError>
    inTransaction(const std::function<Expected<void, StorageError>()> &work);

    int userVersion();
    sqlite3 *handle() const { return m_handle; }
    /// What the last failed call on this connection meant.
    StorageError lastError() const;
    /// Runs PRAGMA quick_check: Damaged is what it found; other errors say that it could
    /// not look.
    Expected<void, StorageError> proveSound();

private:
    explicit Connection(QString name) : m_name(std::move(name)) {}

    QString m_name; ///< Qt's name of the connection
    sqlite3 *m_handle = nullptr;
};

} // namespace endcap::sqlite
