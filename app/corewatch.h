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
    /// A core that restarts is back before this; a longer gap is shown.
    static constexpr std::chrono::milliseconds patience{2000};

    CoreWatch(link::LinkClient &link, StoreContent &content, QObject *parent = nullptr);

    /// What the core said of itself last.
    const std::optional<link::Welcome> &welcome() const { return m_welcome; }

Q_SIGNALS:
    void welcomed();
    void served();       ///< ready, and there is content
    void lost();         ///< gone, or silent
    void storageBroke(); ///< events cannot be kept
    void notSetUp();     ///< not enrolled, or never had content

private:
    void ask();
    void judge();

    link::LinkClient &m_link;
    StoreContent &m_content;
    std::optional<link::Welcome> m_welcome;
    bool m_isCurrent = false; // the welcome is of this connection
    QTimer m_patience;
};

} // namespace endcap
