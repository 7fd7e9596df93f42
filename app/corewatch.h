// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Watches whether the core is there and can serve, and says so as few words as the
// flow understands. Main thread; owned by KioskApp; the link outlives it.
#pragma once

#include "link/linkclient.h"

#include <QObject>
#include <QTimer>

namespace endcap
{

class StoreContent;

class CoreWatch final : public QObject
{
    Q_OBJECT

public:
    struct Limits {
        /// A core that restarts is back before this; a longer gap is shown.
        std::chrono::milliseconds gap{2000};
        /// How often a core that serves is asked whether it still does.
        std::chrono::milliseconds heartbeat{5000};
        /// How long it may owe that answer: a slow disk holds it up, but not for ever.
        std::chrono::milliseconds silence{10000};
    };

    CoreWatch(link::LinkClient &link, StoreContent &content, const Limits &limits,
              QObject *parent = nullptr);

    /// What the core said of itself last.
    const std::optional<link::Welcome> &welcome() const { return m_welcome; }

Q_SIGNALS:
    void welcomed();     ///< it said something new of itself, or came back
    void served();       ///< ready, and there is content
    void lost();         ///< gone, or silent
    void storageBroke(); ///< events cannot be kept
    void notSetUp();     ///< not enrolled, or never had content

private:
    void beginGap();
    void ask();
    void judge();

    link::LinkClient &m_link;
    StoreContent &m_content;
    std::optional<link::Welcome> m_welcome;
    bool m_isCurrent = false; // the welcome is of this connection
    Limits m_limits;
    QTimer m_heartbeat;
    QTimer m_patience; // runs while an answer is owed
};

} // namespace endcap
