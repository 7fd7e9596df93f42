// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Finds products in an open catalogue by what somebody types: its GTIN, its name in
// full, the words of it, the beginning of the last one. What is typed is never logged
// and never kept. Core's thread; the connection must outlive it.
#pragma once

#include "contract/domain/ids.h"
#include "sqlite/statement.h"
#include "sqlite/wordcutter.h"

namespace endcap::storage
{

using sqlite::StorageError;

struct CatalogueItem {
    QString id;
    QByteArray body;

    bool operator==(const CatalogueItem &) const = default;
};

struct Finding {
    QList<CatalogueItem> products; ///< the best first
    /// What was looked for instead, because nothing has the words as they were typed.
    QString corrected;
};

class ProductSearch
{
public:
    static constexpr int mostWords = 8;

    explicit ProductSearch(sqlite::Connection &connection);

    /// All words must be there; the last one may be a beginning. First the product with
    /// that GTIN, then those called exactly so, then those with the words in name and
    /// brand, then those that have some in their category; popular ones before others.
    /// Nothing typed: the most popular ones. Words that do not exist are corrected when
    /// nothing was found. Gives what it has when it would take too long.
    Expected<Finding, StorageError> find(const QString &text, int most);

    Expected<QList<Hash>, StorageError> popularImages(int most);

private:
    struct Round;
    struct Guess;

    void add(Round &round, sqlite::Statement &rows);
    void addMatches(Round &round, const QStringList &words, const char *columns, bool isPrefix);
    void lookUp(Round &round, const QStringList &words);
    void correct(Round &round, const QStringList &words);
    QList<Guess> guessesFor(Round &round, const QString &word, bool isLast);
    void addGuesses(Round &round, QList<Guess> &guesses, const QString &word, bool isLast,
                    const QString &from, const QString &to);
    bool isKnown(Round &round, const QString &word, bool isLast);

    sqlite::Connection &m_connection;
    sqlite::WordCutter m_cutter;
    sqlite::Statement m_byId;
    sqlite::Statement m_byName;
    sqlite::Statement m_byWords;
    sqlite::Statement m_popular;
    sqlite::Statement m_exists;
    sqlite::Statement m_terms;
    sqlite::Statement m_images;
};

} // namespace endcap::storage
