// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/authority.h"

#include "sqlite/statement.h"
#include "storage/migrations.h"

#include <array>

namespace endcap::storage
{

namespace
{

// Only appended to, so that a commit writes few pages. Which events wait is the
// gap between the last event and the last acknowledgement, not a column.
constexpr std::array steps{
    R"(
    CREATE TABLE event (
        seq    INTEGER PRIMARY KEY,
        id     BLOB NOT NULL UNIQUE,
        hash   BLOB NOT NULL,
        bytes  BLOB NOT NULL,  -- the event as it is hashed and sent
        sealed BLOB,           -- travels beside it
        kept   BLOB            -- what its maker needs to answer the same ask again
    ) STRICT;

    -- "The store server has all up to here": its word, with our hash to match,
    -- in that life of the server.
    CREATE TABLE acknowledgement (
        watermark INTEGER PRIMARY KEY,
        at_ms     INTEGER NOT NULL,
        epoch     BLOB NOT NULL
    ) STRICT;

    -- Events that the store server has, but that do not count.
    CREATE TABLE refusal (
        seq  INTEGER PRIMARY KEY,
        code TEXT NOT NULL
    ) STRICT;

    CREATE TABLE time_floor (
        one         INTEGER PRIMARY KEY CHECK (one = 1),
        floor_ms    INTEGER NOT NULL,
        boot        BLOB NOT NULL,
        boottime_ns INTEGER NOT NULL
    ) STRICT;

    CREATE TABLE probe (
        one   INTEGER PRIMARY KEY CHECK (one = 1),
        bytes BLOB NOT NULL
    ) STRICT;
    )",
    R"(
    -- Who may open staff mode, in a box that this device alone opens.
    CREATE TABLE staff_list (
        one     INTEGER PRIMARY KEY CHECK (one = 1),
        version BLOB NOT NULL,
        sealed  BLOB NOT NULL
    ) STRICT;

    -- Tries of a PIN since the last right one, each written before it is judged.
    CREATE TABLE staff_lock (
        one         INTEGER PRIMARY KEY CHECK (one = 1),
        tries       INTEGER NOT NULL,
        left_ms     INTEGER NOT NULL, -- of the lock, when this boot's clock said so
        boot        BLOB NOT NULL,
        boottime_ns INTEGER NOT NULL,
        open_try    BLOB NOT NULL     -- the event of a try whose end is not written down
    ) STRICT;

    -- The last test of each device.
    CREATE TABLE self_test (
        device TEXT PRIMARY KEY,
        passed INTEGER NOT NULL,
        at_ms  INTEGER NOT NULL,
        staff  TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE setting (
        name  TEXT PRIMARY KEY,
        value INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    )",
};

} // namespace

Authority::Authority(QString path, Clock &clock, QObject *parent)
    : QObject(parent), m_path(std::move(path)), m_clock(clock)
{
}

Authority::~Authority() = default;

Expected<void, StorageError> Authority::tryOpen()
{
    auto opened = sqlite::Connection::open(m_path, {.isDurable = true, .isExclusive = true});
    if (!opened)
        return Unexpected(opened.error());
    if (auto migrated = migrate(**opened, steps); !migrated)
        return migrated;
    m_connection = std::move(*opened);
    return proveWritable();
}

Expected<void, StorageError> Authority::proveWritable()
{
    // Larger than what one event takes, so that an event fits afterwards.
    if (auto written =
            m_connection->run("INSERT OR REPLACE INTO probe VALUES (1, zeroblob(65536))");
        !written)
        return written;
    return m_connection->run("DELETE FROM probe");
}

bool Authority::open()
{
    if (m_connection && m_isHealthy)
        return true;
    const auto done = m_connection ? proveWritable() : tryOpen();
    if (!done) {
        suffer(done.error());
        return false;
    }
    m_isHealthy = true;
    Q_EMIT healthChanged();
    return true;
}

void Authority::suffer(StorageError why)
{
    const bool wasHealthy = std::exchange(m_isHealthy, false);
    if (wasHealthy || !m_isMending)
        qWarning("authority.db cannot be written (reason %d)", static_cast<int>(why));
    // After a failed write only a fresh look at the file tells what is in it;
    // for want of space nothing was written, and the connection is sound.
    if (why != StorageError::Full)
        m_connection.reset();
    if (!m_isMending) {
        m_isMending = true;
        m_clock.after(mendEvery, this, [this] { mend(); });
    }
    if (wasHealthy)
        Q_EMIT healthChanged();
}

void Authority::mend()
{
    // Still mending while it tries: a failure is then not told again. Who hears that it is
    // healthy writes at once, and that may have failed.
    if (open() && m_isHealthy) {
        m_isMending = false;
        qInfo("authority.db can be written again");
        return;
    }
    m_clock.after(mendEvery, this, [this] { mend(); });
}

Expected<void, StorageError>
Authority::write(const std::function<Expected<void, StorageError>()> &work)
{
    if (!m_connection)
        return Unexpected(StorageError::Failed);
    const auto done = m_connection->inTransaction(work);
    if (!done)
        suffer(done.error());
    return done;
}

} // namespace endcap::storage
