// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A Range header with one range of bytes (RFC 9110, section 14). Pure.
#pragma once

#include <QByteArray>

#include <optional>

namespace endcap::server
{

struct ByteRange {
    qint64 first = 0;
    qint64 last = 0; ///< included
};

/// What of @p size bytes the header asks for, cut to @p most bytes; nothing when
/// it is not "bytes=a-b" or "bytes=a-", or begins behind the end.
std::optional<ByteRange> readRange(const QByteArray &header, qint64 size, qint64 most);

} // namespace endcap::server
