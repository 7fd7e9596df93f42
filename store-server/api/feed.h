// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// GET /v1/feed: what changed after a cursor. Storage thread.
#pragma once

#include "contract/domain/ids.h"
#include "store-server/api/answer.h"
#include "store-server/storage/itemstore.h"

#include <QUrlQuery>

namespace endcap::server
{

class Feed
{
public:
    Feed(ItemStore &items, const EpochId &epoch) : m_items(items), m_epoch(epoch) {}

    Answer take(const QUrlQuery &query);

private:
    ItemStore &m_items;
    EpochId m_epoch;
};

} // namespace endcap::server
