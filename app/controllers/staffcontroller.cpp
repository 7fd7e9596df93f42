// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/staffcontroller.h"

#include "app/boottime.h"
#include "app/content/displaytext.h"
#include "app/flow.h"
#include "app/identity/wiping.h"
#include "app/staff/staffsession.h"
#include "contract/whendone.h"

namespace endcap
{

using namespace std::chrono_literals;

StaffController::StaffController(const Parts &parts, QObject *parent)
    : QObject(parent), m_parts(parts)
{
    connect(&m_parts.flow, &Flow::stateChanged, this, &StaffController::enterPage);
    for (const auto signal : {&link::LinkClient::opened, &link::LinkClient::closed})
        connect(&m_parts.link, signal, this, &StaffController::changed);
    // A token that holds no longer ends the stay, wherever she is.
    connect(&m_parts.session, &StaffSession::ended, this, [this] {
        m_name.clear();
        m_role.clear();
        m_parts.flow.take(Flow::Step::End);
    });
    m_second.setInterval(1s);
    connect(&m_second, &QTimer::timeout, this, [this] {
        if (lockedSeconds() > 0)
            Q_EMIT changed();
        else
            askGate();
    });
    m_limit.setSingleShot(true);
    m_limit.setInterval(10s);
    connect(&m_limit, &QTimer::timeout, this, [this] {
        ++m_round;
        setGate(CoreGone);
    });
}

bool StaffController::isOpen() const
{
    return Flow::isStaff(m_parts.flow.state());
}

bool StaffController::isReachable() const
{
    return m_parts.link.isOpen();
}

int StaffController::lockedSeconds() const
{
    if (m_gate != Locked)
        return 0;
    const auto left = m_lockedUntil - boottime();
    return left > 0ms ? static_cast<int>((left.count() + 999) / 1000) : 0;
}

void StaffController::knock()
{
    if (isReachable())
        m_parts.flow.take(Flow::Step::OpenStaff);
}

void StaffController::enterPage()
{
    m_pin.wipeAll();
    m_isWrong = false;
    ++m_round;
    if (m_parts.flow.state() == Flow::StaffPin) {
        m_isUsed = true;
        askGate();
    } else {
        m_second.stop();
        m_limit.stop();
    }
    if (!isOpen())
        m_parts.session.leave();
    Q_EMIT changed();
}

void StaffController::askGate()
{
    m_second.stop();
    setGate(Asking);
    m_limit.start();
    whenDone(m_parts.session.link().gate(), this,
             [this, round = m_round](const Expected<link::StaffGate, link::AskError> &gate) {
                 if (round != m_round)
                     return;
                 m_limit.stop();
                 if (gate)
                     take(*gate);
                 else
                     setGate(CoreGone);
             });
}

void StaffController::take(const link::StaffGate &gate)
{
    using Face = link::StaffGate::Face;
    m_triesLeft = gate.triesLeft;
    switch (gate.face) {
    case Face::Open:
        setGate(Open);
        break;
    case Face::Locked:
        m_lockedUntil = boottime() + std::chrono::milliseconds(gate.lockedMs);
        m_second.start();
        setGate(Locked);
        break;
    case Face::NobodyKnown:
        setGate(NobodyKnown);
        break;
    case Face::StorageFailed:
        setGate(StorageFailed);
        break;
    case Face::NotSetUp:
        setGate(NotSetUp);
        break;
    }
}

void StaffController::pressPin(const QString &digit)
{
    if (m_gate != Open)
        return;
    m_pin.press(digit);
    m_isWrong = false;
    Q_EMIT changed();
}

void StaffController::erasePin()
{
    m_pin.erase();
    Q_EMIT changed();
}

void StaffController::submitPin()
{
    if (m_gate != Open || m_pin.count() < pinLength())
        return;
    QByteArray pin = m_pin.view().toLatin1();
    m_pin.wipeAll();
    setGate(Judging);
    m_limit.start();
    whenDone(m_parts.session.link().enter(pin), this,
             [this, round = m_round](const Expected<link::StaffEntry, link::AskError> &entry) {
                 if (round != m_round)
                     return;
                 m_limit.stop();
                 if (entry)
                     takeEntry(*entry);
                 else
                     setGate(CoreGone);
             });
    wipe(pin);
}

void StaffController::takeEntry(const link::StaffEntry &entry)
{
    if (!entry.token) {
        m_isWrong = true;
        take(entry.gate);
        return;
    }
    m_name = displayText(entry.name, 60);
    m_role = entry.role;
    m_parts.session.begin(*entry.token);
    setGate(Open);
    m_parts.flow.take(Flow::Step::StaffIn);
}

void StaffController::leave()
{
    m_parts.session.leave();
    m_parts.flow.take(Flow::Step::End);
}

void StaffController::setGate(Gate gate)
{
    m_gate = gate;
    Q_EMIT changed();
}

} // namespace endcap
