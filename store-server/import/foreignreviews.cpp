// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store-server/import/foreignreviews.h"

#include "contract/domain/review.h"
#include "contract/proof/sha256.h"
#include "store-server/import/rowreader.h"

#include <QFile>
#include <QJsonDocument>
#include <QSet>

#include <functional>

namespace endcap::server
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 mostBytes = 256 * 1024 * 1024;

struct Form {
    ReviewFormat format;
    QLatin1StringView name;
};
constexpr std::array forms{Form{ReviewFormat::AmazonTsv, "amazon-tsv"_L1},
                           Form{ReviewFormat::AmazonCsv, "amazon-csv"_L1},
                           Form{ReviewFormat::AmazonJsonl, "amazon-jsonl"_L1},
                           Form{ReviewFormat::AlexaTsv, "alexa-tsv"_L1}};

// "2015-08-31"; what is no such date stays as it is, and is refused with its row.
QString isoDay(const QString &written, const QString &form)
{
    QDate day = QDate::fromString(written.trimmed(), form);
    if (day.isValid() && day.year() < 1970)
        day = day.addYears(100); // two digits mean this century
    return day.isValid() ? day.toString(Qt::ISODate) : written;
}

// Spreadsheets put whole cells in quotation marks; where those are letters, they stay.
QString unquoted(const QString &text, Oddities &met)
{
    if (text.size() < 2 || !text.startsWith(u'"') || !text.endsWith(u'"'))
        return text;
    ++met[u"texts in quotation marks of the file"_s];
    return text.sliced(1, text.size() - 2).replace(u"\"\""_s, u"\""_s);
}

// What is known of every file: title, text, and what is odd about them.
class Words
{
public:
    explicit Words(Oddities &met) : m_met(met) {}

    void put(QJsonObject &row, const std::optional<QString> &title, const QString &text)
    {
        const QString clean = withoutMarkup(text, m_met);
        if (clean.trimmed().isEmpty())
            ++m_met[u"empty texts"_s];
        if (clean.trimmed().size() > Review::textLetters) {
            ++m_met[u"texts longer than %1 letters, shown up to there"_s.arg(Review::textLetters)];
        }
        row.insert(u"text"_s, clean);
        if (!title)
            return;
        const QString cleanTitle = withoutMarkup(*title, m_met);
        if (cleanTitle.trimmed().isEmpty())
            ++m_met[u"empty titles"_s];
        row.insert(u"title"_s, cleanTitle);
    }

private:
    Oddities &m_met;
};

// Both of Amazon's tables have these columns.
class AmazonColumns
{
public:
    AmazonColumns(Oddities &met, const QString &dateForm, bool isQuoted)
        : m_met(met), m_words(met), m_dateForm(dateForm), m_isQuoted(isQuoted)
    {
    }

    static QStringList needed()
    {
        return {u"review_id"_s,   u"product_id"_s,   u"star_rating"_s, u"review_headline"_s,
                u"review_body"_s, u"review_date"_s,  u"vine"_s,        u"verified_purchase"_s,
                u"marketplace"_s, u"helpful_votes"_s};
    }

    QJsonObject row(const QJsonObject &from)
    {
        const auto cell = [&from](const char *name) {
            return from.value(QLatin1StringView(name)).toString();
        };
        const auto words = [&](const char *name) {
            return m_isQuoted ? cell(name) : unquoted(cell(name), m_met);
        };
        QJsonObject made{{u"id"_s, cell("review_id")},
                         {u"product"_s, cell("product_id")},
                         {u"stars"_s, cell("star_rating")},
                         {u"helpful"_s, cell("helpful_votes")},
                         {u"written"_s, isoDay(cell("review_date"), m_dateForm)},
                         {u"verified"_s, flag(cell("verified_purchase"))},
                         {u"rewarded"_s, flag(cell("vine"))}};
        m_words.put(made, words("review_headline"), words("review_body"));
        const QString place = cell("marketplace");
        if (place != place.toUpper())
            ++m_met[u"marketplaces in lower case"_s];
        const QString answers = cell("vine") + cell("verified_purchase");
        if (answers != answers.toUpper())
            ++m_met[u"answers in lower case"_s];
        noteTitle(cell("product_id"), cell("product_title"));
        return made;
    }

private:
    static QString flag(const QString &marker)
    {
        return marker.toUpper() == u"Y" ? u"true"_s : u"false"_s;
    }

    void noteTitle(const QString &product, const QString &title)
    {
        QSet<QString> &titles = m_titles[product];
        titles.insert(title);
        if (titles.size() == 2 && !m_twice.contains(product)) {
            m_twice.insert(product);
            ++m_met[u"products with more than one title"_s];
        }
    }

    Oddities &m_met;
    Words m_words;
    QString m_dateForm;
    bool m_isQuoted;
    QHash<QString, QSet<QString>> m_titles;
    QSet<QString> m_twice;
};

// Fields between tabs, in which a quotation mark is a letter like any other.
Expected<Table, BadFile> readPlainTabs(const QByteArray &bytes, const QStringList &needed)
{
    const QStringList lines = QString::fromUtf8(bytes).split(u'\n');
    const QStringList columns = lines.first().trimmed().split(u'\t');
    for (const QString &name : needed) {
        if (!columns.contains(name))
            return Unexpected(BadFile{u"there is no column \"%1\""_s.arg(name)});
    }
    Table table;
    for (int i = 1; i < lines.size(); ++i) {
        if (lines.at(i).isEmpty())
            continue;
        const QStringList fields = lines.at(i).split(u'\t');
        if (fields.size() != columns.size()) {
            table.refused.append(
                {i + 1,
                 u"%1 fields where the header has %2"_s.arg(fields.size()).arg(columns.size())});
            continue;
        }
        Row row{i + 1, {}};
        for (qsizetype at = 0; at < columns.size(); ++at)
            row.values.insert(columns.at(at), fields.at(at));
        table.rows.append(row);
    }
    return table;
}

void changeRows(Table &table, const std::function<QJsonObject(const QJsonObject &)> &change)
{
    for (Row &row : table.rows)
        row.values = change(row.values);
}

Expected<Table, BadFile> readAmazonJson(const QByteArray &bytes, Oddities &met)
{
    Words words(met);
    Table table;
    int line = 0;
    for (const QByteArray &text : bytes.split('\n')) {
        ++line;
        if (text.trimmed().isEmpty())
            continue;
        const QJsonObject from = QJsonDocument::fromJson(text).object();
        if (from.isEmpty()) {
            table.refused.append({line, u"no JSON object"_s});
            continue;
        }
        // Whole lines are compared by what they say: they have no number of their own.
        const QByteArray hash = sha256(QJsonDocument(from).toJson(QJsonDocument::Compact)).hex();
        QString votes = from.value(u"vote"_s).toString(u"0"_s);
        QJsonObject made{
            {u"id"_s, QString::fromLatin1(hash)},
            {u"product"_s, from.value(u"asin"_s)},
            {u"stars"_s, from.value(u"overall"_s)},
            {u"written"_s, isoDay(from.value(u"reviewTime"_s).toString(), u"MM d, yyyy"_s)},
            {u"helpful"_s, votes.remove(u',')},
            {u"verified"_s, from.value(u"verified"_s)}};
        const auto unix =
            QDateTime::fromSecsSinceEpoch(from.value(u"unixReviewTime"_s).toInteger(), Qt::UTC);
        if (unix.date().toString(Qt::ISODate) != made.value(u"written"_s).toString())
            ++met[u"rows whose two dates differ"_s];
        if (!from.contains(u"reviewText"_s))
            ++met[u"rows without a text"_s];
        if (!from.contains(u"summary"_s))
            ++met[u"rows without a title"_s];
        if (from.contains(u"vote"_s))
            ++met[u"votes written as texts"_s];
        if (from.contains(u"style"_s))
            ++met[u"rows that name a variant"_s];
        words.put(made, from.value(u"summary"_s).toString(),
                  from.value(u"reviewText"_s).toString());
        table.rows.append({line, made});
    }
    return table;
}

QJsonObject alexaRow(const QJsonObject &from, Words &words, QSet<QByteArray> &seen, Oddities &met)
{
    const QByteArray hash = sha256(QJsonDocument(from).toJson(QJsonDocument::Compact)).hex();
    if (seen.contains(hash))
        ++met[u"repeated rows"_s];
    seen.insert(hash);
    const QString variant = from.value(u"variation"_s).toString();
    if (variant != variant.simplified())
        ++met[u"rows whose variant has stray blanks"_s];
    QJsonObject made{{u"id"_s, QString::fromLatin1(hash)},
                     {u"product"_s, variant.simplified()},
                     {u"stars"_s, from.value(u"rating"_s)},
                     {u"written"_s, isoDay(from.value(u"date"_s).toString(), u"d-MMM-yy"_s)}};
    words.put(made, std::nullopt, from.value(u"verified_reviews"_s).toString());
    return made;
}

Expected<Table, BadFile> readRows(ReviewFormat format, const QByteArray &bytes, Oddities &met)
{
    const bool isTable = format == ReviewFormat::AmazonTsv || format == ReviewFormat::AmazonCsv;
    if (format == ReviewFormat::AmazonJsonl)
        return readAmazonJson(bytes, met);
    auto table = format == ReviewFormat::AmazonTsv
                     ? readPlainTabs(bytes, AmazonColumns::needed())
                     : readSeparated(bytes, isTable ? ',' : '\t',
                                     isTable ? AmazonColumns::needed()
                                             : QStringList{u"rating"_s, u"date"_s, u"variation"_s,
                                                           u"verified_reviews"_s});
    if (!table)
        return table;
    if (isTable) {
        const bool isCsv = format == ReviewFormat::AmazonCsv;
        AmazonColumns columns(met, isCsv ? u"yyyy-MM-dd"_s : u"M/d/yyyy"_s, isCsv);
        changeRows(*table, [&](const QJsonObject &from) { return columns.row(from); });
    } else {
        Words words(met);
        QSet<QByteArray> seen;
        changeRows(*table,
                   [&](const QJsonObject &from) { return alexaRow(from, words, seen, met); });
    }
    return table;
}

} // namespace

std::optional<ReviewFormat> reviewFormatNamed(const QString &name)
{
    for (const Form &form : forms) {
        if (form.name == name)
            return form.format;
    }
    return std::nullopt;
}

QStringList reviewFormatNames()
{
    QStringList names;
    for (const Form &form : forms)
        names.append(form.name);
    return names;
}

Expected<ForeignReviews, BadFile> readForeignReviews(ReviewFormat format, const QString &path)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return Unexpected(BadFile{file.errorString()});
    if (file.size() > mostBytes)
        return Unexpected(BadFile{u"it is larger than 256 MiB"_s});
    const QByteArray bytes = file.readAll();
    ForeignReviews read;
    if (bytes.startsWith("\xef\xbb\xbf"))
        read.met.insert(u"byte order marks"_s, 1);
    auto table = readRows(format, bytes, read.met);
    if (!table)
        return Unexpected(table.error());
    read.table = std::move(*table);
    read.met.removeIf([](auto met) { return met.value() == 0; });
    return read;
}

} // namespace endcap::server
