// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language/pseudotranslator.h"

#include <algorithm>

namespace endcap
{

using namespace Qt::StringLiterals;

namespace
{

constexpr QStringView plain = u"AaCcEeGgIiNnOoSsUuYyZz";
constexpr QStringView accented = u"ÅåÇçÉéĞğÎîÑñÖöŠšÛûÝýŽž";
constexpr QStringView filling = u"~";

// How a date is written is a pattern, not a text: QLocale reads it.
bool isDatePattern(const QString &text)
{
    return std::ranges::all_of(
               text, [](QChar letter) { return QStringView(u"dMy, ").contains(letter); }) &&
           text.contains(u'M');
}

} // namespace

PseudoTranslator::PseudoTranslator(std::unique_ptr<QTranslator> english)
    : m_english(std::move(english))
{
}

QString PseudoTranslator::translate(const char *context, const char *sourceText,
                                    const char *disambiguation, int n) const
{
    const QString words =
        n >= 0 ? m_english->translate(context, sourceText, disambiguation, n) : QString();
    return pseudoText(words.isEmpty() ? QString::fromUtf8(sourceText) : words);
}

QString pseudoText(const QString &english)
{
    if (english.isEmpty() || isDatePattern(english))
        return english;
    QString text;
    int letters = 0;
    bool isPlace = false; // "%1", "%L1", "%n": not letters of the text
    for (const QChar letter : english) {
        const qsizetype at = isPlace ? -1 : plain.indexOf(letter);
        text += at < 0 ? letter : accented.at(at);
        letters += isPlace ? 0 : 1;
        isPlace = letter == u'%' || (isPlace && letter == u'L');
    }
    for (int i = 0; i < (letters * 2 + 4) / 5; ++i)
        text += i % 6 == 0 ? u" "_s : filling.toString();
    // The first mark makes the whole of it run from right to left.
    return QChar(0x200f) + u"["_s + text + u"]"_s;
}

} // namespace endcap
