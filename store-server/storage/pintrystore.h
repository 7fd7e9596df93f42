// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Wrong PINs by claim, known or not, so that guessing is slow and stays slow
// after a restart. Storage thread.
#pragma once

#include "contract/domain/ids.h"
#include "sqlite/statement.h"
#include "store-server/storage/stored.h"

#include <QList>

namespace endcap::server
{

class PinTryStore
{
public:
    explicit PinTryStore(sqlite::Connection &connection);

    /// Written before the PIN is looked at; gives the try's id.
    Stored<qint64> add(const Hash &claim, qint64 nowMs);
    /// The PIN was right.
    Stored<void> remove(qint64 id);
    /// When the tries after @p sinceMs were, oldest first.
    Stored<QList<qint64>> since(const Hash &claim, qint64 sinceMs);
    Stored<void> forget(qint64 beforeMs);

private:
    sqlite::Statement m_add;
    sqlite::Statement m_remove;
    sqlite::Statement m_since;
    sqlite::Statement m_forget;
};

} // namespace endcap::server
