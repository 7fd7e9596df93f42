// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One article of the catalogue, as every kiosk knows it.
#pragma once

#include "contract/domain/ids.h"

#include <QString>

#include <optional>

namespace endcap
{

struct Product {
    QString gtin; ///< GTIN-14, its id
    QString name;
    QString brand;
    QString size;
    QString category;
    int aisle = 0;
    QString bay;
    qint64 priceMinor = 0;     ///< in minor units (cents) of `currency`
    QString currency;          ///< ISO 4217
    qint64 asOfMs = 0;         ///< when the price was set, ms since 1970 UTC
    std::optional<Hash> image; ///< SHA-256 of a JPEG
    bool sample = false;       ///< invented for the sample store
    int rank = 0;              ///< popularity, 1 is the most popular
    QString support;           ///< the maker's help for it, an https address; may be empty

    bool operator==(const Product &) const = default;
};

/// Where @p address leads, in letters that cannot be taken for others ("help.maker.com");
/// nothing unless it is an https address with a name of a host, without a user, and short
/// enough for a code that a telephone reads from the screen.
std::optional<QString> supportHost(const QString &address);
inline constexpr int maxSupportLetters = 200;

} // namespace endcap
