// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/domain/campaigns.h"

#include "contract/domain/storeprofile.h"
#include "contract/proof/sha256.h"

namespace endcap
{

namespace
{
bool runsIn(const QStringList &stores, const StoreProfile &store)
{
    return stores.isEmpty() || stores.contains(store.id);
}
} // namespace

Hash Drawing::rulesHash() const
{
    return sha256(rules.join(u'\n').toUtf8());
}

bool isOn(const Slide &slide, const StoreProfile &store, const QDateTime &at)
{
    if (!runsIn(slide.stores, store) || at < slide.from || at >= slide.until)
        return false;
    const QDateTime local = store.localTime(at);
    if (!slide.days.isEmpty() && !slide.days.contains(local.date().dayOfWeek()))
        return false;
    if (slide.hours.size() != 2)
        return true;
    const int hour = local.time().hour();
    const int first = slide.hours.at(0);
    const int end = slide.hours.at(1);
    // [22, 6) runs over midnight.
    return first <= end ? hour >= first && hour < end : hour >= first || hour < end;
}

bool isOn(const Drawing &drawing, const StoreProfile &store, const QDateTime &at)
{
    return runsIn(drawing.stores, store) && drawing.isOpenAt(at);
}

bool isOn(const Share &share, const StoreProfile &store, const QDateTime &at)
{
    return runsIn(share.stores, store) && share.from <= at && at < share.until;
}

} // namespace endcap
