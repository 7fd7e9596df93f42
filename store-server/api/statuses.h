// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// POST /v1/status: a kiosk says how it is, hears when to come back, and gets its staff
// list when it has not the newest. Storage thread.
#pragma once

#include "store-server/api/answer.h"
#include "store-server/outside/clock.h"
#include "store-server/staff/stafflists.h"
#include "store-server/storage/database.h"

namespace endcap::server
{

class Statuses
{
public:
    Statuses(Database &database, const SealingSecretKey &ours, const Clock &clock, Random &random)
        : m_database(database), m_staff(database.staff, ours, random), m_clock(clock)
    {
    }

    Answer take(const Device &device, const QByteArray &body);

private:
    Database &m_database;
    StaffLists m_staff;
    const Clock &m_clock;
};

} // namespace endcap::server
