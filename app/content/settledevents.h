// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the shopper's own events are, as soon as they are saved, and which of this
// kiosk's the store server has settled while this screen lives: the last few, also
// when the word came before the receipt. Main thread; owned by KioskApp.
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

    /// One event of this visit.
    struct Made {
        quint64 seq = 0; ///< in the kiosk's chain
        EventBody body;
    };

    /// A controller says what was saved.
    void note(quint64 seq, const EventBody &body)
    {
        if (m_made.size() == most)
            m_made.removeFirst();
        m_made.append({seq, body});
        Q_EMIT changed();
    }
    /// In the order in which they were saved.
    const QList<Made> &made() const { return m_made; }

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
    QList<Made> m_made;
};

} // namespace endcap
