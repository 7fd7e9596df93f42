// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store-server/phone/ticketpage.h"

#include "store-server/phone/frame.h"
#include "store-server/phone/ticketverdict.h"

namespace endcap::server
{

using namespace Qt::StringLiterals;
using State = TicketFacts::State;

namespace
{

// One line of what is known: yes, no, or neither.
void putFact(Html &html, const char *icon, const QString &kind, const QString &what,
             const QString &value)
{
    html.open("div", {{"class", kind}}).icon(icon).open("div");
    html.element("dt", what).element("dd", value);
    html.close().close();
}

bool isDecided(State state)
{
    return state == State::Won || state == State::Alternate || state == State::WentOn ||
           state == State::NotDrawn;
}

void putFacts(Html &html, const Words &words, const TicketFacts &facts, const QString &zone)
{
    const bool isHere = facts.receivedAt.isValid();
    const bool counts = facts.state == State::Counts || isDecided(facts.state);
    html.open("dl");
    putFact(
        html, isHere ? "check" : "clock", isHere ? u"yes"_s : u"open"_s,
        words.translate("ticket", "Has the store your entry?"),
        isHere
            ? words.translate("ticket", "Yes, since %1").arg(words.moment(facts.receivedAt, zone))
        : facts.state == State::Void ? words.translate("ticket", "Yes, but it could not be taken")
                                     : words.translate("ticket", "Not yet"));
    putFact(html,
            counts                           ? "check"
            : facts.state == State::OnItsWay ? "clock"
                                             : "x",
            counts                           ? u"yes"_s
            : facts.state == State::OnItsWay ? u"open"_s
                                             : u"no"_s,
            words.translate("ticket", "Does it count?"),
            counts ? words.translate("ticket", "Yes, once for each person")
            : facts.state == State::OnItsWay ? words.translate("ticket", "If it arrives in time")
                                             : words.translate("ticket", "No"));
    putFact(html, "calendar-clock", u"open"_s,
            words.translate("ticket", "Last moment to arrive here"),
            words.moment(facts.sealsAt, zone));
    if (isDecided(facts.state)) {
        putFact(
            html, facts.state == State::Won ? "trophy" : "ticket",
            facts.state == State::Won ? u"yes"_s : u"open"_s,
            words.translate("ticket", "Was it drawn?"),
            facts.state == State::Won      ? words.translate("ticket", "Yes: it won")
            : facts.state == State::WentOn ? words.translate("ticket", "Yes, and it went on")
            : facts.state == State::Alternate
                ? words.translate("ticket", "As alternate number %1").arg(words.number(facts.place))
                : words.translate("ticket", "No"));
    } else if (facts.state == State::Counts) {
        putFact(html, "ticket", u"open"_s, words.translate("ticket", "Was it drawn?"),
                words.translate("ticket", "The draw has not been held yet. Open this page again "
                                          "afterwards."));
    }
    html.close();
}

void putTicket(Html &html, const Words &words, const TicketFacts &facts, const QString &zone)
{
    html.open("article", {{"class", u"ticket"_s}}).open("div", {{"class", u"top"_s}});
    if (facts.drawing) {
        html.element("p", facts.drawing->title, {{"class", u"caption"_s}, {"dir", u"auto"_s}});
        html.element("p", facts.drawing->prize, {{"class", u"prize"_s}, {"dir", u"auto"_s}});
    }
    html.element("p", words.translate("ticket", "Ticket %1").arg(facts.number),
                 {{"class", u"number"_s}});
    html.element("p", facts.hash, {{"class", u"code"_s}});
    html.close();
    if (facts.state != State::Contradicted) {
        html.open("div", {{"class", u"stub"_s}});
        putFacts(html, words, facts, zone);
        html.close();
    }
    html.close();
}

void putProof(Html &html, const Words &words, const TicketFacts &facts)
{
    html.open("section").element("h2", words.translate("ticket", "How we checked it"));
    html.element("p", words.translate("ticket", "The kiosk signed this ticket when it gave it to "
                                                "you. We checked that signature with the kiosk’s "
                                                "key: it holds, and nothing on the ticket was "
                                                "changed."));
    if (facts.drawing) {
        html.element("h2", words.translate("ticket", "The odds"));
        html.element("p", facts.drawing->odds, {{"dir", u"auto"_s}});
    }
    html.close();
}

void putForm(Html &html, const Words &words)
{
    html.openForm(Address::ours({u"t"_s}));
    html.element("label", words.translate("ticket", "The text in the ticket’s code"),
                 {{"for", u"ticket"_s}});
    html.empty("input", {{"type", u"text"_s},
                         {"id", u"ticket"_s},
                         {"name", u"ticket"_s},
                         {"maxlength", u"1200"_s},
                         {"required", u"required"_s},
                         {"autocomplete", u"off"_s},
                         {"autocapitalize", u"off"_s},
                         {"spellcheck", u"false"_s},
                         {"placeholder", u"EC1:…"_s}});
    html.open("button", {{"class", u"button strong"_s}, {"type", u"submit"_s}});
    html.icon("ticket").text(words.translate("ticket", "Check it")).close();
    html.close();
}

} // namespace

QByteArray askTicketPage(const Words &words, const StoreSign &sign, bool wasUnreadable)
{
    Frame frame(words, sign, {.title = words.translate("ticket", "Check a ticket")});
    Html &html = frame.html();
    html.open("section").element("h1", words.translate("ticket", "Check a ticket"));
    html.element("p",
                 words.translate("ticket", "Scan the code on your ticket with your phone’s camera: "
                                           "its page opens by itself. If your phone shows a text "
                                           "that begins with EC1, put it in here."),
                 {{"class", u"lead soft"_s}});
    if (wasUnreadable) {
        html.element("p",
                     words.translate("ticket",
                                     "That is not the whole text of a ticket. Copy all of "
                                     "it, from EC1 to its end."),
                     {{"class", u"note"_s}, {"role", u"alert"_s}});
    }
    putForm(html, words);
    html.close();
    return frame.take();
}

QByteArray ticketPage(const Words &words, const StoreSign &sign, const TicketFacts &facts)
{
    const auto verdict = TicketVerdict::of(facts, words, sign.zone);
    const bool isOurs = facts.state != State::NotOurs;
    Frame frame(
        words, sign,
        {.title = isOurs ? words.translate("ticket", "Ticket %1").arg(facts.number) : verdict.title,
         .isBerry = isOurs});
    Html &html = frame.html();
    html.open("section", {{"class", isOurs ? u"stage"_s : u"plain"_s}});
    html.element("h1", verdict.title);
    html.element("p", verdict.meaning, {{"class", u"lead"_s}});
    if (!isOurs) {
        html.openLink(Address::ours({u"t"_s}), {{"class", u"button strong"_s}});
        html.icon("ticket").text(words.translate("ticket", "Check a ticket")).close();
        html.close();
        return frame.take();
    }
    putTicket(html, words, facts, sign.zone);
    html.close();
    putProof(html, words, facts);
    return frame.take(
        words.translate("ticket", "Whoever has this ticket can see this page. It shows no name."));
}

} // namespace endcap::server
