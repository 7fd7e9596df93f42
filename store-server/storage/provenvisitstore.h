// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which visits were opened by a member's own PIN: what is done in them is hers.
// Storage thread.
#pragma once

#include "contract/domain/ids.h"
#include "sqlite/statement.h"
#include "store-server/storage/stored.h"

namespace endcap::server
{

class ProvenVisitStore
{
public:
    explicit ProvenVisitStore(sqlite::Connection &connection);

    Stored<void> add(const DeviceId &device, const VisitId &visit, qint64 member, qint64 atMs);
    Stored<bool> has(const DeviceId &device, const VisitId &visit, qint64 member);

private:
    sqlite::Statement m_add;
    sqlite::Statement m_has;
};

} // namespace endcap::server
