// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storeplace.h"

#include "app/content/money.h"
#include "app/content/storecontent.h"

#include <QTimeZone>

#include <ctime>

namespace endcap
{

StorePlace::StorePlace(StoreContent &content, QObject *parent) : QObject(parent)
{
    connect(&content, &StoreContent::changed, this, [this, &content] {
        if (content.hasStore())
            take(content.store().country, content.store().timeZone);
    });
}

void StorePlace::take(const QString &country, const QString &timeZone)
{
    if (!country.isEmpty() && localeOf(country) != QLocale())
        QLocale::setDefault(localeOf(country));
    const QByteArray zone = timeZone.toUtf8();
    if (QTimeZone(zone).isValid() && qgetenv("TZ") != zone) {
        qputenv("TZ", zone);
        tzset();
    }
}

} // namespace endcap
