// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storeplace.h"

#include "app/content/signpost.h"
#include "app/content/storecontent.h"
#include "app/language/languages.h"

#include <QTimeZone>

#include <ctime>

namespace endcap
{

StorePlace::StorePlace(StoreContent &content, Languages &languages, QObject *parent)
    : QObject(parent), m_languages(languages)
{
    connect(&content, &StoreContent::changed, this, [this, &content] {
        if (!content.hasStore())
            return;
        m_languages.setStore(content.store().language, content.store().country);
        setTimeZone(content.store().timeZone);
    });
}

void StorePlace::take(const Signpost &signpost)
{
    m_languages.setStore(signpost.language, signpost.country);
    setTimeZone(signpost.timeZone);
}

// One that is empty or unknown leaves it as it was.
void StorePlace::setTimeZone(const QString &timeZone)
{
    const QByteArray zone = timeZone.toUtf8();
    if (QTimeZone(zone).isValid() && qgetenv("TZ") != zone) {
        qputenv("TZ", zone);
        tzset();
    }
}

} // namespace endcap
