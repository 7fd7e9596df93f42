// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The one door for devices: who asks, what for, is it small enough, and which
// class answers. Pure of HTTP, so that tests knock without sockets. Main thread.
#pragma once

#include "store-server/api/downloads.h"
#include "store-server/api/enrolment.h"
#include "store-server/api/feed.h"
#include "store-server/api/proofs.h"
#include "store-server/api/pushes.h"
#include "store-server/api/request.h"
#include "store-server/api/statuses.h"
#include "store-server/api/visits.h"
#include "store-server/members/registrationpins.h"

namespace endcap::server
{

/// What the door works with; all of it outlives the door.
struct DoorParts {
    Database &database;
    const ServerKeys &keys;
    EpochId epoch;
    Snapshots &snapshots;
    QString imageFolder;
    const Clock &clock;
    Random &random;
    Worker &worker;
};

class Door
{
public:
    explicit Door(const DoorParts &parts);

    /// Calls @p reply exactly once, now or later, on this thread; never when the
    /// worker ends first.
    void take(const Request &request, const Reply &reply);

    /// For every answer's Endcap-Epoch and Endcap-Time.
    const EpochId &epoch() const { return m_epoch; }
    qint64 nowMs() const { return m_clock.nowMs(); }

private:
    Answer get(const Request &request);
    void post(const Device &device, const Request &request, const Reply &reply);

    Database &m_database;
    EpochId m_epoch;
    const Clock &m_clock;
    Enrolment m_enrolment;
    Pushes m_pushes;
    RegistrationPins m_pins;
    Visits m_visits;
    Statuses m_statuses;
    Feed m_feed;
    Proofs m_proofs;
    Downloads m_downloads;
};

} // namespace endcap::server
