// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pictures/productimageprovider.h"

#include "app/content/productimages.h"
#include "contract/proof/sha256.h"

#include <QBuffer>
#include <QImageReader>
#include <QMutex>
#include <QThreadPool>

#include <memory>

namespace endcap
{

namespace
{

constexpr int longestSide = 4096;

class Response;

// Outlives the response, which QML may throw away at any moment.
struct Shared {
    QMutex mutex;
    Response *response = nullptr;
};

class Response final : public QQuickImageResponse
{
public:
    Response() { m_shared->response = this; }
    ~Response() override
    {
        const QMutexLocker lock(&m_shared->mutex);
        m_shared->response = nullptr;
    }

    std::shared_ptr<Shared> shared() const { return m_shared; }

    static void finish(const std::shared_ptr<Shared> &shared, const QImage &image)
    {
        const QMutexLocker lock(&shared->mutex);
        Response *const response = shared->response;
        if (!response)
            return;
        QMetaObject::invokeMethod(
            response,
            [response, image] {
                response->m_image = image;
                Q_EMIT response->finished();
            },
            Qt::QueuedConnection);
    }

    QQuickTextureFactory *textureFactory() const override
    {
        return QQuickTextureFactory::textureFactoryForImage(m_image);
    }
    // No photograph is no error, of which Qt would tell the log: ProductPhoto draws one.

private:
    std::shared_ptr<Shared> m_shared = std::make_shared<Shared>();
    QImage m_image;
};

} // namespace

QImage readProductImage(const QByteArray &jpeg, const Hash &hash, QSize wanted)
{
    if (jpeg.isEmpty() || sha256(jpeg) != hash)
        return {};
    QByteArray bytes = jpeg;
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer, "jpeg");
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.isEmpty() || size.width() > longestSide || size.height() > longestSide)
        return {};
    if (!wanted.isEmpty()) {
        const QSize enough = size.scaled(wanted, Qt::KeepAspectRatioByExpanding);
        if (enough.width() < size.width())
            reader.setScaledSize(enough);
    }
    return reader.read();
}

ProductImageProvider::ProductImageProvider(ProductImages &images) : m_images(images) {}

QQuickImageResponse *ProductImageProvider::requestImageResponse(const QString &id,
                                                                const QSize &requestedSize)
{
    auto *response = new Response;
    const auto shared = response->shared();
    const auto hash = Hash::fromHex(id.section(u'?', 0, 0).toLatin1());
    if (!hash) {
        Response::finish(shared, {});
        return response;
    }
    const auto read = [shared, hash, requestedSize](const QByteArray &jpeg) {
        QThreadPool::globalInstance()->start([shared, hash, requestedSize, jpeg] {
            Response::finish(shared, readProductImage(jpeg, *hash, requestedSize));
        });
    };
    QMetaObject::invokeMethod(
        &m_images, [images = &m_images, hash, read] { images->fetch(*hash, read); },
        Qt::QueuedConnection);
    return response;
}

} // namespace endcap
