// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The floor of trusted time on disk. Core's thread; does not own the Authority.
#pragma once

#include "contract/domain/ids.h"
#include "storage/authority.h"

#include <optional>

namespace endcap::storage
{

/// It was not earlier than `floorMs` when this boot's clock said `boottime`.
struct TimeMark {
    qint64 floorMs = 0;
    BootId boot;
    std::chrono::nanoseconds boottime{0};
};

class TimeFloorStore
{
public:
    explicit TimeFloorStore(Authority &authority) : m_authority(authority) {}

    std::optional<TimeMark> load();
    /// A floor below the one that is kept changes nothing.
    Expected<void, StorageError> save(const TimeMark &mark);

private:
    Authority &m_authority;
};

} // namespace endcap::storage
