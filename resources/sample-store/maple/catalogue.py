# SPDX-FileCopyrightText: 2026 Endcap contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The products: real ones out of the Datakick table, with prices and places of the
sample store's own, and the invented own brands. Reads sources/ and own/."""

import csv
import gzip
import io
import json
import re
from pathlib import Path

from maple import dice
from maple import gtin as gs1
from maple.shelves import Shelves
from maple.words import folded, pattern, plain

_COMPANY = re.compile(r"(?i)\b(ltd|limited|industries|mercantile|distribution|enterprises|group"
                      r"|company|foods|fmcl|llc|gmbh|academy|ent|nig|organics)\b\.?\)?\s*$")
_SPLIT = re.compile(r"\s+[-–]\s*")

HEADER = ["gtin", "name", "brand", "size", "category", "aisle", "bay", "price", "currency",
          "image", "sample", "rank", "support"]
# What a household buys every week.
DAILY = {"Bakery", "Breakfast & spreads", "Coffee & tea", "Dairy & eggs", "Drinks", "Frozen",
         "Pantry", "Produce", "Snacks", "Sweets"}
# No such place: example.org is kept for examples, so that no telephone finds anything.
HELP = "https://help.maple-and-main.example.org/"


def money(cents):
    return f"{cents // 100}.{cents % 100:02d}"


def _named(row):
    """Brand and name as the source means them: some rows carry the product in the
    brand's column and the company in the name's."""
    brand, name = row["Brand Name"], row["Name"]
    if re.search(r"[-–]\s*$", brand) and (len(brand.split()) > 3 or _COMPANY.search(name)):
        parts = _SPLIT.split(brand.strip(" -–"), maxsplit=1)
        if len(parts) == 2 and len(parts[0].split()) == 1 and not parts[0].islower():
            return plain(parts[0]), plain(parts[1])
        return plain(name), plain(brand)
    return plain(brand or row["Author"]), plain(name)


class Catalogue:
    """Everything that is sold, and what was left out of the source and why."""

    def __init__(self, folder):
        self.shelves = Shelves(json.loads(Path(folder, "own/categories.json").read_text("utf-8")))
        self.withheld = {}
        photos = {path.stem for path in Path(folder, "photos").glob("*.jpg")}
        self.real = list(self._read_real(folder, photos))
        self.own = list(self._read_own(folder))
        self._rank()
        self.by_gtin = {row["gtin"]: row for row in self.real + self.own}
        self.by_item = {row["gtin"][7:13].lstrip("0"): row for row in self.own}

    def rows(self):
        return sorted(self.real + self.own, key=lambda row: row["gtin"])

    def _rank(self):
        """What people look for most, as invented as the prices: own brands and food with
        a photograph, then all else with a photograph, then the rest."""
        def key(row):
            loved = row["sample"] == "true" or row["image"] and row["category"] in DAILY
            return (0 if loved else 1 if row["image"] else 2, dice.number("loved", row["gtin"]))
        for place, row in enumerate(sorted(self.real + self.own, key=key), 1):
            row["rank"] = place

    def _withhold(self, reason):
        self.withheld[reason] = self.withheld.get(reason, 0) + 1

    def _read_real(self, folder, photos):
        rules = [(rule["reason"], pattern(rule["words"])) for rule in
                 json.loads(Path(folder, "own/withheld.json").read_text("utf-8"))]
        packed = Path(folder, "sources/datakick_products.csv.gz").read_bytes()
        text = io.StringIO(gzip.decompress(packed).decode("utf-8"), newline="")
        for row in csv.DictReader(text):
            gtin = row["GTIN-14"]
            brand, name = _named(row)
            size = plain(row["Size"])
            words = folded(f"{brand} {name} {size}")
            unfit = [reason for reason, rule in rules if rule.search(words)]
            if not gs1.is_valid(gtin):
                self._withhold("no valid GTIN")
            elif unfit:
                self._withhold(unfit[0])
            elif len(name) < 2 or name.isdigit():
                self._withhold("no name")
            else:
                shelf = self.shelves.sorted_in(gtin, brand, name, size, row)
                image = f"photos/{gtin}.jpg" if gtin in photos else ""
                yield self._product(gtin, name, brand, size, shelf, shelf.price_of(gtin), image,
                                    sample=False)

    def _read_own(self, folder):
        text = Path(folder, "own/own_brand.csv").read_text("utf-8")
        for row in csv.DictReader(io.StringIO(text, newline="")):
            gtin = gs1.own_brand_gtin(int(row["item"]))
            cents = round(float(row["price"]) * 100)
            yield self._product(gtin, row["name"], row["brand"], row["size"],
                                self.shelves.named[row["category"]], cents, "", sample=True,
                                support=HELP + row["item"])

    @staticmethod
    def _product(gtin, name, brand, size, shelf, cents, image, sample, support=""):
        return {"gtin": gtin, "name": name, "brand": brand, "size": size,
                "category": shelf.name, "aisle": shelf.aisle, "bay": shelf.bay_of(gtin),
                "price": money(cents), "currency": "USD", "image": image,
                "sample": "true" if sample else "false", "support": support}
