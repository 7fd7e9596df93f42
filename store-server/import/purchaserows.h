// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rows of a till: what was sold, and what was brought back. receipt, line, store and day
// are needed; kind is "sale" (also when it is missing) or "return"; a sale has a gtin, a
// price and a currency, and may have a phone or a card: who the buyer said she is.
// Reviews that hang on the lines are settled at the end. Storage thread.
#pragma once

#include "store-server/import/rowreader.h"
#include "store-server/import/rowtaker.h"
#include "store-server/reviews/reviewbooks.h"

#include <QMap>

namespace endcap::server
{

class PurchaseRows final : public RowTaker
{
public:
    /// @p country: for telephone numbers without a plus.
    PurchaseRows(Database &database, const QString &country, qint64 nowMs)
        : m_database(database), m_books(database), m_country(country), m_nowMs(nowMs)
    {
    }

    QStringList neededColumns() const override;
    Stored<Taken> take(const Row &row) override;
    Stored<void> finish() override;

private:
    TillLine readSale(RowReader &row, const TillPlace &place, const QDate &day) const;
    std::optional<Claim> readClaim(RowReader &row) const;
    Stored<Taken> takeSale(RowReader &row, const TillPlace &place, const QDate &day);
    Stored<Taken> takeReturn(const TillPlace &place, const QDate &day);
    void touch(const std::optional<TillLine> &line);

    Database &m_database;
    ReviewBooks m_books;
    QString m_country;
    qint64 m_nowMs;
    QMap<TillPlace, int> m_sold;  ///< lines of the file
    MembersAndProducts m_touched; ///< to settle
};

} // namespace endcap::server
