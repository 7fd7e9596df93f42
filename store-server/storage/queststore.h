// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every quest that was ever published, also those that were stopped: what was done
// while one ran counts whenever it arrives. Storage thread.
#pragma once

#include "sqlite/statement.h"
#include "store-server/storage/stored.h"

#include <QDate>
#include <QList>
#include <QString>

namespace endcap::server
{

struct PublishedQuest {
    QString id;
    QByteArray body;
    QDate from;
    QDate until; ///< its own last day, or the one on which it was stopped
};

class QuestStore
{
public:
    explicit QuestStore(sqlite::Connection &connection);

    /// Takes the place of what had this id.
    Stored<void> publish(const PublishedQuest &quest);
    Found<PublishedQuest> published(const QString &id);
    /// Those that hold @p day.
    Stored<QList<PublishedQuest>> onDay(const QDate &day);

private:
    sqlite::Statement m_publish;
    sqlite::Statement m_published;
    sqlite::Statement m_onDay;
};

} // namespace endcap::server
