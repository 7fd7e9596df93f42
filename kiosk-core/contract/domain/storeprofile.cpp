// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/domain/storeprofile.h"

#include <QTimeZone>

namespace endcap
{

QDateTime StoreProfile::localTime(const QDateTime &at) const
{
    const QTimeZone zone(timeZone.toUtf8());
    return zone.isValid() ? at.toTimeZone(zone) : at.toUTC();
}

QDate StoreProfile::dayAt(const QDateTime &at) const
{
    return localTime(at).date();
}

} // namespace endcap
