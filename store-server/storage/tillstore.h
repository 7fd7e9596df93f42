// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the tills sold and took back, line by line. A line whose claim nobody has yet
// becomes a member's as soon as somebody gets that claim (a trigger of the table).
// Storage thread.
#pragma once

#include "contract/domain/claim.h"
#include "contract/wire/sealedparts.h"
#include "sqlite/statement.h"
#include "store-server/storage/stored.h"

#include <QDate>
#include <QList>

#include <tuple>

namespace endcap::server
{

/// One line of one receipt of one store.
struct TillPlace {
    QString store;
    QString receipt;
    int line = 0;

    bool operator==(const TillPlace &) const = default;
    bool operator<(const TillPlace &other) const
    {
        return std::tie(store, receipt, line) < std::tie(other.store, other.receipt, other.line);
    }
};

struct TillLine {
    TillPlace place;
    QDate day;
    QString product; ///< GTIN-14
    qint64 priceMinor = 0;
    QString currency;
    std::optional<Claim> claim{};   ///< in our form
    std::optional<qint64> member{}; ///< read only: whose claim it is
    bool isReturned = false;        ///< read only

    bool operator==(const TillLine &) const = default;
};

class TillStore
{
public:
    explicit TillStore(sqlite::Connection &connection);

    Found<TillLine> find(const TillPlace &place);
    /// Adds the line, or puts what is new of it in the place of what was there; another
    /// claim makes it another member's, the same one leaves it whose it is.
    Stored<void> put(const TillLine &line);
    /// False: it was known.
    Stored<bool> addReturn(const TillPlace &place, const QDate &day);

    /// All of a member's lines with this product, returned ones too.
    Stored<QList<TillLine>> lines(qint64 member, const QString &product);
    /// What she bought and kept, the newest first, and whether she has reviewed it.
    Stored<QList<wire::Bought>> boughtBy(qint64 member, int most);

private:
    sqlite::Statement m_find;
    sqlite::Statement m_put;
    sqlite::Statement m_addReturn;
    sqlite::Statement m_lines;
    sqlite::Statement m_bought;
};

} // namespace endcap::server
