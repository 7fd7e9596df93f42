// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The server's outside world as a test wants it: a clock that is set, chance that
// repeats itself, and a worker that works at once or when told.
#pragma once

#include "store-server/outside/clock.h"
#include "store-server/outside/random.h"
#include "store-server/outside/worker.h"

#include <QCryptographicHash>

#include <utility>
#include <vector>

namespace endcap::server
{

class TestClock final : public Clock
{
public:
    qint64 nowMs() const override { return now; }
    qint64 now = 1'790'000'000'000; // 2026-09-21
};

class TestRandom final : public Random
{
public:
    explicit TestRandom(int seed = 1) : m_seed(seed) {}

    QByteArray bytes(int count) override
    {
        QByteArray made;
        while (made.size() < count) {
            made += QCryptographicHash::hash(QByteArray::number(m_seed) + ':' +
                                                 QByteArray::number(++m_count),
                                             QCryptographicHash::Sha256);
        }
        return made.first(count);
    }

private:
    int m_seed;
    int m_count = 0;
};

class TestWorker final : public Worker
{
public:
    bool run(Job job, Then then) override
    {
        if (isFull)
            return false;
        ++jobs;
        if (isAtOnce)
            then(job());
        else
            waiting.emplace_back(std::move(job), std::move(then));
        return true;
    }

    void workAll()
    {
        for (auto &[job, then] : std::exchange(waiting, {}))
            then(job());
    }

    bool isFull = false;
    bool isAtOnce = true;
    int jobs = 0;
    std::vector<std::pair<Job, Then>> waiting;
};

} // namespace endcap::server
