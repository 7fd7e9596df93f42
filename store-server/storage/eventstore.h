// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Events as they came, their sealed parts, the refusals among them, and forks,
// which are kept apart. Nothing here is changed or removed. Storage thread.
#pragma once

#include "contract/domain/ids.h"
#include "contract/wire/messages.h"
#include "sqlite/statement.h"
#include "store-server/storage/stored.h"

namespace endcap::server
{

/// The newest event of a device: all before it are here too.
struct Head {
    quint64 seq = 0; ///< 0: none yet
    Hash hash;
};

struct EventRow {
    DeviceId device;
    quint64 seq = 0;
    Hash hash;
    std::optional<EventId> id; ///< nothing when it could not be read
    QString type;
    QByteArray bytes;
    QByteArray box; ///< the sealed part, null when none came
    qint64 receivedMs = 0;
    std::optional<VisitId> visit{}; ///< in which it was made, if in any
};

class EventStore
{
public:
    explicit EventStore(sqlite::Connection &connection);

    Stored<Head> head(const DeviceId &device);
    Found<Hash> hashAt(const DeviceId &device, quint64 seq);
    Stored<bool> isKnown(const EventId &id);
    Stored<void> add(const EventRow &event);

    Stored<void> refuse(const DeviceId &device, quint64 seq, const QString &code);
    /// Refusals from @p first to @p last, both included.
    Stored<QList<wire::Refusal>> refusals(const DeviceId &device, quint64 first, quint64 last);

    /// Keeps one event of the other story; false when @p most are kept already.
    Stored<bool> addFork(const EventRow &event, int most);

private:
    sqlite::Statement m_head;
    sqlite::Statement m_hashAt;
    sqlite::Statement m_isKnown;
    sqlite::Statement m_add;
    sqlite::Statement m_addBox;
    sqlite::Statement m_refuse;
    sqlite::Statement m_refusals;
    sqlite::Statement m_forkCount;
    sqlite::Statement m_addFork;
};

} // namespace endcap::server
