// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// image://product/<sha256 in hex>: a product's photograph from the core. QML asks on
// its image loader's thread; the link is asked on the main thread, the JPEG is read
// by a worker, bounded in size. Owned by the QML engine; the images outlive it.
#pragma once

#include "contract/domain/ids.h"

#include <QQuickAsyncImageProvider>

namespace endcap
{

class ProductImages;

class ProductImageProvider final : public QQuickAsyncImageProvider
{
    Q_OBJECT

public:
    explicit ProductImageProvider(ProductImages &images);

    QQuickImageResponse *requestImageResponse(const QString &id,
                                              const QSize &requestedSize) override;

private:
    ProductImages &m_images;
};

/// The picture in @p jpeg, large enough to fill @p wanted; null when the bytes are
/// not those of @p hash, or no JPEG, or larger than a kiosk shows. Any thread.
QImage readProductImage(const QByteArray &jpeg, const Hash &hash, QSize wanted);

} // namespace endcap
