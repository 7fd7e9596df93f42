// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store-server/phone/ticketverdict.h"

namespace endcap::server
{

namespace
{

QString voidMeaning(const QString &reason, const Words &words)
{
    if (reason == u"too-late") {
        return words.translate("ticket", "It reached us after the last moment, so it is not in the "
                                         "drawing. We are sorry.");
    }
    if (reason == u"not-open") {
        return words.translate("ticket", "It reached us before the drawing opened, so it is not "
                                         "in it. We are sorry: the kiosk had the wrong time. "
                                         "Please enter again.");
    }
    return words.translate("ticket",
                           "We could not take this entry. Please ask at the service desk of "
                           "the store and show this ticket.");
}

} // namespace

TicketVerdict TicketVerdict::of(const TicketFacts &facts, const Words &words, const QString &zone)
{
    using State = TicketFacts::State;
    const QString seal = words.moment(facts.sealsAt, zone);
    switch (facts.state) {
    case State::NotOurs:
        return {words.translate("ticket", "We do not know this ticket"),
                words.translate("ticket",
                                "No kiosk of ours has signed it, or something on it was "
                                "changed. Scan the code once more, whole and straight; if "
                                "it stays so, ask at the store.")};
    case State::Contradicted:
        return {words.translate("ticket", "This has to be looked at"),
                words.translate("ticket", "A kiosk of ours signed this ticket, but our books hold "
                                          "something else in its place. Please show it at the "
                                          "service desk: it is on us to find out why.")};
    case State::OnItsWay:
        return {words.translate("ticket", "It is on its way"),
                words
                    .translate("ticket", "The kiosk has saved your entry and sends it when the "
                                         "store’s line is back. It counts if it reaches us by %1.")
                    .arg(seal)};
    case State::Late:
        return {words.translate("ticket", "Not in the drawing"),
                words
                    .translate("ticket", "Your entry did not reach us by %1, so it is not in the "
                                         "drawing. We are sorry.")
                    .arg(seal)};
    case State::Counts:
        return {words.translate("ticket", "You’re in."),
                words.translate("ticket", "We have your entry. Everybody is in once, with the same "
                                          "odds: a second ticket adds nothing.")};
    case State::Void:
        return {words.translate("ticket", "This one does not count"),
                voidMeaning(facts.reason, words)};
    case State::Won:
        return {words.translate("ticket", "You won!"),
                words
                    .translate("ticket",
                               "Your ticket was drawn. Come to the service desk with this "
                               "ticket and a document with your name by %1.")
                    .arg(words.moment(facts.claimBy, zone))};
    case State::Alternate:
        return {words.translate("ticket", "You are next in line"),
                words
                    .translate("ticket", "Your ticket was drawn as alternate number %1: if a prize "
                                         "is not claimed, it goes down that line. Look again "
                                         "later, and keep this ticket.")
                    .arg(words.number(facts.place))};
    case State::WentOn:
        return {words.translate("ticket", "The prize went on"),
                words.translate("ticket", "Your ticket was drawn, but it no longer has a place: "
                                          "the prize goes to the next in line. Ask at the "
                                          "service desk and show this ticket if you want to "
                                          "know why.")};
    case State::NotDrawn:
        return {words.translate("ticket", "Not this time"),
                words.translate("ticket", "The draw was held, and this ticket was not drawn. If "
                                          "you have an earlier one, look at that too. Thank you "
                                          "for taking part.")};
    }
    return {};
}

} // namespace endcap::server
