// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store-server/phone/plainpages.h"

#include "store-server/phone/frame.h"

namespace endcap::server
{

using namespace Qt::StringLiterals;

namespace
{

QByteArray page(const Words &words, const StoreSign &sign, const QString &title,
                const QString &said)
{
    Frame frame(words, sign, {.title = title});
    Html &html = frame.html();
    html.open("section").element("h1", title).element("p", said, {{"class", u"lead soft"_s}});
    html.openLink(Address::ours({u"t"_s}), {{"class", u"button strong"_s}});
    html.icon("ticket").text(words.translate("phone", "Check a ticket")).close();
    html.close();
    return frame.take();
}

} // namespace

QByteArray firstPage(const Words &words, const StoreSign &sign)
{
    return page(words, sign, words.translate("phone", "Pages for your phone"),
                words.translate("phone",
                                "The kiosk in the store shows codes that open them. A ticket "
                                "you can also check here."));
}

QByteArray notFoundPage(const Words &words, const StoreSign &sign)
{
    return page(words, sign, words.translate("phone", "There is nothing here"),
                words.translate("phone", "The address may be cut short, or what was here is over. "
                                         "Scan the code once more, whole and straight."));
}

QByteArray unavailablePage(const Words &words, const StoreSign &sign)
{
    return page(words, sign, words.translate("phone", "One moment, please"),
                words.translate("phone",
                                "Our books cannot be asked just now. Try again in a minute: "
                                "nothing is lost."));
}

} // namespace endcap::server
