// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Deterministic CBOR (RFC 8949, section 4.2.1): what is hashed and signed has
// exactly one encoding. Pure; any thread.
#pragma once

#include "contract/expected.h"
#include "contract/wire/wireerror.h"

#include <QByteArray>
#include <QCborMap>
#include <QCborValue>

namespace endcap::wire
{

/// Map keys are put in the bytewise order of their encodings, at every depth.
QByteArray encodeCbor(const QCborValue &value);

/// Refuses what is not deterministic: bytes after the value, unsorted or repeated
/// keys, long forms, floating point, tags, and more than 8 levels.
Expected<QCborValue, WireError> decodeCbor(const QByteArray &bytes);

/// The same, and the value must be a map.
Expected<QCborMap, WireError> decodeCborMap(const QByteArray &bytes);

} // namespace endcap::wire
