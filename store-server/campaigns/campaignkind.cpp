// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store-server/campaigns/campaignkind.h"

#include <array>

namespace endcap::server
{

using namespace Qt::StringLiterals;

namespace
{
constexpr std::array kinds{CampaignKind::Slide,  CampaignKind::Drawing, CampaignKind::Offer,
                           CampaignKind::Share,  CampaignKind::Price,   CampaignKind::Quest,
                           CampaignKind::Consent};
} // namespace

QString nameOf(CampaignKind kind)
{
    switch (kind) {
    case CampaignKind::Slide:
        return u"slide"_s;
    case CampaignKind::Drawing:
        return u"drawing"_s;
    case CampaignKind::Offer:
        return u"offer"_s;
    case CampaignKind::Price:
        return u"price"_s;
    case CampaignKind::Quest:
        return u"quest"_s;
    case CampaignKind::Consent:
        return u"consent"_s;
    case CampaignKind::Share:
        return u"share"_s;
    }
    return {};
}

std::optional<CampaignKind> kindNamed(const QString &name)
{
    for (CampaignKind kind : kinds) {
        if (nameOf(kind) == name)
            return kind;
    }
    return std::nullopt;
}

std::optional<CampaignKind> kindOf(const QJsonObject &item)
{
    if (item.contains(u"kind"_s))
        return kindNamed(item.value(u"kind"_s).toString());
    if (item.contains(u"headline"_s))
        return CampaignKind::Slide;
    if (item.contains(u"prize"_s))
        return CampaignKind::Drawing;
    if (item.contains(u"disclosure"_s))
        return CampaignKind::Share;
    if (item.contains(u"steps"_s))
        return CampaignKind::Quest;
    if (item.contains(u"version"_s))
        return CampaignKind::Consent;
    if (item.contains(u"amount_off"_s) || item.contains(u"percent_off"_s))
        return CampaignKind::Offer;
    if (!item.contains(u"price"_s))
        return std::nullopt;
    return item.contains(u"title"_s) ? CampaignKind::Offer : CampaignKind::Price;
}

} // namespace endcap::server
