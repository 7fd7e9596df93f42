// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What an import did, row by row. A plain value.
#pragma once

#include "store-server/import/row.h"

namespace endcap::server
{

struct ImportReport {
    int read = 0;
    int changed = 0;   ///< taken, and new or different
    int unchanged = 0; ///< taken, and known already
    QList<RefusedRow> refused;

    int taken() const { return changed + unchanged; }
};

} // namespace endcap::server
