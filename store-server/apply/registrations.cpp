// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store-server/apply/registrations.h"

#include "contract/domain/pin.h"
#include "contract/wire/itemcodecs.h"
#include "store-server/apply/deedbook.h"

namespace endcap::server
{

namespace
{

constexpr qsizetype mostConsents = 20;

// What no screen of ours would send.
bool isSound(const wire::EventSecret &secret)
{
    return secret.claim.how == Claim::How::Phone && secret.registration &&
           !secret.registration->name.trimmed().isEmpty() && isPin(secret.registration->pin) &&
           secret.registration->consents.size() <= mostConsents;
}

} // namespace

Verdict Registrations::apply(const Arrived &arrived, const MemberJoined &joined)
{
    if (joined.store != arrived.device.store)
        return RefusalCode::Malformed;
    if (!isSound(arrived.secret))
        return RefusalCode::Unreadable;
    const auto id = m_accounts.findOrMake(arrived.secret.claim, arrived.receivedMs);
    const auto member = m_database.members.find(arrived.secret.claim);
    if (!id || !member || !*member)
        return Unexpected(!id       ? id.error()
                          : !member ? member.error()
                                    : sqlite::StorageError::Damaged);
    const auto before = m_database.registrations.of(*id);
    if (!before)
        return Unexpected(before.error());
    if (!(*member)->isProven() && !*before) {
        if (auto opened = open(arrived, *id); !opened)
            return Unexpected(opened.error());
        return std::nullopt;
    }
    const auto kept = m_database.registrations.add({.device = arrived.device.id,
                                                    .seq = arrived.event.seq,
                                                    .member = *id,
                                                    .counts = false,
                                                    .name = {},
                                                    .email = {},
                                                    .madeMs = madeAtMs(arrived.event)});
    if (!kept)
        return Unexpected(kept.error());
    return std::nullopt;
}

Stored<void> Registrations::open(const Arrived &arrived, qint64 member)
{
    const wire::Registration &said = *arrived.secret.registration;
    const auto added = m_database.registrations.add({.device = arrived.device.id,
                                                     .seq = arrived.event.seq,
                                                     .member = member,
                                                     .counts = true,
                                                     .name = said.name.trimmed(),
                                                     .email = said.email,
                                                     .madeMs = madeAtMs(arrived.event)});
    if (!added)
        return added;
    // Arrived says that the event names its visit: its sealed part was bound to it.
    if (auto own =
            m_database.registrations.addOwnVisit(arrived.device.id, *arrived.event.subject, member);
        !own)
        return own;
    if (auto kept = keepConsents(arrived, member); !kept)
        return kept;
    return welcome(arrived, member);
}

Stored<void> Registrations::keepConsents(const Arrived &arrived, qint64 member)
{
    for (const QString &mark : arrived.secret.registration->consents) {
        const QString purpose = mark.section(u' ', 0, 0);
        const int version = mark.section(u' ', 1).toInt();
        const auto asked = m_database.consents.published(purpose, version);
        if (!asked)
            return Unexpected(asked.error());
        if (!*asked)
            continue; // nobody was ever asked this
        const auto added =
            m_database.consents.add({member, purpose, version, true, arrived.device.id,
                                     arrived.event.seq, madeAtMs(arrived.event)});
        if (!added)
            return added;
    }
    return {};
}

Stored<void> Registrations::welcome(const Arrived &arrived, qint64 member)
{
    const auto body = m_database.items.find(QStringLiteral("store"), arrived.device.store);
    if (!body)
        return Unexpected(body.error());
    const auto store =
        *body ? wire::decodeStore(arrived.device.store, **body) : Unexpected(WireError{});
    if (!store || store->welcomePoints <= 0)
        return {};
    // Neither store nor period: once a person.
    return m_database.ledger.add({.member = member,
                                  .rule = QLatin1String(rule),
                                  .store = {},
                                  .period = {},
                                  .points = store->welcomePoints,
                                  .device = arrived.device.id,
                                  .seq = arrived.event.seq,
                                  .atMs = arrived.receivedMs});
}

} // namespace endcap::server
