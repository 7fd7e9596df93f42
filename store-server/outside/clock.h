// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the server's logic asks for the time of day; tests pass their own.
#pragma once

#include <QtGlobal>

namespace endcap::server
{

class Clock
{
public:
    virtual ~Clock() = default;
    /// Milliseconds since 1970 UTC.
    virtual qint64 nowMs() const = 0;
};

} // namespace endcap::server
