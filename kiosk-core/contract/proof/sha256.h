// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// SHA-256 (FIPS 180-4) over bytes in memory. Pure; any thread.
#pragma once

#include "contract/domain/ids.h"

namespace endcap
{

Hash sha256(QByteArrayView bytes);

} // namespace endcap
