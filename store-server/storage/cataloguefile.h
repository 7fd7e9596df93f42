// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Writes the catalogue.db that a snapshot carries: the schema of
// contract/wire/catalogue.sql, the live items and the cursor, in one compact file
// without journal. Any thread.
#pragma once

#include "contract/wire/messages.h"
#include "store-server/storage/stored.h"

namespace endcap::server
{

struct CatalogueContent {
    EpochId epoch;
    qint64 cursor = 0;
    QList<wire::FeedItem> items; ///< live ones only
};

/// What the running store.db at @p database holds now, all of one moment.
Stored<CatalogueContent> readCatalogue(const QString &database);

/// @p path must not exist.
Stored<void> writeCatalogue(const QString &path, const CatalogueContent &content);

} // namespace endcap::server
