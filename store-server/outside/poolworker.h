// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Jobs on a few threads of their own. Made and used on the main thread, where
// `then` runs too; its end waits for the jobs under way and drops the rest.
#pragma once

#include "store-server/outside/worker.h"

#include <QObject>
#include <QThreadPool>

namespace endcap::server
{

class PoolWorker final : public QObject, public Worker
{
public:
    PoolWorker();
    ~PoolWorker() override;

    bool run(Job job, Then then) override;

private:
    static constexpr int mostWaiting = 64; // each scrypt holds 32 MiB while it runs

    QThreadPool m_pool;
    int m_waiting = 0;
};

} // namespace endcap::server
