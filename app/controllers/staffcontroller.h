// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The way into staff mode: the gesture, the PIN and the lock. Main thread; owned by
// KioskApp; all it is given outlives it.
#pragma once

#include "app/identity/pinentry.h"
#include "link/linkclient.h"
#include "link/staffmessages.h"

#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace endcap
{

class Flow;
class StaffSession;

class StaffController final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by KioskApp")
    Q_PROPERTY(endcap::StaffController::Gate gate READ gate NOTIFY changed FINAL)
    Q_PROPERTY(bool open READ isOpen NOTIFY changed FINAL)
    Q_PROPERTY(bool reachable READ isReachable NOTIFY changed FINAL)
    Q_PROPERTY(int pinLength READ pinLength CONSTANT FINAL)
    Q_PROPERTY(int pinCount READ pinCount NOTIFY changed FINAL)
    Q_PROPERTY(bool wrong READ isWrong NOTIFY changed FINAL)
    Q_PROPERTY(int triesLeft READ triesLeft NOTIFY changed FINAL)
    Q_PROPERTY(int lockedSeconds READ lockedSeconds NOTIFY changed FINAL)
    Q_PROPERTY(QString name READ name NOTIFY changed FINAL)
    Q_PROPERTY(QString role READ role NOTIFY changed FINAL)

public:
    enum Gate {
        Asking, ///< the core has not said how it stands
        Open,
        Judging,       ///< a PIN is being judged
        Locked,        ///< too many wrong ones
        NobodyKnown,   ///< no staff list has come yet
        StorageFailed, ///< a try cannot be written down, so none is taken
        NotSetUp,      ///< this kiosk is not enrolled
        CoreGone,      ///< the core does not answer
    };
    Q_ENUM(Gate)

    struct Parts {
        link::LinkClient &link;
        Flow &flow;
        StaffSession &session;
    };
    explicit StaffController(const Parts &parts, QObject *parent = nullptr);

    Gate gate() const { return m_gate; }
    /// A page of staff mode is on screen.
    bool isOpen() const;
    /// The core is there, so that the gesture leads somewhere.
    bool isReachable() const;
    int pinLength() const { return PinEntry::most; }
    int pinCount() const { return m_pin.count(); }
    /// The last PIN was wrong.
    bool isWrong() const { return m_isWrong; }
    int triesLeft() const { return m_triesLeft; }
    int lockedSeconds() const;
    QString name() const { return m_name; }
    QString role() const { return m_role; }
    /// Somebody was on a page of staff mode: only the end of this process forgets it.
    bool isUsed() const { return m_isUsed; }

    /// The gesture. Nothing happens while the core is gone.
    Q_INVOKABLE void knock();
    Q_INVOKABLE void pressPin(const QString &digit);
    Q_INVOKABLE void erasePin();
    Q_INVOKABLE void submitPin();
    Q_INVOKABLE void leave();

Q_SIGNALS:
    void changed();

private:
    void enterPage();
    void askGate();
    void take(const link::StaffGate &gate);
    void takeEntry(const link::StaffEntry &entry);
    void setGate(Gate gate);

    Parts m_parts;
    PinEntry m_pin;
    Gate m_gate = Asking;
    bool m_isWrong = false;
    bool m_isUsed = false;
    int m_triesLeft = 0;
    std::chrono::milliseconds m_lockedUntil{0}; ///< boot time
    QTimer m_second;                            ///< while a lock counts down
    QTimer m_limit;                             ///< for an answer of the core
    QString m_name;
    QString m_role;
    int m_round = 0; // answers of earlier rounds are not looked at
};

} // namespace endcap
