// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store-server/http/boundedlines.h"

#include <QTcpSocket>
#include <QTimer>

#include <unistd.h>

namespace endcap::server
{

void BoundedLines::incomingConnection(qintptr descriptor)
{
    if (m_open >= m_limits.lines) {
        ::close(static_cast<int>(descriptor));
        return;
    }
    auto *line = new QTcpSocket(this);
    if (!line->setSocketDescriptor(descriptor)) {
        delete line;
        return;
    }
    bound(*line);
    addPendingConnection(line);
}

void BoundedLines::bound(QTcpSocket &line)
{
    ++m_open;
    connect(&line, &QObject::destroyed, this, [this] { --m_open; });
    auto *end = new QTimer(&line);
    end->setSingleShot(true);
    connect(end, &QTimer::timeout, &line, &QTcpSocket::abort);
    end->start(m_limits.life);
    // Asked before the server reads: at most what came since is counted twice.
    connect(&line, &QTcpSocket::readyRead, &line,
            [&line, end, most = m_limits.bytes, came = qint64{0}]() mutable {
                came += line.bytesAvailable();
                if (came > most)
                    end->start(0); // not here: the server's own slot follows this one
            });
}

} // namespace endcap::server
