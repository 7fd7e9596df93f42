# SPDX-FileCopyrightText: 2026 Endcap contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where a product stands and roughly what it costs: the categories of
own/categories.json, and which one a name belongs to."""

import re

from maple import dice
from maple.words import folded, pattern

_CUT = re.compile(r"\s(?:with|in|mit|med|con|fur|for|from|w/)\s|\s[-–]|[,(]")
_WEIGHED = re.compile(r"\d\s*(?:oz|g|gr|gram|kg|lb|ml|cl|l|liter|litre)\b")
_LETTERS = re.compile(r"[a-z]*")


class Shelf:
    """One category: its aisle, its bays and its usual prices in cents."""

    def __init__(self, row):
        self.name = row["name"]
        self.aisle = row["aisle"]
        self.bays = row["bays"]
        self.low, self.high = (100 * price for price in row["price"])
        self.words = pattern(row["words"])
        self.brands = pattern(row["brands"])
        self.unless = pattern(row.get("unless", ""))
        self.unless_then = row.get("unless_then")

    def bay_of(self, gtin):
        return dice.pick(self.bays, "bay", gtin)

    def price_of(self, gtin):
        """Cents, more often near the low end, ending the way prices do."""
        cents = self.low * (self.high / self.low) ** dice.share("price", gtin)
        return int(cents) // 100 * 100 + dice.pick((29, 49, 79, 99, 99), "cents", gtin)


class Shelves:
    """All categories, and the rule that sorts a real product into one."""

    def __init__(self, rows):
        self.all = [Shelf(row) for row in rows]
        self.named = {shelf.name: shelf for shelf in self.all}

    def sorted_in(self, gtin, brand, name, size, row):
        if row["Author"] or row["Publisher"] or gtin[1:4] in ("978", "979"):
            return self.named["Books"]
        if row["Alcohol By Volume"]:
            return self.named["Beer, wine & spirits"]
        maker, words = folded(brand), folded(name)
        for shelf in self.all:
            if shelf.brands and shelf.brands.match(maker):
                return shelf
        for part in (_CUT.split(words)[0], words, maker):
            shelf = self._last_word(part)
            if shelf is None:
                continue
            if shelf.unless and shelf.unless.search(words):
                return self.named[shelf.unless_then]
            return shelf
        if row["Calories"] or _WEIGHED.search(folded(size)):
            return self.named["Pantry"]
        return self.all[-1]

    def _last_word(self, text):
        """The category of the last word known: "tomato soup" is a soup. Of two
        that end together the longer counts: "peanut butter" is no butter."""
        best = None
        for order, shelf in enumerate(self.all):
            for match in shelf.words.finditer(text) if shelf.words else ():
                end = _LETTERS.match(text, match.end()).end()
                rank = (end, match.end() - match.start(), -order)
                if best is None or rank > best[0]:
                    best = (rank, shelf)
        return best and best[1]
