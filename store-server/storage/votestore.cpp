// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store-server/storage/votestore.h"

#include "store-server/storage/rewind.h"

namespace endcap::server
{

VoteStore::VoteStore(sqlite::Connection &connection)
    : m_add(connection, "INSERT INTO review_vote (review, member, device, seq)"
                        " VALUES (?1, ?2, ?3, ?4) ON CONFLICT (review, member) DO NOTHING"),
      m_count(connection, "SELECT count(*) FROM review_vote WHERE review = ?1"
                          " AND member IS NOT ?2")
{
}

Stored<bool> VoteStore::add(const QString &review, qint64 member, const DeviceId &device,
                            quint64 seq)
{
    m_add.bind(1, review);
    m_add.bind(2, member);
    m_add.bind(3, device.bytes());
    m_add.bind(4, seq);
    if (auto done = m_add.run(); !done)
        return Unexpected(done.error());
    return m_add.changes() == 1;
}

Stored<int> VoteStore::count(const QString &review, std::optional<qint64> author)
{
    const Rewind rewind(m_count);
    m_count.bind(1, review);
    m_count.bind(2, author);
    if (!m_count.step())
        return rewind.failure();
    return static_cast<int>(m_count.number(0));
}

} // namespace endcap::server
