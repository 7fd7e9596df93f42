// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Members, and the claims by which they are found. Storage thread.
#pragma once

#include "contract/domain/claim.h"
#include "sqlite/statement.h"
#include "store-server/storage/stored.h"

namespace endcap::server
{

/// What is kept of a PIN; see members/pincheck.h.
struct PinCheck {
    QByteArray salt;
    QByteArray check;

    bool operator==(const PinCheck &) const = default;
};

struct Member {
    qint64 id = 0;
    QString code; ///< headquarters' number; empty: provisional, known by a claim only
    QString name;
    std::optional<PinCheck> pin;
    std::optional<qint64> provenMs{}; ///< when a number of hers was proven

    bool isProvisional() const { return code.isEmpty(); }
    /// Somebody has shown that it is hers: headquarters, or she herself.
    bool isProven() const { return !code.isEmpty() || provenMs; }
};

/// "phone", "card", "qr", "email": as on the wire and in the tables.
QString nameOf(Claim::How how);
Claim::How howNamed(const QString &name);

class MemberStore
{
public:
    explicit MemberStore(sqlite::Connection &connection);

    Found<Member> find(const Claim &claim);
    Found<Member> findCode(const QString &code);
    /// Gives its id.
    Stored<qint64> add(const Member &member, qint64 nowMs);
    /// Name, code and, when there are any, PIN and proof of the member with this id.
    Stored<void> update(const Member &member);

    /// What @p member has of this kind, or nothing.
    Found<QString> alias(qint64 member, Claim::How how);
    /// The claim must not be another member's.
    Stored<void> addAlias(qint64 member, const Claim &claim);
    Stored<void> removeAlias(qint64 member, Claim::How how);

private:
    sqlite::Statement m_find;
    sqlite::Statement m_findCode;
    sqlite::Statement m_add;
    sqlite::Statement m_update;
    sqlite::Statement m_alias;
    sqlite::Statement m_addAlias;
    sqlite::Statement m_removeAlias;
};

} // namespace endcap::server
