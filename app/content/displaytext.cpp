// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/content/displaytext.h"

#include <QTextBoundaryFinder>

namespace endcap
{

namespace
{

// Never more than this is looked at, whatever comes.
constexpr int longest = 20'000;

bool isDropped(QChar letter)
{
    switch (letter.category()) {
    case QChar::Other_Control:
    case QChar::Other_Format: // direction marks and overrides, zero-width characters
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
        return letter != QChar(0x200d); // joins emoji and Indic letters
    default:
        return letter == QChar::ReplacementCharacter;
    }
}

} // namespace

QString displayText(const QString &text, int letters)
{
    QString clean;
    const QString spaced = text.left(longest).simplified();
    for (QChar letter : spaced) {
        if (!isDropped(letter))
            clean += letter;
    }
    if (clean.size() <= letters)
        return clean;
    // Cut between what people see as letters, not inside one.
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, clean);
    finder.setPosition(letters - 1);
    if (!finder.isAtBoundary())
        finder.toPreviousBoundary();
    const QString cut = clean.left(finder.position() > 0 ? finder.position() : letters - 1);
    return cut.trimmed() + QChar(0x2026);
}

QString initialOf(const QString &text)
{
    const QString clean = displayText(text);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, clean);
    const auto end = finder.toNextBoundary();
    return end > 0 && end <= 8 ? clean.left(end).toUpper() : QString();
}

} // namespace endcap
