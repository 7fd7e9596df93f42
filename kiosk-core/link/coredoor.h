// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The real Door: hands each ask of a screen to the service that does it, in the
// words of the link. Decides nothing. Core's thread; does not own the services
// and the staff door.
#pragma once

#include "identity/deviceidentity.h"
#include "link/corestaffdoor.h"
#include "link/door.h"
#include "services/checkins.h"
#include "services/content.h"
#include "services/deeds.h"
#include "services/drawings.h"
#include "services/entryproofs.h"
#include "services/finder.h"
#include "services/membership.h"
#include "services/reviews.h"

#include <functional>
#include <optional>

namespace endcap::link
{

class CoreDoor final : public Door
{
public:
    /// What an enrolled kiosk can do.
    struct Services {
        wire::EnrolAnswer enrolled;
        services::Content &content;
        services::Drawings &drawings;
        services::CheckIns &checkIns;
        services::Deeds &deeds;
        services::Membership &membership;
        services::Finder &finder;
        services::EntryProofs &proofs;
        services::Reviews &reviews;
    };
    /// What the door asks of the house.
    struct House {
        std::function<bool()> canKeepEvents;
        std::function<LineState()> line;
        std::function<QList<Settled>()> lastSettled;
        std::function<void(const Hash &)> takeShown;
    };

    /// Without @p services the kiosk is not set up, and every ask is NotReady.
    CoreDoor(std::optional<Services> services, House house, CoreStaffDoor &staff);

    Welcome welcome() override;
    Content content() override;
    LineState line() override;
    QList<Settled> lastSettled() override;
    Expected<QByteArray, AskError> image(const Hash &hash) override;
    QFuture<Expected<QByteArray, AskError>> login(const LoginAsk &ask) override;
    QFuture<Expected<QByteArray, AskError>> prove(const ProofAsk &ask) override;
    Expected<EnterReceipt, AskError> enter(const EnterAsk &ask) override;
    Expected<CheckInReceipt, AskError> checkIn(const CheckInAsk &ask) override;
    Expected<DeedReceipt, AskError> keep(const DeedAsk &ask) override;
    Expected<SearchAnswer, AskError> search(const SearchAsk &ask) override;
    Expected<QByteArray, AskError> product(const ProductAsk &ask) override;
    Expected<ReviewsAnswer, AskError> reviews(const ReviewQuery &query) override;
    void takeShown(const Hash &digest) override;
    StaffDoor &staff() override { return m_staff; }

private:
    Readiness readiness() const;

    std::optional<Services> m_services;
    House m_house;
    CoreStaffDoor &m_staff;
};

} // namespace endcap::link
