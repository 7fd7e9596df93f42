// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Writes a page so that what it is given can only ever be read as text: names of tags
// and attributes are constants that are checked while compiling, every text and value
// is escaped here, and only an Address becomes a link. What it writes is well-formed
// XML too. A value for one page; any thread.
#pragma once

#include "store-server/phone/address.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <initializer_list>
#include <string_view>

namespace endcap::server
{

class Html
{
public:
    /// "p", "aria-hidden": lower case, and none that runs or fetches something.
    class Name
    {
    public:
        consteval Name(const char *name) : m_text(name)
        {
            constexpr std::string_view refused[]{
                "script", "style",  "iframe", "object", "embed",  "base",      "href",
                "src",    "action", "srcdoc", "srcset", "target", "formaction"};
            for (std::string_view each : refused) {
                if (m_text == each)
                    throw "a name that runs or fetches has a function of its own";
            }
            if (m_text.empty() || m_text.starts_with("on"))
                throw "no name for a page";
            for (char letter : m_text) {
                const bool isGood = (letter >= 'a' && letter <= 'z') || letter == '-' ||
                                    (letter >= '0' && letter <= '9');
                if (!isGood)
                    throw "names are lower case";
            }
        }
        constexpr std::string_view text() const { return m_text; }

    private:
        std::string_view m_text;
    };
    struct Attribute {
        Name name;
        QString value;
    };
    using Attributes = std::initializer_list<Attribute>;

    /// The document's first line and <html>, open.
    Html(const QString &language, bool isRightToLeft);

    Html &open(Name tag, Attributes attributes = {});
    Html &openLink(const Address &to, Attributes attributes = {});
    /// A form that asks for a page; nothing is sent in its body.
    Html &openForm(const Address &to, Attributes attributes = {});
    /// Closes what was opened last.
    Html &close();

    Html &text(const QString &text);
    /// An element with nothing but text in it.
    Html &element(Name tag, const QString &text, Attributes attributes = {});
    /// One that never has anything in it: <meta>, <input>.
    Html &empty(Name tag, Attributes attributes = {});
    Html &link(const Address &to, const QString &text, Attributes attributes = {});

    // What the page's head fetches from us.
    Html &styleSheet(const Address &from);
    Html &mark(const Address &from);
    Html &program(const Address &from);
    /// An icon of ours, by the name of its file; nothing when there is none.
    Html &icon(const char *name);

    /// Closes what is open; the page as bytes.
    QByteArray take();

private:
    void openTag(std::string_view tag, Attributes attributes, std::string_view addressName = {},
                 const QString &address = {});
    void escaped(const QString &text);

    QByteArray m_bytes;
    QList<std::string_view> m_open;
};

} // namespace endcap::server
