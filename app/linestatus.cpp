// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/linestatus.h"

#include "contract/whendone.h"

#include <algorithm>

namespace endcap
{

LineStatus::LineStatus(link::LinkClient &link, QObject *parent) : QObject(parent)
{
    connect(&link, &link::LinkClient::opened, this, [this, &link] {
        whenDone(link.line(), this, [this](const Expected<link::LineState, link::AskError> &line) {
            if (line)
                take(*line);
        });
    });
    connect(&link, &link::LinkClient::lineChanged, this, &LineStatus::take);
    connect(&link, &link::LinkClient::closed, this, [this] {
        m_state = Unknown;
        Q_EMIT changed();
    });
}

void LineStatus::take(const link::LineState &line)
{
    m_state = line.isUp ? Up : Down;
    m_waiting = static_cast<int>(std::clamp<qint64>(line.waiting, 0, 1'000'000));
    m_since =
        line.lastContactMs ? QDateTime::fromMSecsSinceEpoch(*line.lastContactMs) : QDateTime();
    Q_EMIT changed();
}

} // namespace endcap
