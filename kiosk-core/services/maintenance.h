// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Staff mode: judges a PIN, and lets nobody do anything without the token that only a
// right one gives. The token ends with leaving, with a minute without a touch, with the
// list that no longer has her, and with this process. Every entry, failure and action
// is an event. Core's thread; PINs are stretched on the executor. Does not own what it
// is given.
#pragma once

#include "outside/executor.h"
#include "outside/random.h"
#include "services/drafts.h"
#include "services/pinlock.h"
#include "services/staffroster.h"
#include "storage/upkeepstore.h"

#include <QFuture>

namespace endcap::services
{

/// A member of staff inside.
struct Entrance {
    StaffToken token;
    QString name;
    QString role;
};

enum class EntryDenial {
    WrongPin,
    Locked,
    NobodyKnown,   ///< no list has come yet, or it is empty
    StorageFailed, ///< a try could not be written down, so nobody looked at the PIN
    Busy,          ///< another one is being judged
};

using Admission = Expected<Entrance, EntryDenial>;

class Maintenance final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds idleLimit{60};

    struct Parts {
        StaffRoster &roster;
        PinLock &lock;
        storage::Outbox &outbox;
        storage::UpkeepStore &upkeep;
        identity::TrustedTime &time;
        Drafts &drafts;
        Clock &clock;
        Random &random;
        Executor &executor;
    };
    explicit Maintenance(const Parts &parts, QObject *parent = nullptr);

    /// When the disk is there: writes down a try that a power cut left open.
    void start();
    /// Another list came; who is no longer in it is out.
    void noteRoster();

    /// Always finishes. A try counts before the PIN is looked at. Wipes @p pin.
    QFuture<Admission> enter(QByteArray pin);
    void leave(const StaffToken &token);
    /// Somebody touched the screen.
    void notePresence(const StaffToken &token);
    bool isInside(const StaffToken &token) const;
    QString nameOf(const StaffToken &token) const;

    /// Writes down what she did, durable when it returns. Refused without a token that
    /// holds. Presence, too.
    Expected<void, ServiceError> note(const StaffToken &token, const QString &action,
                                      const QString &outcome);
    Expected<void, ServiceError> keepTest(const StaffToken &token, const QString &device,
                                          bool hasPassed);
    Expected<void, ServiceError> setVolume(const StaffToken &token, int percent);

private:
    struct Session {
        StaffToken token;
        QString staff;
        QString name;
        std::chrono::nanoseconds lastSeen{0};
    };

    Admission judge(const EventId &id, const StaffList &list, const std::optional<Hash> &check);
    Admission begin(const EventId &id, const StaffMember &who);
    void end(const QString &outcome);
    void watch();
    bool audit(const EventId &id, const StaffActed &acted);
    EventId freshId();

    Parts m_parts;
    std::optional<Session> m_session;
    bool m_isJudging = false;
};

} // namespace endcap::services
