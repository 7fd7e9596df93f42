// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rows of reviews brought from another system: id, stars and written are needed, and the
// product: gtin, or `product` as that system calls it, which a list translates. title,
// text, lang, helpful, verified, rewarded, insider, source and withdrawn may be there. What
// another system says of buying is kept and never becomes our badge: that rests on a
// line of our tills, which store, receipt and line may name. Storage thread.
#pragma once

#include "store-server/import/rowreader.h"
#include "store-server/import/rowtaker.h"
#include "store-server/reviews/reviewbooks.h"

#include <QHash>
#include <QSet>

namespace endcap::server
{

/// A foreign system's products by our GTIN-14.
using ProductNames = QHash<QString, QString>;

class ReviewRows final : public RowTaker
{
public:
    /// @p source: of rows that do not name theirs.
    ReviewRows(Database &database, const ProductNames &names, const QString &source, qint64 nowMs)
        : m_database(database), m_books(database), m_names(names), m_source(source), m_nowMs(nowMs)
    {
    }

    QStringList neededColumns() const override;
    Stored<Taken> take(const Row &row) override;
    Stored<void> finish() override;

private:
    ReviewRow readReview(RowReader &row) const;
    QString readProduct(RowReader &row) const;
    /// Whose line the row names; says no in @p row.
    Found<qint64> buyer(RowReader &row, const QString &product);
    Stored<void> publish(const ReviewRow &review);
    Stored<Taken> withdraw(const ReviewRow &review);

    Database &m_database;
    ReviewBooks m_books;
    ProductNames m_names;
    QString m_source;
    qint64 m_nowMs;
    QHash<QString, int> m_lines; ///< of the file, by id
    QSet<QString> m_touched;     ///< products whose sum is to be counted
};

} // namespace endcap::server
