// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every drawing that was ever published, also one that was stopped since, and the
// entries: at most one that counts for each drawing and person, the others void
// with their reason. Storage thread.
#pragma once

#include "contract/domain/ids.h"
#include "sqlite/statement.h"
#include "store-server/storage/deedstore.h"
#include "store-server/storage/stored.h"

#include <QStringList>

namespace endcap::server
{

struct PublishedDrawing {
    Hash manifest;
    QByteArray body;
};

struct EntryRow {
    DeviceId device;
    quint64 seq = 0;
    QString drawing;
    std::optional<qint64> member;
    TicketNonce nonce;
    QString voidReason; ///< empty: it counts
    qint64 receivedMs = 0;
};

class EntryStore
{
public:
    explicit EntryStore(sqlite::Connection &connection);

    Stored<void> publish(const QString &drawing, const PublishedDrawing &published);
    Found<PublishedDrawing> published(const QString &drawing);

    Stored<bool> isEntered(const QString &drawing, qint64 member);
    Stored<void> add(const EntryRow &entry);
    /// The entry that this event brought.
    Found<EntryRow> find(const DeviceId &device, quint64 seq);
    /// Drawings still published in which the member has an entry that counts.
    Stored<QStringList> enteredBy(qint64 member, Whose whose);

private:
    sqlite::Statement m_publish;
    sqlite::Statement m_published;
    sqlite::Statement m_isEntered;
    sqlite::Statement m_add;
    sqlite::Statement m_find;
    sqlite::Statement m_enteredBy;
};

} // namespace endcap::server
