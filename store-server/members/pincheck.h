// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the server keeps of a PIN: HMAC-SHA-256 with the pepper over scrypt (RFC
// 7914) of PIN and salt. A stolen database alone gives nothing to guess against.
// One call takes about a tenth of a second and 32 MiB: for a worker, any thread.
#pragma once

#include <QByteArray>
#include <QString>

namespace endcap::server
{

/// Empty when OpenSSL has no memory for it.
QByteArray checkOf(const QString &pin, const QByteArray &salt, const QByteArray &pepper);

/// In the same time wherever they differ.
bool isSameCheck(const QByteArray &one, const QByteArray &other);

} // namespace endcap::server
