// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlite/statement.h"

#include <sqlite3.h>

namespace endcap::sqlite
{

Statement::Statement(Connection &connection, const char *sql) : m_connection(connection)
{
    m_hasFailed = sqlite3_prepare_v3(connection.handle(), sql, -1, SQLITE_PREPARE_PERSISTENT,
                                     &m_statement, nullptr) != SQLITE_OK;
    if (m_hasFailed)
        qWarning("SQLite does not take \"%s\": %s", sql, sqlite3_errmsg(connection.handle()));
}

Statement::~Statement()
{
    sqlite3_finalize(m_statement);
}

void Statement::bindNumber(int place, qint64 value)
{
    sqlite3_bind_int64(m_statement, place, value);
}

void Statement::bind(int place, QStringView text)
{
    const QByteArray utf8 = text.toUtf8();
    sqlite3_bind_text(m_statement, place, utf8.constData(), static_cast<int>(utf8.size()),
                      SQLITE_TRANSIENT);
}

void Statement::bind(int place, const QByteArray &bytes)
{
    if (bytes.isNull()) {
        bindNull(place);
        return;
    }
    sqlite3_bind_blob(m_statement, place, bytes.constData(), static_cast<int>(bytes.size()),
                      SQLITE_TRANSIENT);
}

void Statement::bindNull(int place)
{
    sqlite3_bind_null(m_statement, place);
}

bool Statement::step()
{
    if (!m_statement) {
        m_hasFailed = true;
        return false;
    }
    const int code = sqlite3_step(m_statement);
    m_hasFailed = code != SQLITE_ROW && code != SQLITE_DONE;
    return code == SQLITE_ROW;
}

Expected<void, StorageError> Statement::run()
{
    while (step()) {
    }
    // The reason must be read before the reset.
    const StorageError reason = m_connection.lastError();
    const bool hasFailed = m_hasFailed;
    reset();
    m_hasFailed = hasFailed;
    if (hasFailed)
        return Unexpected(reason);
    return {};
}

void Statement::reset()
{
    sqlite3_reset(m_statement);
    m_hasFailed = m_statement == nullptr;
}

int Statement::changes() const
{
    return sqlite3_changes(m_connection.handle());
}

qint64 Statement::number(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QString Statement::text(int column) const
{
    const auto *letters = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return QString::fromUtf8(letters, sqlite3_column_bytes(m_statement, column));
}

QByteArray Statement::bytes(int column) const
{
    const auto *blob = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    const int length = sqlite3_column_bytes(m_statement, column);
    // SQLite gives no pointer for an empty blob; NULL stays a null QByteArray.
    return blob ? QByteArray(blob, length) : isNull(column) ? QByteArray() : QByteArray("");
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

} // namespace endcap::sqlite
