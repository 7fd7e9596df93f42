// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The folder that --data names: where everything of one store server lies, and
// opening it for a verb, with words when that fails.
#pragma once

#include "store-server/keys/keyfolder.h"
#include "store-server/storage/database.h"

namespace endcap::server
{

class StoreFolder
{
public:
    explicit StoreFolder(const QString &path) : m_path(path), m_keys(path) {}

    QString path() const { return m_path; }
    QString databasePath() const { return m_path + QStringLiteral("/store.db"); }
    QString snapshotPath() const { return m_path + QStringLiteral("/snapshots"); }
    QString imagePath() const { return m_path + QStringLiteral("/images"); }
    const KeyFolder &keys() const { return m_keys; }
    bool exists() const;

    /// Null when it cannot: what happened was said.
    std::unique_ptr<Database> openDatabase() const;
    std::optional<ServerKeys> readKeys() const;

private:
    QString m_path;
    KeyFolder m_keys;
};

} // namespace endcap::server
