// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/content/productimages.h"

#include "contract/whendone.h"

namespace endcap
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

ProductImages::ProductImages(link::LinkClient &link, QObject *parent)
    : QObject(parent), m_link(link)
{
    m_retry.setInterval(5s);
    connect(&m_retry, &QTimer::timeout, this, &ProductImages::retry);
}

QString ProductImages::addressOf(const std::optional<Hash> &hash) const
{
    if (!hash)
        return {};
    const QString address = u"image://product/"_s + QString::fromLatin1(hash->hex());
    return m_late.contains(*hash) ? address + u"?late"_s : address;
}

void ProductImages::fetch(const Hash &hash, Take take)
{
    whenDone(
        m_link.image(hash), this,
        [this, hash, take = std::move(take)](const Expected<QByteArray, link::AskError> &jpeg) {
            if (!jpeg) {
                m_missing.insert(hash);
                m_retry.start();
            }
            take(jpeg.value_or(QByteArray()));
        });
}

void ProductImages::retry()
{
    if (m_missing.isEmpty()) {
        m_retry.stop();
        return;
    }
    const auto missing = m_missing;
    for (const Hash &hash : missing) {
        whenDone(m_link.image(hash), this,
                 [this, hash](const Expected<QByteArray, link::AskError> &jpeg) {
                     if (!jpeg || !m_missing.remove(hash))
                         return;
                     m_late.insert(hash);
                     Q_EMIT arrived();
                 });
    }
}

} // namespace endcap
