// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store-server/reviews/reviewtext.h"

#include <QStringList>
#include <QTextBoundaryFinder>

namespace endcap::server
{

namespace
{

constexpr QChar ellipsis(0x2026);

bool isShown(QChar letter)
{
    switch (letter.category()) {
    case QChar::Other_Control:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
        return false;
    case QChar::Other_Format:
        return letter == QChar(0x200c) || letter == QChar(0x200d); // Persian; emoji and Indic
    default:
        return letter != QChar::ReplacementCharacter;
    }
}

QString oneLine(QStringView written)
{
    QString line;
    for (QChar letter : written) {
        if (letter.isSpace())
            line += u' ';
        else if (isShown(letter))
            line += letter;
    }
    return line.simplified();
}

QString cut(const QString &text, int letters)
{
    if (text.size() <= letters)
        return text;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    finder.setPosition(letters - 1);
    if (!finder.isAtBoundary())
        finder.toPreviousBoundary();
    return text.left(std::max<qsizetype>(finder.position(), 0)).trimmed() + ellipsis;
}

} // namespace

QString shownTitle(const QString &written, int letters)
{
    return cut(oneLine(written), letters);
}

QString shownText(const QString &written, int letters)
{
    QString text = written;
    text.replace(QLatin1StringView("\r\n"), QLatin1StringView("\n")).replace(u'\r', u'\n');
    text.replace(QChar::LineSeparator, u'\n').replace(QChar::ParagraphSeparator, u'\n');
    QStringList lines;
    for (const QString &line : text.split(u'\n')) {
        const QString clean = oneLine(line);
        if (!clean.isEmpty() || (!lines.isEmpty() && !lines.last().isEmpty()))
            lines.append(clean);
    }
    return cut(lines.join(u'\n').trimmed(), letters);
}

} // namespace endcap::server
