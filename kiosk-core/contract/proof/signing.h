// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Ed25519 signatures (RFC 8032) through OpenSSL. Pure; any thread. Keys are born
// from 32 random bytes that the caller takes from its source of randomness.
#pragma once

#include "contract/domain/ids.h"

namespace endcap
{

SigningPublicKey publicKeyOf(const SigningSecretKey &secret);
Signature sign(const SigningSecretKey &secret, QByteArrayView message);
bool isSignedBy(const SigningPublicKey &key, QByteArrayView message, const Signature &signature);

} // namespace endcap
