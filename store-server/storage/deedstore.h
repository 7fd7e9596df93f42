// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What members did, as facts to count: one row for each event that counts, never
// changed or removed. Storage thread.
#pragma once

#include "contract/domain/ids.h"
#include "contract/domain/quest.h"
#include "sqlite/statement.h"
#include "store-server/storage/stored.h"

#include <QList>
#include <QMap>
#include <QStringList>

namespace endcap::server
{

struct DeedRow {
    qint64 member = 0;
    DeedKind kind = DeedKind::CheckIn; ///< never Visit, which is counted from the others
    QString subject;                   ///< which drawing or product; empty where the day is all
    QString store;
    QDate day; ///< on the store's calendar
    DeviceId device;
    quint64 seq = 0;
};

/// Which of an account's rows are meant.
enum class Whose {
    Account,   ///< all of them
    OwnVisits, ///< those of the visits that its PIN's holder made (PROTOCOL.md, "Joining")
};

class DeedStore
{
public:
    explicit DeedStore(sqlite::Connection &connection);

    /// False: this event's was there before.
    Stored<bool> add(const DeedRow &row);

    /// How many different ones of each kind, Visit too, from @p from to @p until, both
    /// included, in @p stores (empty: in all).
    Stored<QMap<DeedKind, int>> counts(qint64 member, const QDate &from, const QDate &until,
                                       const QStringList &stores, Whose whose);
    /// How many days of check-ins each store has seen of her.
    Stored<QMap<QString, int>> checkIns(qint64 member, Whose whose);
    /// What would not count again today in @p store: "read 00012345678905", "check_in",
    /// the newest first, at most @p most.
    Stored<QStringList> counted(qint64 member, const QDate &from, const QString &store,
                                const QDate &today, Whose whose, int most);
    /// The newest row of each member who did something from @p from to @p until.
    Stored<QList<DeedRow>> lastOfEach(const QDate &from, const QDate &until);

private:
    sqlite::Statement m_add;
    sqlite::Statement m_counts;
    sqlite::Statement m_checkIns;
    sqlite::Statement m_counted;
    sqlite::Statement m_lastOfEach;
};

} // namespace endcap::server
