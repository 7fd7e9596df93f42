// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store-server/outside/poolworker.h"

#include <QThread>

#include <algorithm>

namespace endcap::server
{

PoolWorker::PoolWorker()
{
    // One thread is left to answer everybody else.
    m_pool.setMaxThreadCount(std::clamp(QThread::idealThreadCount() - 1, 1, 8));
}

PoolWorker::~PoolWorker()
{
    m_pool.clear();
    m_pool.waitForDone();
}

bool PoolWorker::run(Job job, Then then)
{
    if (m_waiting >= mostWaiting)
        return false;
    ++m_waiting;
    m_pool.start([this, job = std::move(job), then = std::move(then)] {
        QMetaObject::invokeMethod(
            this,
            [this, result = job(), then] {
                --m_waiting;
                then(result);
            },
            Qt::QueuedConnection);
    });
    return true;
}

} // namespace endcap::server
