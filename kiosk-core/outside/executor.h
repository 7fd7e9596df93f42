// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Takes work that takes long as a value and gives its result as a value. Asked
// on the core's thread; the work runs elsewhere and must own all it touches.
#pragma once

#include <QFuture>
#include <QPromise>

#include <functional>
#include <memory>
#include <type_traits>

namespace endcap
{

class Executor
{
public:
    Executor() = default;
    Executor(const Executor &) = delete;
    Executor &operator=(const Executor &) = delete;
    virtual ~Executor() = default;

    template <class Job>
    QFuture<std::invoke_result_t<Job>> run(Job job)
    {
        // std::function wants what can be copied, a QPromise cannot be.
        auto promise = std::make_shared<QPromise<std::invoke_result_t<Job>>>();
        promise->start();
        start([promise, job = std::move(job)]() mutable {
            promise->addResult(job());
            promise->finish();
        });
        return promise->future();
    }

protected:
    virtual void start(std::function<void()> work) = 0;
};

} // namespace endcap
