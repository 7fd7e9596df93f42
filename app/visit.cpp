// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/visit.h"

#include "app/boottime.h"

#include <QEvent>

namespace endcap
{

namespace
{

enum class Input { No, Press, Release };

Input inputOf(QEvent::Type type)
{
    switch (type) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TabletPress:
    case QEvent::KeyPress:
    case QEvent::Wheel:
        return Input::Press;
    case QEvent::MouseButtonRelease:
    case QEvent::TouchEnd:
    case QEvent::TabletRelease:
    case QEvent::KeyRelease:
        return Input::Release;
    default:
        return Input::No;
    }
}

} // namespace

Visit::Visit(QObject *parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Visit::look);
}

void Visit::setLevel(Level level)
{
    if (m_level == level)
        return;
    m_level = level;
    Q_EMIT levelChanged();
}

void Visit::begin(const IdleClock::Limits &limits)
{
    m_clock.begin(limits, boottime());
    m_isRunning = true;
    look();
}

void Visit::reset()
{
    m_isRunning = false;
    m_timer.stop();
    setLevel(None);
    m_face = {};
    Q_EMIT warningChanged();
}

void Visit::look()
{
    if (!m_isRunning)
        return;
    const bool wasWarned = isWarned();
    const int before = m_face.secondsLeft;
    m_face = m_clock.look(boottime());
    if (m_face.phase == IdleClock::Phase::Over) {
        end();
        return;
    }
    m_timer.start(m_face.nextLook);
    if (wasWarned != isWarned() || before != m_face.secondsLeft)
        Q_EMIT warningChanged();
}

void Visit::stay()
{
    if (!m_isRunning)
        return;
    m_clock.extend(boottime());
    look();
}

void Visit::end()
{
    if (!m_isRunning)
        return;
    reset();
    Q_EMIT ended();
}

void Visit::notePresence()
{
    if (!m_isRunning)
        return;
    m_clock.touch(boottime());
    if (isWarned())
        stay();
    Q_EMIT touched();
}

bool Visit::eventFilter(QObject *receiver, QEvent *event)
{
    // A window is told first; the same event then visits the items in it.
    const Input input = receiver->isWindowType() ? inputOf(event->type()) : Input::No;
    if (input == Input::No)
        return false;
    if (!m_isRunning) {
        if (input == Input::Press)
            Q_EMIT touchedOutside();
        return false;
    }
    m_clock.touch(boottime());
    Q_EMIT touched();
    // While the warning shows, what was touched comes first: it may be "I'm done".
    if (isWarned() && input == Input::Release)
        QMetaObject::invokeMethod(this, &Visit::stay, Qt::QueuedConnection);
    return false;
}

} // namespace endcap
