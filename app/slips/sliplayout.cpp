// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/slips/sliplayout.h"

#include "app/pictures/qrcode.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace endcap
{

using namespace Qt::StringLiterals;
using Kind = SlipBlock::Kind;
using Size = SlipBlock::Size;

namespace
{

constexpr int mostBlocks = 60;
constexpr int mostLetters = 600;
constexpr int gap = 12;
constexpr int ruleRoom = 30;
constexpr int largestModule = 8; // 1 mm: phones read it from an arm's length

// A sheet of paper that grows as it is written on.
class Paper final
{
public:
    Paper(int dots, Qt::LayoutDirection direction)
        : m_dots(dots), m_direction(direction),
          m_image(dots, longestSlip, QImage::Format_Grayscale8)
    {
        m_image.fill(Qt::white);
        m_painter.begin(&m_image);
        m_painter.setPen(Qt::black);
    }

    void add(const SlipBlock &block);
    QImage finish();

private:
    QFont fontOf(const SlipBlock &block) const;
    /// Where a line begins, and where it ends, in the language's direction.
    Qt::Alignment begin() const { return isMirrored() ? Qt::AlignRight : Qt::AlignLeft; }
    Qt::Alignment end() const { return isMirrored() ? Qt::AlignLeft : Qt::AlignRight; }
    bool isMirrored() const { return m_direction == Qt::RightToLeft; }
    int write(const QString &text, const QFont &font, Qt::Alignment alignment, int width);
    void addPair(const SlipBlock &block);
    void addCode(const QString &text);

    const int m_dots;
    const Qt::LayoutDirection m_direction;
    QImage m_image;
    QPainter m_painter;
    int m_y = 0;
};

QFont Paper::fontOf(const SlipBlock &block) const
{
    // Narrow paper: the large letters shrink with it, the small ones stay readable.
    const bool isNarrow = m_dots < 480;
    int pixels = 30;
    switch (block.size) {
    case Size::Small:
        pixels = 25;
        break;
    case Size::Body:
        break;
    case Size::Large:
        pixels = isNarrow ? 40 : 50;
        break;
    case Size::Huge:
        pixels = isNarrow ? 76 : 104;
        break;
    }
    QFont font(u"Inter"_s);
    font.setPixelSize(pixels);
    font.setWeight(block.isBold ? QFont::Bold : QFont::Medium);
    font.setStyleStrategy(QFont::NoAntialias);
    return font;
}

// Returns the height it took, from m_y on; m_y stays.
int Paper::write(const QString &text, const QFont &font, Qt::Alignment alignment, int width)
{
    QTextLayout layout(text.left(mostLetters), font);
    QTextOption option(alignment);
    option.setTextDirection(m_direction);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    qreal height = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition(QPointF(0, height));
        height += line.height();
    }
    layout.endLayout();
    layout.draw(&m_painter, QPointF(0, m_y));
    return static_cast<int>(height);
}

void Paper::addPair(const SlipBlock &block)
{
    const QFont font = fontOf(block);
    const int second = QFontMetrics(font).horizontalAdvance(block.second);
    const int room = m_dots - second - 2 * gap;
    if (room < m_dots / 3) { // no room beside each other
        m_y += write(block.text, font, begin(), m_dots);
        m_y += write(block.second, font, end(), m_dots);
        return;
    }
    const int secondHeight = write(block.second, font, end(), m_dots);
    // The other side of a mirrored line begins where its second part ends.
    const int left = isMirrored() ? m_dots - room : 0;
    m_painter.translate(left, 0);
    const int firstHeight = write(block.text, font, begin(), room);
    m_painter.translate(-left, 0);
    m_y += std::max(firstHeight, secondHeight);
}

void Paper::addCode(const QString &text)
{
    const QrModules code = qrModules(text);
    if (code.size == 0)
        return;
    const int across = code.size + 2 * QrCode::quietZone;
    const int side = std::clamp(m_dots / across, 1, largestModule);
    const int left = (m_dots - side * code.size) / 2;
    const int top = m_y + side * QrCode::quietZone;
    auto dark = code.dark.cbegin();
    for (int row = 0; row < code.size; ++row) {
        for (int column = 0; column < code.size; ++column) {
            if (*dark++)
                m_painter.fillRect(left + column * side, top + row * side, side, side, Qt::black);
        }
    }
    m_y += side * across;
}

void Paper::add(const SlipBlock &block)
{
    const Qt::Alignment alignment = block.isCentered ? Qt::AlignHCenter : begin();
    switch (block.kind) {
    case Kind::Words:
        if (!block.text.isEmpty())
            m_y += write(block.text, fontOf(block), alignment, m_dots) + gap / 2;
        break;
    case Kind::Pair:
        if (!block.text.isEmpty() || !block.second.isEmpty()) {
            addPair(block);
            m_y += gap / 2;
        }
        break;
    case Kind::Code:
        addCode(block.text);
        break;
    case Kind::Rule:
        m_painter.fillRect(0, m_y + ruleRoom / 2 - 1, m_dots, 3, Qt::black);
        m_y += ruleRoom;
        break;
    case Kind::Space:
        m_y += ruleRoom;
        break;
    }
    m_y = std::min(m_y, longestSlip);
}

QImage Paper::finish()
{
    m_painter.end();
    return m_image.copy(0, 0, m_dots, std::max(1, m_y))
        .convertToFormat(QImage::Format_Mono, Qt::MonoOnly | Qt::ThresholdDither);
}

} // namespace

QImage drawSlip(const SlipSheet &sheet, int dots, Qt::LayoutDirection direction)
{
    Paper paper(dots, direction);
    for (const SlipBlock &block : sheet.mid(0, mostBlocks))
        paper.add(block);
    return paper.finish();
}

} // namespace endcap
