// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pictures/qrcode.h"

#include <QPainter>

#include <qrencode.h>

#include <algorithm>
#include <memory>

namespace endcap
{

QrModules qrModules(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    if (bytes.isEmpty())
        return {};
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeData(static_cast<int>(bytes.size()),
                          reinterpret_cast<const unsigned char *>(bytes.constData()), 0,
                          QR_ECLEVEL_M),
        &QRcode_free);
    if (!code)
        return {};
    QrModules modules{code->width, {}};
    for (int i = 0; i < code->width * code->width; ++i)
        modules.dark.push_back(code->data[i] & 1);
    return modules;
}

QrCode::QrCode(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setOpaquePainting(true);
    setFillColor(Qt::white);
}

void QrCode::setText(const QString &text)
{
    if (m_text == text)
        return;
    m_text = text;
    m_modules = qrModules(text);
    update();
    Q_EMIT changed();
}

void QrCode::setColor(const QColor &color)
{
    if (m_color == color)
        return;
    m_color = color;
    update();
    Q_EMIT changed();
}

void QrCode::paint(QPainter *painter)
{
    painter->fillRect(QRectF(0, 0, width(), height()), Qt::white);
    if (m_modules.size == 0)
        return;
    // Whole pixels a module, in the middle: every module is as wide as the others.
    const int across = m_modules.size + 2 * quietZone;
    const int side = std::max(1, static_cast<int>(std::min(width(), height())) / across);
    const int left = (static_cast<int>(width()) - side * m_modules.size) / 2;
    const int top = (static_cast<int>(height()) - side * m_modules.size) / 2;
    auto dark = m_modules.dark.cbegin();
    for (int row = 0; row < m_modules.size; ++row) {
        for (int column = 0; column < m_modules.size; ++column) {
            if (*dark++)
                painter->fillRect(left + column * side, top + row * side, side, side, m_color);
        }
    }
}

} // namespace endcap
