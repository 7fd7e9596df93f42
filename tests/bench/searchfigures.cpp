// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/figure.h"
#include "tests/bench/figures.h"

#include "link/linkclient.h"
#include "sqlite/statement.h"
#include "tests/bench/manyproducts.h"
#include "tests/bench/shelves.h"

#include <QElapsedTimer>
#include <QLocale>
#include <QRandomGenerator>

#include <algorithm>

namespace endcap::bench
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int typedNames = 200;
constexpr quint32 seed = 42;

QStringList namesIn(sqlite::Connection &catalogue)
{
    QStringList names;
    sqlite::Statement rows(catalogue, "SELECT whole FROM product ORDER BY place");
    while (rows.step())
        names.append(rows.text(0));
    return names;
}

// Every state of the field while names are typed: two words of each.
QStringList keystrokes(const QStringList &names)
{
    QRandomGenerator chance(seed);
    QStringList keys;
    for (int i = 0; i < typedNames; ++i) {
        const QStringList words =
            names.at(chance.bounded(static_cast<int>(names.size()))).split(u' ');
        const QString typed = words.first() + (words.size() > 1 ? u' ' + words.last() : QString());
        for (qsizetype letters = 1; letters <= typed.size(); ++letters) {
            if (typed.at(letters - 1) != u' ')
                keys.append(typed.left(letters));
        }
    }
    return keys;
}

bool askThroughLink(link::LinkClient &client, const QStringList &keys, QList<double> &times)
{
    for (const QString &typed : keys) {
        QElapsedTimer clock;
        clock.start();
        const auto answer = client.search({typed.left(link::SearchAsk::mostLetters)});
        if (!waitFor(answer))
            return false;
        times.append(milliseconds(clock));
    }
    return true;
}

void askDirectly(sqlite::Connection &catalogue, const QStringList &keys, QList<double> &times)
{
    sqlite::Statement rows(catalogue, "SELECT item.id, item.body FROM product_words"
                                      " CROSS JOIN product ON product.place = product_words.rowid"
                                      " CROSS JOIN item ON item.kind = 'product'"
                                      " AND item.id = product.id WHERE product_words MATCH ?1"
                                      " ORDER BY product_words.rowid LIMIT 30");
    for (const QString &typed : keys) {
        QElapsedTimer clock;
        clock.start();
        const QStringList words = typed.split(u' ');
        rows.bind(1, u'"' + words.join("\" AND \""_L1) + u"\"*"_s);
        qsizetype bytes = 0;
        while (rows.step())
            bytes += rows.bytes(1).size();
        rows.reset();
        times.append(milliseconds(clock));
        if (bytes < 0)
            return;
    }
}

bool measure(const harness::SampleStore &sample, const QString &moreProducts, QStringList &names)
{
    Shelves shelves;
    if (!shelves.start(sample, u"products"_s, moreProducts))
        return false;
    link::LinkClient client(shelves.kiosk.socket());
    const auto catalogue = shelves.open(client);
    if (!catalogue)
        return false;
    names = namesIn(*catalogue);
    const QStringList keys = keystrokes(names);
    Figure figure{u"keystroke to rows over %1 products, through the link"_s.arg(
                      QLocale::c().toString(static_cast<qlonglong>(names.size()))),
                  u"ms"_s,
                  {},
                  u"the same words asked of the sqlite3 library directly"_s,
                  {}};
    QList<double> warmUp;
    askDirectly(*catalogue, keys, warmUp);
    if (!askThroughLink(client, keys, warmUp) || !askThroughLink(client, keys, figure.values))
        return false;
    askDirectly(*catalogue, keys, figure.besideValues);
    print(figure);

    // A word that nothing has: every word there is was looked at.
    Figure corrected{u"the same, misspelt"_s, u"ms"_s, {}, figure.name, figure.values};
    QStringList misspelt;
    for (const QString &typed : keys) {
        if (typed.size() > 6 && !typed.contains(u' '))
            misspelt.append(typed.left(2) + u'q' + typed.mid(3));
    }
    if (!askThroughLink(client, misspelt, corrected.values))
        return false;
    print(corrected);
    return true;
}

} // namespace

bool measureSearch(const harness::SampleStore &sample)
{
    QStringList names;
    if (!measure(sample, {}, names))
        return false;
    QTemporaryDir folder;
    const QString many = folder.filePath(u"products.csv"_s);
    return writeManyProducts(names, many) && measure(sample, many, names);
}

} // namespace endcap::bench
