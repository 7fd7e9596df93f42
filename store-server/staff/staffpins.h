// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// PINs of staff: made, weighed, and kept as stretched PINs in boxes that only this
// server opens: a stolen database alone gives nothing to guess against. Pure; any
// thread but for what takes long (contract/proof/pinstretch.h).
#pragma once

#include "contract/domain/ids.h"
#include "store-server/outside/random.h"

#include <QString>

#include <optional>

namespace endcap::server
{

/// Of scrypt for every staff PIN: 64 MiB, a fifth of a second.
inline constexpr int staffPinCost = 16;

/// Eight digits that are not the first ones somebody would try.
bool isGoodStaffPin(const QString &pin);
QString makeStaffPin(Random &random);

QByteArray keptCheck(const QString &staff, const Hash &check, const SealingSecretKey &ours,
                     Random &random);
std::optional<Hash> openedCheck(const QString &staff, const QByteArray &box,
                                const SealingSecretKey &ours);

} // namespace endcap::server
