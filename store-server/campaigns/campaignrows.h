// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Slides, drawings, offers and texts for friends out of rows: forms and bounds. What a row says of
// products, stores and the past is checked by Campaigns. Pure; any thread.
#pragma once

#include "contract/domain/campaigns.h"
#include "store-server/import/rowreader.h"

namespace endcap::server
{

Slide readSlide(RowReader &row);
/// Every field is needed: nothing may stand between a shopper and the rules.
Drawing readDrawing(RowReader &row);
/// Without the money, whose currency may be the product's.
Offer readOffer(RowReader &row);
/// Never without words that disclose.
Share readShare(RowReader &row);

} // namespace endcap::server
