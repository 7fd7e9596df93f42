// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One worker thread: long work never takes more than one of the kiosk's cores.
// Waits for running work when it goes.
#pragma once

#include "outside/executor.h"

#include <QThreadPool>

namespace endcap
{

class ThreadExecutor final : public Executor
{
public:
    ThreadExecutor() { m_pool.setMaxThreadCount(1); }

protected:
    void start(std::function<void()> work) override { m_pool.start(std::move(work)); }

private:
    QThreadPool m_pool;
};

} // namespace endcap
