// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/slips/escpos.h"

#include "app/peripherals/printeraddress.h"

#include <algorithm>

namespace endcap
{

namespace
{

constexpr int widestRow = PrinterAddress::wideDots / 8;
constexpr char realTime = 0x10; // DLE

// The dark dots of one row, most significant bit first, whatever the image calls black.
QByteArray rowOf(const QImage &picture, int row)
{
    QByteArray dots((picture.width() + 7) / 8, '\0');
    for (int x = 0; x < picture.width(); ++x) {
        if (qGray(picture.pixel(x, row)) < 128)
            dots[x / 8] = static_cast<char>(dots[x / 8] | (0x80 >> x % 8));
    }
    return dots;
}

int usedBytes(const QByteArray &row)
{
    const auto last = std::find_if(row.crbegin(), row.crend(), [](char dots) { return dots; });
    return static_cast<int>(std::distance(last, row.crend()));
}

QByteArray bandCommand(const QImage &picture, int top, int rows)
{
    QList<QByteArray> lines;
    int width = 1;
    for (int row = top; row < top + rows; ++row) {
        lines.append(rowOf(picture, row));
        width = std::max(width, usedBytes(lines.constLast()));
    }
    QByteArray dots;
    for (const QByteArray &line : lines)
        dots += line.left(width);
    calmDots(dots);
    return QByteArrayLiteral("\x1dv0\0") + static_cast<char>(width) + '\0' +
           static_cast<char>(rows) + '\0' + dots;
}

} // namespace

QByteArray slipBeginning()
{
    return QByteArray(widestRow * bandRows, '\0') + QByteArrayLiteral("\x1b@\x1d\x61\0");
}

QByteArray cutCommand()
{
    return QByteArrayLiteral("\x1dVB\0");
}

QList<QByteArray> slipCommands(const QImage &picture)
{
    QList<QByteArray> commands;
    for (int top = 0; top < picture.height(); top += bandRows)
        commands.append(bandCommand(picture, top, std::min(bandRows, picture.height() - top)));
    commands.append(cutCommand());
    return commands;
}

void calmDots(QByteArray &dots)
{
    for (qsizetype i = 1; i < dots.size(); ++i) {
        const char byte = dots.at(i);
        if (dots.at(i - 1) == realTime && (byte == 0x04 || byte == 0x05 || byte == 0x14))
            dots[i] = static_cast<char>(byte | 0x02);
    }
}

} // namespace endcap
