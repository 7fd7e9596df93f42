// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Decides which of a drawing's entries take part, and writes the two lists that are
// sealed. One person's entries count once: the earliest by the kiosks' trusted time,
// then by device and sequence, so that it makes no difference in which order the
// kiosks' events arrived. Storage thread, inside the seal's transaction.
#pragma once

#include "store-server/drawings/drawbook.h"

#include <QHash>

namespace endcap::server
{

class SealedLists
{
public:
    struct Lists {
        QList<SealedLeaf> entries;
        QList<SealedLeaf> voids;
    };

    explicit SealedLists(const DrawBook &book) : m_book(book) {}

    /// Both in the order of device and sequence. Settles in the books who counts.
    Drawn<Lists> make(const QString &drawing);

private:
    Drawn<void> settle(QList<EntryToSeal> &entries);
    Drawn<void> settlePerson(QList<EntryToSeal> &entries, const QList<qsizetype> &hers);
    Drawn<qint64> floorOf(const EntryToSeal &entry);
    Drawn<std::optional<Hash>> tagOf(const QString &drawing, const EntryToSeal &entry);
    Drawn<void> addRefused(const QString &drawing, QList<SealedLeaf> &voids);

    const DrawBook &m_book;
    QHash<qint64, Pseudonym> m_given; // in this run: a member may have several entries
};

} // namespace endcap::server
