// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/pinlock.h"

#include <algorithm>

namespace endcap::services
{

using std::chrono::duration_cast;
using std::chrono::milliseconds;
using storage::LockMark;
using storage::StorageError;
using namespace std::chrono_literals;

namespace
{

// After @p tries wrong ones: nothing before the fifth, then twice as long each time.
milliseconds lockAfter(int tries)
{
    if (tries < PinLock::freeTries)
        return 0ms;
    const int doublings = std::min(tries - PinLock::freeTries, 10);
    return std::min<milliseconds>(PinLock::firstLock * (1 << doublings), PinLock::longestLock);
}

} // namespace

PinLock::PinLock(storage::StaffStore &store, Clock &clock, QObject *parent)
    : QObject(parent), m_store(store), m_clock(clock)
{
}

milliseconds PinLock::leftOf(const LockMark &mark) const
{
    const bool isThisBoot = mark.boot == m_clock.bootId() && mark.boottime <= m_clock.bootTime();
    if (!isThisBoot)
        return mark.left;
    return std::max(mark.left - duration_cast<milliseconds>(m_clock.bootTime() - mark.boottime),
                    0ms);
}

LockMark PinLock::marked(int tries, milliseconds left, const EventId &id) const
{
    return {tries, left, m_clock.bootId(), m_clock.bootTime(), id};
}

void PinLock::start()
{
    const auto mark = m_store.lock();
    if (!mark || leftOf(*mark) == 0ms)
        return;
    if (mark->boot != m_clock.bootId())
        m_store.setLock(marked(mark->tries, mark->left, mark->openTry));
    keepNoting();
}

Expected<PinLock::State, StorageError> PinLock::state()
{
    const auto mark = m_store.lock();
    if (!mark)
        return Unexpected(mark.error());
    // After the first lock there is one try at a time.
    return State{std::max(freeTries - mark->tries, 1), leftOf(*mark)};
}

Expected<void, StorageError> PinLock::count(const EventId &id)
{
    const auto mark = m_store.lock();
    if (!mark)
        return Unexpected(mark.error());
    if (leftOf(*mark) > 0ms)
        return Unexpected(StorageError::Failed);
    const int tries = mark->tries + 1;
    const auto kept = m_store.setLock(marked(tries, lockAfter(tries), id));
    if (kept && lockAfter(tries) > 0ms)
        keepNoting();
    return kept;
}

Expected<void, StorageError> PinLock::forget()
{
    const auto mark = m_store.lock();
    if (!mark)
        return Unexpected(mark.error());
    return m_store.setLock(marked(0, 0ms, mark->openTry));
}

EventId PinLock::openTry()
{
    return m_store.lock().value_or(LockMark()).openTry;
}

void PinLock::settle()
{
    auto mark = m_store.lock();
    if (!mark || mark->openTry.isZero())
        return;
    mark->openTry = {};
    m_store.setLock(*mark);
}

void PinLock::keepNoting()
{
    if (std::exchange(m_isNoting, true))
        return;
    m_clock.after(noteEvery, this, [this] { note(); });
}

void PinLock::note()
{
    m_isNoting = false;
    const auto mark = m_store.lock();
    if (!mark || mark->left == 0ms)
        return;
    const milliseconds left = leftOf(*mark);
    m_store.setLock(marked(mark->tries, left, mark->openTry));
    if (left > 0ms)
        keepNoting();
}

} // namespace endcap::services
