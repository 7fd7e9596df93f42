// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What each kiosk said of itself last. Storage thread.
#pragma once

#include "contract/wire/messages.h"
#include "sqlite/statement.h"
#include "store-server/storage/stored.h"

namespace endcap::server
{

struct KioskStatus {
    qint64 receivedMs = 0;
    wire::StatusAsk said;
};

class StatusStore
{
public:
    explicit StatusStore(sqlite::Connection &connection);

    Stored<void> put(const DeviceId &device, const KioskStatus &status);
    Found<KioskStatus> find(const DeviceId &device);

private:
    sqlite::Statement m_put;
    sqlite::Statement m_find;
};

} // namespace endcap::server
