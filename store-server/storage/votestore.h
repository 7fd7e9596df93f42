// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whose reviews members found helpful: once a member and review. Storage thread.
#pragma once

#include "contract/domain/ids.h"
#include "sqlite/statement.h"
#include "store-server/storage/stored.h"

#include <QString>

namespace endcap::server
{

class VoteStore
{
public:
    explicit VoteStore(sqlite::Connection &connection);

    /// False: this member has said so before.
    Stored<bool> add(const QString &review, qint64 member, const DeviceId &device, quint64 seq);
    /// Votes of everybody but @p author.
    Stored<int> count(const QString &review, std::optional<qint64> author);

private:
    sqlite::Statement m_add;
    sqlite::Statement m_count;
};

} // namespace endcap::server
