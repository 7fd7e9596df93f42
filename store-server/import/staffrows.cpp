// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store-server/import/staffrows.h"

#include "contract/domain/stafflist.h"
#include "contract/proof/pinstretch.h"
#include "store-server/staff/staffpins.h"

namespace endcap::server
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int nameLetters = 60;

const QStringList &roles()
{
    static const QStringList all{u"clerk"_s, u"manager"_s, u"technician"_s};
    return all;
}

} // namespace

QStringList StaffRows::neededColumns() const
{
    return {u"id"_s, u"name"_s};
}

Stored<void> StaffRows::prepare(const QList<Row> &rows)
{
    const auto state = m_lists.begin();
    if (!state)
        return Unexpected(state.error());
    for (const Row &given : rows) {
        RowReader row(given.values);
        const QString pin = row.text(u"pin"_s, StaffList::pinDigits);
        if (!isGoodStaffPin(pin))
            continue; // none, or refused when its row is taken
        const auto check = stretchPin(pin.toLatin1(), state->salt, staffPinCost);
        if (check)
            m_checks.insert(given.line, *check);
    }
    return {};
}

Stored<void> StaffRows::checkStores(RowReader &row, const QStringList &stores)
{
    for (const QString &store : stores) {
        const auto item = m_items.find(u"store"_s, store);
        if (!item)
            return Unexpected(item.error());
        if (!*item)
            row.refuse(u"stores"_s, u"there is no store \"%1\""_s.arg(store));
    }
    return {};
}

Stored<QByteArray> StaffRows::pinOf(RowReader &reader, const StaffRow &row, int line,
                                    const std::optional<StaffRow> &before)
{
    const QByteArray kept = before ? before->pin : QByteArray();
    if (!reader.has(u"pin"_s))
        return kept;
    if (!m_checks.contains(line)) {
        reader.refuse(u"pin"_s, u"not 8 digits, or too easy to guess"_s);
        return kept;
    }
    const Hash check = m_checks.value(line);
    if (before && openedCheck(row.id, kept, m_ours) == check)
        return kept;
    const auto others = m_staff.all();
    if (!others)
        return Unexpected(others.error());
    for (const StaffRow &other : *others) {
        // Two with one PIN could not be told apart.
        if (other.id != row.id && openedCheck(other.id, other.pin, m_ours) == check)
            reader.refuse(u"pin"_s, u"somebody else has the same"_s);
    }
    return keptCheck(row.id, check, m_ours, m_random);
}

Stored<Taken> StaffRows::take(const Row &given)
{
    RowReader reader(given.values);
    StaffRow row;
    row.id = reader.id(u"id"_s);
    row.name = reader.needed(u"name"_s, nameLetters);
    row.role = reader.has(u"role"_s) ? reader.text(u"role"_s, 20) : roles().constFirst();
    row.stores = reader.texts(u"stores"_s);
    if (!roles().contains(row.role))
        reader.refuse(u"role"_s, u"none of "_s + roles().join(u", "_s));
    if (reader.isGood() && m_seen.contains(row.id))
        reader.refuse(u"id"_s, u"she was there before"_s);
    if (auto checked = checkStores(reader, row.stores); !checked)
        return Unexpected(checked.error());
    const auto before = m_staff.find(row.id);
    if (!before)
        return Unexpected(before.error());
    const auto pin = pinOf(reader, row, given.line, *before);
    if (!pin)
        return Unexpected(pin.error());
    row.pin = *pin;
    if (!reader.isGood())
        return Taken::refused(reader.problem());
    m_seen.insert(row.id);
    if (*before == row)
        return Taken{false, {}};
    if (auto put = m_staff.put(row); !put)
        return Unexpected(put.error());
    if (!m_isNoted) {
        if (auto noted = m_lists.noteChange(); !noted)
            return Unexpected(noted.error());
        m_isNoted = true;
    }
    return Taken{true, {}};
}

} // namespace endcap::server
