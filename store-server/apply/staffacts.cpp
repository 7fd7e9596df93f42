// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store-server/apply/staffacts.h"

namespace endcap::server
{

Found<RefusalCode> StaffActs::apply(const Device &device, const Event &event,
                                    const StaffActed &acted, qint64 receivedMs)
{
    // It is about nobody who shops here.
    if (event.subject || event.sealed)
        return RefusalCode::Malformed;
    if (auto added = m_staff.addAct({device.id, event.seq, acted, event.wallMs, receivedMs});
        !added)
        return Unexpected(added.error());
    return std::nullopt;
}

} // namespace endcap::server
