// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Enrolled kiosks. A device keeps its row for ever: its events name it. Storage
// thread.
#pragma once

#include "contract/domain/ids.h"
#include "sqlite/statement.h"
#include "store-server/storage/stored.h"

#include <QList>
#include <QString>

namespace endcap::server
{

struct Device {
    enum class State { Active, Frozen, Revoked };

    DeviceId id;
    QString store;
    int kiosk = 0; ///< the number on its frame
    SigningPublicKey key;
    qint64 enrolledMs = 0;
    std::optional<qint64> replacedMs; ///< another device took its number; it may still push
    State state = State::Active;
};

class DeviceStore
{
public:
    explicit DeviceStore(sqlite::Connection &connection);

    /// Adds @p device; one that had its store and number before is marked replaced.
    Stored<void> add(const Device &device);
    Found<Device> find(const DeviceId &id);
    Stored<void> freeze(const DeviceId &id);
    /// By store and number.
    Stored<QList<Device>> all();

private:
    sqlite::Statement m_replace;
    sqlite::Statement m_add;
    sqlite::Statement m_find;
    sqlite::Statement m_freeze;
    sqlite::Statement m_all;
};

} // namespace endcap::server
