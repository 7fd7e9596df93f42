// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store-server/members/registrationpins.h"

#include "contract/proof/sealedbox.h"
#include "contract/wire/sealedparts.h"
#include "store-server/members/pincheck.h"

namespace endcap::server
{

namespace
{
constexpr int saltBytes = 16;
} // namespace

void RegistrationPins::work()
{
    if (m_isWorking)
        return;
    const auto waiting = m_database.registrations.nextWaiting();
    if (!waiting || !*waiting)
        return;
    const RegistrationStore::Waiting next = **waiting;
    const auto bytes = unseal(m_keys.seal, {"event", next.device, next.visit}, next.box);
    const auto secret = bytes ? wire::decodeEventSecret(*bytes) : Unexpected(WireError{});
    const QByteArray salt = m_random.bytes(saltBytes);
    m_isWorking = true;
    // One that cannot be read (another server's key) gets a check that nothing matches.
    const QString pin = secret && secret->registration ? secret->registration->pin : QString();
    const bool isTaken = m_worker.run(
        [pin, salt, pepper = m_keys.pepper] {
            return pin.isEmpty() ? QByteArray("") : checkOf(pin, salt, pepper);
        },
        [this, next, salt](const QByteArray &check) {
            m_isWorking = false;
            // Nothing at all: there was no memory for it. The next push asks again.
            if (!check.isNull())
                keep(next, {salt, check});
        });
    if (!isTaken)
        m_isWorking = false; // logins come first; the next push asks again
}

void RegistrationPins::keep(const RegistrationStore::Waiting &waiting, const PinCheck &pin)
{
    const auto kept = m_database.inTransaction(
        [&] { return m_database.registrations.setPin(waiting.device, waiting.seq, pin); });
    if (kept)
        work();
}

} // namespace endcap::server
