// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Who may open a kiosk's staff mode, with what judges a PIN without the store server.
// Plain values; they stay in sealed boxes wherever they lie.
#pragma once

#include "contract/domain/ids.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace endcap
{

struct StaffMember {
    QString id;
    QString name;
    QString role; ///< "clerk", "manager" or "technician"
    Hash check;   ///< the stretched PIN; see contract/proof/pinstretch.h

    bool operator==(const StaffMember &) const = default;
};

/// The staff of one kiosk. One salt for all: a PIN alone says whose it is, at the
/// price of one stretching a try, which may then be a dear one.
struct StaffList {
    static constexpr int pinDigits = 8;
    static constexpr qsizetype mostPeople = 100;
    static constexpr int saltBytes = 16;

    QByteArray salt;
    int cost = 0; ///< of scrypt, as a power of two
    QList<StaffMember> people;

    bool operator==(const StaffList &) const = default;
};

} // namespace endcap
