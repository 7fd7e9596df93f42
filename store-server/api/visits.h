// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// POST /v1/visit: is she who she claims to be? Unknown claim, no PIN and wrong PIN
// get the same answer after the same work. Storage thread; the slow part runs on
// a worker and the reply comes later, on this thread.
#pragma once

#include "contract/wire/sealedparts.h"
#include "store-server/api/answer.h"
#include "store-server/keys/serverkeys.h"
#include "store-server/members/unprovenstanding.h"
#include "store-server/outside/clock.h"
#include "store-server/outside/random.h"
#include "store-server/outside/worker.h"
#include "store-server/reviews/reviewbooks.h"
#include "store-server/storage/database.h"

namespace endcap::server
{

class Visits
{
public:
    Visits(Database &database, const ServerKeys &keys, const Clock &clock, Random &random,
           Worker &worker);

    void take(const Device &device, const QByteArray &body, const Reply &reply);

private:
    struct Login {
        Device device;
        VisitId visit;
        wire::LoginSecret secret;
        Hash claim;                               ///< under which its tries are counted
        std::optional<Member> member;             ///< who has this claim
        std::optional<Registration> registration; ///< of an account that nobody has proven
        std::optional<PinCheck> pin;              ///< that opens it
        qint64 tryId = 0;
        std::chrono::seconds waitIfWrong{0};
    };

    std::optional<Login> read(const Device &device, const QByteArray &body) const;
    /// Counts a try before it is made. Gives the wait when there were too many.
    Found<std::chrono::seconds> begin(Login &login, qint64 nowMs);
    Stored<wire::VisitAnswer> judge(const Login &login, const QByteArray &check);
    /// Who has the claim, and which PIN opens what.
    Stored<void> findAccount(Login &login);
    /// Takes the try back, and knows the visit for hers.
    Stored<void> keepSuccess(const Login &login);
    Stored<wire::ProvenAnswer> proven(const Login &login, qint64 nowMs);
    Answer sealed(const Login &login, const wire::VisitAnswer &answer);
    QByteArray keyed(const char *purpose, const QByteArray &bytes) const;

    Database &m_database;
    ServerKeys m_keys;
    const Clock &m_clock;
    Random &m_random;
    Worker &m_worker;
    QuestStanding m_quests;
    UnprovenStanding m_unproven;
    ReviewBooks m_reviews;
};

} // namespace endcap::server
