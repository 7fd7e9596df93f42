// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storeface.h"

#include "app/content/displaytext.h"

namespace endcap
{

StoreFace::StoreFace(bool reducedMotion, QObject *parent)
    : QObject(parent), m_isReducedMotion(reducedMotion)
{
}

QString StoreFace::initial() const
{
    return initialOf(m_signpost.brand);
}

void StoreFace::take(const Signpost &signpost)
{
    m_signpost = signpost;
    Q_EMIT changed();
}

void StoreFace::take(const StoreProfile &store, int kiosk)
{
    m_signpost = {displayText(store.brand, 60),
                  displayText(store.name, 60),
                  displayText(store.phone, 40),
                  store.country,
                  store.timeZone,
                  store.language,
                  kiosk};
    m_isPlayful = store.playful;
    m_isSample = store.sample;
    if (const QColor color(store.brandColor); color.isValid())
        m_brandColor = color;
    Q_EMIT changed();
}

} // namespace endcap
