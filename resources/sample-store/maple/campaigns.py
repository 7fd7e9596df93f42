# SPDX-FileCopyrightText: 2026 Endcap contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Offers, slides, drawings, texts for friends and quests for the last week, this one and
the next, so that a screen has something to leave out on both sides. Everything invented
hangs on an own-brand product. Reads offers.json, slides.json, shares.json, quests.json and
consents.json of own/. An offer says why it is somebody's: the one thing about a member that
decides it."""

import json
from pathlib import Path

from maple import rules
from maple.catalogue import money
from maple.weeks import Span, central, season, week

SHIFTS = (-1, 0, 1)
MONEY = ("price", "amount_off", "percent_off")
DISCLOSURE = "Ad: Maple & Main gives me points for opening this page at its kiosk."
HOME = "https://maple-and-main.example/visit"


def _spans(kind, today):
    return [(week if kind == "week" else season)(today, shift) for shift in SHIFTS]


def _read(folder, name):
    return json.loads(Path(folder, "own", name).read_text("utf-8"))


def offers(folder, today, catalogue, stores):
    for row in _read(folder, "offers.json"):
        product = catalogue.by_item[row["item"]]
        text = row["text"].format(aisle=product["aisle"], bay=product["bay"])
        there = [store["id"] for store in stores if store["state"] in row.get("states", ())]
        for span in _spans(row["span"], today):
            yield {"id": f"{row['key']}-{span.ends}", "title": row["title"], "text": text,
                   "gtin": product["gtin"], **{key: row[key] for key in MONEY if key in row},
                   "from": span.from_, "until": span.until, "deal": row["deal"],
                   "why": row.get("why", {"rule": "everyone"}), "limit": row.get("limit", 1),
                   "terms": row.get("terms", ""), "stores": there}


def slides(folder, today, catalogue):
    for row in _read(folder, "slides.json"):
        shown = catalogue.by_gtin.get(row.get("gtin")) or catalogue.by_item.get(row["item"])
        text = row["text"].format(aisle=shown["aisle"], bay=shown["bay"]) if shown else row["text"]
        for span in _spans(row["span"], today):
            yield {"id": f"{row['key']}-{span.ends}", "headline": row["headline"],
                   "text": text, "big": row["big"], "tone": row["tone"],
                   "product": shown["gtin"] if shown else "", "from": span.from_, "until": span.until,
                   "days": row["days"], "hours": row["hours"], "seconds": row["seconds"],
                   "stores": []}


def shares(folder, today):
    prices = {row["key"]: row.get("price") for row in _read(folder, "offers.json")}
    for row in _read(folder, "shares.json"):
        text = row["text"].format(price=prices.get(row.get("offer")))
        for span in _spans(row["span"], today):
            yield {"kind": "share", "id": f"{row['key']}-{span.ends}", "text": text,
                   "disclosure": DISCLOSURE, "url": HOME, "from": span.from_,
                   "until": span.until, "stores": []}


def _drawing(key, span: Span, title, prize, cents, winners, alternates):
    opens, closes = central(span.starts, 21), central(span.ends, 21)
    # Three days for the kiosks that are cut off, then noon of the day after.
    seals, draws = span.after(3, 21), span.after(4, 12)
    sources = rules.sources(draws, span.after(5, 12))
    return {"id": f"{key}-{span.ends}", "title": title, "prize": prize, "prize_minor": cents,
            "currency": "USD", "winners": winners, "alternates": alternates,
            "opens": opens.isoformat(), "closes": closes.isoformat(),
            "seals": seals.isoformat(), "odds": rules.odds(winners),
            "free_entry": rules.FREE_ENTRY,
            "rules": rules.rules(title, prize, "$" + money(cents), winners, alternates,
                                 opens, closes, seals, sources),
            "sources": sources, "claim": rules.CLAIM, "claim_days": rules.CLAIM_DAYS,
            "stores": []}


def drawings(today):
    # The week before the last as well: its draw is over on any day of this week.
    for span in (week(today, -2), *_spans("week", today)):
        yield _drawing("weekly-card", span, "Win a $250 gift card", "$250 gift card", 25000, 1, 3)
    for span in _spans("season", today):
        yield _drawing("free-coffee", span, "Win a month of coffee", "$50 coffee card", 5000, 3, 6)


def quests(folder, today):
    """By whole days on each store's own calendar, from the Monday after the turn."""
    for row in _read(folder, "quests.json"):
        for span in _spans(row["span"], today):
            yield {"id": f"{row['key']}-{span.ends}", "title": row["title"], "text": row["text"],
                   "badge": row["badge"], "steps": row["steps"], "points": row["points"],
                   "rounds": row["rounds"], "from": span.first.isoformat(),
                   "until": span.ends.isoformat(), "stores": []}


def consents(folder):
    return _read(folder, "consents.json")
