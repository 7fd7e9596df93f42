// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Takes jobs that would hold up the storage thread (a PIN's scrypt, a snapshot).
// A job gets values and gives bytes back; it touches nothing that others own.
#pragma once

#include <QByteArray>

#include <functional>

namespace endcap::server
{

class Worker
{
public:
    using Job = std::function<QByteArray()>;
    using Then = std::function<void(QByteArray)>;

    virtual ~Worker() = default;
    /// Runs @p job elsewhere, then @p then on the caller's thread. False, and
    /// neither is ever called, when too many jobs wait already.
    virtual bool run(Job job, Then then) = 0;
};

} // namespace endcap::server
