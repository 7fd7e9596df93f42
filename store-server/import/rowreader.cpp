// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store-server/import/rowreader.h"

#include "contract/domain/gtin.h"
#include "store-server/import/money.h"

#include <QJsonArray>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace endcap::server
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype mostItems = 1000;

// What a person can see, in one line: line breaks and control characters become
// spaces, spaces at the ends go.
QString cleaned(const QString &text)
{
    QString made = text;
    for (QChar &letter : made) {
        if (letter.category() == QChar::Other_Control || letter == QChar::LineSeparator ||
            letter == QChar::ParagraphSeparator || letter == QChar(0xfeff))
            letter = u' ';
    }
    return made.trimmed();
}

// As it was written, or nothing: a whole number with more digits than the reader of JSON
// keeps may have been another one.
std::optional<QString> numberText(const QJsonValue &value)
{
    const qint64 whole = value.toInteger(0);
    if (whole != 0 || value.toInteger(1) == 0)
        return QString::number(whole);
    const double number = value.toDouble();
    if (std::trunc(number) == number)
        return std::nullopt;
    // The shortest text of the number is the one that was written.
    return QString::number(number, 'f', QLocale::FloatingPointShortest);
}

std::optional<QString> scalarText(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        return QString();
    case QJsonValue::Bool:
        return value.toBool() ? u"true"_s : u"false"_s;
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Double:
        return numberText(value);
    case QJsonValue::Array:
    case QJsonValue::Object:
        return std::nullopt;
    }
    return std::nullopt;
}

bool isIdLetter(QChar c)
{
    return c.unicode() < 128 && (c.isLetterOrNumber() || c == u'.' || c == u'-' || c == u'_');
}

} // namespace

void RowReader::refuse(const QString &name, const QString &reason)
{
    if (m_problem.isEmpty())
        m_problem = name + u": "_s + reason;
}

QJsonValue RowReader::value(const QString &name) const
{
    if (m_values.contains(name))
        return m_values.value(name);
    const qsizetype point = name.indexOf(u'.');
    if (point < 0)
        return QJsonValue(QJsonValue::Undefined);
    return m_values.value(name.left(point)).toObject().value(name.mid(point + 1));
}

std::optional<QString> RowReader::raw(const QString &name) const
{
    return scalarText(value(name));
}

bool RowReader::has(const QString &name) const
{
    const auto text = raw(name);
    return !text || !text->trimmed().isEmpty();
}

QString RowReader::whyNoText(const QString &name) const
{
    return value(name).isDouble() ? u"a number with so many digits is not exact; put it between"
                                    " quotation marks"_s
                                  : u"not a text"_s;
}

QString RowReader::text(const QString &name, int letters)
{
    const auto written = raw(name);
    if (!written)
        refuse(name, whyNoText(name));
    else if (written->size() > letters)
        refuse(name, u"longer than %1 letters"_s.arg(letters));
    else
        return cleaned(*written);
    return {};
}

QString RowReader::needed(const QString &name, int letters)
{
    const QString read = text(name, letters);
    if (read.isEmpty())
        refuse(name, u"missing"_s);
    return read;
}

QString RowReader::id(const QString &name)
{
    const QString read = needed(name, 64);
    if (!std::ranges::all_of(read, isIdLetter))
        refuse(name, u"only letters, digits, \".\", \"-\" and \"_\""_s);
    return read;
}

int RowReader::number(const QString &name, int min, int max, std::optional<int> fallback)
{
    if (fallback && !has(name))
        return *fallback;
    bool isNumber = false;
    const int read = raw(name).value_or(QString()).trimmed().toInt(&isNumber);
    if (!isNumber || read < min || read > max) {
        refuse(name, u"not a whole number from %1 to %2"_s.arg(min).arg(max));
        return min;
    }
    return read;
}

bool RowReader::flag(const QString &name, bool fallback)
{
    if (!has(name))
        return fallback;
    const QString read = raw(name).value_or(QString()).trimmed().toLower();
    if (read == u"true" || read == u"yes" || read == u"1")
        return true;
    if (read != u"false" && read != u"no" && read != u"0")
        refuse(name, u"neither true nor false"_s);
    return false;
}

QString RowReader::asWritten(const QString &name, int letters)
{
    const auto written = raw(name);
    if (written && written->size() <= letters)
        return *written;
    refuse(name, written ? u"longer than %1 letters"_s.arg(letters) : whyNoText(name));
    return {};
}

QDate RowReader::day(const QString &name)
{
    const QDate read = QDate::fromString(raw(name).value_or(QString()).trimmed(), Qt::ISODate);
    if (!read.isValid() || read.year() < 1990 || read.year() > 9999) {
        refuse(name, u"not a day like 2026-11-22"_s);
        return {};
    }
    return read;
}

QDateTime RowReader::instant(const QString &name)
{
    const QString read = raw(name).value_or(QString()).trimmed();
    const QDateTime at = QDateTime::fromString(read, Qt::ISODateWithMs);
    if (!at.isValid() || at.timeSpec() == Qt::LocalTime || at.toMSecsSinceEpoch() < 0) {
        refuse(name, u"not a time like 2026-11-22T21:00:00-06:00, with its offset"_s);
        return {};
    }
    return at.toUTC();
}

QStringList RowReader::texts(const QString &name)
{
    QStringList read;
    const QJsonValue found = value(name);
    if (!found.isArray()) {
        for (const QString &part : text(name).split(u';', Qt::SkipEmptyParts))
            read.append(part.trimmed());
        return read;
    }
    const QJsonArray items = found.toArray();
    if (items.size() > mostItems)
        refuse(name, u"more than %1 items"_s.arg(mostItems));
    for (const QJsonValue &item : items) {
        if (!item.isString() || item.toString().size() > mostLetters)
            refuse(name, u"an item is no text, or too long"_s);
        read.append(cleaned(item.toString()));
    }
    return read;
}

QList<int> RowReader::numbers(const QString &name, int min, int max)
{
    QStringList parts;
    const QJsonValue found = value(name);
    if (found.isArray()) {
        for (const QJsonValue &item : found.toArray())
            parts.append(scalarText(item).value_or(u"?"_s));
    } else {
        parts = texts(name);
    }
    QList<int> read;
    for (const QString &part : parts) {
        bool isNumber = false;
        const int number = part.toInt(&isNumber);
        if (!isNumber || number < min || number > max)
            refuse(name, u"not whole numbers from %1 to %2"_s.arg(min).arg(max));
        read.append(number);
    }
    return read;
}

QList<QJsonObject> RowReader::objects(const QString &name)
{
    QList<QJsonObject> read;
    const QJsonValue found = value(name);
    const QJsonArray items = found.toArray();
    if ((!found.isArray() && !found.isUndefined()) || items.size() > mostItems)
        refuse(name, u"no list, or too long"_s);
    for (const QJsonValue &item : items) {
        if (!item.isObject())
            refuse(name, u"an item is no object"_s);
        read.append(item.toObject());
    }
    return read;
}

QList<RowReader> RowReader::rows(const QString &name, qsizetype most)
{
    const QJsonArray items = value(name).toArray();
    if (items.isEmpty() || items.size() > most)
        refuse(name, u"not 1 to %1 objects"_s.arg(most));
    QList<RowReader> read;
    for (const QJsonValue &item : items) {
        if (!item.isObject())
            refuse(name, u"an item is no object"_s);
        read.append(RowReader(item.toObject()));
    }
    return read;
}

qint64 RowReader::money(const QString &name, const QString &currency)
{
    const QString read = raw(name).value_or(QString()).trimmed();
    const auto amount = minorUnits(read, currency);
    if (!amount) {
        refuse(name, u"\"%1\" is no amount of %2, like %3"_s.arg(
                         read.left(20), currency.isEmpty() ? u"money"_s : currency,
                         minorDigits(currency) == 0 ? u"399"_s : u"3.99"_s));
    }
    return amount.value_or(0);
}

QString RowReader::currency(const QString &name)
{
    const QString read = text(name, 16);
    if (!isCurrency(read))
        refuse(name, u"not three capital letters like USD"_s);
    return read;
}

QString RowReader::gtin(const QString &name)
{
    const auto normal = normalizedGtin(raw(name).value_or(QString()).trimmed());
    if (!normal)
        refuse(name, u"not 8, 12, 13 or 14 digits with a right check digit"_s);
    return normal.value_or(QString());
}

} // namespace endcap::server
