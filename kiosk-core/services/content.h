// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is on in this store now, from the catalogue by trusted time. Goes on with
// what it knows while a damaged catalogue is fetched again. Core's thread; does
// not own what it is given.
#pragma once

#include "contract/expected.h"
#include "identity/trustedtime.h"
#include "services/programme.h"
#include "services/serviceerror.h"
#include "storage/imagestore.h"

#include <QObject>

namespace endcap::services
{

struct OnNow {
    qint64 nowMs = 0;
    qint64 validUntilMs = 0;
    QByteArray store; ///< null: none yet
    QList<ShownItem> items;
};

class Content final : public QObject
{
    Q_OBJECT

public:
    Content(storage::CatalogueStore &catalogue, storage::ImageStore &images,
            identity::TrustedTime &time, QString storeId, const SigningPublicKey &hq,
            QObject *parent = nullptr);

    const QString &storeId() const { return m_storeId; }
    bool isEmpty() const { return !m_programme.store(); }
    const Programme &programme() const { return m_programme; }
    /// Nothing: no content yet.
    std::optional<StoreProfile> store() const;

    OnNow onNow() const;
    /// The photographs to be kept here, the most wanted first.
    QList<Hash> wantedImages() const;
    Expected<QByteArray, ServiceError> image(const Hash &hash);

Q_SIGNALS:
    void changed();

private:
    void reload();

    storage::CatalogueStore &m_catalogue;
    storage::ImageStore &m_images;
    identity::TrustedTime &m_time;
    QString m_storeId;
    SigningPublicKey m_hq;
    Programme m_programme;
};

} // namespace endcap::services
