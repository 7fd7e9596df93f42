// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Keeps what can be searched in a catalogue (tables product and product_words of
// contract/wire/catalogue.sql) equal to its products. Both sides write it: the store
// server when it makes a snapshot, the kiosk when the feed brings a change. Inside a
// transaction of the caller; the connection's thread; the connection must outlive it.
#pragma once

#include "contract/domain/product.h"
#include "sqlite/statement.h"
#include "sqlite/wordcutter.h"

#include <QList>

namespace endcap::sqlite
{

class ProductIndex
{
public:
    explicit ProductIndex(Connection &connection);

    /// Adds the product or brings it up to date; touches no words when only its price or
    /// its place in the store changed.
    Expected<void, StorageError> put(const Product &product);
    /// Does nothing when there is none.
    Expected<void, StorageError> remove(const QString &gtin);
    /// For a new, empty file: all at once.
    Expected<void, StorageError> fill(QList<Product> products);

private:
    struct Row {
        qint64 place = 0;
        Product product; ///< of it only what is kept
    };

    Expected<std::optional<Row>, StorageError> find(const QString &gtin);
    Expected<void, StorageError> insert(const Product &product, qint64 place);
    Expected<void, StorageError> erase(const Row &row);
    /// The first that is free for this rank.
    qint64 freePlace(int rank);

    Connection &m_connection;
    WordCutter m_cutter;
    Statement m_find;
    Statement m_insert;
    Statement m_setImage;
    Statement m_erase;
    Statement m_addWords;
    Statement m_dropWords;
    Statement m_taken;
    Statement m_last;
};

} // namespace endcap::sqlite
