// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The public address of the pages for phones: what is put into the codes that kiosks
// show. Storage thread.
#pragma once

#include "store-server/storage/itemstore.h"

#include <optional>

namespace endcap::server
{

/// "https://people.example/store" without a slash at its end; nothing for what is no
/// address of pages.
std::optional<QString> readPeopleUrl(const QString &given);

/// Writes it into every store's profile, so that the kiosks know it, too; empty: there
/// are no pages now. Changes nothing where it stands already. Inside a transaction.
Stored<void> publishPeopleUrl(ItemStore &items, const QString &url, qint64 nowMs);

} // namespace endcap::server
