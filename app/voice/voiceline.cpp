// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/voice/voiceline.h"

#include <QUrl>

namespace endcap::voiceline
{

QByteArray write(const Command &command)
{
    QByteArray line = command.verb;
    if (!command.words.isEmpty())
        line += ' ' + QUrl::toPercentEncoding(command.words);
    return line + '\n';
}

Command read(const QByteArray &line)
{
    const QByteArray plain = line.trimmed();
    const qsizetype gap = plain.indexOf(' ');
    if (gap < 0)
        return {plain, {}};
    return {plain.first(gap), QUrl::fromPercentEncoding(plain.sliced(gap + 1))};
}

} // namespace endcap::voiceline
