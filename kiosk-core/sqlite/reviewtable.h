// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Writes the reviews of a catalogue (table review of contract/wire/catalogue.sql). Both
// sides do: the store server when it makes a snapshot, the kiosk when the feed brings a
// change. Inside a transaction of the caller; the connection's thread; the connection
// must outlive it.
#pragma once

#include "contract/wire/messages.h"
#include "sqlite/statement.h"

namespace endcap::sqlite
{

class ReviewTable
{
public:
    explicit ReviewTable(Connection &connection);

    /// Adds, brings up to date or, for a tombstone, removes; how many rows changed.
    /// Older revisions change nothing; a review that cannot be read is removed.
    Expected<int, StorageError> put(const wire::FeedItem &item);

private:
    Statement m_put;
    Statement m_remove;
};

} // namespace endcap::sqlite
