// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// POST /v1/enrol: a new kiosk shows a code that staff gave it and becomes a
// device. Storage thread.
#pragma once

#include "contract/domain/ids.h"
#include "store-server/api/answer.h"
#include "store-server/keys/serverkeys.h"
#include "store-server/outside/clock.h"
#include "store-server/outside/random.h"
#include "store-server/storage/database.h"

namespace endcap::server
{

/// A new code: 80 bits in base 32, in groups of four.
QString makeEnrolmentCode(Random &random);
/// Under which a code is kept; case and dashes do not matter.
Hash enrolmentCodeHash(const QString &code);

class Enrolment
{
public:
    Enrolment(Database &database, const ServerKeys &keys, const EpochId &epoch, const Clock &clock,
              Random &random);

    Answer take(const QByteArray &body, const QString &address);

private:
    Stored<Answer> enrol(const wire::EnrolAsk &ask, const QString &address);

    Database &m_database;
    SealingPublicKey m_sealKey;
    SigningPublicKey m_hqKey;
    EpochId m_epoch;
    const Clock &m_clock;
    Random &m_random;
};

} // namespace endcap::server
