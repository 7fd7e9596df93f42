// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity/knownshopper.h"

#include <QStringList>

namespace endcap
{

using namespace Qt::StringLiterals;

bool KnownShopper::hides(const QString &refusal) const
{
    static const QStringList ofThePerson{
        u"already-entered"_s, u"already-checked-in"_s, u"already-told"_s,   u"already-kept"_s,
        u"not-eligible"_s,    u"already-reviewed"_s,   u"already-helped"_s, u"own-review"_s};
    return !isOwner() && ofThePerson.contains(refusal);
}

} // namespace endcap
