// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A CBOR map whose length tells nothing of what is in it. Pure; any thread.
#pragma once

#include <QByteArray>
#include <QCborMap>

namespace endcap::wire
{

/// With a key `pad` (b) that makes the length a multiple of @p block.
QByteArray encodePadded(QCborMap map, qsizetype block);

} // namespace endcap::wire
