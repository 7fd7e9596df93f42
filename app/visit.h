// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One shopper's stay: how far she is known, whether she is still there, and the
// end of it. Any input in the window is presence (an event filter on the
// application). Main thread; owned by KioskApp, which ends the process when the
// visit is over.
#pragma once

#include "app/idleclock.h"

#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace endcap
{

class Visit final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by KioskApp")
    Q_PROPERTY(endcap::Visit::Level level READ level NOTIFY levelChanged FINAL)
    Q_PROPERTY(bool warning READ isWarned NOTIFY warningChanged FINAL)
    Q_PROPERTY(int secondsLeft READ secondsLeft NOTIFY warningChanged FINAL)
    Q_PROPERTY(int extensionsLeft READ extensionsLeft NOTIFY warningChanged FINAL)

public:
    enum Level {
        None,
        Claimed, ///< she said who she is
        Proven,  ///< and knew the PIN
    };
    Q_ENUM(Level)

    explicit Visit(QObject *parent); // without a default: QML may not make one

    Level level() const { return m_level; }
    void setLevel(Level level);

    /// Starts counting.
    void begin(const IdleClock::Limits &limits);
    /// She went back before she told anything: nothing to forget.
    void reset();
    bool isRunning() const { return m_isRunning; }

    bool isWarned() const { return m_face.phase == IdleClock::Phase::Warned; }
    int secondsLeft() const { return m_face.secondsLeft; }
    int extensionsLeft() const { return m_clock.extensionsLeft(); }

    /// "I'm still here": answers the warning.
    Q_INVOKABLE void stay();
    /// "I'm done".
    Q_INVOKABLE void end();

    /// Something happened that no event filter sees (a scan).
    void notePresence();
    bool eventFilter(QObject *receiver, QEvent *event) override;

Q_SIGNALS:
    void levelChanged();
    void warningChanged();
    /// Once for each begin().
    void ended();
    /// Somebody is there, while a visit is running.
    void touched();
    /// Somebody touched the screen while no visit was running.
    void touchedOutside();

private:
    void look();

    IdleClock m_clock;
    IdleClock::Face m_face;
    QTimer m_timer;
    Level m_level = None;
    bool m_isRunning = false;
};

} // namespace endcap
