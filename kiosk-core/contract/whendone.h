// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Waits for a future on behalf of an object: when the object is gone, nothing
// happens. Qt 6.4's QFuture::then(context, ...) crashes in that case, so nobody
// uses it. The thread of @p context.
#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

#include <utility>

namespace endcap
{

/// Calls @p act with the result, always from the event loop, never at once.
template <class Value, class Act>
void whenDone(const QFuture<Value> &future, QObject *context, Act act)
{
    auto *watcher = new QFutureWatcher<Value>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, act = std::move(act)]() mutable {
                         watcher->deleteLater();
                         if (watcher->future().resultCount() > 0)
                             act(watcher->result());
                     });
    watcher->setFuture(future);
}

} // namespace endcap
