// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/corewatch.h"

#include "app/content/storecontent.h"
#include "contract/whendone.h"

namespace endcap
{

using link::Readiness;

CoreWatch::CoreWatch(link::LinkClient &link, StoreContent &content, const Limits &limits,
                     QObject *parent)
    : QObject(parent), m_link(link), m_content(content), m_limits(limits)
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &CoreWatch::lost);
    connect(&m_heartbeat, &QTimer::timeout, this, [this] {
        if (m_isCurrent)
            ask();
    });
    connect(&m_link, &link::LinkClient::opened, this, &CoreWatch::ask);
    connect(&m_link, &link::LinkClient::readinessChanged, this, &CoreWatch::ask);
    connect(&m_link, &link::LinkClient::closed, this, [this] {
        m_isCurrent = false;
        beginGap();
    });
    connect(&m_content, &StoreContent::changed, this, &CoreWatch::judge);
    beginGap();
    m_heartbeat.start(m_limits.heartbeat);
}

void CoreWatch::beginGap()
{
    m_patience.start(m_limits.gap);
}

void CoreWatch::ask()
{
    // A core that keeps the door open and says nothing is as good as gone.
    if (!m_patience.isActive())
        m_patience.start(m_isCurrent ? m_limits.silence : m_limits.gap);
    whenDone(m_link.welcome(), this,
             [this](const Expected<link::Welcome, link::AskError> &welcome) {
                 if (!welcome || !m_link.isOpen())
                     return;
                 m_patience.stop();
                 const bool isNews = !m_isCurrent || m_welcome != *welcome;
                 m_welcome = *welcome;
                 m_isCurrent = true;
                 if (isNews)
                     Q_EMIT welcomed();
                 judge();
             });
}

void CoreWatch::judge()
{
    if (!m_isCurrent)
        return;
    switch (m_welcome->readiness) {
    case Readiness::NotSetUp:
    case Readiness::Waiting:
        Q_EMIT notSetUp();
        break;
    case Readiness::StorageFailed:
        Q_EMIT storageBroke();
        break;
    case Readiness::Ready:
        if (m_content.isThere())
            Q_EMIT served();
        break;
    }
}

} // namespace endcap
