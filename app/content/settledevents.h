// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which of this kiosk's events the store server has settled while this screen lives:
// the last few, also when the word came before the receipt. Main thread; owned by
// KioskApp.
#pragma once

#include "link/linkclient.h"

#include <QObject>

#include <algorithm>

namespace endcap
{

class SettledEvents final : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype most = 64;

    explicit SettledEvents(link::LinkClient &link, QObject *parent = nullptr) : QObject(parent)
    {
        connect(&link, &link::LinkClient::settled, this, [this](const link::Settled &settled) {
            if (m_settled.size() == most)
                m_settled.removeFirst();
            m_settled.append(settled);
            Q_EMIT changed();
        });
    }

    /// Nothing while the store server does not have the event.
    std::optional<link::Settled> find(quint64 seq) const
    {
        const auto found = std::ranges::find(m_settled, seq, &link::Settled::seq);
        return found == m_settled.cend() ? std::nullopt : std::optional(*found);
    }

Q_SIGNALS:
    void changed();

private:
    QList<link::Settled> m_settled;
};

} // namespace endcap
