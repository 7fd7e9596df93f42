// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The real endcap-store: one data folder, its commands, and the serving process.
#pragma once

#include "tests/harness/process.h"

#include <QByteArray>
#include <QString>

namespace endcap::harness
{

class StoreServer final
{
public:
    explicit StoreServer(QString folder) : m_folder(std::move(folder)) {}

    /// Starts serving; port() tells where.
    bool serve();
    void kill() { m_process.kill(); }
    void stop() { m_process.terminate(); }
    bool isRunning() const { return m_process.isRunning(); }
    qint64 pid() const { return m_process.pid(); }
    quint16 port() const { return m_port; }
    /// Where the pages for phones are.
    QString peopleUrl() const { return QStringLiteral("http://127.0.0.1:%1").arg(m_peoplePort); }
    QByteArray output() { return m_process.output(); }

    QString certificate() const { return m_folder + QStringLiteral("/ca.pem"); }
    /// Its database, for tests that put something into it themselves.
    QString books() const { return m_folder + QStringLiteral("/store.db"); }
    /// A one-time code for a new kiosk.
    QString enrolmentCode(const QString &store, int kiosk) const;
    /// Runs `endcap-store <arguments> --data <folder>`.
    std::optional<QByteArray> command(const QStringList &arguments) const;
    /// Withdraws every campaign of a kind (slide, drawing, offer), or of all.
    bool stopCampaigns(const QString &kind = {}) const;
    /// Writes @p json to a file and puts it as a campaign.
    bool putCampaign(const QByteArray &json) const;

private:
    QString m_folder;
    quint16 m_port = 0;
    quint16 m_peoplePort = 0;
    Process m_process;
};

} // namespace endcap::harness
