// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store-server/phone/sharemessage.h"

#include <QTextBoundaryFinder>

namespace endcap::server
{

namespace
{

QString cleaned(const QString &typed)
{
    // Never more than this is looked at.
    QString clean = typed.left(mostOwnLetters * 4);
    clean.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    clean.removeIf([](QChar letter) {
        return letter.category() == QChar::Other_Control && letter != u'\n' && letter != u'\t';
    });
    return clean.trimmed();
}

} // namespace

bool isTooLong(const QString &typed)
{
    return cleaned(typed).size() > mostOwnLetters;
}

QString ownWords(const QString &typed)
{
    const QString clean = cleaned(typed);
    if (clean.size() <= mostOwnLetters)
        return clean;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, clean);
    finder.setPosition(mostOwnLetters);
    if (!finder.isAtBoundary())
        finder.toPreviousBoundary();
    return clean.left(finder.position()).trimmed();
}

QString alwaysWith(const Share &share)
{
    return share.url.isEmpty() ? share.disclosure : share.disclosure + u'\n' + share.url;
}

QString shareMessage(const Share &share, const QString &ownWords)
{
    return (ownWords + u'\n' + alwaysWith(share)).trimmed();
}

} // namespace endcap::server
