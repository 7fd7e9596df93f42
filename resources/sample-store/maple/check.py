# SPDX-FileCopyrightText: 2026 Endcap contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What must hold of the sample store, whatever it is made of: each rule that is
broken is a sentence. Pure."""

import re
import unicodedata
from datetime import datetime
from pathlib import Path

from maple import gtin as gs1

OWN_BRANDS = {"Maple & Main Bakery", "Maple & Main Dairy", "Maple & Main Coffee",
              "Maple & Main Kitchen", "Maple & Main Care", "Maple & Main Little Ones",
              "Maple House", "Main Street Goods"}
TONES = {"gold", "berry", "blue", "green", "paper"}


def counts(store):
    real = [row for row in store["products"] if row["sample"] == "false"]
    return {
        "products": len(store["products"]),
        "real products": len(real),
        "real GTINs": sum(not gs1.is_store_internal(row["gtin"]) for row in real),
        "photographs": sum(bool(row["image"]) for row in real),
        "own-brand products": len(store["products"]) - len(real),
        "stores": len(store["stores"]),
        "members": len(store["members"]),
        "demo members": sum(bool(row["pin"]) for row in store["members"]),
        "purchases": len(store["purchases"]),
        "reviews": len(store["reviews"]),
        "offers": len(store["offers"]),
        "slides": len(store["slides"]),
        "drawings": len(store["drawings"]),
        "quests": len(store["quests"]),
        "consents": len(store["consents"]),
        "texts for friends": len(store["shares"]),
    }


def _repeated(rows, key):
    seen, twice = set(), set()
    for row in rows:
        if row[key]:
            (twice if row[key] in seen else seen).add(row[key])
    return twice


def _texts(value):
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for part in value.values():
            yield from _texts(part)
    elif isinstance(value, (list, tuple)):
        for part in value:
            yield from _texts(part)


def _products(store, folder):
    rows = store["products"]
    real = [row for row in rows if row["sample"] == "false"]
    own = [row for row in rows if row["sample"] == "true"]
    for row in rows:
        gtin = row["gtin"]
        if not gs1.is_valid(gtin):
            yield f"product {gtin}: wrong check digit"
        if not row["name"]:
            yield f"product {gtin}: no name"
        if not re.fullmatch(r"[1-9]\d*\.\d\d|0\.\d[1-9]", row["price"]):
            yield f"product {gtin}: price {row['price']}"
        if not 1 <= row["aisle"] <= 24 or row["bay"] not in set("ABCDEF"):
            yield f"product {gtin}: no place {row['aisle']} {row['bay']}"
        if row["image"] and not (folder / row["image"]).is_file():
            yield f"product {gtin}: no photograph {row['image']}"
        if row["support"] and (row["sample"] == "false"
                               or not re.fullmatch(r"https://[a-z.-]+\.example\.org/\d+",
                                                   row["support"])):
            yield f"product {gtin}: the help at {row['support']} is not ours to invent"
    if sorted(row["rank"] for row in rows) != list(range(1, len(rows) + 1)):
        yield "the ranks are not 1, 2, 3, ..."
    for brand in {row["brand"] for row in own} - OWN_BRANDS:
        yield f"{brand} is no own brand"
    for row in own:
        if not row["gtin"].startswith("004") or row["image"]:
            yield f"own brand {row['gtin']} is outside the store's range or has a photograph"
    lowered = {brand.casefold() for brand in OWN_BRANDS}
    for row in real:
        if row["brand"].casefold() in lowered or row["gtin"].startswith("004"):
            yield f"real product {row['gtin']} looks like an own brand"
    for path in (folder / "photos").glob("*.jpg"):
        if f"photos/{path.name}" not in {row["image"] for row in real}:
            yield f"photograph {path.name} belongs to no product"


def _members(store):
    rows = store["members"]
    for key in ("member", "phone", "card", "email"):
        for value in sorted(_repeated(rows, key)):
            yield f"two members with {key} {value}"
    gtins = {row["gtin"] for row in store["products"]}
    for row in rows:
        if not re.fullmatch(r"\+1[2-9]\d{2}55501\d\d", row["phone"]):
            yield f"{row['member']}: {row['phone']} is not kept for fiction"
        if not (row["card"].startswith("29") and gs1.is_valid(row["card"], 13)):
            yield f"{row['member']}: card {row['card']}"
        if "0" + row["card"] in gtins:
            yield f"{row['member']}: the card is a product's number"
        if row["email"] and not re.fullmatch(r"[a-z0-9.]+@example\.(com|org|net)", row["email"]):
            yield f"{row['member']}: address {row['email']}"
        if row["pin"] and not re.fullmatch(r"\d{4}", row["pin"]):
            yield f"{row['member']}: PIN"


def _charged(offer, usual):
    """What the till charges with it."""
    if "price" in offer:
        return float(offer["price"])
    if "amount_off" in offer:
        return usual - float(offer["amount_off"])
    return usual * (100 - offer["percent_off"]) / 100


def _campaigns(store, today):
    own = {row["gtin"]: row for row in store["products"] if row["sample"] == "true"}
    ids = {row["id"] for row in store["stores"]}
    now = datetime.fromisoformat(f"{today}T20:59:59-06:00")
    live = dict.fromkeys(("offers", "slides", "drawings", "shares"), 0)
    for kind, start, end in (("offers", "from", "until"), ("slides", "from", "until"),
                             ("drawings", "opens", "closes"), ("shares", "from", "until")):
        for row in store[kind]:
            begins, ends = map(datetime.fromisoformat, (row[start], row[end]))
            live[kind] += begins <= now < ends
            if begins >= ends:
                yield f"{kind} {row['id']} ends before it begins"
            if set(row["stores"]) - ids:
                yield f"{kind} {row['id']} names a store that is not there"
    for kind, count in live.items():
        if count == 0:
            yield f"no {kind} on {today}"
    for row in store["offers"]:
        if row["gtin"] not in own:
            yield f"offer {row['id']} is not on an own brand"
        elif not 0 < _charged(row, float(own[row["gtin"]]["price"])) < float(own[row["gtin"]]["price"]):
            yield f"offer {row['id']} is no cheaper"
        if row["deal"] and row["why"]["rule"] != "everyone":
            yield f"offer {row['id']} is a deal for everyone and is not for everyone"
    for row in store["slides"]:
        # Of a real product a slide may say where it stands, and nothing else.
        if row["product"] and row["product"] not in own and (row["big"] or "$" in row["text"]):
            yield f"slide {row['id']} promises something of a real brand"
        if row["tone"] not in TONES:
            yield f"slide {row['id']} has the tone {row['tone']}"
        prices = {offer.get("price") for offer in store["offers"]
                  if offer["gtin"] == row["product"] and offer["why"]["rule"] == "everyone"}
        if row["product"] in own and row["big"].lstrip("$") not in prices:
            yield f"slide {row['id']} shows a price that no offer has"
    prices = {offer.get("price") for offer in store["offers"]}
    for row in store["shares"]:
        if "point" not in row["disclosure"]:
            yield f"share {row['id']} does not say what she has from it"
        if set(re.findall(r"\$(\d+\.\d\d)", row["text"])) - prices:
            yield f"share {row['id']} names a price that no offer has"
    for row in store["drawings"]:
        if not row["closes"] < row["seals"] or len(row["rules"]) < 10 or not row["claim"]:
            yield f"drawing {row['id']} is not complete"
        if any(source["at"] <= row["seals"] for source in row["sources"]):
            yield f"drawing {row['id']} takes numbers from before its seal"
        for source in row["sources"]:
            if not any(source["name"] in paragraph for paragraph in row["rules"]):
                yield f"drawing {row['id']} does not name {source['name']} in its rules"


def _quests(store, folder, today):
    icons = Path(folder).parent / "icons"
    if not any(row["from"] <= str(today) <= row["until"] for row in store["quests"]):
        yield f"no quests on {today}"
    for row in store["quests"]:
        if row["from"] > row["until"] or not row["steps"] or row["points"] < 1:
            yield f"quest {row['id']} is not complete"
        if len(row["title"]) > 40 or len(row["text"]) > 160:
            yield f"quest {row['id']} does not fit on its card"
        if not (icons / f"{row['badge']}.svg").is_file():
            yield f"quest {row['id']} has no icon {row['badge']}"
    for row in store["consents"]:
        if row["version"] < 1 or not row["text"]:
            yield f"consent {row['id']} asks nothing"


def _opinions(store):
    own = {row["gtin"] for row in store["products"] if row["sample"] == "true"}
    sold = {(row["store"], row["receipt"], row["line"]): row for row in store["purchases"]}
    if len(sold) != len(store["purchases"]):
        yield "two purchases on one line"
    for row in store["reviews"]:
        if row["gtin"] not in own:
            yield f"review {row['id']} is not of an own brand"
        line = sold.get((row["store"], row["receipt"], row["line"]))
        if row["receipt"] and (not line or line["gtin"] != row["gtin"]
                               or line["day"] > row["written"]):
            yield f"review {row['id']} has no such line"


def findings(store, folder, today):
    """Every sentence about what is wrong; none when all is well."""
    told = counts(store)
    for name, least in (("real GTINs", 5000), ("photographs", 200), ("members", 2000),
                        ("own-brand products", 120), ("stores", 24), ("reviews", 2000), ("demo members", 12)):
        if told[name] < least:
            yield f"{told[name]} {name}, needed are {least}"
    for kind, key in (("products", "gtin"), ("stores", "id"), ("offers", "id"),
                      ("slides", "id"), ("drawings", "id"), ("shares", "id"), ("quests", "id"),
                      ("consents", "id")):
        for value in sorted(_repeated(store[kind], key)):
            yield f"two {kind} with {key} {value}"
    for text in _texts(list(store.values())):
        if any(unicodedata.category(c) == "Cc" for c in text) or text != text.strip():
            yield f"stray signs in {text!r}"
    yield from _products(store, folder)
    yield from _members(store)
    yield from _opinions(store)
    yield from _campaigns(store, today)
    yield from _quests(store, folder, today)
