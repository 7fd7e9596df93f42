// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/content.h"

namespace endcap::services
{

namespace
{
// Besides the campaigns' own: what is looked for most has its photograph offline, too.
constexpr int mostPopularImages = 1000;
} // namespace

Content::Content(storage::CatalogueStore &catalogue, storage::ImageStore &images,
                 identity::TrustedTime &time, QString storeId, const SigningPublicKey &hq,
                 QObject *parent)
    : QObject(parent), m_catalogue(catalogue), m_images(images), m_time(time),
      m_storeId(std::move(storeId)), m_hq(hq)
{
    connect(&m_catalogue, &storage::CatalogueStore::changed, this, &Content::reload);
    connect(&m_time, &identity::TrustedTime::jumped, this, &Content::changed);
}

void Content::reload()
{
    Programme fresh(m_catalogue, m_storeId, m_hq);
    // Set aside while it was read: what we know is better than half of it.
    if (m_catalogue.isEmpty())
        return;
    m_programme = std::move(fresh);
    Q_EMIT changed();
}

std::optional<StoreProfile> Content::store() const
{
    return m_programme.store() ? std::optional(m_programme.store()->thing) : std::nullopt;
}

OnNow Content::onNow() const
{
    const QDateTime now = m_time.now();
    return {now.toMSecsSinceEpoch(), m_programme.nextChangeAfter(now).toMSecsSinceEpoch(),
            m_programme.store() ? m_programme.store()->body : QByteArray(),
            m_programme.itemsAt(now)};
}

QList<Hash> Content::wantedImages() const
{
    return m_programme.imagesFrom(m_time.now()) + m_catalogue.popularImages(mostPopularImages);
}

Expected<QByteArray, ServiceError> Content::image(const Hash &hash)
{
    const auto bytes = m_images.read(hash);
    if (bytes)
        return *bytes;
    return Unexpected(bytes.error() == FileError::NotFound ? ServiceError::NotFound
                                                           : ServiceError::StorageFailed);
}

} // namespace endcap::services
