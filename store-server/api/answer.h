// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What goes back to a kiosk, free of any HTTP library. A plain value.
#pragma once

#include <QByteArray>

#include <chrono>
#include <functional>

namespace endcap::server
{

struct Answer {
    int status = 200;
    QByteArray body;
    QByteArray type = QByteArrayLiteral("application/cbor");
    QByteArray contentRange;            ///< empty: no such header
    std::chrono::seconds retryAfter{0}; ///< 0: no such header
};

using Reply = std::function<void(const Answer &)>;

/// 200 with @p body.
Answer good(const QByteArray &body);

/// A refusal of PROTOCOL.md's table.
Answer refused(int status, const char *error);
Answer malformed();
Answer unknownDevice();
Answer notFound();
Answer slowDown(std::chrono::seconds wait);
/// The database could not be asked; the kiosk comes back later.
Answer unavailable();

} // namespace endcap::server
