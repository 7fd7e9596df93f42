// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a scanner read, and whether it says who somebody is. Pure; any thread.
#pragma once

#include "contract/domain/claim.h"
#include "contract/expected.h"

#include <QStringView>

namespace endcap
{

enum class ScanRefusal {
    PaymentCard, ///< to be dropped, and said
    Unknown,     ///< nothing that we know
};

/// A member's QR ("ECM1." and her code) or a loyalty card makes a claim.
Expected<Claim, ScanRefusal> readScan(QStringView text);

} // namespace endcap
