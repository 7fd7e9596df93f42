// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// authority.db: what exists nowhere else yet. Opens it with exactly one connection
// that nobody shares, and knows whether it can be written: when it cannot, it
// tries again every few seconds and tells. Core's thread; owns the connection.
#pragma once

#include "outside/clock.h"
#include "sqlite/connection.h"

#include <QObject>

#include <functional>
#include <memory>

namespace endcap::storage
{

using sqlite::StorageError;

class Authority final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds mendEvery{5};

    /// The folder of @p path must exist. Not open yet.
    Authority(QString path, Clock &clock, QObject *parent = nullptr);
    ~Authority() override;

    /// Opens or makes the file. Fails now? It is tried again by itself.
    bool open();
    /// False: nobody may be promised that something is kept.
    bool isHealthy() const { return m_isHealthy; }

    /// Null while the file is not open.
    sqlite::Connection *connection() const { return m_connection.get(); }

    /// Runs @p work in one transaction that is durable when this returns.
    Expected<void, StorageError> write(const std::function<Expected<void, StorageError>()> &work);

Q_SIGNALS:
    void healthChanged();

private:
    Expected<void, StorageError> tryOpen();
    Expected<void, StorageError> proveWritable();
    void suffer(StorageError why);
    void mend();

    QString m_path;
    Clock &m_clock;
    std::unique_ptr<sqlite::Connection> m_connection;
    bool m_isHealthy = false;
    bool m_isMending = false; ///< a later try is on its way
};

} // namespace endcap::storage
