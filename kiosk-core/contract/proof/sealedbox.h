// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A box that only its recipient can open: X25519, HKDF-SHA-256, AES-256-GCM
// (RFC 7748, RFC 5869, NIST SP 800-38D), format in PROTOCOL.md, "Sealed parts".
// Pure; any thread. The caller takes the ephemeral secret from its own source of
// randomness and uses each one for one box only: a second use gives the plain
// text away.
#pragma once

#include "contract/domain/ids.h"
#include "contract/expected.h"

namespace endcap
{

/// What a box is bound to; it opens under the same context only.
struct SealContext {
    QByteArray name; ///< "event", "login" or "answer"
    DeviceId device;
    VisitId visit;
};

enum class SealError {
    Malformed, ///< too short, another version
    NotForUs,  ///< another key or context, or altered
};

SealingPublicKey publicKeyOf(const SealingSecretKey &secret);

QByteArray seal(const SealingPublicKey &recipient, const SealContext &context,
                QByteArrayView plainText, const SealingSecretKey &ephemeral);

Expected<QByteArray, SealError> unseal(const SealingSecretKey &recipient,
                                       const SealContext &context, QByteArrayView box);

} // namespace endcap
