// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One stay in staff mode as this process holds it: the token of a right PIN, and telling
// the core that somebody is still there. It is gone with the process. Main thread; owned
// by KioskApp; the link and the visit outlive it.
#pragma once

#include "link/stafflink.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace endcap
{

class Visit;

class StaffSession final : public QObject
{
    Q_OBJECT

public:
    /// Between two words to the core that she is still there.
    static constexpr std::chrono::milliseconds tellEvery{1000};

    StaffSession(link::LinkClient &link, Visit &visit, QObject *parent = nullptr);

    link::StaffLink &link() { return m_link; }
    bool isInside() const { return m_token.has_value(); }
    /// Zero when nobody is inside; the core refuses it.
    StaffToken token() const { return m_token.value_or(StaffToken()); }

    void begin(const StaffToken &token);
    /// She leaves; the core is told.
    void leave();
    /// The core said that the token holds no longer.
    void lose();

Q_SIGNALS:
    void ended();

private:
    void tellPresence();

    link::StaffLink m_link;
    std::optional<StaffToken> m_token;
    QTimer m_pause; // runs: told a moment ago
    bool m_hasMore = false;
};

} // namespace endcap
