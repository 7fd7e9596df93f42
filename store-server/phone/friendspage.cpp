// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store-server/phone/friendspage.h"

#include "store-server/phone/frame.h"
#include "store-server/phone/sharemessage.h"

namespace endcap::server
{

using namespace Qt::StringLiterals;

namespace
{

QString promise(const Words &words)
{
    return words.translate("friends",
                           "Nothing is posted for you. We do not see whether you send it, "
                           "to whom, or what you write, and we keep nothing of this page.");
}

void putForm(Html &html, const Words &words, const StoreSign &sign, const FriendsTopic &topic,
             const QString &own)
{
    html.openForm(Address::ours({u"f"_s, topic.store, topic.share.id}),
                  {{"id", u"words"_s},
                   {"data-always", alwaysWith(topic.share)},
                   {"data-subject", sign.brand}});
    html.element("label", words.translate("friends", "Your words"), {{"for", u"own"_s}});
    html.element("textarea", own,
                 {{"id", u"own"_s},
                  {"name", u"text"_s},
                  {"maxlength", QString::number(mostOwnLetters)},
                  {"rows", u"5"_s},
                  {"dir", u"auto"_s},
                  {"aria-describedby", u"fixed"_s}});
    html.open("div", {{"class", u"fixed"_s}, {"id", u"fixed"_s}, {"dir", u"auto"_s}});
    html.element("b", words.translate("friends", "This always goes with it"));
    html.text(alwaysWith(topic.share)).close();
    if (topic.typed && isTooLong(*topic.typed)) {
        html.element("p",
                     words.translate("friends", "That was too long: the first %1 letters are here.")
                         .arg(words.number(mostOwnLetters)),
                     {{"class", u"note"_s}});
    }
    html.open("button", {{"class", u"button"_s}, {"id", u"use"_s}, {"type", u"submit"_s}});
    html.icon("pencil").text(words.translate("friends", "Use these words")).close();
    html.close();
}

void putWay(Html &html, const char *name, const char *icon, const Address &to, const QString &label,
            bool isStrong = false)
{
    html.open("li").openLink(to, {{"class", isStrong ? u"button strong"_s : u"button"_s},
                                  {"id", QString::fromLatin1(name)},
                                  {"rel", u"noreferrer noopener"_s}});
    html.icon(icon).text(label).close().close();
}

void putWays(Html &html, const Words &words, const StoreSign &sign, const QString &message)
{
    html.element("h2", words.translate("friends", "Send it from your phone"));
    // The phone's own share sheet can be asked for by a program only.
    html.open("button", {{"class", u"button strong"_s},
                         {"id", u"share"_s},
                         {"type", u"button"_s},
                         {"hidden", u"hidden"_s}});
    html.icon("share-2").text(words.translate("friends", "Share with another app")).close();
    html.open("ul", {{"class", u"ways"_s}});
    putWay(html, "sms", "message-circle", Address::textMessage(message),
           words.translate("friends", "Text message"));
    putWay(html, "mail", "mail", Address::mail(sign.brand, message),
           words.translate("friends", "E-mail"));
    putWay(html, "whatsapp", "send", Address::whatsApp(message),
           words.translate("friends", "WhatsApp"));
    html.close();
}

void putCopy(Html &html, const Words &words, const QString &message)
{
    html.element("h2", words.translate("friends", "Or copy it"));
    html.element("div", message,
                 {{"class", u"card whole"_s}, {"id", u"whole"_s}, {"dir", u"auto"_s}});
    html.open("button", {{"class", u"button"_s},
                         {"id", u"copy"_s},
                         {"type", u"button"_s},
                         {"hidden", u"hidden"_s}});
    html.icon("copy").text(words.translate("friends", "Copy")).close();
    html.element("p", words.translate("friends", "Copied."),
                 {{"id", u"copied"_s}, {"role", u"status"_s}, {"hidden", u"hidden"_s}});
}

void putOthers(Html &html, const Words &words, const FriendsTopic &topic)
{
    if (topic.others.isEmpty())
        return;
    html.element("h2", words.translate("friends", "Or tell them something else"));
    html.open("ul", {{"class", u"others"_s}});
    for (const Share &other : topic.others) {
        html.open("li").link(Address::ours({u"f"_s, topic.store, other.id}), other.text,
                             {{"class", u"card"_s}, {"dir", u"auto"_s}});
        html.close();
    }
    html.close();
}

} // namespace

QByteArray friendsPage(const Words &words, const StoreSign &sign, const FriendsTopic &topic)
{
    const QString own = ownWords(topic.typed.value_or(topic.share.text));
    const QString message = shareMessage(topic.share, own);
    Frame frame(words, sign,
                {.title = words.translate("friends", "Tell your friends"), .hasProgram = true});
    Html &html = frame.html();
    html.open("section");
    html.element("h1", words.translate("friends", "Tell your friends"));
    html.element("p",
                 words.translate("friends",
                                 "Make it your own. It leaves from your phone, with your "
                                 "apps, when you send it."),
                 {{"class", u"lead soft"_s}});
    putForm(html, words, sign, topic, own);
    putWays(html, words, sign, message);
    putCopy(html, words, message);
    putOthers(html, words, topic);
    html.close();
    return frame.take(promise(words));
}

QByteArray noFriendsPage(const Words &words, const StoreSign &sign)
{
    Frame frame(words, sign, {.title = words.translate("friends", "Tell your friends")});
    Html &html = frame.html();
    html.open("section");
    html.element("h1", words.translate("friends", "Nothing to tell right now"));
    html.element("p",
                 words.translate("friends", "What was here is over. Look at the kiosk on your next "
                                            "visit: there may be something new."),
                 {{"class", u"lead soft"_s}});
    html.close();
    return frame.take();
}

} // namespace endcap::server
