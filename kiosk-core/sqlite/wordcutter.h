// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Cuts a text into words exactly as the catalogue's full-text index does (letters and
// digits of any script, small, without accents): whoever asks the index for these
// words asks for what is in it, and no sign in the text can mean anything to it. Used
// by the thread of its connection, which must outlive it.
#pragma once

#include "sqlite/connection.h"

#include <QStringList>

namespace endcap::sqlite
{

class WordCutter
{
public:
    /// Without FTS5 in this SQLite it finds no words.
    explicit WordCutter(Connection &connection);
    ~WordCutter();
    WordCutter(const WordCutter &) = delete;
    WordCutter &operator=(const WordCutter &) = delete;

    /// The first @p most words of @p text, each cut after @p letters.
    QStringList wordsOf(const QString &text, int most = 64, int letters = 64) const;

private:
    struct Tokenizer;
    std::unique_ptr<Tokenizer> m_tokenizer;
};

} // namespace endcap::sqlite
