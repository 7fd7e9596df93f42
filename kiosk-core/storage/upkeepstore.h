// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What staff leave behind on a kiosk: the last test of each device, and how loud it
// is. Core's thread; does not own the Authority.
#pragma once

#include "storage/authority.h"

#include <QList>

#include <optional>

namespace endcap::storage
{

struct SelfTest {
    QString device; ///< "scanner", "touch" ...
    bool hasPassed = false;
    qint64 atMs = 0;
    QString staff; ///< whose id

    bool operator==(const SelfTest &) const = default;
};

class UpkeepStore
{
public:
    static constexpr int mostDevices = 16;

    explicit UpkeepStore(Authority &authority) : m_authority(authority) {}

    QList<SelfTest> tests();
    Expected<void, StorageError> keep(const SelfTest &test);

    /// In hundredths; nothing: nobody set it yet.
    std::optional<int> volume();
    Expected<void, StorageError> setVolume(int percent);

private:
    Authority &m_authority;
};

} // namespace endcap::storage
