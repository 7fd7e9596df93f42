// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/deeds.h"

#include "contract/wire/itemcodecs.h"

namespace endcap::services
{

namespace
{

bool isShoppersDeed(const EventBody &body)
{
    return std::holds_alternative<MemberJoined>(body) || std::holds_alternative<OfferTaken>(body) ||
           std::holds_alternative<FriendsTold>(body) || std::holds_alternative<ReviewsRead>(body) ||
           std::holds_alternative<ReviewWritten>(body) ||
           std::holds_alternative<ReviewHelped>(body);
}

} // namespace

Expected<EventBody, ServiceError> Deeds::filled(const EventBody &asked, const StoreProfile &store)
{
    if (std::holds_alternative<MemberJoined>(asked))
        return MemberJoined{store.id};
    if (std::holds_alternative<FriendsTold>(asked))
        return FriendsTold{store.id, store.dayAt(m_time.now())};
    if (const auto *taken = std::get_if<OfferTaken>(&asked)) {
        const auto *offer = m_content.programme().offer(taken->offer);
        // Withdrawn or changed while she read it is, to her, the same as over.
        if (!offer || !isOn(offer->thing, store, m_time.now()) ||
            wire::termsOf(offer->body) != taken->terms)
            return Unexpected(ServiceError::NotOpen);
    }
    return asked;
}

Expected<KeptDeed, ServiceError> Deeds::keep(const Deed &deed)
{
    if (!isPlausibleSeal(deed.sealed) || !isShoppersDeed(deed.body))
        return Unexpected(ServiceError::Malformed);
    const auto known = m_outbox.find(deed.id);
    if (!known)
        return Unexpected(meaningOf(known.error()));
    if (*known && (*known)->event.body.index() != deed.body.index())
        return Unexpected(ServiceError::Conflict);
    const auto store = m_content.store();
    if (!*known && !store)
        return Unexpected(ServiceError::NotReady);
    const auto body = *known ? Expected<EventBody, ServiceError>((*known)->event.body)
                             : filled(deed.body, *store);
    if (!body)
        return Unexpected(body.error());
    const auto saved = m_outbox.append(m_drafts.make(deed.id, deed.visit, *body), deed.sealed, {});
    if (!saved)
        return Unexpected(meaningOf(saved.error()));
    return KeptDeed{saved->event.seq, saved->hash};
}

} // namespace endcap::services
