// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/productsearch.h"

#include "contract/domain/gtin.h"
#include "sqlite/steplimit.h"
#include "storage/spelling.h"

#include <algorithm>
#include <vector>

namespace endcap::storage
{

using namespace Qt::StringLiterals;
using sqlite::Statement;

namespace
{

// A few milliseconds of work; what people type takes a hundredth of it.
constexpr int thousandSteps = 1000;
constexpr qsizetype mostGuesses = 3; // of one word
constexpr qsizetype mostTries = 6;   // of the whole
constexpr char32_t lastLetter = 0x10ffff;

// One word as FTS5 wants to be asked. It is of letters and digits only.
QString quoted(const QString &word)
{
    return u'"' + word + u'"';
}

QString digitsOf(const QString &text)
{
    QString digits = text;
    digits.remove(u' ').remove(u'-');
    return digits;
}

} // namespace

// One search: what it found so far, and whether it may go on.
struct ProductSearch::Round {
    sqlite::StepLimit limit;
    int most;
    Finding found;
    std::optional<StorageError> failure;

    bool isOver() const { return failure || limit.hasRunOut() || found.products.size() >= most; }
};

struct ProductSearch::Guess {
    QString word;
    int mistakes = 0;
    bool isWhole = true; ///< not only a beginning of it
    qint64 products = 0;

    auto key() const { return std::tuple(mistakes, !isWhole, -products, word); }
};

ProductSearch::ProductSearch(sqlite::Connection &connection)
    : m_connection(connection), m_cutter(connection),
      m_byId(connection, "SELECT id, body FROM item WHERE kind = 'product' AND id = ?1"),
      m_byName(connection, "SELECT item.id, item.body FROM product CROSS JOIN item"
                           " ON item.kind = 'product' AND item.id = product.id"
                           " WHERE product.whole = ?1 ORDER BY product.place LIMIT ?2"),
      m_byWords(connection, "SELECT item.id, item.body FROM product_words"
                            " CROSS JOIN product ON product.place = product_words.rowid"
                            " CROSS JOIN item ON item.kind = 'product' AND item.id = product.id"
                            " WHERE product_words MATCH ?1 ORDER BY product_words.rowid LIMIT ?2"),
      m_popular(connection, "SELECT item.id, item.body FROM product CROSS JOIN item"
                            " ON item.kind = 'product' AND item.id = product.id"
                            " ORDER BY product.place LIMIT ?1"),
      m_exists(connection, "SELECT 1 FROM product_words WHERE product_words MATCH ?1 LIMIT 1"),
      m_terms(connection, "SELECT term, doc FROM product_term WHERE term >= ?1 AND term < ?2"),
      m_images(connection, "SELECT image FROM product WHERE image IS NOT NULL"
                           " ORDER BY place LIMIT ?1")
{
}

Expected<Finding, StorageError> ProductSearch::find(const QString &text, int most)
{
    Round round{{m_connection, thousandSteps}, most, {}, {}};
    const QStringList words = m_cutter.wordsOf(text, mostWords);
    if (words.isEmpty()) {
        if (text.trimmed().isEmpty()) {
            m_popular.bind(1, most);
            add(round, m_popular);
        }
    } else {
        if (const auto gtin = normalizedGtin(digitsOf(text))) {
            m_byId.bind(1, *gtin);
            add(round, m_byId);
        }
        lookUp(round, words);
        if (round.found.products.isEmpty())
            correct(round, words);
    }
    if (round.failure)
        return Unexpected(*round.failure);
    return std::move(round.found);
}

Expected<QList<Hash>, StorageError> ProductSearch::popularImages(int most)
{
    QList<Hash> images;
    m_images.bind(1, most);
    while (m_images.step()) {
        if (const auto hash = Hash::from(m_images.bytes(0)))
            images.append(*hash);
    }
    const bool hasFailed = m_images.hasFailed();
    const StorageError reason = m_connection.lastError();
    m_images.reset();
    if (hasFailed)
        return Unexpected(reason);
    return images;
}

void ProductSearch::add(Round &round, Statement &rows)
{
    QList<CatalogueItem> &products = round.found.products;
    while (!round.isOver() && rows.step()) {
        const QString id = rows.text(0);
        if (std::ranges::find(products, id, &CatalogueItem::id) == products.end())
            products.append({id, rows.bytes(1)});
    }
    if (rows.hasFailed() && !round.limit.hasRunOut())
        round.failure = m_connection.lastError();
    rows.reset();
}

void ProductSearch::addMatches(Round &round, const QStringList &words, const char *columns,
                               bool isPrefix)
{
    if (round.isOver())
        return;
    QStringList each;
    for (const QString &word : words)
        each.append(quoted(word));
    if (isPrefix)
        each.last() += u'*';
    m_byWords.bind(1, QLatin1StringView(columns) + u'(' + each.join(" AND "_L1) + u')');
    // Some of them may be there already.
    m_byWords.bind(2, round.most + round.found.products.size());
    add(round, m_byWords);
}

void ProductSearch::lookUp(Round &round, const QStringList &words)
{
    if (round.isOver())
        return;
    m_byName.bind(1, words.join(u' '));
    m_byName.bind(2, round.most);
    add(round, m_byName);
    addMatches(round, words, "{name brand} : ", false);
    addMatches(round, words, "{name brand} : ", true);
    addMatches(round, words, "", true);
}

bool ProductSearch::isKnown(Round &round, const QString &word, bool isLast)
{
    m_exists.bind(1, isLast ? quoted(word) + u'*' : quoted(word));
    const bool isThere = m_exists.step();
    if (m_exists.hasFailed() && !round.limit.hasRunOut())
        round.failure = m_connection.lastError();
    m_exists.reset();
    return isThere;
}

// Every word that does not exist is replaced by the likeliest ones that do, until some
// products have them all.
void ProductSearch::correct(Round &round, const QStringList &words)
{
    struct Try {
        QStringList words;
        int mistakes = 0;
    };
    std::vector<Try> tries{{}};
    for (qsizetype i = 0; i < words.size() && !round.isOver(); ++i) {
        const QString &word = words.at(i);
        const bool isLast = i == words.size() - 1;
        const QList<Guess> guesses = isKnown(round, word, isLast) ? QList<Guess>{Guess{word}}
                                                                  : guessesFor(round, word, isLast);
        std::vector<Try> longer;
        for (const Try &begun : tries) {
            for (const Guess &guess : guesses)
                longer.push_back(
                    {begun.words + QStringList{guess.word}, begun.mistakes + guess.mistakes});
        }
        std::ranges::stable_sort(longer, {}, &Try::mistakes);
        longer.resize(std::min<size_t>(longer.size(), mostTries));
        tries = std::move(longer);
    }
    for (const Try &guess : tries) {
        if (guess.words.size() != words.size() || guess.words == words || round.isOver())
            continue;
        lookUp(round, guess.words);
        if (!round.found.products.isEmpty()) {
            round.found.corrected = guess.words.join(u' ');
            return;
        }
    }
}

QList<ProductSearch::Guess> ProductSearch::guessesFor(Round &round, const QString &word,
                                                      bool isLast)
{
    QList<Guess> guesses;
    if (toleratedMistakes(word) == 0)
        return guesses;
    // The first letter is mostly right, and a tenth of the words begin with it.
    const QChar first = word.front();
    if (!first.isSurrogate())
        addGuesses(round, guesses, word, isLast, first, QChar(first.unicode() + 1));
    if (guesses.isEmpty())
        addGuesses(round, guesses, word, isLast, QString(), QString::fromUcs4(&lastLetter, 1));
    return guesses;
}

void ProductSearch::addGuesses(Round &round, QList<Guess> &guesses, const QString &word,
                               bool isLast, const QString &from, const QString &to)
{
    const int most = toleratedMistakes(word);
    m_terms.bind(1, from);
    m_terms.bind(2, to);
    while (!round.isOver() && m_terms.step()) {
        const QString term = m_terms.text(0);
        const auto whole = mistakesIn(word, term, most);
        const auto mistakes = whole || !isLast ? whole : mistakesInBeginning(word, term, most);
        if (mistakes)
            guesses.append({term, *mistakes, whole.has_value(), m_terms.number(1)});
    }
    if (m_terms.hasFailed() && !round.limit.hasRunOut())
        round.failure = m_connection.lastError();
    m_terms.reset();
    std::ranges::sort(guesses, {}, &Guess::key);
    guesses.resize(std::min(guesses.size(), mostGuesses));
}

} // namespace endcap::storage
