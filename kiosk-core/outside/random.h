// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Randomness for keys, waits and names. Core's thread.
#pragma once

#include "contract/domain/ids.h"

#include <QByteArray>

#include <chrono>

namespace endcap
{

class Random
{
public:
    Random() = default;
    Random(const Random &) = delete;
    Random &operator=(const Random &) = delete;
    virtual ~Random() = default;

    /// Fit for keys.
    virtual QByteArray bytes(qsizetype count) = 0;

    template <class Id>
    Id id()
    {
        return *Id::from(bytes(Id::length));
    }

    /// Evenly spread over [0, longest].
    std::chrono::milliseconds waitUpTo(std::chrono::milliseconds longest);
};

} // namespace endcap
