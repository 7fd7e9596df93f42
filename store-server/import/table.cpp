// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store-server/import/table.h"

#include "store-server/import/csvreader.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStringDecoder>

namespace endcap::server
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 mostBytes = 256 * 1024 * 1024;

std::optional<QString> decoded(const QByteArray &utf8)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(utf8);
    if (decoder.hasError())
        return std::nullopt;
    return text;
}

void addRecord(Table &table, const QStringList &columns, const CsvRecord &record)
{
    const auto refuse = [&](const QString &reason) { table.refused.append({record.line, reason}); };
    if (record.isBroken)
        return refuse(u"letters after a closing quotation mark"_s);
    if (record.fields.size() != columns.size()) {
        return refuse(
            u"%1 fields where the header has %2"_s.arg(record.fields.size()).arg(columns.size()));
    }
    Row row{record.line, {}};
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const auto text = decoded(record.fields.at(i));
        if (!text)
            return refuse(columns.at(i) + u": not UTF-8"_s);
        row.values.insert(columns.at(i), *text);
    }
    table.rows.append(row);
}

Expected<Table, BadFile> readJsonTable(const QByteArray &bytes)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError) {
        return Unexpected(
            BadFile{u"it is no JSON: %1 at byte %2"_s.arg(error.errorString()).arg(error.offset)});
    }
    Table table;
    table.isJson = true;
    const QJsonArray items = document.isArray() ? document.array() : QJsonArray{document.object()};
    for (qsizetype i = 0; i < items.size(); ++i) {
        const int number = static_cast<int>(i) + 1;
        if (items.at(i).isObject())
            table.rows.append({number, items.at(i).toObject()});
        else
            table.refused.append({number, u"not an object"_s});
    }
    return table;
}

} // namespace

Expected<Table, BadFile> readSeparated(const QByteArray &bytes, char separator,
                                       const QStringList &needed)
{
    const auto records = readCsv(bytes, separator);
    if (!records)
        return Unexpected(BadFile{u"a quotation mark is never closed"_s});
    if (records->isEmpty())
        return Unexpected(BadFile{u"it is empty; a CSV file begins with a line of column names"_s});
    QStringList columns;
    for (const QByteArray &field : records->first().fields)
        columns.append(QString::fromUtf8(field).trimmed().toLower());
    if (columns.removeDuplicates() > 0)
        return Unexpected(BadFile{u"two columns have the same name"_s});
    for (const QString &name : needed) {
        if (!columns.contains(name))
            return Unexpected(BadFile{u"there is no column \"%1\""_s.arg(name)});
    }
    Table table;
    for (qsizetype i = 1; i < records->size(); ++i)
        addRecord(table, columns, records->at(i));
    return table;
}

Expected<Table, BadFile> readTable(const QString &path, const QStringList &needed)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return Unexpected(BadFile{file.errorString()});
    if (file.size() > mostBytes)
        return Unexpected(BadFile{u"it is larger than 256 MiB"_s});
    const QByteArray bytes = file.readAll();
    return path.endsWith(u".json", Qt::CaseInsensitive) ? readJsonTable(bytes)
                                                        : readSeparated(bytes, ',', needed);
}

} // namespace endcap::server
