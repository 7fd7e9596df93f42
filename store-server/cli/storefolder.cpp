// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store-server/cli/storefolder.h"

#include "store-server/cli/say.h"

#include <QFile>

namespace endcap::server
{

using namespace Qt::StringLiterals;

bool StoreFolder::exists() const
{
    return QFile::exists(databasePath());
}

std::unique_ptr<Database> StoreFolder::openDatabase() const
{
    if (!exists()) {
        fail(u"There is no store in \"%1\"."_s.arg(m_path), u"Nothing was changed."_s,
             u"Make one: endcap-store init --data \"%1\""_s.arg(m_path));
        return nullptr;
    }
    auto database = Database::open(databasePath());
    if (!database) {
        failStorage(database.error());
        return nullptr;
    }
    return std::move(*database);
}

std::optional<ServerKeys> StoreFolder::readKeys() const
{
    const auto keys = m_keys.read();
    if (!keys) {
        fail(u"The server's keys in \"%1/keys\" cannot be read."_s.arg(m_path),
             u"Nothing was changed."_s,
             u"Run this as the user who made the store, or put the folder back from a backup."_s);
        return std::nullopt;
    }
    return *keys;
}

} // namespace endcap::server
