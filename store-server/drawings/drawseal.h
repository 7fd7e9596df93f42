// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Seals a drawing's list: once, after the last moment for entries, and for ever.
// Storage thread.
#pragma once

#include "store-server/drawings/drawbook.h"

namespace endcap::server
{

class DrawSeal
{
public:
    explicit DrawSeal(const DrawBook &book) : m_book(book) {}

    /// A list that is sealed already stays as it is, and is told again.
    Drawn<SealedDraw> seal(const QString &drawing, const QString &person);

private:
    Drawn<void> sealNow(const QString &drawing);

    const DrawBook &m_book;
};

} // namespace endcap::server
