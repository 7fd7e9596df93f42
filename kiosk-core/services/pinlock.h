// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How often a staff PIN may be tried. A try is on the disk before anybody looks at the
// PIN, so that pulling the plug never gives one back. Five wrong ones lock, each further
// one locks for longer; a right one forgets them. The lock runs by the boot clock alone,
// which nobody can set, and only while the kiosk is on: after a boot it goes on from
// what was left. Core's thread; does not own store and clock.
#pragma once

#include "outside/clock.h"
#include "storage/staffstore.h"

#include <QObject>

namespace endcap::services
{

class PinLock final : public QObject
{
    Q_OBJECT

public:
    static constexpr int freeTries = 5;
    static constexpr std::chrono::minutes firstLock{15};
    static constexpr std::chrono::minutes longestLock{240};
    /// How much of a lock a boot can cost those who wait.
    static constexpr std::chrono::minutes noteEvery{1};

    struct State {
        int triesLeft = 0; ///< until it locks
        std::chrono::milliseconds lockedFor{0};
    };

    PinLock(storage::StaffStore &store, Clock &clock, QObject *parent = nullptr);

    /// When the disk is there: takes up a lock where the last boot left it.
    void start();

    /// An error: the disk cannot say, so nobody may try.
    Expected<State, storage::StorageError> state();
    /// Counts a try as a wrong one; durable when it returns. Not while it is locked.
    Expected<void, storage::StorageError> count(const EventId &id);
    /// The PIN was right.
    Expected<void, storage::StorageError> forget();
    /// A try whose end nobody wrote down: the power went. A zero id when there is none.
    EventId openTry();
    /// Its end is written down.
    void settle();

private:
    std::chrono::milliseconds leftOf(const storage::LockMark &mark) const;
    storage::LockMark marked(int tries, std::chrono::milliseconds left, const EventId &id) const;
    void keepNoting();
    void note();

    storage::StaffStore &m_store;
    Clock &m_clock;
    bool m_isNoting = false;
};

} // namespace endcap::services
