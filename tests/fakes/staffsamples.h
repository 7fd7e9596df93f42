// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A staff list for tests, with PINs that cost little to stretch. Pure.
#pragma once

#include "contract/domain/stafflist.h"
#include "contract/proof/pinstretch.h"

namespace endcap::fakes
{

/// Each is an id and a PIN; the name is the id with a capital.
inline StaffList staffList(const QList<std::pair<QString, QByteArray>> &people)
{
    StaffList list{QByteArray(StaffList::saltBytes, 's'), leastPinCost, {}};
    for (const auto &[id, pin] : people) {
        list.people.append({id, id.left(1).toUpper() + id.mid(1), QStringLiteral("clerk"),
                            *stretchPin(pin, list.salt, list.cost)});
    }
    return list;
}

} // namespace endcap::fakes
