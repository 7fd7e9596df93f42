// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How the places of each drawn list stand, remembered: anybody may ask as often as she
// likes. Nothing of a seal or a result is ever changed, so that only one more prize
// that went on is a reason to check it all again. Storage thread; the book outlives it.
#pragma once

#include "store-server/drawings/drawbook.h"

#include <QHash>

namespace endcap::server
{

class DrawnStandings
{
public:
    explicit DrawnStandings(const DrawBook &book) : m_book(book) {}

    struct Standings {
        Drawing drawing;
        QList<DrawStanding> places; ///< of the whole ranking
    };
    /// NotDrawn before the draw, NotSealed before the seal.
    Drawn<Standings> of(const QString &drawing);
    /// How many times a draw was checked.
    int checks() const { return m_checks; }

private:
    struct Known {
        Standings standings;
        qint64 outs = 0; ///< prizes that had gone on by then
    };
    Drawn<Standings> check(const QString &drawing) const;

    const DrawBook &m_book;
    QHash<QString, Known> m_known;
    int m_checks = 0;
};

} // namespace endcap::server
