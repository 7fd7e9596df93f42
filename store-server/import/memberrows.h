// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rows of members: member and name are needed; phone, email, card and pin may be
// there. An empty claim takes it away, a missing column leaves it, an empty PIN
// leaves the PIN. A provisional account that waits under one of the claims becomes
// this member's. Her reviews are settled at the end: the tills may know her by a claim
// that is new here. Storage thread.
#pragma once

#include "store-server/import/rowreader.h"
#include "store-server/import/rowtaker.h"
#include "store-server/outside/random.h"
#include "store-server/reviews/reviewbooks.h"

#include <QHash>
#include <QSet>

namespace endcap::server
{

class MemberRows final : public RowTaker
{
public:
    /// @p country: for telephone numbers without a plus.
    MemberRows(Database &database, const QByteArray &pepper, const QString &country, Random &random,
               qint64 nowMs)
        : m_members(database.members), m_reviews(database.reviews), m_books(database),
          m_pepper(pepper), m_country(country), m_random(random), m_nowMs(nowMs)
    {
    }

    QStringList neededColumns() const override;
    /// Works on the PINs, a tenth of a second each, on all cores.
    Stored<void> prepare(const QList<Row> &rows) override;
    Stored<Taken> take(const Row &row) override;
    Stored<void> finish() override;

private:
    /// What the row says of one kind of claim.
    struct Said {
        Claim::How how;
        bool isColumn = false;
        QString value; ///< empty: she has none
    };

    QList<Said> readClaims(RowReader &row, const QString &code) const;
    /// The account the claims lead to, or nothing; says no in @p row.
    Found<Member> account(RowReader &row, const QString &code, const QList<Said> &claims);
    Stored<bool> setClaims(qint64 member, const QList<Said> &claims);

    MemberStore &m_members;
    ReviewStore &m_reviews;
    ReviewBooks m_books;
    QByteArray m_pepper;
    QString m_country;
    Random &m_random;
    qint64 m_nowMs;
    QHash<int, PinCheck> m_pins; ///< by line
    QSet<QString> m_seen;
    QSet<qint64> m_claimed; ///< who got a claim, and with it what the tills sold under it
};

} // namespace endcap::server
