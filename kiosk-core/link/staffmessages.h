// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a screen in staff mode and the core say to each other. Values only; nothing of a
// shopper is in them. All asks but the gate and the entry carry the token of an entry.
#pragma once

#include "link/messages.h"

#include <QByteArray>

namespace endcap::link
{

/// How it stands with trying a PIN.
struct StaffGate {
    enum class Face {
        Open,
        Locked,        ///< too many wrong ones
        NobodyKnown,   ///< no staff list has come yet
        StorageFailed, ///< a try could not be written down, so none is taken
        NotSetUp,      ///< not enrolled: nobody can be known
    };

    Face face = Face::NotSetUp;
    int triesLeft = 0;
    qint64 lockedMs = 0; ///< how long still

    bool operator==(const StaffGate &) const = default;
};

struct StaffEnterAsk {
    QByteArray pin; ///< eight digits; in memory only

    bool operator==(const StaffEnterAsk &) const = default;
};

struct StaffEntry {
    std::optional<StaffToken> token; ///< nothing: she is not in
    QString name;
    QString role;
    StaffGate gate; ///< how it stands now

    bool operator==(const StaffEntry &) const = default;
};

/// What one stay asks. Which of the fields mean something depends on the ask.
struct StaffAsk {
    StaffToken token;
    QString device{}; ///< of a self-test
    bool isPassed = false;
    int volume = 0;       ///< in hundredths
    bool isKiosk = false; ///< restart: the core too, not the screen alone

    bool operator==(const StaffAsk &) const = default;
};

/// The answer to an ask that only has to be done.
struct StaffDone {
    bool operator==(const StaffDone &) const = default;
};

/// How the last round of sync ended.
enum class SyncEnd {
    None, ///< there was none yet
    Done,
    NoLine,
    Refused,   ///< the store server does not take this kiosk's word
    Held,      ///< it cannot take some events yet
    Disagreed, ///< it knows another chain of events: a person must look
    NotStored, ///< this kiosk's disk
};

struct StaffSync {
    SyncEnd end = SyncEnd::None;

    bool operator==(const StaffSync &) const = default;
};

struct SelfTestNote {
    QString device;
    bool hasPassed = false;
    qint64 atMs = 0;
    QString by; ///< name

    bool operator==(const SelfTestNote &) const = default;
};

/// How this kiosk is.
struct StaffDesk {
    qint64 nowMs = 0;        ///< trusted time
    qint64 wallMs = 0;       ///< what the machine's clock says
    bool isTimeSure = false; ///< the server's clock was heard since the kiosk was switched on
    QString storeId;
    int kiosk = 0;
    QString coreVersion;
    LineState line;
    SyncEnd lastSync = SyncEnd::None;
    std::optional<qint64> catalogueMs; ///< when it was last known to be the newest
    qint64 catalogueRev = 0;
    qint64 freeBytes = -1; ///< -1: cannot be said
    bool isStorageHealthy = false;
    int volume = 0;
    bool hasLoudspeaker = false;
    QList<SelfTestNote> tests;

    bool operator==(const StaffDesk &) const = default;
};

} // namespace endcap::link
