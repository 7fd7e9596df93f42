// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Quests and consents out of rows: forms and bounds. Pure; any thread.
#pragma once

#include "contract/domain/consent.h"
#include "contract/domain/quest.h"
#include "store-server/import/rowreader.h"

namespace endcap::server
{

/// Every field but "rounds" (1) and "stores" (all) is needed: what is to be done and
/// what it pays stand before the first step.
Quest readQuest(RowReader &row);
Consent readConsent(RowReader &row);

} // namespace endcap::server
