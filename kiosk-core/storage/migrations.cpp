// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/migrations.h"

#include "sqlite/statement.h"

namespace endcap::storage
{

Expected<void, StorageError> migrate(sqlite::Connection &connection,
                                     std::span<const char *const> steps)
{
    // A file that cannot be read must not pass for an empty one.
    sqlite::Statement check(connection, "SELECT count(*) FROM sqlite_schema");
    if (!check.step())
        return Unexpected(connection.lastError());
    check.reset();
    const auto version = static_cast<size_t>(connection.userVersion());
    if (version > steps.size())
        return Unexpected(StorageError::TooNew);
    for (size_t step = version; step < steps.size(); ++step) {
        const auto done = connection.inTransaction([&]() -> Expected<void, StorageError> {
            if (auto made = connection.run(steps[step]); !made)
                return made;
            const QByteArray mark = "PRAGMA user_version = " + QByteArray::number(step + 1);
            return connection.run(mark.constData());
        });
        if (!done)
            return done;
        if (connection.userVersion() != static_cast<int>(step + 1))
            return Unexpected(StorageError::Failed);
    }
    return {};
}

} // namespace endcap::storage
