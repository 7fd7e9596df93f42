// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a store's kiosks should show at a moment, as the digest that they report
// (PROTOCOL.md, "Status"). Storage thread.
#pragma once

#include "contract/domain/showncontent.h"
#include "contract/domain/storeprofile.h"
#include "store-server/storage/itemstore.h"

namespace endcap::server
{

class ExpectedFace
{
public:
    explicit ExpectedFace(ItemStore &items) : m_items(items) {}

    /// Slides, drawings and offers for everyone that are on, and the products they name.
    Stored<QList<ShownItem>> items(const StoreProfile &store, const QDateTime &at);

private:
    ItemStore &m_items;
};

} // namespace endcap::server
