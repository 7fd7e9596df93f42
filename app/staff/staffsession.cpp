// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/staff/staffsession.h"

#include "app/visit.h"
#include "contract/whendone.h"

#include <utility>

namespace endcap
{

StaffSession::StaffSession(link::LinkClient &link, Visit &visit, QObject *parent)
    : QObject(parent), m_link(link)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(tellEvery);
    connect(&visit, &Visit::touched, this, &StaffSession::tellPresence);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (std::exchange(m_hasMore, false))
            tellPresence();
    });
    // A core that began anew knows no token of before.
    connect(&link, &link::LinkClient::closed, this, &StaffSession::lose);
}

void StaffSession::begin(const StaffToken &token)
{
    m_token = token;
}

void StaffSession::tellPresence()
{
    if (!m_token)
        return;
    if (m_pause.isActive()) {
        m_hasMore = true;
        return;
    }
    m_pause.start();
    whenDone(m_link.stay(*m_token), this,
             [this](const Expected<link::StaffDone, link::AskError> &done) {
                 if (!done && done.error() == link::AskError::Refused)
                     lose();
             });
}

void StaffSession::leave()
{
    if (m_token)
        m_link.leave(*m_token);
    lose();
}

void StaffSession::lose()
{
    if (std::exchange(m_token, std::nullopt))
        Q_EMIT ended();
}

} // namespace endcap
