# SPDX-FileCopyrightText: 2026 Endcap contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What invented people say of the own brands, and what the tills sold them. Nothing is
said of a real brand. Within a product no sentence comes twice as long as there are
others. Reads own/opinions.json."""

import json
from datetime import timedelta
from pathlib import Path

from maple import dice
from maple.weeks import week

PURCHASES = ["kind", "receipt", "line", "store", "day", "gtin", "phone", "card", "price",
             "currency"]
REVIEWS = ["id", "gtin", "stars", "title", "text", "written", "lang", "helpful", "source",
           "store", "receipt", "line"]
SOURCE = "maple.example"
THINGS = {"Appliances", "Beauty & care", "Clothing", "Electronics", "Health", "Household",
          "Kitchen & home", "Pets", "Stationery & party", "Tools & garden", "Toys & hobbies"}
# What each demo member has in her list besides: own-brand items, days ago.
DEMO = ((101, 3), (205, 9), (301, 16), (104, 30), (401, 44), (503, 75))
MOODS = {5: "good", 4: "good", 3: "mixed", 2: "bad", 1: "bad"}


class _Deck:
    """Sentences of one kind in an order of the product's own, each before any again."""

    def __init__(self, *what):
        self.what, self.at = what, {}

    def draw(self, name, sentences):
        at = self.at[name] = self.at.get(name, -1) + 1
        order = sorted(range(len(sentences)),
                       key=lambda i: dice.number(*self.what, name, at // len(sentences), i))
        return sentences[order[at % len(sentences)]]


def _stars(gtin, index):
    # Each product has friends and foes of its own.
    worth = dice.below(30, "worth", gtin)
    drawn = dice.below(100, "stars", gtin, index)
    bounds = (4 + (30 - worth) // 3, 11 + (30 - worth) // 2, 24 + (30 - worth) // 2, 52)
    return 1 + sum(drawn >= bound for bound in bounds)


def _words(own, deck, kind, stars, mark):
    mood = MOODS[stars]
    parts = [deck.draw(mood, own[kind][mood])]
    if dice.below(3, "why", *mark) == 0:
        parts.insert(0, deck.draw("why", own["why"]))
    if dice.below(4, "also", *mark) == 0:
        other = "mixed" if mood != "mixed" else ("good" if stars == 3 else "bad")
        parts.append(deck.draw(other, own[kind][other]))
    title = deck.draw("title" + mood, own["titles"][mood]) if dice.below(4, "t", *mark) else ""
    return title, " ".join(parts)


class Opinions:
    """Rows of reviews.csv and purchases.csv for one day."""

    def __init__(self, folder, today, catalogue, members, stores):
        own = json.loads(Path(folder, "own/opinions.json").read_text("utf-8"))
        # Of the week: what is made on any of its days is the same.
        self.today = today = week(today, 0).starts
        self.members, self.stores = members, [row["id"] for row in stores]
        self.demo = [row for row in members if row["pin"]]
        self.reviews, self.purchases, self.receipts = [], [], 0
        for product in catalogue.own:
            self._product(own, product)
        for member in self.demo:
            for item, ago in DEMO:
                if str(item) in catalogue.by_item:
                    self._buy(catalogue.by_item[str(item)], member, today - timedelta(days=ago),
                              self.stores[0])

    def _product(self, own, product):
        gtin = product["gtin"]
        kind = "thing" if product["category"] in THINGS else "food"
        deck = _Deck("deck", gtin)
        foreign = [said for said in own["others"] if said["kind"] == kind]
        for index in range(4 + dice.below(10, "few", gtin) + dice.below(26, "many", gtin)):
            mark = (gtin, index)
            stars = _stars(gtin, index)
            title, text = _words(own, deck, kind, stars, mark)
            lang = "en"
            if dice.below(14, "foreign", *mark) == 0:
                said = deck.draw("foreign", foreign)
                stars, title, text, lang = (said[key] for key in ("stars", "title", "text", "lang"))
            written = self.today - timedelta(days=2 + dice.below(700, "ago", *mark))
            row = {"id": f"{gtin}-{index}", "gtin": gtin, "stars": stars, "title": title,
                   "text": text, "written": written.isoformat(), "lang": lang,
                   "helpful": dice.below(1 + dice.below(40, "liked", *mark), "helpful", *mark),
                   "source": SOURCE, "store": "", "receipt": "", "line": ""}
            if dice.below(10, "bought", *mark) < 7:
                buyer = self.members[len(self.demo) + dice.below(
                    len(self.members) - len(self.demo), "buyer", *mark)]
                day = written - timedelta(days=1 + dice.below(30, "used", *mark))
                store = dice.pick(self.stores, "store", *mark)
                row.update(store=store, receipt=self._buy(product, buyer, day, store), line=1)
            self.reviews.append(row)

    def _buy(self, product, member, day, store):
        self.receipts += 1
        receipt = f"T{self.receipts:06d}"
        self.purchases.append({
            "kind": "sale", "receipt": receipt, "line": 1, "store": store,
            "day": day.isoformat(), "gtin": product["gtin"], "phone": member["phone"],
            "card": "", "price": product["price"], "currency": product["currency"]})
        return receipt
