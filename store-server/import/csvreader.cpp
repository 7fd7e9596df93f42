// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store-server/import/csvreader.h"

namespace endcap::server
{

namespace
{

class CsvWalk
{
public:
    CsvWalk(QByteArrayView bytes, char separator) : m_bytes(bytes), m_separator(separator)
    {
        if (m_bytes.startsWith("\xef\xbb\xbf"))
            m_at = 3;
    }

    bool isAtEnd() const { return m_at >= m_bytes.size(); }

    std::optional<CsvRecord> record()
    {
        CsvRecord made;
        made.line = m_line;
        for (;;) {
            const auto field = peek() == '"' ? quoted(made) : bare();
            if (!field)
                return std::nullopt;
            made.fields.append(*field);
            if (peek() == m_separator)
                ++m_at;
            else
                break;
        }
        endLine();
        return made;
    }

private:
    // 0 at the end; a NUL inside is a letter like any other.
    char peek() const { return isAtEnd() ? '\0' : m_bytes.at(m_at); }
    bool isLineEnd() const { return isAtEnd() || peek() == '\n' || peek() == '\r'; }

    void endLine()
    {
        if (peek() == '\r')
            ++m_at;
        if (peek() == '\n')
            ++m_at;
        ++m_line;
    }

    std::optional<QByteArray> bare()
    {
        const qsizetype begin = m_at;
        while (!isLineEnd() && peek() != m_separator)
            ++m_at;
        return m_bytes.sliced(begin, m_at - begin).toByteArray();
    }

    std::optional<QByteArray> quoted(CsvRecord &made)
    {
        QByteArray field;
        for (++m_at;; ++m_at) {
            if (isAtEnd())
                return std::nullopt;
            const char letter = peek();
            if (letter == '"') {
                ++m_at;
                if (peek() != '"' || isAtEnd())
                    break;
            }
            if (letter == '\n')
                ++m_line;
            field += letter;
        }
        const auto rest = bare();
        made.isBroken = made.isBroken || !rest->isEmpty();
        return field;
    }

    QByteArrayView m_bytes;
    char m_separator;
    qsizetype m_at = 0;
    int m_line = 1;
};

} // namespace

std::optional<QList<CsvRecord>> readCsv(QByteArrayView bytes, char separator)
{
    QList<CsvRecord> records;
    CsvWalk walk(bytes, separator);
    while (!walk.isAtEnd()) {
        const auto record = walk.record();
        if (!record)
            return std::nullopt;
        const bool isBlank =
            record->fields.size() == 1 && record->fields.first().isEmpty() && !record->isBroken;
        if (!isBlank)
            records.append(*record);
    }
    return records;
}

} // namespace endcap::server
