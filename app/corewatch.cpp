// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/corewatch.h"

#include "app/content/storecontent.h"
#include "contract/whendone.h"

namespace endcap
{

using link::Readiness;

CoreWatch::CoreWatch(link::LinkClient &link, StoreContent &content, QObject *parent)
    : QObject(parent), m_link(link), m_content(content)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    m_patience.start();
    connect(&m_patience, &QTimer::timeout, this, &CoreWatch::lost);
    connect(&m_link, &link::LinkClient::opened, this, &CoreWatch::ask);
    connect(&m_link, &link::LinkClient::readinessChanged, this, &CoreWatch::ask);
    connect(&m_link, &link::LinkClient::closed, this, [this] {
        m_isCurrent = false;
        m_patience.start();
    });
    connect(&m_content, &StoreContent::changed, this, &CoreWatch::judge);
}

void CoreWatch::ask()
{
    // A core that opens the door and then says nothing is as good as gone.
    if (!m_patience.isActive())
        m_patience.start();
    whenDone(m_link.welcome(), this,
             [this](const Expected<link::Welcome, link::AskError> &welcome) {
                 if (!welcome || !m_link.isOpen())
                     return;
                 m_welcome = *welcome;
                 m_isCurrent = true;
                 m_patience.stop();
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
