// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How each kiosk is, for headquarters: what it said last, held against what it
// should say. Storage thread.
#pragma once

#include "store-server/storage/database.h"

#include <QJsonObject>

namespace endcap::server
{

struct FleetLine {
    /// Fits, or why not.
    enum class Face {
        Unknown, ///< it has not reported, or its store is not known
        Right,
        Behind,  ///< it has not read the newest revision yet
        Differs, ///< it has, and shows something else: an alarm
    };

    Device device;
    quint64 head = 0; ///< events that arrived
    std::optional<KioskStatus> status;
    Hash expected;
    Face face = Face::Unknown;
};

class Fleet
{
public:
    explicit Fleet(Database &database) : m_database(database) {}

    /// Kiosks in use, by store and number; a replaced one while it had events
    /// waiting when it spoke last.
    Stored<QList<FleetLine>> lines();

private:
    Stored<void> judge(FleetLine &line, qint64 revision);

    Database &m_database;
};

QString nameOf(FleetLine::Face face);

} // namespace endcap::server
