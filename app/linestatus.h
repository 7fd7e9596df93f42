// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The line to the store server as the core tells of it. Main thread; owned by
// KioskApp; asks through the link, which outlives it.
#pragma once

#include "link/linkclient.h"

#include <QDateTime>
#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace endcap
{

class LineStatus final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by KioskApp")
    Q_PROPERTY(endcap::LineStatus::State state READ state NOTIFY changed FINAL)
    Q_PROPERTY(int waiting READ waiting NOTIFY changed FINAL)
    Q_PROPERTY(QDateTime since READ since NOTIFY changed FINAL)

public:
    enum State { Unknown, Up, Down };
    Q_ENUM(State)

    explicit LineStatus(link::LinkClient &link, QObject *parent = nullptr);

    State state() const { return m_state; }
    /// Events the store server has not yet.
    int waiting() const { return m_waiting; }
    /// The last contact, in local time; invalid when there never was one.
    QDateTime since() const { return m_since; }

Q_SIGNALS:
    void changed();

private:
    void take(const link::LineState &line);

    State m_state = Unknown;
    int m_waiting = 0;
    QDateTime m_since;
};

} // namespace endcap
