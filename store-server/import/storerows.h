// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rows of stores: id, name, tz, currency and country are needed. Where the pages for
// phones are is no matter of these files: `serve` says it, and it stays as it is here.
// Storage thread.
#pragma once

#include "contract/domain/storeprofile.h"
#include "store-server/import/rowreader.h"
#include "store-server/import/rowtaker.h"
#include "store-server/storage/itemstore.h"

#include <QSet>

namespace endcap::server
{

class StoreRows final : public RowTaker
{
public:
    StoreRows(ItemStore &items, qint64 nowMs) : m_items(items), m_nowMs(nowMs) {}

    QStringList neededColumns() const override;
    Stored<Taken> take(const Row &row) override;

private:
    static StoreProfile readStore(RowReader &row);
    /// The store's own, or for a new store that of any other.
    Stored<QString> peopleUrlOf(const QString &id);

    ItemStore &m_items;
    qint64 m_nowMs;
    QSet<QString> m_seen;
};

} // namespace endcap::server
