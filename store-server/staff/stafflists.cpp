// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store-server/staff/stafflists.h"

#include "contract/domain/stafflist.h"
#include "contract/proof/sealedbox.h"
#include "contract/proof/sealingkeys.h"
#include "contract/wire/stafflistcodec.h"
#include "store-server/staff/staffpins.h"

namespace endcap::server
{

Stored<StaffState> StaffLists::begin()
{
    const auto state = m_staff.state();
    if (!state)
        return Unexpected(state.error());
    if (*state)
        return **state;
    const StaffState first{m_random.id<StaffVersion>(), m_random.bytes(StaffList::saltBytes)};
    if (auto kept = m_staff.setState(first); !kept)
        return Unexpected(kept.error());
    return first;
}

Stored<void> StaffLists::noteChange()
{
    auto state = begin();
    if (!state)
        return Unexpected(state.error());
    state->version = m_random.id<StaffVersion>();
    return m_staff.setState(*state);
}

Found<wire::StaffBox> StaffLists::boxFor(const Device &device,
                                         const std::optional<StaffVersion> &known)
{
    const auto state = m_staff.state();
    if (!state)
        return Unexpected(state.error());
    const auto key = sealingKeyOf(device.key);
    const bool isNews = *state && known != (*state)->version;
    if (!isNews || !key || device.replacedMs)
        return std::nullopt;
    const auto rows = m_staff.all();
    if (!rows)
        return Unexpected(rows.error());
    StaffList list{(*state)->salt, staffPinCost, {}};
    for (const StaffRow &row : *rows) {
        const bool isHere = row.stores.isEmpty() || row.stores.contains(device.store);
        const auto check = isHere ? openedCheck(row.id, row.pin, m_ours) : std::nullopt;
        if (check && list.people.size() < StaffList::mostPeople)
            list.people.append({row.id, row.name, row.role, *check});
    }
    const StaffVersion version = (*state)->version;
    return wire::StaffBox{version,
                          seal(*key, {"staff", device.id, *VisitId::from(version.bytes())},
                               wire::encodeStaffList(list), m_random.id<SealingSecretKey>())};
}

} // namespace endcap::server
