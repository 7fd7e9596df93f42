// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outofservicepage.h"

#include "app/options.h"
#include "app/process.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPainterPath>
#include <QScreen>

namespace endcap
{

using namespace Qt::StringLiterals;

namespace
{

constexpr QSizeF page{1080, 1920};
constexpr int margin = 64;
const QColor paper(0xfa, 0xf6, 0xef);
const QColor ink(0x1e, 0x1b, 0x16);
const QColor softInk(0x62, 0x5c, 0x50);
const QColor brand(0x0e, 0x4f, 0x45);
const QColor brandSoft(0xdd, 0xeb, 0xe6);

// Words below @p top, as tall as they are; gives back where they end.
qreal write(QPainter &painter, qreal top, const QString &words, int pixels, QFont::Weight weight,
            const QColor &color)
{
    QFont font(u"Inter"_s);
    font.setPixelSize(pixels);
    font.setWeight(weight);
    painter.setFont(font);
    painter.setPen(color);
    const QRectF room(margin, top, page.width() - 2 * margin, page.height() - top);
    QRectF taken;
    painter.drawText(room, Qt::AlignHCenter | Qt::TextWordWrap, words, &taken);
    return taken.bottom();
}

void drawSign(QPainter &painter, qreal top)
{
    const QPointF middle(page.width() / 2, top + 160);
    painter.setPen(Qt::NoPen);
    painter.setBrush(brandSoft);
    painter.drawEllipse(middle, 160, 160);
    // Two bars: paused, not broken.
    painter.setBrush(brand);
    painter.drawRoundedRect(QRectF(middle.x() - 62, middle.y() - 70, 44, 140), 16, 16);
    painter.drawRoundedRect(QRectF(middle.x() + 18, middle.y() - 70, 44, 140), 16, 16);
}

QString words(const char *text)
{
    return QCoreApplication::translate("OutOfServicePage", text);
}

} // namespace

OutOfServicePage::OutOfServicePage(const Signpost &signpost) : m_signpost(signpost) {}

void OutOfServicePage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.fillRect(QRect(QPoint(), size()), paper);
    const qreal scale = std::min(width() / page.width(), height() / page.height());
    painter.translate((width() - page.width() * scale) / 2,
                      (height() - page.height() * scale) / 2);
    painter.scale(scale, scale);

    write(painter, 96, m_signpost.brand, 50, QFont::DemiBold, ink);
    drawSign(painter, 400);
    qreal y = write(painter, 800, words("This kiosk is taking a break"), 84, QFont::Bold, ink);
    y = write(painter, y + 36,
              words("Whatever you saved here before is safe. Please use another kiosk, or ask "
                    "at the service desk."),
              40, QFont::Normal, softInk);
    if (!m_signpost.phone.isEmpty()) {
        y = write(painter, y + 96, words("Call the store"), 34, QFont::Normal, softInk);
        write(painter, y + 12, m_signpost.phone, 64, QFont::Bold, brand);
    }
    if (m_signpost.kiosk > 0) {
        write(painter, 1780, words("Kiosk %1").arg(m_signpost.kiosk), 34, QFont::DemiBold,
              softInk);
    }
}

int runOutOfService(int argc, char **argv, const Options &options)
{
    keepMemoryPrivate();
    QGuiApplication application(argc, argv);
    QGuiApplication::setApplicationDisplayName(u"Endcap"_s);
    OutOfServicePage window(readSignpost(signpostPath(options.socket)).value_or(Signpost()));
    if (options.window) {
        const QSize room = window.screen()->availableGeometry().size() * 0.92;
        window.resize(page.toSize().scaled(room, Qt::KeepAspectRatio));
        window.show();
    } else {
        window.setCursor(Qt::BlankCursor);
        window.showFullScreen();
    }
    return QGuiApplication::exec();
}

} // namespace endcap
