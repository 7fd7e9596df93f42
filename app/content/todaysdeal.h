// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The deal a check-in shows: one of the offers that may be one, another each day, the
// same on every kiosk of the store. Pure but for what it reads.
#pragma once

#include <QString>

#include <optional>

namespace endcap
{

class ProductImages;
class StoreContent;

struct TodaysDeal {
    QString title;
    QString text;
    QString price;
    QString was; ///< empty when it is no less than the usual price
    QString image;
    QString category;
};

/// Nothing when no offer that is on may be a deal.
std::optional<TodaysDeal> todaysDeal(const StoreContent &content, const ProductImages &images);

} // namespace endcap
