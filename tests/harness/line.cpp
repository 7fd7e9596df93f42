// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/harness/line.h"

#include <QPointer>
#include <QTcpSocket>

#include <utility>

namespace endcap::harness
{

using namespace Qt::StringLiterals;

Line::Line()
{
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *kiosk = m_server.nextPendingConnection())
            relay(kiosk);
    });
    m_server.listen(QHostAddress::LocalHost);
    m_port = m_server.serverPort();
}

QString Line::url() const
{
    return u"https://127.0.0.1:%1"_s.arg(m_port);
}

void Line::setFace(Face face)
{
    m_face = face;
    breakAll();
    if (face == Face::Cut)
        m_server.close();
    else if (!m_server.isListening())
        m_server.listen(QHostAddress::LocalHost, m_port);
}

void Line::afterSent(qint64 bytes, std::function<void()> action)
{
    m_bytesLeft = bytes;
    m_action = std::move(action);
}

void Line::breakAll()
{
    const auto sockets = m_server.findChildren<QTcpSocket *>();
    for (QTcpSocket *socket : sockets) {
        socket->abort();
        socket->deleteLater();
    }
}

void Line::relay(QTcpSocket *kiosk)
{
    connect(kiosk, &QTcpSocket::disconnected, kiosk, &QObject::deleteLater);
    switch (m_face) {
    case Face::Cut:
        kiosk->abort();
        return;
    case Face::Silent:
        return;
    case Face::LoginPage:
        kiosk->write("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 45\r\n\r\n"
                     "<html>Welcome to Airport Wi-Fi. Log in</html>");
        kiosk->disconnectFromHost();
        return;
    case Face::Nonsense:
        kiosk->write(QByteArray(4096, '\xa5'));
        kiosk->disconnectFromHost();
        return;
    case Face::Up:
        break;
    }
    auto *server = new QTcpSocket(kiosk);
    server->connectToHost(QHostAddress::LocalHost, m_serverPort);
    const QPointer<QTcpSocket> far = server;
    connect(kiosk, &QTcpSocket::readyRead, server, [this, kiosk, far] {
        const QByteArray bytes = kiosk->readAll();
        if (far && far->isOpen())
            far->write(bytes);
        if (!m_action)
            return;
        m_bytesLeft -= bytes.size();
        if (m_bytesLeft > 0)
            return;
        if (far && far->isOpen())
            far->flush();
        std::exchange(m_action, nullptr)();
    });
    connect(server, &QTcpSocket::readyRead, kiosk, [kiosk, far] {
        if (far && far->isOpen())
            kiosk->write(far->readAll());
    });
    connect(server, &QTcpSocket::disconnected, kiosk, &QTcpSocket::disconnectFromHost);
    connect(server, &QTcpSocket::errorOccurred, kiosk, [kiosk] { kiosk->disconnectFromHost(); });
}

} // namespace endcap::harness
