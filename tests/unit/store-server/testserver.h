// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The real endcap-store in a process of its own, and an HTTPS client that trusts
// nothing but its certificate.
#pragma once

#include "contract/wire/messages.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QSignalSpy>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QTemporaryDir>
#include <QTest>

namespace endcap::server
{

/// What a command said, and how it ended.
struct Ran {
    int code = -1;
    QString out;
    QString err;
};

inline QString storeProgram()
{
    return qEnvironmentVariable("ENDCAP_BINARY_DIR") + QStringLiteral("/bin/endcap-store");
}

inline Ran run(const QStringList &words)
{
    QProcess process;
    process.start(storeProgram(), words);
    if (!process.waitForFinished(30'000))
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

class TestServer
{
public:
    explicit TestServer(const QString &data, const QStringList &more = {}) : m_data(data)
    {
        m_process.setReadChannel(QProcess::StandardOutput);
        m_process.start(storeProgram(),
                        QStringList{QStringLiteral("serve"), QStringLiteral("--data"), data,
                                    QStringLiteral("--port"), QStringLiteral("0")} +
                            more);
        const QString line = nextLine();
        if (line.startsWith(QStringLiteral("listening on https://127.0.0.1:")))
            m_address = line.section(u' ', 2);
        m_tls = QSslConfiguration::defaultConfiguration();
        m_tls.setCaCertificates(QSslCertificate::fromPath(data + QStringLiteral("/ca.pem")));
    }
    ~TestServer()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    /// The next line it says; empty when it ended.
    QString nextLine()
    {
        while (m_process.state() != QProcess::NotRunning && !m_process.canReadLine())
            m_process.waitForReadyRead(10'000);
        return QString::fromUtf8(m_process.readLine()).trimmed();
    }
    bool isListening() const { return !m_address.isEmpty(); }
    bool isAlive() { return m_process.state() == QProcess::Running; }
    void trust(const QList<QSslCertificate> &certificates)
    {
        m_tls.setCaCertificates(certificates);
        m_network.clearConnectionCache(); // a line that is open was trusted before
    }

    /// Asks it to end; its exit code.
    int end()
    {
        m_process.terminate();
        return m_process.waitForFinished(10'000) ? m_process.exitCode() : -1;
    }

    std::unique_ptr<QNetworkReply> send(const QString &path, const QByteArray &device,
                                        const std::optional<QByteArray> &body = std::nullopt)
    {
        QNetworkRequest request(QUrl(m_address + path));
        request.setSslConfiguration(m_tls);
        request.setRawHeader("Endcap-Protocol", "1");
        if (!device.isEmpty())
            request.setRawHeader("Endcap-Device", device);
        if (body)
            request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("application/cbor"));
        return std::unique_ptr<QNetworkReply>(body ? m_network.post(request, *body)
                                                   : m_network.get(request));
    }

    static int statusOf(QNetworkReply &reply)
    {
        if (!reply.isFinished()) {
            QSignalSpy finished(&reply, &QNetworkReply::finished);
            finished.wait(20'000);
        }
        return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    }

private:
    QString m_data;
    QProcess m_process;
    QString m_address;
    QSslConfiguration m_tls;
    QNetworkAccessManager m_network;
};

} // namespace endcap::server
