// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Staff on the kiosk's disk: the sealed list, and the count of tries that keeps a
// guesser out through restarts. Core's thread; does not own the Authority.
#pragma once

#include "contract/wire/messages.h"
#include "storage/authority.h"

#include <optional>

namespace endcap::storage
{

/// Tries since the last right PIN, and what was left of the lock at that time.
struct LockMark {
    int tries = 0;
    std::chrono::milliseconds left{0};
    BootId boot;
    std::chrono::nanoseconds boottime{0};
    EventId openTry;

    bool operator==(const LockMark &) const = default;
};

class StaffStore
{
public:
    explicit StaffStore(Authority &authority) : m_authority(authority) {}

    /// Nothing when there never was one, or the file cannot be read.
    std::optional<wire::StaffBox> list();
    Expected<void, StorageError> setList(const wire::StaffBox &box);

    /// An error when it cannot be known; a mark of zeros when nobody ever tried.
    Expected<LockMark, StorageError> lock();
    /// Durable when it returns.
    Expected<void, StorageError> setLock(const LockMark &mark);

private:
    Authority &m_authority;
};

} // namespace endcap::storage
