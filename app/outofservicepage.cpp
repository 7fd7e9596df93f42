// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outofservicepage.h"

#include "app/content/displaytext.h"
#include "app/language/languages.h"
#include "app/options.h"
#include "app/process.h"

#include <QGuiApplication>
#include <QPainter>
#include <QScreen>

#include <algorithm>

namespace endcap
{

using namespace Qt::StringLiterals;

namespace
{

constexpr QSizeF page{1080, 1920};
constexpr int margin = 76;
const QColor paper(0xfa, 0xf6, 0xef);
const QColor ink(0x1e, 0x1b, 0x16);
const QColor onInk(0xff, 0xff, 0xff);
const QColor softOnInk(0xe7, 0xdf, 0xd1);
const QColor brand(0x0e, 0x4f, 0x45);
const QColor gold(0xf3, 0xc6, 0x58);
const QColor disc(0xf4, 0xe2, 0xbd);

QString words(const char *text)
{
    return QCoreApplication::translate("OutOfServicePage", text);
}

QFont letters(int pixels, QFont::Weight weight)
{
    QFont font(pixels > 60 ? u"Inter Display"_s : u"Inter"_s);
    font.setPixelSize(pixels);
    font.setWeight(weight);
    font.setLetterSpacing(QFont::PercentageSpacing, pixels > 60 ? 97 : 100);
    return font;
}

void drawHeader(QPainter &painter, const Signpost &signpost)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(brand);
    painter.drawRoundedRect(QRectF(64, 36, 72, 72), 20, 20);
    painter.setFont(letters(44, QFont::Bold));
    painter.setPen(onInk);
    painter.drawText(QRectF(64, 36, 72, 72), Qt::AlignCenter, initialOf(signpost.brand));
    painter.setFont(letters(38, QFont::DemiBold));
    painter.setPen(ink);
    painter.drawText(QRectF(160, 36, 860, 72), Qt::AlignVCenter, signpost.brand);
}

void drawMessage(QPainter &painter)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(disc);
    painter.drawEllipse(QPointF(page.width() / 2, 1260), 720, 720);
    painter.setBrush(Qt::white);
    painter.drawEllipse(QPointF(page.width() / 2, 1090), 430, 430);
    // Two bars: paused, not broken.
    painter.setBrush(brand);
    painter.drawRoundedRect(QRectF(page.width() / 2 - 66, 872, 46, 150), 18, 18);
    painter.drawRoundedRect(QRectF(page.width() / 2 + 20, 872, 46, 150), 18, 18);
    painter.setPen(ink);
    painter.setFont(letters(44, QFont::Medium));
    painter.drawText(QRectF(190, 1084, 700, 400), Qt::AlignHCenter | Qt::TextWordWrap,
                     words(QT_TRANSLATE_NOOP(
                         "OutOfServicePage",
                         "Whatever was saved here is safe. Please take another kiosk, or ask "
                         "at the service desk.")));
    painter.setFont(letters(124, QFont::Bold));
    painter.drawText(QRectF(margin, 178, page.width() - 2 * margin, 452), Qt::TextWordWrap,
                     words(QT_TRANSLATE_NOOP("OutOfServicePage", "This kiosk is taking a break.")));
}

void drawContact(QPainter &painter, const Signpost &signpost)
{
    const QRectF card(56, 1560, page.width() - 112, 244);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawRoundedRect(card, 48, 48);
    painter.setBrush(gold);
    painter.drawEllipse(QPointF(card.left() + 120, card.center().y()), 64, 64);
    painter.setPen(ink);
    painter.setFont(letters(56, QFont::Bold));
    painter.drawText(QRectF(card.left() + 56, card.center().y() - 64, 128, 128), Qt::AlignCenter,
                     QString::number(signpost.kiosk));
    painter.setPen(onInk);
    painter.setFont(letters(64, QFont::Bold));
    painter.drawText(card.adjusted(232, 48, -32, -104), Qt::AlignVCenter, signpost.phone);
    painter.setPen(softOnInk);
    painter.setFont(letters(34, QFont::Normal));
    const QString place =
        signpost.branch.isEmpty()
            ? words(QT_TRANSLATE_NOOP("OutOfServicePage", "Kiosk %1")).arg(signpost.kiosk)
            : words(QT_TRANSLATE_NOOP("OutOfServicePage", "Kiosk %1, %2"))
                  .arg(signpost.kiosk)
                  .arg(signpost.branch);
    painter.drawText(card.adjusted(232, 140, -32, -36), Qt::AlignVCenter, place);
}

} // namespace

OutOfServicePage::OutOfServicePage(const Signpost &signpost) : m_signpost(signpost) {}

void OutOfServicePage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.fillRect(QRect(QPoint(), size()), paper);
    const qreal scale = std::min(width() / page.width(), height() / page.height());
    painter.translate((width() - page.width() * scale) / 2, (height() - page.height() * scale) / 2);
    painter.scale(scale, scale);
    painter.setClipRect(QRectF(QPointF(), page));
    drawMessage(painter);
    drawHeader(painter, m_signpost);
    if (!m_signpost.phone.isEmpty())
        drawContact(painter, m_signpost);
}

int runOutOfService(int argc, char **argv, const Options &options)
{
    keepMemoryPrivate();
    QGuiApplication application(argc, argv);
    QGuiApplication::setApplicationDisplayName(u"Endcap"_s);
    const Signpost left = readSignpost(signpostPath(options.socket)).value_or(Signpost());
    Languages languages(nullptr);
    languages.setStore(left.language, left.country);
    OutOfServicePage window(left);
    if (options.window) {
        const QSize room = window.screen()->availableGeometry().size() * 0.92;
        window.resize(page.toSize().scaled(room, Qt::KeepAspectRatio));
        window.show();
    } else {
        window.setCursor(Qt::BlankCursor);
        window.setGeometry(window.screen()->geometry()); // also where nobody manages windows
        window.showFullScreen();
    }
    return QGuiApplication::exec();
}

} // namespace endcap
