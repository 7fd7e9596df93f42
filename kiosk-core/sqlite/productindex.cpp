// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlite/productindex.h"

#include <algorithm>

namespace endcap::sqlite
{

namespace
{

// Between two ranks there is room for so many that come later.
constexpr qint64 placesPerRank = 16;
// Beyond so many of one rank, one more comes last.
constexpr int mostProbes = 64;

bool haveSameWords(const Product &one, const Product &other)
{
    return one.rank == other.rank && one.name == other.name && one.brand == other.brand &&
           one.category == other.category;
}

std::optional<QByteArray> imageOf(const Product &product)
{
    return product.image ? std::optional(product.image->bytes()) : std::nullopt;
}

} // namespace

ProductIndex::ProductIndex(Connection &connection)
    : m_connection(connection), m_cutter(connection),
      m_find(connection,
             "SELECT place, rank, name, brand, category, image FROM product WHERE id = ?1"),
      m_insert(connection, "INSERT INTO product (place, id, rank, name, brand, category, whole,"
                           " image) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)"),
      m_setImage(connection, "UPDATE product SET image = ?2 WHERE place = ?1"),
      m_erase(connection, "DELETE FROM product WHERE place = ?1"),
      m_addWords(connection, "INSERT INTO product_words (rowid, name, brand, category)"
                             " VALUES (?1, ?2, ?3, ?4)"),
      m_dropWords(connection,
                  "INSERT INTO product_words (product_words, rowid, name, brand, category)"
                  " VALUES ('delete', ?1, ?2, ?3, ?4)"),
      m_taken(connection, "SELECT place FROM product WHERE place >= ?1 ORDER BY place LIMIT ?2"),
      m_last(connection, "SELECT max(place) FROM product")
{
}

Expected<std::optional<ProductIndex::Row>, StorageError> ProductIndex::find(const QString &gtin)
{
    std::optional<Row> found;
    m_find.bind(1, gtin);
    if (m_find.step()) {
        found.emplace();
        found->place = m_find.number(0);
        found->product.gtin = gtin;
        found->product.rank = static_cast<int>(m_find.number(1));
        found->product.name = m_find.text(2);
        found->product.brand = m_find.text(3);
        found->product.category = m_find.text(4);
        found->product.image = Hash::from(m_find.bytes(5));
    }
    const bool hasFailed = m_find.hasFailed();
    const StorageError reason = m_connection.lastError();
    m_find.reset();
    if (hasFailed)
        return Unexpected(reason);
    return found;
}

Expected<void, StorageError> ProductIndex::put(const Product &product)
{
    const auto found = find(product.gtin);
    if (!found)
        return Unexpected(found.error());
    const std::optional<Row> &before = *found;
    if (before && haveSameWords(before->product, product)) {
        if (before->product.image == product.image)
            return {};
        m_setImage.bind(1, before->place);
        m_setImage.bind(2, imageOf(product));
        return m_setImage.run();
    }
    if (before) {
        if (auto done = erase(*before); !done)
            return done;
    }
    const qint64 place = freePlace(product.rank);
    if (auto done = insert(product, place); !done)
        return done;
    m_addWords.bind(1, place);
    m_addWords.bind(2, product.name);
    m_addWords.bind(3, product.brand);
    m_addWords.bind(4, product.category);
    return m_addWords.run();
}

Expected<void, StorageError> ProductIndex::remove(const QString &gtin)
{
    const auto row = find(gtin);
    if (!row)
        return Unexpected(row.error());
    return *row ? erase(**row) : Expected<void, StorageError>();
}

Expected<void, StorageError> ProductIndex::erase(const Row &row)
{
    // The index forgets a row only when it is told the very words that it took.
    m_dropWords.bind(1, row.place);
    m_dropWords.bind(2, row.product.name);
    m_dropWords.bind(3, row.product.brand);
    m_dropWords.bind(4, row.product.category);
    if (auto done = m_dropWords.run(); !done)
        return done;
    m_erase.bind(1, row.place);
    return m_erase.run();
}

Expected<void, StorageError> ProductIndex::insert(const Product &product, qint64 place)
{
    m_insert.bind(1, place);
    m_insert.bind(2, product.gtin);
    m_insert.bind(3, product.rank);
    m_insert.bind(4, product.name);
    m_insert.bind(5, product.brand);
    m_insert.bind(6, product.category);
    m_insert.bind(7, m_cutter.wordsOf(product.name).join(u' '));
    m_insert.bind(8, imageOf(product));
    return m_insert.run();
}

qint64 ProductIndex::freePlace(int rank)
{
    qint64 free = rank * placesPerRank;
    m_taken.bind(1, free);
    m_taken.bind(2, mostProbes);
    int probes = 0;
    for (; m_taken.step() && m_taken.number(0) == free; ++probes)
        ++free;
    m_taken.reset();
    if (probes < mostProbes)
        return free;
    if (m_last.step())
        free = m_last.number(0) + 1;
    m_last.reset();
    return free;
}

Expected<void, StorageError> ProductIndex::fill(QList<Product> products)
{
    std::ranges::sort(products, {},
                      [](const Product &product) { return std::pair(product.rank, product.gtin); });
    qint64 next = 0;
    for (const Product &product : std::as_const(products)) {
        next = std::max(next, product.rank * placesPerRank);
        if (auto done = insert(product, next++); !done)
            return done;
    }
    if (auto built = m_connection.run("INSERT INTO product_words (product_words)"
                                      " VALUES ('rebuild')");
        !built)
        return built;
    return m_connection.run("INSERT INTO product_words (product_words) VALUES ('optimize')");
}

} // namespace endcap::sqlite
