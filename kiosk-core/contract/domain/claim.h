// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a shopper says of who she is: a claim, not yet a proof (PROTOCOL.md,
// "Sealed parts"). It exists in the screen process and inside the server only.
#pragma once

#include <QString>

namespace endcap
{

struct Claim {
    enum class How {
        Phone, ///< value: E.164, "+12125550142"
        Card,  ///< value: the digits of a loyalty card
        Qr,    ///< value: the member code of a member's QR
        Email, ///< value: the address in lower case
    };

    How how = How::Phone;
    QString value;

    bool operator==(const Claim &) const = default;
};

} // namespace endcap
