// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rows of staff: id and name are needed; role, stores and pin may be there. Without
// stores she may open every kiosk; an empty PIN leaves the one she has. Storage thread.
#pragma once

#include "store-server/import/rowreader.h"
#include "store-server/import/rowtaker.h"
#include "store-server/staff/stafflists.h"
#include "store-server/storage/itemstore.h"

#include <QHash>
#include <QSet>

namespace endcap::server
{

class StaffRows final : public RowTaker
{
public:
    /// @p ours: the server's key, with which PINs are kept.
    StaffRows(StaffStore &staff, ItemStore &items, const SealingSecretKey &ours, Random &random)
        : m_staff(staff), m_items(items), m_ours(ours), m_random(random),
          m_lists(staff, ours, random)
    {
    }

    QStringList neededColumns() const override;
    /// Works on the PINs, a fifth of a second each.
    Stored<void> prepare(const QList<Row> &rows) override;
    Stored<Taken> take(const Row &row) override;

private:
    Stored<void> checkStores(RowReader &row, const QStringList &stores);
    /// What @p row keeps of her PIN; says no in @p reader.
    Stored<QByteArray> pinOf(RowReader &reader, const StaffRow &row, int line,
                             const std::optional<StaffRow> &before);

    StaffStore &m_staff;
    ItemStore &m_items;
    SealingSecretKey m_ours;
    Random &m_random;
    StaffLists m_lists;
    QHash<int, Hash> m_checks; ///< by line
    QSet<QString> m_seen;
    bool m_isNoted = false; ///< a change was told to the kiosks' lists
};

} // namespace endcap::server
