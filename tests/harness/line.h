// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The line between kiosk and store server: a relay on loopback that can be cut,
// gone silent or replaced by somebody else's login page, without either side
// being told. Runs in the test's own event loop.
#pragma once

#include <QObject>
#include <QTcpServer>

#include <functional>

class QTcpSocket;

namespace endcap::harness
{

class Line final : public QObject
{
    Q_OBJECT

public:
    enum class Face {
        Up,
        Cut,       ///< connections are refused at once and live ones broken
        Silent,    ///< connections are taken, nothing ever comes back
        LoginPage, ///< a captive portal answers instead
        Nonsense,  ///< random bytes come back
    };

    /// Listens at once, on a free port of loopback.
    Line();

    quint16 port() const { return m_port; }
    QString url() const;
    /// Where the store server listens now; it may change when it is restarted.
    void setServerPort(quint16 port) { m_serverPort = port; }

    Face face() const { return m_face; }
    void setFace(Face face);

    /// Calls @p action once, when so many bytes went from kiosk to server.
    void afterSent(qint64 bytes, std::function<void()> action);

private:
    void relay(QTcpSocket *kiosk);
    void breakAll();

    QTcpServer m_server;
    quint16 m_port = 0;
    quint16 m_serverPort = 0;
    Face m_face = Face::Up;
    qint64 m_bytesLeft = 0;
    std::function<void()> m_action;
};

} // namespace endcap::harness
