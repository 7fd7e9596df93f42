// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The digest by which headquarters knows what a kiosk shows (PROTOCOL.md,
// "Status"): the screen computes it over what it displays, the server over what
// it should display.
#pragma once

#include "contract/domain/ids.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace endcap
{

struct ShownItem {
    QString kind; ///< as in the feed
    QString id;
    QByteArray body; ///< the item's bytes, as they came with the feed
};

/// The same for any order of @p items; an item twice counts once.
Hash shownDigest(const QList<ShownItem> &items);

} // namespace endcap
