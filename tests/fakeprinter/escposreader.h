// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads the commands that a receipt printer gets, one byte after the other, by the
// ESC/POS command reference (Epson; as printed in the manuals of TM-T88, Bixolon
// SRP-350 and Metapace T-2): NUL, LF, ESC @, ESC J, GS a, GS r, GS V, GS v 0, printable
// ASCII, and DLE EOT wherever it stands. What it does not know it refuses by name.
// Written without a look at the code that sends; any one thread.
#pragma once

#include <QByteArray>
#include <QStringList>

#include <functional>

namespace endcap::fakes
{

class EscPosReader final
{
public:
    struct Tell {
        std::function<void(const QByteArray &row)> row;   ///< one row of an image, 1 bit a dot
        std::function<void(const QByteArray &line)> line; ///< text in the printer's letters
        std::function<void(int dots)> feed;
        std::function<void()> cut;
        std::function<void()> initialise;
        std::function<void(int sensors)> automaticStatus; ///< GS a
        std::function<void()> paperQuestion;              ///< GS r 1, when its turn has come
    };

    explicit EscPosReader(Tell tell) : m_tell(std::move(tell)) {}

    void take(char byte);
    /// Whether it is in the middle of a command.
    bool isInside() const { return m_left > 0 || !m_command.isEmpty(); }
    bool isInsideImage() const { return m_left > 0; }
    const QStringList &refused() const { return m_refused; }

private:
    void takePlain(unsigned char byte);
    void takeCommand();
    void takeImage(char byte);
    void refuse(const QByteArray &bytes);

    Tell m_tell;
    QByteArray m_command; ///< begun
    QByteArray m_line;    ///< of text
    QByteArray m_row;     ///< of an image
    int m_width = 0;      ///< bytes a row of the image
    qint64 m_left = 0;    ///< bytes of the image to come
    QStringList m_refused;
};

/// Finds the questions a printer answers at once, whatever they stand inside of.
class RealTimeEar final
{
public:
    /// 1 to 4 when @p byte ends DLE EOT n; 0 otherwise.
    int take(char byte);

private:
    QByteArray m_last;
};

} // namespace endcap::fakes
