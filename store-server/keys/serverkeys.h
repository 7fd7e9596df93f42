// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The secrets a running server works with. A plain value; it stays in the process.
#pragma once

#include "contract/domain/ids.h"

namespace endcap::server
{

struct ServerKeys {
    SigningSecretKey hq;   ///< headquarters signs snapshots with it
    SealingSecretKey seal; ///< opens what screens sealed
    QByteArray pepper;     ///< 32 bytes in every PIN's verifier, kept out of the database
};

} // namespace endcap::server
