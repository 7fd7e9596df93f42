// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store-server/storage/queststore.h"

#include "store-server/storage/rewind.h"

namespace endcap::server
{

namespace
{

PublishedQuest readQuest(const sqlite::Statement &row)
{
    return {row.text(0), row.bytes(1), QDate::fromString(row.text(2), Qt::ISODate),
            QDate::fromString(row.text(3), Qt::ISODate)};
}

} // namespace

QuestStore::QuestStore(sqlite::Connection &connection)
    : m_publish(connection, "INSERT INTO quest (id, body, first_day, last_day)"
                            " VALUES (?1, ?2, ?3, ?4) ON CONFLICT (id) DO UPDATE SET body = ?2,"
                            " first_day = ?3, last_day = ?4"),
      m_published(connection, "SELECT id, body, first_day, last_day FROM quest WHERE id = ?1"),
      m_onDay(connection, "SELECT id, body, first_day, last_day FROM quest"
                          " WHERE ?1 BETWEEN first_day AND last_day ORDER BY last_day, id")
{
}

Stored<void> QuestStore::publish(const PublishedQuest &quest)
{
    m_publish.bind(1, quest.id);
    m_publish.bind(2, quest.body);
    m_publish.bind(3, quest.from.toString(Qt::ISODate));
    m_publish.bind(4, quest.until.toString(Qt::ISODate));
    return m_publish.run();
}

Found<PublishedQuest> QuestStore::published(const QString &id)
{
    const Rewind rewind(m_published);
    m_published.bind(1, id);
    if (m_published.step())
        return readQuest(m_published);
    if (m_published.hasFailed())
        return rewind.failure();
    return std::nullopt;
}

Stored<QList<PublishedQuest>> QuestStore::onDay(const QDate &day)
{
    const Rewind rewind(m_onDay);
    m_onDay.bind(1, day.toString(Qt::ISODate));
    QList<PublishedQuest> quests;
    while (m_onDay.step())
        quests.append(readQuest(m_onDay));
    if (m_onDay.hasFailed())
        return rewind.failure();
    return quests;
}

} // namespace endcap::server
