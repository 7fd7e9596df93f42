// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How this kiosk is, for staff: what waits, the line, the disk, the clock; and what they
// can do about it. Nothing of a shopper. Main thread; owned by KioskApp; all it is given
// outlives it.
#pragma once

#include "contract/expected.h"
#include "link/staffmessages.h"

#include <QDateTime>
#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace endcap
{

class Flow;
class StaffSession;
class Visit;

class StaffDeskController final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by KioskApp")
    Q_PROPERTY(bool known READ isKnown NOTIFY changed FINAL)
    Q_PROPERTY(int waiting READ waiting NOTIFY changed FINAL)
    Q_PROPERTY(QDateTime waitingSince READ waitingSince NOTIFY changed FINAL)
    Q_PROPERTY(bool lineUp READ isLineUp NOTIFY changed FINAL)
    Q_PROPERTY(QDateTime lastContact READ lastContact NOTIFY changed FINAL)
    Q_PROPERTY(endcap::StaffDeskController::Sync sync READ sync NOTIFY changed FINAL)
    Q_PROPERTY(int syncTotal READ syncTotal NOTIFY changed FINAL)
    Q_PROPERTY(QString storeId READ storeId NOTIFY changed FINAL)
    Q_PROPERTY(QString coreVersion READ coreVersion NOTIFY changed FINAL)
    Q_PROPERTY(QString screenVersion READ screenVersion CONSTANT FINAL)
    Q_PROPERTY(QDateTime catalogueAt READ catalogueAt NOTIFY changed FINAL)
    Q_PROPERTY(int catalogueNumber READ catalogueNumber NOTIFY changed FINAL)
    Q_PROPERTY(bool storageHealthy READ isStorageHealthy NOTIFY changed FINAL)
    Q_PROPERTY(QString freeSpace READ freeSpace NOTIFY changed FINAL)
    Q_PROPERTY(bool spaceLow READ isSpaceLow NOTIFY changed FINAL)
    Q_PROPERTY(bool clockSure READ isClockSure NOTIFY changed FINAL)
    Q_PROPERTY(int clockOff READ clockOff NOTIFY changed FINAL)
    Q_PROPERTY(int volume READ volume NOTIFY changed FINAL)
    Q_PROPERTY(bool hasLoudspeaker READ hasLoudspeaker NOTIFY changed FINAL)
    Q_PROPERTY(bool failed READ hasFailed NOTIFY changed FINAL)

public:
    /// How the last round went, or that one is under way.
    enum Sync { NoneYet, Syncing, Done, NoLine, Refused, Held, Disagreed, NotStored, CoreGone };
    Q_ENUM(Sync)

    static constexpr qint64 littleSpace = 500'000'000; ///< bytes
    /// Clocks may differ by so much and still be right.
    static constexpr std::chrono::seconds clockGrace{120};

    struct Parts {
        Flow &flow;
        Visit &visit;
        StaffSession &session;
    };
    explicit StaffDeskController(const Parts &parts, QObject *parent = nullptr);

    const std::optional<link::StaffDesk> &desk() const { return m_desk; }
    bool isKnown() const { return m_desk.has_value(); }
    int waiting() const;
    QDateTime waitingSince() const;
    bool isLineUp() const { return said().line.isUp; }
    QDateTime lastContact() const;
    Sync sync() const { return m_sync; }
    /// How many things waited when the sync under way began.
    int syncTotal() const { return m_syncTotal; }
    QString storeId() const { return said().storeId; }
    QString coreVersion() const { return said().coreVersion; }
    QString screenVersion() const;
    QDateTime catalogueAt() const;
    int catalogueNumber() const;
    bool isStorageHealthy() const { return said().isStorageHealthy; }
    QString freeSpace() const;
    bool isSpaceLow() const;
    bool isClockSure() const { return said().isTimeSure; }
    /// Seconds by which the machine's clock is ahead; 0 when it is right enough.
    int clockOff() const;
    int volume() const { return said().volume; }
    bool hasLoudspeaker() const { return said().hasLoudspeaker; }
    /// The last thing asked could not be done.
    bool hasFailed() const { return m_hasFailed; }

    Q_INVOKABLE void syncNow();
    Q_INVOKABLE void setVolume(int percent);
    /// The screen alone ends and comes back; with @p kiosk the core does, too.
    Q_INVOKABLE void restart(bool kiosk);
    Q_INVOKABLE void clean();
    /// The screen was clean: a fresh minute.
    Q_INVOKABLE void endCleaning();

    /// Asks the core again; also while no page of the desk is on.
    void refresh();

Q_SIGNALS:
    void changed();

private:
    const link::StaffDesk &said() const;
    void enterPage();
    void takeSync(const Expected<link::StaffSync, link::AskError> &sync);
    bool takeRefusal(link::AskError error);

    Parts m_parts;
    std::optional<link::StaffDesk> m_desk;
    Sync m_sync = NoneYet;
    int m_syncTotal = 0;
    bool m_hasFailed = false;
    QTimer m_poll;
};

} // namespace endcap
