// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What time it is, as far as it can be trusted (PROTOCOL.md, "Time"). Its
// floor never goes back. Core's thread.
#pragma once

#include "outside/clock.h"
#include "storage/timefloorstore.h"

#include <QObject>

namespace endcap::identity
{

class TrustedTime final : public QObject
{
    Q_OBJECT

public:
    /// How far the wall clock may be ahead of the floor and still be believed.
    static constexpr std::chrono::hours believable{30 * 24};
    /// How far the floor may be ahead of the one on disk while the server is heard.
    static constexpr std::chrono::seconds saveEvery{60};

    TrustedTime(Clock &clock, storage::TimeFloorStore &store, QObject *parent = nullptr);

    /// It is not earlier than @p floorMs: from the identity, or the last event.
    void raiseFloor(qint64 floorMs);
    /// Reads the floor that is kept; again when the disk came back.
    void reload();
    /// The server's clock, just now.
    void hear(qint64 serverMs);

    /// Decides what the server can still undo: playlist, entry, check-in.
    QDateTime now() const;
    /// The server's clock was heard in this boot: now() is right to the second.
    bool isSure() const { return m_hasHeard; }
    /// Surely not earlier than this.
    qint64 floorMs() const;

Q_SIGNALS:
    /// now() is not what it was a moment ago plus a moment.
    void jumped();

private:
    struct Mark {
        qint64 ms = 0;
        std::chrono::nanoseconds at{0}; ///< boot time when it was so
    };
    qint64 since(const Mark &mark) const;
    void save();

    Clock &m_clock;
    storage::TimeFloorStore &m_store;
    Mark m_floor;
    bool m_hasHeard = false; ///< the floor is the server's own clock, of this boot
    qint64 m_savedMs = 0;    ///< the floor on disk
};

} // namespace endcap::identity
