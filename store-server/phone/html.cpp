// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store-server/phone/html.h"

#include <QFile>

namespace endcap::server
{

using namespace Qt::StringLiterals;

namespace
{

// What no page may hold: control characters but tab and line feed, and what is no
// character at all.
bool isDropped(char32_t letter)
{
    const bool isControl =
        (letter < 0x20 && letter != '\t' && letter != '\n') || (letter >= 0x7f && letter < 0xa0);
    const bool isNothing = (letter & 0xfffe) == 0xfffe || (letter >= 0xfdd0 && letter <= 0xfdef);
    return isControl || isNothing;
}

} // namespace

Html::Html(const QString &language, bool isRightToLeft)
{
    m_bytes = "<!DOCTYPE html>\n";
    open("html", {{"lang", language}, {"dir", isRightToLeft ? u"rtl"_s : u"ltr"_s}});
}

void Html::escaped(const QString &text)
{
    QString clean;
    const auto letters = text.toUcs4(); // half a pair becomes U+FFFD
    for (char32_t letter : letters) {
        switch (letter) {
        case '&':
            clean += u"&amp;"_s;
            break;
        case '<':
            clean += u"&lt;"_s;
            break;
        case '>':
            clean += u"&gt;"_s;
            break;
        case '"':
            clean += u"&quot;"_s;
            break;
        case '\'':
            clean += u"&#39;"_s;
            break;
        default:
            if (!isDropped(letter))
                clean += QStringView(QChar::fromUcs4(letter));
        }
    }
    m_bytes += clean.toUtf8();
}

void Html::openTag(std::string_view tag, Attributes attributes, std::string_view addressName,
                   const QString &address)
{
    m_bytes += '<';
    m_bytes.append(tag.data(), static_cast<qsizetype>(tag.size()));
    if (!addressName.empty()) {
        m_bytes += ' ';
        m_bytes.append(addressName.data(), static_cast<qsizetype>(addressName.size()));
        m_bytes += "=\"";
        escaped(address);
        m_bytes += '"';
    }
    for (const Attribute &attribute : attributes) {
        const std::string_view name = attribute.name.text();
        m_bytes += ' ';
        m_bytes.append(name.data(), static_cast<qsizetype>(name.size()));
        m_bytes += "=\"";
        escaped(attribute.value);
        m_bytes += '"';
    }
}

Html &Html::open(Name tag, Attributes attributes)
{
    openTag(tag.text(), attributes);
    m_bytes += '>';
    m_open.append(tag.text());
    return *this;
}

Html &Html::openLink(const Address &to, Attributes attributes)
{
    openTag("a", attributes, "href", to.text());
    m_bytes += '>';
    m_open.append("a");
    return *this;
}

Html &Html::openForm(const Address &to, Attributes attributes)
{
    openTag("form", attributes, "action", to.text());
    m_bytes += " method=\"get\">";
    m_open.append("form");
    return *this;
}

Html &Html::close()
{
    if (m_open.isEmpty())
        return *this;
    const std::string_view tag = m_open.takeLast();
    m_bytes += "</";
    m_bytes.append(tag.data(), static_cast<qsizetype>(tag.size()));
    m_bytes += '>';
    return *this;
}

Html &Html::text(const QString &text)
{
    escaped(text);
    return *this;
}

Html &Html::element(Name tag, const QString &words, Attributes attributes)
{
    return open(tag, attributes).text(words).close();
}

Html &Html::empty(Name tag, Attributes attributes)
{
    openTag(tag.text(), attributes);
    m_bytes += " />";
    return *this;
}

Html &Html::link(const Address &to, const QString &words, Attributes attributes)
{
    return openLink(to, attributes).text(words).close();
}

Html &Html::styleSheet(const Address &from)
{
    openTag("link", {{"rel", u"stylesheet"_s}}, "href", from.text());
    m_bytes += " />";
    return *this;
}

Html &Html::mark(const Address &from)
{
    openTag("link", {{"rel", u"icon"_s}, {"type", u"image/svg+xml"_s}}, "href", from.text());
    m_bytes += " />";
    return *this;
}

Html &Html::program(const Address &from)
{
    openTag("script", {{"defer", u"defer"_s}}, "src", from.text());
    m_bytes += "></script>";
    return *this;
}

Html &Html::icon(const char *name)
{
    QFile file(u":/endcap/phone/icons/%1.svg"_s.arg(QLatin1StringView(name)));
    if (!file.open(QFile::ReadOnly))
        return *this;
    const QByteArray drawn = file.readAll();
    // Without the file's comments before its root.
    const qsizetype root = drawn.indexOf("<svg");
    m_bytes += "<span class=\"icon\" aria-hidden=\"true\">";
    m_bytes += root < 0 ? QByteArray() : drawn.mid(root).simplified();
    m_bytes += "</span>";
    return *this;
}

QByteArray Html::take()
{
    while (!m_open.isEmpty())
        close();
    m_bytes += '\n';
    return m_bytes;
}

} // namespace endcap::server
