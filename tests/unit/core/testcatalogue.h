// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Catalogues for tests: a file as a snapshot brings it, with products in it, and
// products by few words. Test's thread.
#pragma once

#include "contract/wire/itemcodecs.h"
#include "sqlite/productindex.h"
#include "storage/cataloguestore.h"

#include <QFile>
#include <QTest>

namespace endcap::test
{

inline const EpochId catalogueEpoch = *EpochId::from(QByteArray(16, 'e'));

/// The @p n-th GTIN, with its check digit.
inline QString gtinOf(int n)
{
    const QString digits = QString::number(n).rightJustified(13, u'0');
    int sum = 0;
    for (int i = 0; i < 13; ++i)
        sum += digits.at(i).digitValue() * (i % 2 == 0 ? 3 : 1);
    return digits + QString::number((10 - sum % 10) % 10);
}

inline Product productOf(int n, const QString &name, const QString &brand = {},
                         const QString &category = {})
{
    Product product;
    product.gtin = gtinOf(n);
    product.name = name;
    product.brand = brand;
    product.category = category;
    product.priceMinor = 299;
    product.currency = QStringLiteral("USD");
    product.rank = n;
    return product;
}

/// Fills an empty database with @p products, at revision 10.
inline void fillCatalogue(sqlite::Connection &connection, const QList<Product> &products)
{
    QFile schema(QStringLiteral(":/endcap/contract/wire/catalogue.sql"));
    QVERIFY(schema.open(QFile::ReadOnly));
    QVERIFY(connection.run("BEGIN"));
    QVERIFY(connection.run(schema.readAll().constData()));
    sqlite::Statement cursor(connection, "INSERT INTO cursor VALUES (1, ?1, 10)");
    cursor.bind(1, catalogueEpoch.bytes());
    QVERIFY(cursor.run());
    sqlite::Statement item(connection, "INSERT INTO item VALUES ('product', ?1, 10, ?2)");
    for (const Product &product : products) {
        item.bind(1, product.gtin);
        item.bind(2, wire::encodeProduct(product));
        QVERIFY(item.run());
    }
    QVERIFY(sqlite::ProductIndex(connection).fill(products));
    QVERIFY(connection.run("COMMIT"));
}

/// The same in a file at @p path.
inline void makeCatalogue(const QString &path, const QList<Product> &products)
{
    const auto connection = *sqlite::Connection::open(path, {.isDurable = false});
    fillCatalogue(*connection, products);
}

/// The same in memory.
inline std::unique_ptr<sqlite::Connection> catalogueOf(const QList<Product> &products)
{
    auto connection =
        std::move(*sqlite::Connection::open(QStringLiteral(":memory:"), {.isDurable = false}));
    fillCatalogue(*connection, products);
    return connection;
}

inline wire::FeedItem putting(const Product &product, qint64 rev)
{
    return {rev, QStringLiteral("product"), product.gtin, wire::encodeProduct(product)};
}

inline wire::FeedItem removing(const QString &gtin, qint64 rev)
{
    return {rev, QStringLiteral("product"), gtin, QByteArray()};
}

} // namespace endcap::test
