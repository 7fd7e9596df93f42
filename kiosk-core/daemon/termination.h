// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Turns SIGTERM and SIGINT into an ordinary end of the event loop. Made in main()
// before any thread. Main thread.
#pragma once

#include <QObject>

#include <memory>

class QSocketNotifier;

namespace endcap::daemon
{

class Termination final : public QObject
{
    Q_OBJECT

public:
    Termination();
    ~Termination() override;

private:
    int m_descriptor;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace endcap::daemon
