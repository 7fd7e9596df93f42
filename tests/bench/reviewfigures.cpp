// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/figure.h"
#include "tests/bench/figures.h"

#include "sqlite/statement.h"
#include "tests/bench/shelves.h"

#include <QFile>
#include <QLocale>
#include <QRandomGenerator>

namespace endcap::bench
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int manyReviews = 100'000;
constexpr int scans = 2000;
constexpr quint32 seed = 42;
constexpr std::array orders{ReviewOrder::Neutral, ReviewOrder::Helpful, ReviewOrder::Newest,
                            ReviewOrder::Critical};

struct Scan {
    QString gtin;
    ReviewOrder order;
};

// Products that have reviews, scanned one after the other, each in one of the orders.
QList<Scan> scansOf(const QStringList &reviewed)
{
    QRandomGenerator chance(seed);
    QList<Scan> found;
    for (int i = 0; i < scans; ++i) {
        const qsizetype which = chance.bounded(static_cast<int>(reviewed.size()));
        found.append({reviewed.at(which), orders.at(static_cast<size_t>(i) % orders.size())});
    }
    return found;
}

// What the screen asks when a code comes: the product, and the first page of its reviews.
bool askThroughLink(link::LinkClient &client, const QList<Scan> &codes, QList<double> &times)
{
    for (const Scan &scan : codes) {
        QElapsedTimer clock;
        clock.start();
        const auto product = client.product({scan.gtin});
        const auto reviews = client.reviews({.product = scan.gtin, .order = scan.order});
        if (!waitFor(product) || !waitFor(reviews) || reviews.result()->reviews.isEmpty())
            return false;
        times.append(milliseconds(clock));
    }
    return true;
}

void askDirectly(sqlite::Connection &catalogue, const QList<Scan> &codes, QList<double> &times)
{
    sqlite::Statement product(catalogue,
                              "SELECT kind, body FROM item WHERE kind IN ('product', 'rating')"
                              " AND id = ?1");
    sqlite::Statement neutral(catalogue, "SELECT id, body FROM review WHERE product = ?1"
                                         " ORDER BY shuffle DESC LIMIT 21");
    sqlite::Statement helpful(catalogue, "SELECT id, body FROM review WHERE product = ?1"
                                         " ORDER BY helpful DESC, shuffle DESC LIMIT 21");
    sqlite::Statement newest(catalogue, "SELECT id, body FROM review WHERE product = ?1"
                                        " ORDER BY day DESC, shuffle DESC LIMIT 21");
    sqlite::Statement critical(catalogue, "SELECT id, body FROM review WHERE product = ?1 ORDER BY"
                                          " stars, helpful DESC, shuffle DESC LIMIT 21");
    const std::array<sqlite::Statement *, 4> inOrder{&neutral, &newest, &helpful, &critical};
    for (const Scan &scan : codes) {
        QElapsedTimer clock;
        clock.start();
        qsizetype bytes = 0;
        product.bind(1, scan.gtin);
        while (product.step())
            bytes += product.bytes(1).size();
        product.reset();
        sqlite::Statement &rows = *inOrder.at(static_cast<size_t>(scan.order));
        rows.bind(1, scan.gtin.toLongLong());
        while (rows.step())
            bytes += rows.bytes(1).size();
        rows.reset();
        if (bytes > 0)
            times.append(milliseconds(clock));
    }
}

// More opinions of the sample's own brands, as another system would bring them.
bool writeManyReviews(const QStringList &reviewed, int count, const QString &path)
{
    QRandomGenerator chance(seed);
    QFile file(path);
    if (!file.open(QFile::WriteOnly))
        return false;
    file.write("id,gtin,stars,title,text,written,helpful\n");
    const QString text = u"Good on its own and better with company. "_s.repeated(5).trimmed();
    for (int n = 0; n < count; ++n) {
        // Few products have most of the reviews.
        const int one = chance.bounded(static_cast<int>(reviewed.size()));
        const qsizetype which = chance.bounded(one + 1);
        file.write(
            u"m%1,%2,%3,Said so,%4,%5,%6\n"_s.arg(n)
                .arg(reviewed.at(which))
                .arg(chance.bounded(1, 6))
                .arg(text, QDate(2026, 11, 1).addDays(-chance.bounded(700)).toString(Qt::ISODate))
                .arg(chance.bounded(60))
                .toUtf8());
    }
    return true;
}

bool measure(const harness::SampleStore &sample, const QString &more, QStringList &reviewed,
             int &count)
{
    Shelves shelves;
    if (!shelves.start(sample, u"reviews"_s, more))
        return false;
    link::LinkClient client(shelves.kiosk.socket());
    const auto catalogue = shelves.open(client);
    if (!catalogue)
        return false;
    sqlite::Statement products(*catalogue, "SELECT printf('%014d', product), count(*) FROM review"
                                           " GROUP BY product");
    reviewed.clear();
    count = 0;
    while (products.step()) {
        reviewed.append(products.text(0));
        count += static_cast<int>(products.number(1));
    }
    if (reviewed.isEmpty())
        return false;
    const QList<Scan> codes = scansOf(reviewed);
    Figure figure{u"scan to the first page of reviews, of %1, through the link"_s.arg(
                      QLocale::c().toString(count)),
                  u"ms"_s,
                  {},
                  u"the same rows asked of the sqlite3 library directly"_s,
                  {}};
    QList<double> warmUp;
    askDirectly(*catalogue, codes, warmUp);
    if (!askThroughLink(client, codes, warmUp) || !askThroughLink(client, codes, figure.values))
        return false;
    askDirectly(*catalogue, codes, figure.besideValues);
    print(figure);
    return true;
}

} // namespace

bool measureReviews(const harness::SampleStore &sample)
{
    QStringList reviewed;
    int count = 0;
    if (!measure(sample, {}, reviewed, count))
        return false;
    QTemporaryDir folder;
    const QString many = folder.filePath(u"reviews.csv"_s);
    return writeManyReviews(reviewed, manyReviews - count, many) &&
           measure(sample, many, reviewed, count);
}

} // namespace endcap::bench
