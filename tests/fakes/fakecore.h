// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A FakeDoor behind a real link on a socket of its own: what a screen, or a test of
// its parts, connects to. It can go away and come back. The test's thread.
#pragma once

#include "link/linkserver.h"
#include "tests/fakes/fakedoor.h"

#include <QLocalSocket>
#include <QTemporaryDir>

namespace endcap::fakes
{

class FakeCore final
{
public:
    FakeDoor door;

    QString socket() const { return m_folder.filePath(QStringLiteral("core.sock")); }
    link::LinkServer &link() { return *m_server; }

    bool start()
    {
        m_server = std::make_unique<link::LinkServer>(door);
        return m_server->listen(socket());
    }
    /// As if the process had been killed; never from within the door.
    void stop() { m_server.reset(); }
    /// Breaks the connections there are; also from within the door.
    void cut()
    {
        const auto screens = m_server->findChildren<QLocalSocket *>();
        for (QLocalSocket *screen : screens)
            screen->abort();
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<link::LinkServer> m_server;
};

} // namespace endcap::fakes
