// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store-server/storage/deedstore.h"

#include "store-server/storage/rewind.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace endcap::server
{

namespace
{

// ?2: all of the account's rows, or those of its holder's own visits.
#define ENDCAP_WHOSE                                                                               \
    "deed.member = ?1 AND (?2 = 0 OR EXISTS (SELECT 1 FROM event JOIN own_visit"                   \
    " USING (device, visit) WHERE event.device = deed.device AND event.seq = deed.seq"             \
    " AND own_visit.member = deed.member))"

QString jsonOf(const QStringList &texts)
{
    return QString::fromUtf8(
        QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact));
}

QString textOf(const QDate &day)
{
    return day.toString(Qt::ISODate);
}

} // namespace

DeedStore::DeedStore(sqlite::Connection &connection)
    : m_add(connection,
            "INSERT INTO deed (member, kind, subject, store, day, device, seq)"
            " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) ON CONFLICT (device, seq) DO NOTHING"),
      m_counts(connection,
               "WITH mine AS (SELECT kind, subject, store, day FROM deed WHERE " ENDCAP_WHOSE
               " AND day BETWEEN ?3 AND ?4"
               " AND (?5 = '[]' OR store IN (SELECT value FROM json_each(?5))))"
               " SELECT kind, count(DISTINCT iif(subject = '', store || ' ' || day, subject))"
               " FROM mine GROUP BY kind"
               " UNION ALL SELECT 'visit', count(DISTINCT day) FROM mine"),
      m_checkIns(connection, "SELECT store, count(DISTINCT day) FROM deed WHERE " ENDCAP_WHOSE
                             " AND kind = 'check_in' GROUP BY store"),
      m_counted(connection,
                "WITH mine AS (SELECT kind, subject, store, day FROM deed WHERE " ENDCAP_WHOSE
                " AND day >= ?3)"
                " SELECT what FROM (SELECT kind AS what, '9' AS newest FROM mine"
                " WHERE subject = '' AND store = ?4 AND day = ?5 GROUP BY kind"
                " UNION ALL SELECT 'visit', '9' WHERE EXISTS (SELECT 1 FROM mine WHERE day = ?5)"
                " UNION ALL SELECT kind || ' ' || subject, max(day) FROM mine"
                " WHERE subject <> '' GROUP BY kind, subject)"
                " ORDER BY newest DESC, what LIMIT ?6"),
      m_lastOfEach(connection, "SELECT member, device, seq, store, max(day) FROM deed"
                               " WHERE day BETWEEN ?1 AND ?2 GROUP BY member")
{
}

#undef ENDCAP_WHOSE

Stored<bool> DeedStore::add(const DeedRow &row)
{
    m_add.bind(1, row.member);
    m_add.bind(2, nameOf(row.kind));
    m_add.bind(3, row.subject);
    m_add.bind(4, row.store);
    m_add.bind(5, textOf(row.day));
    m_add.bind(6, row.device.bytes());
    m_add.bind(7, row.seq);
    if (auto done = m_add.run(); !done)
        return Unexpected(done.error());
    return m_add.changes() == 1;
}

Stored<QMap<DeedKind, int>> DeedStore::counts(qint64 member, const QDate &from, const QDate &until,
                                              const QStringList &stores, Whose whose)
{
    const Rewind rewind(m_counts);
    m_counts.bind(1, member);
    m_counts.bind(2, static_cast<int>(whose));
    m_counts.bind(3, textOf(from));
    m_counts.bind(4, textOf(until));
    m_counts.bind(5, jsonOf(stores));
    QMap<DeedKind, int> counts;
    while (m_counts.step()) {
        if (const auto kind = deedNamed(m_counts.text(0)))
            counts.insert(*kind, static_cast<int>(m_counts.number(1)));
    }
    if (m_counts.hasFailed())
        return rewind.failure();
    return counts;
}

Stored<QMap<QString, int>> DeedStore::checkIns(qint64 member, Whose whose)
{
    const Rewind rewind(m_checkIns);
    m_checkIns.bind(1, member);
    m_checkIns.bind(2, static_cast<int>(whose));
    QMap<QString, int> found;
    while (m_checkIns.step())
        found.insert(m_checkIns.text(0), static_cast<int>(m_checkIns.number(1)));
    if (m_checkIns.hasFailed())
        return rewind.failure();
    return found;
}

Stored<QStringList> DeedStore::counted(qint64 member, const QDate &from, const QString &store,
                                       const QDate &today, Whose whose, int most)
{
    const Rewind rewind(m_counted);
    m_counted.bind(1, member);
    m_counted.bind(2, static_cast<int>(whose));
    m_counted.bind(3, textOf(from));
    m_counted.bind(4, store);
    m_counted.bind(5, textOf(today));
    m_counted.bind(6, most);
    QStringList found;
    while (m_counted.step())
        found.append(m_counted.text(0));
    if (m_counted.hasFailed())
        return rewind.failure();
    return found;
}

Stored<QList<DeedRow>> DeedStore::lastOfEach(const QDate &from, const QDate &until)
{
    const Rewind rewind(m_lastOfEach);
    m_lastOfEach.bind(1, textOf(from));
    m_lastOfEach.bind(2, textOf(until));
    QList<DeedRow> rows;
    while (m_lastOfEach.step()) {
        DeedRow row;
        row.member = m_lastOfEach.number(0);
        row.device = DeviceId::from(m_lastOfEach.bytes(1)).value_or(DeviceId());
        row.seq = static_cast<quint64>(m_lastOfEach.number(2));
        row.store = m_lastOfEach.text(3);
        row.day = QDate::fromString(m_lastOfEach.text(4), Qt::ISODate);
        rows.append(row);
    }
    if (m_lastOfEach.hasFailed())
        return rewind.failure();
    return rows;
}

} // namespace endcap::server
