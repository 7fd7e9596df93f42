// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rows of members: member and name are needed; phone, email, card and pin may be
// there. An empty claim takes it away, a missing column leaves it, an empty PIN
// leaves the PIN. A provisional account that waits under one of the claims becomes
// this member's. Storage thread.
#pragma once

#include "store-server/import/rowreader.h"
#include "store-server/import/rowtaker.h"
#include "store-server/outside/random.h"
#include "store-server/storage/memberstore.h"

#include <QHash>
#include <QSet>

namespace endcap::server
{

class MemberRows final : public RowTaker
{
public:
    /// @p country: for telephone numbers without a plus.
    MemberRows(MemberStore &members, const QByteArray &pepper, const QString &country,
               Random &random, qint64 nowMs)
        : m_members(members), m_pepper(pepper), m_country(country), m_random(random), m_nowMs(nowMs)
    {
    }

    QStringList neededColumns() const override;
    /// Works on the PINs, a tenth of a second each, on all cores.
    Stored<void> prepare(const QList<Row> &rows) override;
    Stored<Taken> take(const Row &row) override;

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
    QByteArray m_pepper;
    QString m_country;
    Random &m_random;
    qint64 m_nowMs;
    QHash<int, PinCheck> m_pins; ///< by line
    QSet<QString> m_seen;
};

} // namespace endcap::server
