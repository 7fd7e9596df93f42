// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pictures/iconimageprovider.h"

#include <QFile>
#include <QPainter>
#include <QRegularExpression>
#include <QSvgRenderer>

#include <algorithm>

namespace endcap
{

using namespace Qt::StringLiterals;

namespace
{
constexpr int usualSide = 96;
constexpr int longestSide = 1024;
} // namespace

IconImageProvider::IconImageProvider() : QQuickImageProvider(QQmlImageProviderBase::Image) {}

QImage IconImageProvider::requestImage(const QString &id, QSize *size, const QSize &requestedSize)
{
    static const QRegularExpression form(
        u"^([a-z0-9-]+)(?:=([0-9]{1,3}))?\\?([0-9A-Fa-f]{6})$"_s);
    const auto match = form.match(id);
    QFile file(u":/icons/%1.svg"_s.arg(match.captured(1)));
    if (!match.hasMatch() || !file.open(QFile::ReadOnly)) {
        qWarning("There is no icon \"%s\"", qPrintable(id));
        return {};
    }
    QByteArray svg = file.readAll();
    const QByteArray color = '#' + match.captured(3).toLatin1();
    svg.replace("currentColor", color);
    const QSize asked = requestedSize.isEmpty() ? QSize(usualSide, usualSide) : requestedSize;
    QImage image(asked.boundedTo({longestSide, longestSide}), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    if (match.hasCaptured(2)) {
        svg.replace("fill=\"none\"", "fill=\"" + color + '"');
        painter.setClipRect(0, 0, image.width() * match.captured(2).toInt() / 100, image.height());
    }
    QSvgRenderer(svg).render(&painter, image.rect());
    painter.end();
    if (size)
        *size = image.size();
    return image;
}

} // namespace endcap
