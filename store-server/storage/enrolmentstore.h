// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Enrolment codes that were given out (their hashes), and wrong tries by address.
// Storage thread.
#pragma once

#include "contract/domain/ids.h"
#include "sqlite/statement.h"
#include "store-server/storage/stored.h"

#include <QString>

namespace endcap::server
{

struct EnrolmentPlace {
    QString store;
    int kiosk = 0;
};

class EnrolmentStore
{
public:
    explicit EnrolmentStore(sqlite::Connection &connection);

    Stored<void> add(const Hash &code, const EnrolmentPlace &place, qint64 nowMs);
    /// Where the code made after @p sinceMs and not used yet belongs; used from now on.
    Found<EnrolmentPlace> use(const Hash &code, qint64 sinceMs, qint64 nowMs);

    Stored<void> addWrongTry(const QString &address, qint64 nowMs);
    /// How many there were after @p sinceMs, and when the oldest of them was.
    struct WrongTries {
        int count = 0;
        qint64 oldestMs = 0;
    };
    Stored<WrongTries> wrongTries(const QString &address, qint64 sinceMs);
    Stored<void> forgetTries(qint64 beforeMs);

private:
    sqlite::Statement m_add;
    sqlite::Statement m_use;
    sqlite::Statement m_addTry;
    sqlite::Statement m_tries;
    sqlite::Statement m_forget;
};

} // namespace endcap::server
