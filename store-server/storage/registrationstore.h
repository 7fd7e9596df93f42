// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Who joined at a kiosk. Of one account one registration counts, the first that was
// applied; of all others only the place is kept, and their words stay sealed. Also
// the visits that are known to be the joiner's own. Storage thread.
#pragma once

#include "contract/domain/ids.h"
#include "sqlite/statement.h"
#include "store-server/storage/memberstore.h"
#include "store-server/storage/stored.h"

namespace endcap::server
{

struct Registration {
    DeviceId device;
    quint64 seq = 0;
    qint64 member = 0;
    bool counts = false;
    QString name;
    QString email;
    std::optional<PinCheck> pin{}; ///< nothing while the worker has not been at it
    qint64 madeMs = 0;
};

class RegistrationStore
{
public:
    explicit RegistrationStore(sqlite::Connection &connection);

    /// Without its PIN.
    Stored<void> add(const Registration &registration);
    /// The one that counts.
    Found<Registration> of(qint64 member);

    /// One that counts and whose PIN waits, with the event as it came.
    struct Waiting {
        DeviceId device;
        quint64 seq = 0;
        VisitId visit;
        QByteArray box;
    };
    Found<Waiting> nextWaiting();
    Stored<void> setPin(const DeviceId &device, quint64 seq, const PinCheck &pin);

    Stored<void> addOwnVisit(const DeviceId &device, const VisitId &visit, qint64 member);

private:
    sqlite::Statement m_add;
    sqlite::Statement m_of;
    sqlite::Statement m_nextWaiting;
    sqlite::Statement m_setPin;
    sqlite::Statement m_addOwnVisit;
};

} // namespace endcap::server
