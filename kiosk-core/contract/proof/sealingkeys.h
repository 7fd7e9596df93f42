// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The sealing key that belongs to a signing key: the same secret on the other form of
// the curve (RFC 7748, section 4.1), so that whoever knows a device can seal to it and
// only the device opens. The secret half is used under its own hash; nothing that is
// signed helps to open a box. Pure; any thread.
#pragma once

#include "contract/domain/ids.h"

#include <optional>

namespace endcap
{

SealingSecretKey sealingKeyOf(const SigningSecretKey &secret);
/// Nothing when @p key is no point that has one.
std::optional<SealingPublicKey> sealingKeyOf(const SigningPublicKey &key);

} // namespace endcap
