// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A TLS server on loopback that says exactly what a test tells it to, in the
// pieces it is told to. Test's thread.
#pragma once

#include <QSslServer>
#include <QTemporaryDir>
#include <QUrl>

namespace endcap::fakes
{

class RawServer final : public QObject
{
    Q_OBJECT

public:
    /// Makes a certificate of its own for 127.0.0.1 and listens.
    RawServer();

    bool isListening() const { return m_server.isListening(); }
    QUrl url() const;
    QByteArray certificate() const { return m_certificate; }

    /// What comes after each request, in these pieces, @p pauseMs apart. Without
    /// pieces it is silent.
    void answerWith(const QList<QByteArray> &pieces, int pauseMs = 0, bool thenClose = true);
    /// All requests so far, head and body.
    const QList<QByteArray> &requests() const { return m_requests; }

private:
    void read(QTcpSocket *socket);
    void say(QTcpSocket *socket, qsizetype piece);

    QTemporaryDir m_folder;
    QSslServer m_server;
    QByteArray m_certificate;
    QList<QByteArray> m_pieces;
    int m_pauseMs = 0;
    bool m_thenClose = true;
    QList<QByteArray> m_requests;
};

} // namespace endcap::fakes
