// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store-server/storage/memberstore.h"

#include "store-server/storage/rewind.h"

namespace endcap::server
{

namespace
{

Member readMember(const sqlite::Statement &row)
{
    Member member{row.number(0), row.text(1), row.text(2), std::nullopt};
    if (!row.isNull(3))
        member.pin = PinCheck{row.bytes(3), row.bytes(4)};
    if (!row.isNull(5))
        member.provenMs = row.number(5);
    return member;
}

Found<Member> readOne(sqlite::Statement &statement)
{
    const Rewind rewind(statement);
    if (statement.step())
        return readMember(statement);
    if (statement.hasFailed())
        return rewind.failure();
    return std::nullopt;
}

void bindOrNull(sqlite::Statement &statement, int place, const QString &text)
{
    if (text.isEmpty())
        statement.bindNull(place);
    else
        statement.bind(place, text);
}

} // namespace

QString nameOf(Claim::How how)
{
    switch (how) {
    case Claim::How::Phone:
        return QStringLiteral("phone");
    case Claim::How::Card:
        return QStringLiteral("card");
    case Claim::How::Qr:
        return QStringLiteral("qr");
    case Claim::How::Email:
        return QStringLiteral("email");
    }
    return {};
}

Claim::How howNamed(const QString &name)
{
    for (Claim::How how : {Claim::How::Card, Claim::How::Qr, Claim::How::Email}) {
        if (nameOf(how) == name)
            return how;
    }
    return Claim::How::Phone;
}

MemberStore::MemberStore(sqlite::Connection &connection)
    : m_find(connection, "SELECT member.id, member.code, name, pin_salt, pin_check,"
                         " proven_ms FROM alias JOIN member ON member.id = alias.member"
                         " WHERE how = ?1 AND value = ?2"),
      m_findCode(connection, "SELECT id, code, name, pin_salt, pin_check, proven_ms FROM member"
                             " WHERE code = ?1"),
      m_add(connection, "INSERT INTO member (code, name, pin_salt, pin_check, created_ms)"
                        " VALUES (?1, ?2, ?3, ?4, ?5) RETURNING id"),
      m_update(connection, "UPDATE member SET code = ?2, name = ?3,"
                           " pin_salt = coalesce(?4, pin_salt),"
                           " pin_check = coalesce(?5, pin_check),"
                           " proven_ms = coalesce(?6, proven_ms) WHERE id = ?1"),
      m_alias(connection, "SELECT value FROM alias WHERE member = ?1 AND how = ?2"),
      m_addAlias(connection, "INSERT INTO alias (how, value, member) VALUES (?1, ?2, ?3)"),
      m_removeAlias(connection, "DELETE FROM alias WHERE member = ?1 AND how = ?2")
{
}

Found<Member> MemberStore::find(const Claim &claim)
{
    m_find.bind(1, nameOf(claim.how));
    m_find.bind(2, claim.value);
    return readOne(m_find);
}

Found<Member> MemberStore::findCode(const QString &code)
{
    m_findCode.bind(1, code);
    return readOne(m_findCode);
}

Stored<qint64> MemberStore::add(const Member &member, qint64 nowMs)
{
    const Rewind rewind(m_add);
    bindOrNull(m_add, 1, member.code);
    m_add.bind(2, member.name);
    m_add.bind(3, member.pin ? member.pin->salt : QByteArray());
    m_add.bind(4, member.pin ? member.pin->check : QByteArray());
    m_add.bind(5, nowMs);
    if (!m_add.step())
        return rewind.failure();
    return m_add.number(0);
}

Stored<void> MemberStore::update(const Member &member)
{
    m_update.bind(1, member.id);
    bindOrNull(m_update, 2, member.code);
    m_update.bind(3, member.name);
    m_update.bind(4, member.pin ? member.pin->salt : QByteArray());
    m_update.bind(5, member.pin ? member.pin->check : QByteArray());
    m_update.bind(6, member.provenMs);
    return m_update.run();
}

Found<QString> MemberStore::alias(qint64 member, Claim::How how)
{
    const Rewind rewind(m_alias);
    m_alias.bind(1, member);
    m_alias.bind(2, nameOf(how));
    if (m_alias.step())
        return m_alias.text(0);
    if (m_alias.hasFailed())
        return rewind.failure();
    return std::nullopt;
}

Stored<void> MemberStore::addAlias(qint64 member, const Claim &claim)
{
    m_addAlias.bind(1, nameOf(claim.how));
    m_addAlias.bind(2, claim.value);
    m_addAlias.bind(3, member);
    return m_addAlias.run();
}

Stored<void> MemberStore::removeAlias(qint64 member, Claim::How how)
{
    m_removeAlias.bind(1, member);
    m_removeAlias.bind(2, nameOf(how));
    return m_removeAlias.run();
}

} // namespace endcap::server
