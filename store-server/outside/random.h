// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the server's logic asks for chance; tests pass a repeatable one.
#pragma once

#include <QByteArray>

namespace endcap::server
{

class Random
{
public:
    virtual ~Random() = default;
    virtual QByteArray bytes(int count) = 0;

    template <class Id>
    Id id()
    {
        return *Id::from(bytes(Id::length));
    }
};

} // namespace endcap::server
