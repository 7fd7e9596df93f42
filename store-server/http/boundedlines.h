// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Listens for phones and bounds what Qt HttpServer does not: how many lines are open,
// how long one lives, how much of a request is held. Somebody who never ends a request
// loses the line, and nobody else is kept waiting. Main thread; it owns its sockets
// until the server takes them.
#pragma once

#include <QTcpServer>

#include <chrono>

namespace endcap::server
{

class BoundedLines final : public QTcpServer
{
public:
    struct Limits {
        int lines = 500;
        std::chrono::milliseconds life = std::chrono::seconds(30);
        /// So much may come in over one line in its life: pages are asked for in few.
        qint64 bytes = 64 * 1024;
    };
    BoundedLines(const Limits &limits, QObject *parent) : QTcpServer(parent), m_limits(limits) {}

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void bound(QTcpSocket &line);

    const Limits m_limits;
    int m_open = 0;
};

} // namespace endcap::server
