// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/staffroster.h"

#include "contract/proof/sealedbox.h"
#include "contract/proof/sealingkeys.h"
#include "contract/wire/stafflistcodec.h"

namespace endcap::services
{

StaffRoster::StaffRoster(storage::StaffStore &store, const DeviceId &device,
                         const SigningSecretKey &key)
    : m_store(store), m_device(device), m_key(sealingKeyOf(key))
{
}

std::optional<StaffList> StaffRoster::opened(const wire::StaffBox &box) const
{
    const auto bytes =
        unseal(m_key, {"staff", m_device, *VisitId::from(box.version.bytes())}, box.sealed);
    if (!bytes)
        return std::nullopt;
    const auto list = wire::decodeStaffList(*bytes);
    return list ? std::optional(*list) : std::nullopt;
}

std::optional<StaffVersion> StaffRoster::version()
{
    const auto box = m_store.list();
    return box && opened(*box) ? std::optional(box->version) : std::nullopt;
}

std::optional<StaffList> StaffRoster::list()
{
    const auto box = m_store.list();
    return box ? opened(*box) : std::nullopt;
}

bool StaffRoster::take(const wire::StaffBox &box)
{
    return opened(box) && m_store.setList(box);
}

} // namespace endcap::services
