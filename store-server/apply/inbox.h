// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Takes a kiosk's batch of events exactly once (PROTOCOL.md, "Push"): finds its
// place in the chain, keeps what is new, applies it, and answers with the
// watermark, all in one transaction. The caller has checked the signature over
// the last event, which vouches for the whole prefix. Storage thread.
#pragma once

#include "store-server/apply/checkinrewards.h"
#include "store-server/apply/deedbook.h"
#include "store-server/apply/drawingentries.h"
#include "store-server/apply/friendsrewards.h"
#include "store-server/apply/offerkeeping.h"
#include "store-server/apply/registrations.h"
#include "store-server/apply/reviewdeeds.h"
#include "store-server/apply/staffacts.h"
#include "store-server/storage/database.h"

namespace endcap::server
{

/// One event as it came, with what every version says of its place.
struct PushedEvent {
    quint64 seq = 0;
    Hash prev;
    Hash hash;
    QString type;
    QByteArray bytes;
    QByteArray box; ///< null: none came
};

class Inbox
{
public:
    Inbox(Database &database, const SealingSecretKey &sealKey);

    /// @p events are consecutive, each names the hash of the one before.
    Stored<wire::PushAnswer> take(const Device &device, const QList<PushedEvent> &events,
                                  qint64 nowMs);

private:
    enum class Place { Follows, Gap, Fork };

    Stored<Place> placeOf(const DeviceId &device, const Head &head,
                          const QList<PushedEvent> &events);
    Stored<void> keepApart(const DeviceId &device, const QList<PushedEvent> &events, qint64 nowMs);
    /// Gives the type to hold at, or an empty text.
    Stored<QString> applyNew(const Device &device, const Head &head,
                             const QList<PushedEvent> &events, qint64 nowMs);
    Stored<void> applyOne(const Device &device, const PushedEvent &pushed,
                          const Expected<Event, WireError> &event, qint64 nowMs);
    Verdict judge(const Device &device, const PushedEvent &pushed, const Event &event,
                  qint64 nowMs);
    std::optional<wire::EventSecret> open(const PushedEvent &pushed, const Event &event) const;

    Database &m_database;
    SealingSecretKey m_sealKey;
    DeedBook m_deeds;
    DrawingEntries m_entries;
    CheckInRewards m_rewards;
    StaffActs m_staffActs;
    Registrations m_registrations;
    OfferKeeping m_offers;
    FriendsRewards m_friends;
    ReviewDeeds m_reviews;
};

} // namespace endcap::server
