// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A store server, a line and a kiosk that belong together: the smallest world in
// which a shopper can be served. Made of the real programs.
#pragma once

#include "tests/harness/kiosk.h"
#include "tests/harness/line.h"
#include "tests/harness/samplestore.h"
#include "tests/harness/storeserver.h"

#include <QTemporaryDir>

namespace endcap::harness
{

class World final
{
public:
    /// @p sample must be prepared; it gives the server its first books.
    explicit World(const SampleStore &sample);

    /// Server up, kiosk number @p kiosk enrolled at the sample's store, attract
    /// page on screen. False, with a log, when something did not come up.
    bool start(int kiosk = 7);
    /// The parts of start(), for tests that want something between them.
    bool startServer();
    bool startKiosk(int kiosk);
    /// Serves again after a kill, at the same address.
    bool restartServer();
    bool restartCore();

    /// Waits until the server's books hold every event up to @p seq.
    bool waitForEvents(quint64 seq, std::chrono::milliseconds limit = std::chrono::seconds(60));

    /// Waits until the kiosk has spoken with the server after this call: the line
    /// is up again, and what headquarters put is on its way to the screen.
    bool waitForContact(std::chrono::milliseconds limit = std::chrono::seconds(60));

    StoreServer &server() { return m_server; }
    Line &line() { return m_line; }
    Kiosk &kiosk() { return m_kiosk; }
    Screen &screen() { return m_kiosk.screen(); }

private:
    const SampleStore &m_sample;
    QTemporaryDir m_folder;
    StoreServer m_server;
    Line m_line;
    Kiosk m_kiosk;
};

} // namespace endcap::harness
