// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Works on the PINs of registrations after their push: scrypt takes a tenth of a
// second, too long for the push's transaction. One at a time on the worker, so that
// no login waits for more than one; a PIN is read from its sealed part when its turn
// comes and lies nowhere else. What was left at a stop is done at the next start.
// Storage thread; all it is given outlives it.
#pragma once

#include "store-server/keys/serverkeys.h"
#include "store-server/outside/random.h"
#include "store-server/outside/worker.h"
#include "store-server/storage/database.h"

namespace endcap::server
{

class RegistrationPins
{
public:
    RegistrationPins(Database &database, const ServerKeys &keys, Random &random, Worker &worker)
        : m_database(database), m_keys(keys), m_random(random), m_worker(worker)
    {
    }

    /// Takes up what waits, unless it is at it already.
    void work();

private:
    void keep(const RegistrationStore::Waiting &waiting, const PinCheck &pin);

    Database &m_database;
    ServerKeys m_keys;
    Random &m_random;
    Worker &m_worker;
    bool m_isWorking = false;
};

} // namespace endcap::server
