// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What headquarters can put before shoppers. A price is put like the others and
// lives in its product.
#pragma once

#include <QJsonObject>
#include <QString>

#include <optional>

namespace endcap::server
{

enum class CampaignKind { Slide, Drawing, Offer, Price, Share, Quest, Consent };

/// "slide", "drawing", "offer", "price", "share", "quest", "consent".
std::optional<CampaignKind> kindNamed(const QString &name);
QString nameOf(CampaignKind kind);

/// By "kind", and without one by the keys: a slide has a headline, a drawing a
/// prize, a text for friends a disclosure, an offer a title and a price or what it takes
/// off, a price only the price, a quest steps, a consent a version.
std::optional<CampaignKind> kindOf(const QJsonObject &item);

} // namespace endcap::server
