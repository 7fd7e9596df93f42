// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Lists that were sealed: what goes into one, and what stands in it for ever. Storage
// thread.
#pragma once

#include "contract/wire/drawcodec.h"
#include "sqlite/statement.h"
#include "store-server/storage/stored.h"

#include <functional>

namespace endcap::server
{

/// An entry as it stands when its drawing is sealed.
struct EntryToSeal {
    DeviceId device;
    quint64 seq = 0;
    Hash event;
    std::optional<qint64> member;
    std::optional<Pseudonym> pseudonym; ///< the member's, if she was in a list before
    QString reason;                     ///< empty: it counts
};

/// An event that made no entry because it could not be read as one.
struct RefusedEntry {
    DeviceId device;
    quint64 seq = 0;
    Hash event;
    QString reason;
    QByteArray bytes; ///< of the event
};

struct SealedLeaf {
    QString drawing;
    bool isVoid = false;
    qint64 place = 0;
    DeviceId device;
    quint64 seq = 0;
    QByteArray data;
};

class SealStore
{
public:
    explicit SealStore(sqlite::Connection &connection);

    /// In the order of device and sequence.
    Stored<QList<EntryToSeal>> entriesOf(const QString &drawing);
    Stored<QList<RefusedEntry>> refusedEntries();
    Found<QByteArray> eventBytes(const DeviceId &device, quint64 seq);
    /// Empty @p reason: it counts.
    Stored<void> judge(const DeviceId &device, quint64 seq, const QString &reason);
    /// Once for each member.
    Stored<void> setPseudonym(qint64 member, const Pseudonym &pseudonym);

    Stored<void> add(const QString &drawing, const wire::SignedBytes &head, qint64 sealedMs);
    Stored<void> addLeaf(const SealedLeaf &leaf);

    Found<wire::SignedBytes> head(const QString &drawing);
    Stored<bool> isSealed(const QString &drawing);
    Stored<void> leaves(const QString &drawing, bool isVoid,
                        const std::function<void(const SealedLeaf &)> &take);
    Found<SealedLeaf> leafAt(const QString &drawing, qint64 place);
    /// Where that event stands, in whichever list.
    Found<SealedLeaf> leafOf(const DeviceId &device, quint64 seq);

private:
    sqlite::Statement m_entriesOf;
    sqlite::Statement m_refusedEntries;
    sqlite::Statement m_eventBytes;
    sqlite::Statement m_judge;
    sqlite::Statement m_setPseudonym;
    sqlite::Statement m_add;
    sqlite::Statement m_addLeaf;
    sqlite::Statement m_head;
    sqlite::Statement m_leaves;
    sqlite::Statement m_leafAt;
    sqlite::Statement m_leafOf;
};

} // namespace endcap::server
