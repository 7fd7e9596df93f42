// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The public numbers of a draw as people type them: two people, the same numbers, after
// the seal. What each typed stays in the books. Storage thread.
#pragma once

#include "store-server/drawings/drawbook.h"

namespace endcap::server
{

/// How it stands with one source's numbers.
struct NumbersState {
    QString value;           ///< canonical, or notPublished; of the last who typed
    bool isAgreed = false;   ///< two people typed this
    bool isDisputed = false; ///< they typed different ones
};

class DrawNumbers
{
public:
    explicit DrawNumbers(const DrawBook &book) : m_book(book) {}

    struct Typed {
        QString source;
        QString value; ///< as somebody types it, or notPublished
        QString person;
    };
    Drawn<NumbersState> take(const QString &drawing, const Typed &typed);

    /// What decides the draw; NumbersMissing while two people have not agreed.
    Drawn<QStringList> decided(const QString &drawing, const SealedDraw &sealed);

private:
    Drawn<NumbersState> stateOf(const QString &drawing, const QString &source);
    Drawn<void> takeNow(const QString &drawing, const Typed &typed);
    Drawn<void> checkTurn(const SealedDraw &sealed, qsizetype source);

    const DrawBook &m_book;
};

} // namespace endcap::server
