// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads a row's fields by name and meaning, and remembers the first that makes no
// sense. Read everything, ask once:
//
//     RowReader row(values);
//     offer.title = row.needed("title");
//     if (!row.isGood())
//         refuse(row.problem());
//
// A name with a point reaches into an object ("checkin.points"), or is a column
// of that name. Any thread.
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QStringList>

#include <limits>
#include <optional>

namespace endcap::server
{

class RowReader
{
public:
    static constexpr int mostLetters = 10'000;

    explicit RowReader(const QJsonObject &values) : m_values(values) {}

    /// Has it, and it is not empty.
    bool has(const QString &name) const;
    /// Says something of it, if only that it is empty.
    bool isColumn(const QString &name) const { return !value(name).isUndefined(); }

    /// One line, without control characters; empty when it is not there.
    QString text(const QString &name, int letters = mostLetters);
    QString needed(const QString &name, int letters = mostLetters);
    /// Up to 64 letters, digits, ".", "-" and "_".
    QString id(const QString &name);
    int number(const QString &name, int min, int max, std::optional<int> fallback);
    bool flag(const QString &name, bool fallback);
    /// Whatever stands there, with its line breaks: to be cleaned by whom it is for.
    QString asWritten(const QString &name, int letters = 100'000);
    /// A day of 1990 or later.
    QDate day(const QString &name);
    /// ISO 8601 with its offset from UTC.
    QDateTime instant(const QString &name);
    /// An array, or a text with ";" between.
    QStringList texts(const QString &name);
    QList<int> numbers(const QString &name, int min, int max);
    /// An array of objects; none when it is not there.
    QList<QJsonObject> objects(const QString &name);
    /// The objects of an array, at most @p most.
    QList<RowReader> rows(const QString &name, qsizetype most);
    /// Minor units of @p currency.
    qint64 money(const QString &name, const QString &currency);
    QString currency(const QString &name);
    /// GTIN-14.
    QString gtin(const QString &name);

    void refuse(const QString &name, const QString &reason);
    bool isGood() const { return m_problem.isEmpty(); }
    QString problem() const { return m_problem; }

private:
    QJsonValue value(const QString &name) const;
    /// A scalar as it was written; nothing for arrays and objects, and for whole numbers
    /// with so many digits that nobody knows any more what was written.
    std::optional<QString> raw(const QString &name) const;
    QString whyNoText(const QString &name) const;

    QJsonObject m_values;
    QString m_problem;
};

} // namespace endcap::server
