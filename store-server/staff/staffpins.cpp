// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store-server/staff/staffpins.h"

#include "contract/domain/stafflist.h"
#include "contract/proof/sealedbox.h"
#include "contract/proof/sha256.h"

#include <QSet>

#include <algorithm>

namespace endcap::server
{

namespace
{

constexpr qsizetype fewestDigits = 4; // different ones

// Bound to whose it is: one row's box does not open as another's.
SealContext contextOf(const QString &staff)
{
    const Hash name = sha256("endcap staff 1" + staff.toUtf8());
    return {"staff-pin", {}, *VisitId::from(name.bytes().first(VisitId::length))};
}

bool isRun(const QString &pin, int step)
{
    for (qsizetype i = 1; i < pin.size(); ++i) {
        if (pin.at(i).unicode() - pin.at(i - 1).unicode() != step)
            return false;
    }
    return true;
}

} // namespace

bool isGoodStaffPin(const QString &pin)
{
    const bool isDigits = pin.size() == StaffList::pinDigits &&
                          std::ranges::all_of(pin, [](QChar c) { return c >= u'0' && c <= u'9'; });
    return isDigits && QSet<QChar>(pin.cbegin(), pin.cend()).size() >= fewestDigits &&
           !isRun(pin, 1) && !isRun(pin, -1);
}

QString makeStaffPin(Random &random)
{
    for (;;) {
        QString pin;
        while (pin.size() < StaffList::pinDigits) {
            // Of 256 the last six would favour some digits.
            const auto byte = static_cast<unsigned char>(random.bytes(1).at(0));
            if (byte < 250)
                pin += QChar(u'0' + byte % 10);
        }
        if (isGoodStaffPin(pin))
            return pin;
    }
}

QByteArray keptCheck(const QString &staff, const Hash &check, const SealingSecretKey &ours,
                     Random &random)
{
    return seal(publicKeyOf(ours), contextOf(staff), check.bytes(), random.id<SealingSecretKey>());
}

std::optional<Hash> openedCheck(const QString &staff, const QByteArray &box,
                                const SealingSecretKey &ours)
{
    const auto bytes = unseal(ours, contextOf(staff), box);
    return bytes ? Hash::from(*bytes) : std::nullopt;
}

} // namespace endcap::server
