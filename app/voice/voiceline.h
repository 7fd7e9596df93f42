// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The line between the screen and its voice (endcap-voice): one command a line, and its
// answer. Words travel percent-encoded, so that a line is a command whatever they hold.
//
//   say WORDS    hush    language NAME    pace -1..1    loudness 0..1
//
// Each is answered with "ok" when it was taken, "say" later with "said" when the words came
// to their end. The first line, unasked, is "ready".
#pragma once

#include <QByteArray>
#include <QString>

namespace endcap::voiceline
{

inline constexpr char ready[] = "ready";
inline constexpr char ok[] = "ok";
inline constexpr char said[] = "said";
/// The longest line that is read; longer ones end the voice.
inline constexpr int longest = 64 * 1024;

struct Command {
    QByteArray verb;
    QString words; ///< or the number, or the language's name

    bool operator==(const Command &) const = default;
};

/// With its end of line.
QByteArray write(const Command &command);
/// @p line: with or without its end.
Command read(const QByteArray &line);

} // namespace endcap::voiceline
