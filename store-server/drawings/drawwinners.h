// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Draws the winners of a sealed list, once, and lets a prize go on to the next in the
// same ranking, with a reason. Nobody chooses anything here. Storage thread.
#pragma once

#include "store-server/drawings/drawbook.h"

namespace endcap::server
{

class DrawWinners
{
public:
    /// One place as people read it.
    struct Place {
        QString ticket; ///< "07-0428"
        QString hash;   ///< "7F3A 91C2 0B5E D8A4"
        QString store;
        DrawStanding standing;
    };

    explicit DrawWinners(const DrawBook &book) : m_book(book) {}

    /// A draw that was made stays as it is, and is told again.
    Drawn<QList<Place>> draw(const QString &drawing, const QString &person);

    struct Out {
        QString ticket; ///< its number, the code under it, or its QR's text
        QString reason; ///< one of outReasons
        QString person;
    };
    Drawn<QList<Place>> passOn(const QString &drawing, const Out &out);

    Drawn<QList<Place>> places(const QString &drawing);

private:
    Drawn<void> drawNow(const QString &drawing);
    Drawn<void> passOnNow(const QString &drawing, const Out &out);
    Drawn<StoredPlace> find(const QString &drawing, const QString &ticket);
    Drawn<Hash> eventOf(const StoredPlace &place);

    const DrawBook &m_book;
};

} // namespace endcap::server
