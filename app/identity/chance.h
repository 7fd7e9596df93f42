// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Random bytes of the operating system, for ids and keys of one visit. Any thread.
#pragma once

#include <QByteArray>

namespace endcap
{

QByteArray randomBytes(int count);

template <class Id>
Id randomId()
{
    return *Id::from(randomBytes(Id::length));
}

} // namespace endcap
