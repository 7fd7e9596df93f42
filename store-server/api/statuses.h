// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// POST /v1/status: a kiosk says how it is and hears when to come back. Storage
// thread.
#pragma once

#include "store-server/api/answer.h"
#include "store-server/outside/clock.h"
#include "store-server/storage/database.h"

namespace endcap::server
{

class Statuses
{
public:
    Statuses(Database &database, const Clock &clock) : m_database(database), m_clock(clock) {}

    Answer take(const Device &device, const QByteArray &body);

private:
    Database &m_database;
    const Clock &m_clock;
};

} // namespace endcap::server
