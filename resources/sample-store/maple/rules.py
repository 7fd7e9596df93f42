# SPDX-FileCopyrightText: 2026 Endcap contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The official rules of the sample drawings, written out for one drawing. Pure."""

from maple.weeks import spoken

SPONSOR = "Maple & Main Stores, 1 Main Street, Bloomington, MN 55425"


def odds(winners):
    many = "one winner" if winners == 1 else f"{winners} winners"
    return (f"Every entry has the same chance. There {'is' if winners == 1 else 'are'} {many} "
            "among all entries, and the number of entries is published before the draw.")


FREE_ENTRY = ("Free for everybody: no purchase, and you need not be a member. A telephone "
              "number is enough, and your chance is the same.")


CLAIM_DAYS = 14
CLAIM = ("Show your ticket and a document that confirms your name and age at the service desk of "
         "any Maple & Main store.")
LOTTERY = "Maple & Main sample lottery"
_GROUPS = [{"count": 6, "low": 1, "high": 49, "sorted": True},
           {"count": 1, "low": 0, "high": 9, "sorted": False}]


def sources(first, second):
    """The public numbers: a real store names a real lottery here; this one is invented."""
    return [{"name": f"{LOTTERY}, {at:%A} {at:%B} {at.day}",
             "where": "Invented numbers for an invented store: resources/sample-store",
             "at": at.isoformat(), "groups": _GROUPS} for at in (first, second)]


def rules(title, prize, value, winners, alternates, opens, closes, seals, numbers):
    """The paragraphs, in the order a careful reader wants them."""
    one = winners == 1
    lottery, other = (source["name"] for source in numbers)
    return [
        "No purchase necessary. A purchase does not improve your chance of winning. Void "
        "where prohibited by law.",
        f"Sponsor. {SPONSOR} (\"we\") runs \"{title}\" and gives the prize.",
        "Who can enter. Legal residents of the United States and Puerto Rico who are 18 or "
        "older on the day they enter. Our employees, the people who look after our kiosks, "
        "and those who live with them cannot enter.",
        f"When. Entries are taken from {spoken(opens)} until {spoken(closes)}, by the kiosk's "
        "trusted clock.",
        "How to enter, free. At any kiosk in a Maple & Main store, say who you are with a "
        "telephone number, an e-mail address or a member's card, choose the drawing and touch "
        "Enter. Nothing is paid and nothing has to be bought. You get a ticket at once, also "
        f"when the store's line is down. An entry counts if it reaches us by {spoken(seals)}; "
        "one that arrives later is listed as late.",
        "One entry a person. However you enter, at however many stores, the first one counts "
        "and the others are void. Entries made by programs, or with numbers that are not "
        "yours, are void.",
        f"Prize. {'One prize' if one else f'{winners} prizes, one each'}: {prize}, worth "
        f"{value}. It is good in all our stores and does not expire. It cannot be exchanged "
        "for money or passed on before it is handed over. Taxes, if any, are the winner's.",
        f"Odds. {odds(winners)}",
        "The draw. After the last moment for entries we seal the list: we publish its "
        "fingerprint, the number of entries, and every kiosk keeps a copy of both. Then we take "
        f"public numbers that did not exist before, those of the {lottery} (six of 1 to 49 and one "
        f"of 0 to 9), or, if none are published, of the {other}. Two of us type them, each alone. "
        f"List and numbers together name {'the winner' if one else 'the winners'} by a published "
        "rule. Anyone can repeat the steps with the published file and get the same result. We "
        "cannot choose, and nobody can try twice.",
        "How you are told. At your next visit to a kiosk, by the code on your ticket, and by a "
        "message to the number or address you entered with, within 7 days of the draw. You have "
        f"{CLAIM_DAYS} days to answer and to show a document that confirms your name and age. "
        "After that, or if the rules were not kept, the prize goes to the next of "
        f"{alternates} alternates, in the order of the same draw. The reason is told to the person it concerns.",
        "Who won. The list of winning ticket numbers, without names, is at every kiosk for 60 "
        "days, and by post from the sponsor on request.",
        "Your data. Your number or address is locked for our server before it leaves the "
        "screen; no kiosk can read it. We use it to run this drawing and to tell you if you "
        "won, and for nothing else unless you are a member and agreed. The published list has "
        "ticket numbers only. Entries are deleted 90 days after the draw.",
        "If something goes wrong. If a fault or a fraud makes a fair draw impossible, we say so "
        "at every kiosk, and draw among the entries that were made properly. An entry that "
        "was shown as saved is not lost because a kiosk or a line fails. The law of Minnesota "
        "applies, and nothing here limits rights that the law of your state gives you.",
        "This is sample data. Maple & Main is an invented store that comes with Endcap to try "
        "it out. No prize is given away."]
