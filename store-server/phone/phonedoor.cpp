// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store-server/phone/phonedoor.h"

#include "contract/wire/itemcodecs.h"
#include "contract/wire/ticketcodec.h"
#include "store-server/phone/friendspage.h"
#include "store-server/phone/look.h"
#include "store-server/phone/plainpages.h"
#include "store-server/phone/ticketpage.h"

#include <algorithm>

namespace endcap::server
{

using namespace Qt::StringLiterals;

namespace
{

// Nothing from elsewhere, nothing inside somebody else's page, no way to send what she
// typed to anybody but us.
constexpr auto policy = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; "
                        "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

PhoneAnswer pageAnswer(int status, const QByteArray &body)
{
    return {status,
            "text/html; charset=utf-8",
            body,
            {{"Cache-Control", "no-store"}, {"Vary", "Accept-Language"}}};
}

PhoneAnswer fileAnswer(const LookFile &file, const QByteArray &ifNoneMatch)
{
    const bool isSame = ifNoneMatch == file.tag;
    return {isSame ? 304 : 200,
            file.type,
            isSame ? QByteArray() : file.bytes,
            {{"Cache-Control", "public, max-age=31536000, immutable"}, {"ETag", file.tag}}};
}

void guard(PhoneAnswer &answer)
{
    answer.headers.append({{"Content-Security-Policy", policy},
                           {"X-Content-Type-Options", "nosniff"},
                           {"Referrer-Policy", "no-referrer"},
                           {"Cross-Origin-Opener-Policy", "same-origin"},
                           {"Cross-Origin-Resource-Policy", "same-origin"},
                           {"Permissions-Policy", "camera=(), microphone=(), geolocation=()"}});
}

} // namespace

PhoneAnswer PhoneDoor::take(const PhoneRequest &request)
{
    const Words words = Words::asked(request.acceptLanguage);
    PhoneAnswer answer;
    if (request.method == PhoneRequest::Method::Other) {
        answer = pageAnswer(405, notFoundPage(words, anySign()));
        answer.headers.emplaceBack("Allow", "GET, HEAD");
    } else if (request.path.size() > mostPathLetters ||
               request.query.query().size() > mostQueryLetters) {
        answer = pageAnswer(414, notFoundPage(words, anySign()));
    } else {
        answer = page(request, words);
    }
    guard(answer);
    return answer;
}

PhoneAnswer PhoneDoor::page(const PhoneRequest &request, const Words &words)
{
    const QStringList path = request.path.split(u'/').mid(1);
    const QString &first = path.value(0);
    if (request.path == u"/")
        return pageAnswer(200, firstPage(words, anySign()));
    if (first == u"a" && path.size() == 2) {
        if (const auto file = lookFile(path.at(1)))
            return fileAnswer(*file, request.ifNoneMatch);
    }
    if (first == u"t" && path.size() == 1) {
        const QString typed = request.query.queryItemValue(u"ticket"_s, QUrl::FullyDecoded);
        return typed.trimmed().isEmpty() ? pageAnswer(200, askTicketPage(words, anySign(), false))
                                         : ticket(words, typed.trimmed(), true);
    }
    if (first == u"t" && path.size() == 2)
        return ticket(words, u"EC1:"_s + path.at(1), false);
    if (first == u"f" && (path.size() == 2 || path.size() == 3))
        return friends(request, words, path);
    return pageAnswer(404, notFoundPage(words, anySign()));
}

PhoneAnswer PhoneDoor::ticket(const Words &words, const QString &text, bool isTyped)
{
    const auto read = wire::decodeTicket(text);
    if (!read && isTyped)
        return pageAnswer(200, askTicketPage(words, anySign(), true));
    if (!read)
        return pageAnswer(404, ticketPage(words, anySign(), TicketFacts()));
    const auto facts = m_tickets.look(*read, m_clock.nowMs());
    if (!facts)
        return pageAnswer(503, unavailablePage(words, anySign()));
    const StoreSign sign = facts->store ? StoreSign(*facts->store) : anySign();
    return pageAnswer(facts->state == TicketFacts::State::NotOurs ? 404 : 200,
                      ticketPage(words, sign, *facts));
}

PhoneAnswer PhoneDoor::friends(const PhoneRequest &request, const Words &words,
                               const QStringList &path)
{
    const QString &store = path.at(1);
    const auto body = m_database.items.find(u"store"_s, store);
    const auto live = m_database.items.live(u"share"_s);
    if (!body || !live)
        return pageAnswer(503, unavailablePage(words, anySign()));
    const auto profile = *body ? wire::decodeStore(store, **body) : Unexpected(WireError{});
    if (!profile)
        return pageAnswer(404, notFoundPage(words, anySign()));
    const StoreSign sign(*profile);
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(m_clock.nowMs(), Qt::UTC);
    FriendsTopic topic;
    topic.store = store;
    for (const wire::FeedItem &item : *live) { // by id, as the kiosk orders them
        const auto share = wire::decodeShare(item.id, item.body);
        if (share && isOn(*share, *profile, now))
            topic.others.append(*share);
    }
    const auto wanted = path.size() == 2 ? topic.others.begin()
                                         : std::ranges::find(topic.others, path.at(2), &Share::id);
    if (wanted == topic.others.end())
        return pageAnswer(path.size() == 2 ? 200 : 404, noFriendsPage(words, sign));
    topic.share = *wanted;
    topic.others.erase(wanted);
    if (request.query.hasQueryItem(u"text"_s)) {
        // A form writes a blank as "+".
        QString typed = request.query.queryItemValue(u"text"_s, QUrl::FullyEncoded);
        typed.replace(u'+', u' ');
        topic.typed = QUrl::fromPercentEncoding(typed.toUtf8());
    }
    return pageAnswer(200, friendsPage(words, sign, topic));
}

StoreSign PhoneDoor::anySign()
{
    const auto store = m_database.items.first(u"store"_s);
    if (!store || !*store)
        return {};
    const auto profile = wire::decodeStore((*store)->id, (*store)->body);
    if (!profile)
        return {};
    StoreSign sign(*profile);
    sign.store.clear();
    sign.phone.clear();
    return sign;
}

} // namespace endcap::server
