// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store-server/import/foreigntext.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <functional>

namespace endcap::server
{

using namespace Qt::StringLiterals;

namespace
{

// "eacute" is e and the mark above it; so are the other letters of Western Europe.
const QHash<QString, char16_t> marks{{u"grave"_s, 0x300}, {u"acute"_s, 0x301}, {u"circ"_s, 0x302},
                                     {u"tilde"_s, 0x303}, {u"uml"_s, 0x308},   {u"ring"_s, 0x30a},
                                     {u"cedil"_s, 0x327}};
const QHash<QString, char16_t> signs{
    {u"quot"_s, u'"'},    {u"amp"_s, u'&'},     {u"lt"_s, u'<'},      {u"gt"_s, u'>'},
    {u"apos"_s, u'\''},   {u"nbsp"_s, u' '},    {u"iexcl"_s, 0xa1},   {u"iquest"_s, 0xbf},
    {u"copy"_s, 0xa9},    {u"reg"_s, 0xae},     {u"deg"_s, 0xb0},     {u"frac12"_s, 0xbd},
    {u"szlig"_s, 0xdf},   {u"ndash"_s, 0x2013}, {u"mdash"_s, 0x2014}, {u"lsquo"_s, 0x2018},
    {u"rsquo"_s, 0x2019}, {u"ldquo"_s, 0x201c}, {u"rdquo"_s, 0x201d}, {u"hellip"_s, 0x2026},
    {u"euro"_s, 0x20ac},  {u"trade"_s, 0x2122}};

QString letterOf(const QString &name)
{
    if (name.startsWith(u'#')) {
        bool isNumber = false;
        const bool isHex = name.size() > 1 && name.at(1).toLower() == u'x';
        const uint code = QStringView(name).mid(isHex ? 2 : 1).toUInt(&isNumber, isHex ? 16 : 10);
        const bool isLetter =
            isNumber && code > 0 && code <= QChar::LastValidCodePoint && !QChar::isSurrogate(code);
        return isLetter ? QString::fromUcs4(reinterpret_cast<const char32_t *>(&code), 1)
                        : QString();
    }
    if (signs.contains(name))
        return QString(QChar(signs.value(name)));
    const char16_t mark = marks.value(name.mid(1));
    return mark ? (name.left(1) + QChar(mark)).normalized(QString::NormalizationForm_C) : QString();
}

QString replaced(const QString &text, const QRegularExpression &pattern,
                 const std::function<QString(const QRegularExpressionMatch &)> &by)
{
    QString made;
    qsizetype at = 0;
    auto found = pattern.globalMatch(text);
    while (found.hasNext()) {
        const auto match = found.next();
        made += QStringView(text).sliced(at, match.capturedStart() - at);
        made += by(match);
        at = match.capturedEnd();
    }
    return at == 0 ? text : made + text.mid(at);
}

bool isControl(QChar letter)
{
    return letter.category() == QChar::Other_Control && !letter.isSpace();
}

} // namespace

QString withoutMarkup(const QString &text, Oddities &met)
{
    static const QRegularExpression media(
        u"\\[\\[(VIDEOID|ASIN):([^\\]\\s]{0,80})\\s?([^\\]]{0,300})\\]\\]"_s);
    static const QRegularExpression tag(u"<(/?)([A-Za-z][A-Za-z0-9]{0,20})\\b[^<>]{0,2000}>"_s);
    static const QRegularExpression entity(
        u"&(#[xX]?[0-9A-Fa-f]{1,7}|[A-Za-z][A-Za-z0-9]{1,9});"_s);
    QString clean = text;
    if (clean.contains(u"[[")) {
        clean = replaced(clean, media, [&met](const auto &match) {
            ++met[u"[[%1…]] marks"_s.arg(match.captured(1))];
            return match.captured(3);
        });
    }
    bool hasMarkup = false;
    clean = replaced(clean, tag, [&hasMarkup](const auto &match) {
        hasMarkup = true;
        const bool isBreak = match.captured(2).compare(u"br", Qt::CaseInsensitive) == 0 ||
                             match.captured(2).compare(u"p", Qt::CaseInsensitive) == 0;
        return isBreak ? u"\n"_s : QString();
    });
    bool hasEntity = false;
    clean = replaced(clean, entity, [&](const auto &match) {
        const QString letter = letterOf(match.captured(1));
        if (letter.isEmpty())
            ++met[u"entities that nobody knows, left as they are"_s];
        hasEntity = hasEntity || !letter.isEmpty();
        return letter.isEmpty() ? match.captured() : letter;
    });
    const auto controls = std::ranges::count_if(clean, isControl);
    erase_if(clean, isControl);
    met[u"texts with markup"_s] += hasMarkup ? 1 : 0;
    met[u"texts with entities"_s] += hasEntity ? 1 : 0;
    met[u"control characters"_s] += static_cast<int>(controls);
    return clean;
}

} // namespace endcap::server
