# SPDX-FileCopyrightText: 2026 Endcap contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The branches: towns and opening hours are facts of real places, streets and
telephone numbers are invented. Reads sources/bestbuy_stores.json, own/branches.csv."""

import csv
import io
import json
import re
from pathlib import Path

BRAND = "Maple & Main"
# By points earned in all: a tree that grows with the visits.
LEVELS = [{"name": name, "from": points} for name, points in (
    ("Seedling", 0), ("Sapling", 300), ("Young Maple", 1000), ("Maple", 2500),
    ("Sugar Maple", 6000), ("Old Grove", 12000))]
_DAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]


def _hour(text, afternoon):
    hour, _, minute = text.partition(":")
    shown = hour if not minute else f"{hour}:{minute}"
    return f"{shown} {'pm' if afternoon else 'am'}"


def readable_hours(source):
    """"Mon: 10-9; Tue: 10-9; ... Sun: 11-8" as "Mon–Sat 10 am–9 pm, Sun 11 am–8 pm"."""
    spans = re.findall(r"\w+: ([\d:]+)-([\d:]+)", source)
    if len(spans) != 7:
        raise ValueError(f"no seven days in {source!r}")
    groups = []
    for day, (opens, closes) in zip(_DAYS, spans):
        told = f"{_hour(opens, opens == '12')}–{_hour(closes, True)}"
        if groups and groups[-1][2] == told:
            groups[-1][1] = day
        else:
            groups.append([day, day, told])
    return ", ".join(f"{first if first == last else first + '–' + last} {told}"
                     for first, last, told in groups)


def stores(folder):
    """The rows of stores.json, the first branch first."""
    facts = {place["id"]: place for place in
             json.loads(Path(folder, "sources/bestbuy_stores.json").read_text("utf-8"))}
    text = Path(folder, "own/branches.csv").read_text("utf-8")
    found = []
    for row in csv.DictReader(io.StringIO(text, newline="")):
        place = facts[int(row["id"])]
        found.append({
            "id": f"S{place['id']:04d}", "name": place["city"], "brand": BRAND,
            "address": row["street"], "city": place["city"], "state": place["state"],
            "zip": place["zip"], "phone": f"+1 {row['area']}-555-0100", "tz": row["tz"],
            "currency": "USD", "country": "US", "hours": readable_hours(place["hours"]),
            "playful": row["playful"] == "true", "sample": True,
            "brand_color": "#0E4F45", "idle_s": 60, "warn_s": 20, "poll_s": 5,
            "spread_s": 3, "retry_s": 20,
            "checkin": {"id": "daily", "points": 50, "streak_every": 5, "streak_points": 100},
            "friends": {"points": 20}, "welcome": 200, "review_points": 30, "levels": LEVELS})
    return found
