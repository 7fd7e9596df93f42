// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Puts a draw's bundle together from the books. Storage thread.
#pragma once

#include "store-server/drawings/bundlefile.h"
#include "store-server/drawings/drawbook.h"

namespace endcap::server
{

/// NotSealed before the seal; without a result before the draw.
Drawn<DrawBundle> collectBundle(const DrawBook &book, const QString &drawing);

} // namespace endcap::server
