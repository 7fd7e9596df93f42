#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Endcap contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the sample store "Maple & Main" out of sources/, own/ and photos/: the
files that endcap-store import reads. Python's standard library only; the same
bytes for the same week, on any machine.

    generate.py --out DIR [--today YYYY-MM-DD]
    generate.py --check   [--today YYYY-MM-DD]
"""

import argparse
import csv
import io
import json
import shutil
import sys
from datetime import date
from pathlib import Path

sys.dont_write_bytecode = True  # leaves nothing beside the sources

from maple import campaigns, catalogue, check, opinions, people, places  # noqa: E402

HERE = Path(__file__).resolve().parent


def build(today, folder=HERE):
    """Every row of every file."""
    goods = catalogue.Catalogue(folder)
    stores = places.stores(folder)
    members = list(people.members(folder))
    said = opinions.Opinions(folder, today, goods, members, stores)
    return {"products": goods.rows(), "stores": stores, "members": members,
            "staff": people.staff(folder), "purchases": said.purchases, "reviews": said.reviews,
            "offers": list(campaigns.offers(folder, today, goods, stores)),
            "slides": list(campaigns.slides(folder, today, goods)),
            "drawings": list(campaigns.drawings(today)),
            "shares": list(campaigns.shares(folder, today)),
            "quests": list(campaigns.quests(folder, today)),
            "consents": campaigns.consents(folder)}


def _csv(header, rows):
    text = io.StringIO(newline="")
    writer = csv.DictWriter(text, header, lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue()


def _json(rows):
    lines = ",\n".join(" " + json.dumps(row, ensure_ascii=False) for row in rows)
    return f"[\n{lines}\n]\n"


def files(store):
    """What is in each file, by its name."""
    return {"products.csv": _csv(catalogue.HEADER, store["products"]),
            "members.csv": _csv(people.HEADER, store["members"]),
            "staff.csv": _csv(people.STAFF_HEADER, store["staff"]),
            "purchases.csv": _csv(opinions.PURCHASES, store["purchases"]),
            "reviews.csv": _csv(opinions.REVIEWS, store["reviews"]),
            **{f"{kind}.json": _json(store[kind])
               for kind in ("stores", "offers", "slides", "drawings", "shares",
                                                            "quests", "consents")}}


def write(store, out, folder=HERE):
    (out / "photos").mkdir(parents=True, exist_ok=True)
    for name, text in files(store).items():
        (out / name).write_bytes(text.encode("utf-8"))
    for row in store["products"]:
        if row["image"]:
            shutil.copyfile(folder / row["image"], out / row["image"])


def main():
    options = argparse.ArgumentParser(description="Makes the sample store Maple & Main.")
    options.add_argument("--out", type=Path, help="folder to write the import files into")
    options.add_argument("--today", type=date.fromisoformat, default=date.today(),
                         metavar="YYYY-MM-DD", help="the day on which campaigns shall be live")
    options.add_argument("--check", action="store_true", help="say what is wrong, if anything")
    chosen = options.parse_args()
    if not chosen.out and not chosen.check:
        options.error("say --out DIR or --check")
    store = build(chosen.today)
    if chosen.out:
        write(store, chosen.out)
    for name, count in check.counts(store).items():
        print(f"{count:7,} {name}")
    if chosen.check:
        wrong = list(check.findings(store, HERE, chosen.today))
        print("\n".join(wrong), file=sys.stderr)
        sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
