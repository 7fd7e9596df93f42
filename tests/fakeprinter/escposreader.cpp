// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakeprinter/escposreader.h"

namespace endcap::fakes
{

namespace
{

enum : unsigned char { NUL = 0x00, LF = 0x0a, DLE = 0x10, ESC = 0x1b, GS = 0x1d };

// How many bytes a command has in all, its parameters counted in; 0: not known yet,
// -1: no such command.
int lengthOf(const QByteArray &begun)
{
    const auto at = [&](qsizetype i) { return static_cast<unsigned char>(begun.at(i)); };
    if (begun.size() < 2)
        return 0;
    if (at(0) == DLE)
        return at(1) == 0x04 ? 3 : -1;
    if (at(0) == ESC)
        return at(1) == '@' ? 2 : at(1) == 'J' ? 3 : -1;
    switch (at(1)) {
    case 'a':
    case 'r':
        return 3;
    case 'V': // cut: 0, 1 at once; 65, 66 with a feed, and how far
        return begun.size() < 3 ? 0 : at(2) >= 65 ? 4 : 3;
    case 'v': // GS v 0 m xL xH yL yH
        return begun.size() < 3 ? 0 : at(2) == '0' ? 8 : -1;
    default:
        return -1;
    }
}

} // namespace

void EscPosReader::take(char byte)
{
    if (m_left > 0) {
        takeImage(byte);
        return;
    }
    if (m_command.isEmpty()) {
        takePlain(static_cast<unsigned char>(byte));
        return;
    }
    m_command += byte;
    const int length = lengthOf(m_command);
    if (length < 0)
        refuse(m_command);
    else if (length == m_command.size())
        takeCommand();
    else
        return;
    m_command.clear();
}

void EscPosReader::takePlain(unsigned char byte)
{
    if (byte == ESC || byte == GS || byte == DLE) {
        m_command = QByteArray(1, static_cast<char>(byte));
    } else if (byte == LF) {
        m_tell.line(m_line);
        m_line.clear();
    } else if (byte >= 0x20 && byte < 0x7f) {
        m_line += static_cast<char>(byte);
    } else if (byte != NUL) {
        refuse(QByteArray(1, static_cast<char>(byte)));
    }
}

void EscPosReader::takeCommand()
{
    const auto at = [&](qsizetype i) { return static_cast<unsigned char>(m_command.at(i)); };
    if (at(0) == DLE) // answered when it came in; here its turn has come, too
        return;
    if (at(0) == ESC && at(1) == '@') {
        m_line.clear();
        m_tell.initialise();
    } else if (at(0) == ESC) {
        m_tell.feed(at(2));
    } else if (at(1) == 'a') {
        m_tell.automaticStatus(at(2));
    } else if (at(1) == 'r' && (at(2) == 1 || at(2) == '1')) {
        m_tell.paperQuestion();
    } else if (at(1) == 'V' &&
               (at(2) <= 1 || at(2) == '0' || at(2) == '1' || at(2) == 65 || at(2) == 66)) {
        m_tell.cut();
    } else if (at(1) == 'v' && (at(3) == 0 || at(3) == '0')) {
        m_width = at(4) + 256 * at(5);
        m_left = qint64(m_width) * (at(6) + 256 * at(7));
        if (m_left == 0)
            refuse(m_command);
    } else {
        refuse(m_command);
    }
}

void EscPosReader::takeImage(char byte)
{
    m_row += byte;
    --m_left;
    if (m_row.size() == m_width) {
        m_tell.row(m_row);
        m_row.clear();
    }
}

void EscPosReader::refuse(const QByteArray &bytes)
{
    m_refused.append(QString::fromLatin1(bytes.toHex(' ')));
}

int RealTimeEar::take(char byte)
{
    m_last = (m_last + byte).right(3);
    const bool isQuestion = m_last.size() == 3 && m_last.at(0) == 0x10 && m_last.at(1) == 0x04 &&
                            m_last.at(2) >= 1 && m_last.at(2) <= 4;
    return isQuestion ? m_last.at(2) : 0;
}

} // namespace endcap::fakes
