// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One prepared statement: bind from 1, step, read from 0. Values are always
// bound, never written into the text. Make it once, reset it between uses; it
// must go before its connection.
//
//     Statement rows(connection, "SELECT body FROM item WHERE kind = ?1");
//     rows.bind(1, kind);
//     while (rows.step())
//         use(rows.bytes(0));
//     if (rows.hasFailed()) ...
#pragma once

#include "sqlite/connection.h"

#include <QByteArray>
#include <QString>

#include <concepts>
#include <optional>

struct sqlite3_stmt;

namespace endcap::sqlite
{

class Statement
{
public:
    /// A text that SQLite does not take makes every step fail.
    Statement(Connection &connection, const char *sql);
    ~Statement();
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    template <std::integral Number>
        requires(!std::same_as<Number, bool>)
    void bind(int place, Number value)
    {
        bindNumber(place, static_cast<qint64>(value));
    }
    void bind(int place, bool value) { bindNumber(place, value ? 1 : 0); }
    void bind(int place, QStringView text);
    void bind(int place, const QString &text) { bind(place, QStringView(text)); }
    /// A null QByteArray binds NULL, an empty one an empty blob.
    void bind(int place, const QByteArray &bytes);
    template <class Value>
    void bind(int place, const std::optional<Value> &value)
    {
        if (value)
            bind(place, *value);
        else
            bindNull(place);
    }
    void bindNull(int place);

    /// True: a row is there to read. False: done, or hasFailed().
    bool step();
    /// Steps a statement that gives no rows, and resets it.
    Expected<void, StorageError> run();
    /// Ready for the next use; bound values stay.
    void reset();
    bool hasFailed() const { return m_hasFailed; }
    /// Rows changed by the last run().
    int changes() const;
    Connection &connection() const { return m_connection; }

    qint64 number(int column) const;
    QString text(int column) const;
    QByteArray bytes(int column) const;
    bool isNull(int column) const;

private:
    void bindNumber(int place, qint64 value);

    Connection &m_connection;
    sqlite3_stmt *m_statement = nullptr;
    bool m_hasFailed = false;
};

} // namespace endcap::sqlite
