// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlite/wordcutter.h"

#include <sqlite3.h>

#include <array>

namespace endcap::sqlite
{

struct WordCutter::Tokenizer {
    fts5_tokenizer calls{};
    Fts5Tokenizer *instance = nullptr;

    ~Tokenizer()
    {
        if (instance)
            calls.xDelete(instance);
    }
};

namespace
{

// As sqlite.org/fts5.html, "Extending FTS5", tells.
fts5_api *apiOf(sqlite3 *database)
{
    fts5_api *api = nullptr;
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(database, "SELECT fts5(?1)", -1, &statement, nullptr) == SQLITE_OK) {
        sqlite3_bind_pointer(statement, 1, static_cast<void *>(&api), "fts5_api_ptr", nullptr);
        sqlite3_step(statement);
    }
    sqlite3_finalize(statement);
    return api;
}

struct Words {
    QStringList found;
    int most;
    int letters;
};

int takeWord(void *context, int flags, const char *word, int bytes, int, int)
{
    auto &words = *static_cast<Words *>(context);
    if (flags & FTS5_TOKEN_COLOCATED)
        return SQLITE_OK;
    words.found.append(QString::fromUtf8(word, bytes).left(words.letters));
    return words.found.size() < words.most ? SQLITE_OK : SQLITE_DONE;
}

} // namespace

WordCutter::WordCutter(Connection &connection) : m_tokenizer(std::make_unique<Tokenizer>())
{
    fts5_api *api = apiOf(connection.handle());
    void *context = nullptr;
    // The same as in catalogue.sql.
    std::array<const char *, 2> arguments{"remove_diacritics", "2"};
    if (!api || api->xFindTokenizer(api, "unicode61", &context, &m_tokenizer->calls) != SQLITE_OK ||
        m_tokenizer->calls.xCreate(context, arguments.data(), static_cast<int>(arguments.size()),
                                   &m_tokenizer->instance) != SQLITE_OK)
        qWarning("SQLite was built without FTS5: nothing can be searched");
}

WordCutter::~WordCutter() = default;

QStringList WordCutter::wordsOf(const QString &text, int most, int letters) const
{
    Words words{{}, most, letters};
    if (!m_tokenizer->instance || most <= 0)
        return {};
    const QByteArray utf8 = text.toUtf8();
    m_tokenizer->calls.xTokenize(m_tokenizer->instance, &words, FTS5_TOKENIZE_DOCUMENT,
                                 utf8.constData(), static_cast<int>(utf8.size()), &takeWord);
    return words.found;
}

} // namespace endcap::sqlite
