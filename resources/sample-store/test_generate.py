# SPDX-FileCopyrightText: 2026 Endcap contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The sample store holds what it promises, is the same on every machine, and its
check sees each thing that could be wrong. Run by ctest, or by hand:
python3 resources/sample-store/test_generate.py"""

import copy
import csv
import functools
import hashlib
import io
import json
import os
import subprocess
import sys
import tempfile
import unittest
from datetime import date, datetime, timedelta
from pathlib import Path

sys.dont_write_bytecode = True
HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))

import generate  # noqa: E402
from maple import check, gtin, places, weeks, words  # noqa: E402

TODAY = date(2026, 3, 4)


@functools.cache
def built():
    """The store of TODAY; a test that spoils it takes a copy."""
    return generate.build(TODAY)


def digest(store):
    """One hash over all files as they would be written."""
    text = "".join(name + text for name, text in sorted(generate.files(store).items()))
    return hashlib.sha256(text.encode()).hexdigest()


class TheStore(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.store = built()

    def test_nothing_is_wrong(self):
        self.assertEqual(list(check.findings(self.store, HERE, TODAY)), [])

    def test_enough_of_everything(self):
        real = [row for row in self.store["products"] if row["sample"] == "false"]
        numbers = {row["gtin"] for row in real if not gtin.is_store_internal(row["gtin"])}
        self.assertGreaterEqual(len(numbers), 5000)
        self.assertGreaterEqual(len({row["image"] for row in real} - {""}), 200)
        self.assertEqual(len({row["member"] for row in self.store["members"]}), 2000)

    def test_real_names_are_the_sources_own(self):
        row = next(r for r in self.store["products"] if r["gtin"] == "00041250500735")
        self.assertEqual((row["brand"], row["name"], row["size"], row["category"]),
                         ("Meijer", "Vitamin C 500 mg", "100 caplets", "Health"))
        self.assertEqual(row["image"], "photos/00041250500735.jpg")

    def test_the_unfit_stays_in_the_back_room(self):
        shown = {row["gtin"] for row in self.store["products"]}
        for number in ("00018200002137", "00028200003638", "00721315362323",
                       "05901234123457", "00o27000382493"):
            self.assertNotIn(number, shown)

    def test_demo_member(self):
        ada = self.store["members"][0]
        self.assertEqual((ada["member"], ada["name"], ada["phone"], ada["pin"]),
                         ("M000001", "Ada Morgan", "+12125550142", "2468"))

    def test_north_carolina_is_plain(self):
        plain = [row["state"] for row in self.store["stores"] if not row["playful"]]
        self.assertEqual(plain, ["NC"])

    def test_names_from_many_scripts(self):
        names = " ".join(row["name"] for row in self.store["members"])
        self.assertEqual([sign for sign in "é王ل김अאДΕศ" if sign not in names], [])


class TheCheck(unittest.TestCase):
    """Each thing spoiled on purpose is found."""

    def setUp(self):
        self.store = copy.deepcopy(built())
        self.own = next(r for r in self.store["products"] if r["sample"] == "true")
        self.real = next(r for r in self.store["products"] if r["image"])

    def found(self, beginning):
        sentences = list(check.findings(self.store, HERE, TODAY))
        self.assertTrue(any(s.startswith(beginning) for s in sentences), sentences[:5])

    def test_check_digit(self):
        self.real["gtin"] = self.real["gtin"][:-1] + str((int(self.real["gtin"][-1]) + 1) % 10)
        self.found(f"product {self.real['gtin']}: wrong check digit")

    def test_offer_on_a_real_brand(self):
        self.store["offers"][0]["gtin"] = self.real["gtin"]
        self.found("offer ")

    def test_slide_on_a_real_brand(self):
        self.store["slides"][0]["product"] = self.real["gtin"]
        self.found("slide ")

    def test_own_brand_under_a_real_name(self):
        self.own["brand"] = "Campbell's"
        self.found("Campbell's is no own brand")

    def test_real_product_dressed_as_own(self):
        self.real["brand"] = "maple house"
        self.found("real product")

    def test_help_for_a_real_product(self):
        self.real["support"] = self.own["support"]
        self.found(f"product {self.real['gtin']}: the help at")

    def test_help_that_somebody_could_own(self):
        self.own["support"] = "https://help.maple-and-main.com/101"
        self.found(f"product {self.own['gtin']}: the help at")

    def test_two_of_one_rank(self):
        self.own["rank"] = self.real["rank"]
        self.found("the ranks")

    def test_two_alike(self):
        self.store["products"].append(dict(self.real))
        self.found(f"two products with gtin {self.real['gtin']}")

    def test_control_characters(self):
        self.real["name"] = "Peas\r\nand beans"
        self.found("stray signs")

    def test_a_number_somebody_could_have(self):
        self.store["members"][7]["phone"] = "+12125551234"
        self.found("M000008: +12125551234")

    def test_card(self):
        card = self.store["members"][7]["card"]
        self.store["members"][7]["card"] = card[:-1] + str((int(card[-1]) + 1) % 10)
        self.found("M000008: card")

    def test_two_members_one_card(self):
        self.store["members"][7]["card"] = self.store["members"][8]["card"]
        self.found("two members with card")

    def test_no_offer_cheaper_than_it_was(self):
        self.store["offers"][0]["price"] = "999.00"
        self.found("offer ")

    def test_too_few(self):
        self.store["members"].pop()
        self.found("1999 members")

    def test_nothing_on(self):
        self.store["drawings"] = []
        self.found("no drawings on")

    def test_no_quest_on(self):
        self.store["quests"] = [row for row in self.store["quests"] if row["until"] < "2026-03-01"]
        self.found("no quests on")

    def test_a_badge_without_its_icon(self):
        self.store["quests"][0]["badge"] = "no-such-icon"
        self.found(f"quest {self.store['quests'][0]['id']} has no icon")

    def test_missing_photograph(self):
        self.real["image"] = "photos/nothing.jpg"
        self.found(f"product {self.real['gtin']}: no photograph")


class TheSameEverywhere(unittest.TestCase):
    def test_bytes_do_not_depend_on_the_process(self):
        def made(seed, folder):
            environment = {**os.environ, "PYTHONHASHSEED": seed, "TZ": "Asia/Tokyo"}
            subprocess.run([sys.executable, str(HERE / "generate.py"), "--out", folder, "--today",
                            TODAY.isoformat()], check=True, env=environment,
                           stdout=subprocess.DEVNULL)
            return {path.relative_to(folder).as_posix():
                    hashlib.sha256(path.read_bytes()).hexdigest()
                    for path in sorted(Path(folder).rglob("*")) if path.is_file()}
        with tempfile.TemporaryDirectory() as one, tempfile.TemporaryDirectory() as two:
            first, second = made("1", one), made("2", two)
            self.assertEqual(first, second)
            self.assertGreaterEqual(len(first), 206)
            rows = list(csv.DictReader(io.StringIO(
                Path(one, "products.csv").read_text("utf-8"), newline="")))
            for row in rows:
                self.assertTrue(not row["image"] or row["image"] in first)
            self.assertEqual(len(json.loads(Path(one, "stores.json").read_text("utf-8"))), 52)

    def test_any_day_of_a_week_makes_the_same(self):
        monday = date(2026, 3, 2)
        self.assertEqual(len({digest(generate.build(monday + timedelta(days=day)))
                              for day in (0, 3, 6)}), 1)

    def test_a_campaign_never_changes_under_its_name(self):
        seen = {}
        for step in range(6):
            store = generate.build(TODAY + timedelta(weeks=step))
            for kind in ("drawings", "slides", "offers", "quests"):
                for row in store[kind]:
                    self.assertEqual(seen.setdefault((kind, row["id"]), row), row)


class TheCalendar(unittest.TestCase):
    def test_something_is_on_at_every_hour_of_two_years(self):
        day = date(2025, 1, 1)
        for _ in range(731):
            spans = [weeks.week(day, shift) for shift in (-1, 0, 1)]
            longer = [weeks.season(day, shift) for shift in (-1, 0, 1)]
            for hour in (0, 6, 20, 21, 23):
                now = weeks.central(day, hour)
                for kind in (spans, longer):
                    self.assertEqual(sum(datetime.fromisoformat(s.from_) <= now
                                         < datetime.fromisoformat(s.until) for s in kind), 1)
            day += timedelta(days=1)

    def test_summer_time(self):
        for day, offset in ((date(2026, 3, 7), -6), (date(2026, 3, 8), -5),
                            (date(2026, 10, 31), -5), (date(2026, 11, 1), -6)):
            self.assertEqual(weeks.central(day, 21).utcoffset(), timedelta(hours=offset))

    def test_a_week_ends_on_sunday(self):
        for day in (date(2026, 3, 2), date(2026, 3, 8)):
            self.assertEqual(weeks.week(day).until, "2026-03-08T21:00:00-05:00")
        self.assertEqual(weeks.spoken(weeks.central(date(2026, 3, 8), 21)),
                         "Sunday, March 8, 2026, 9 pm Central Time")


class TheSmallParts(unittest.TestCase):
    def test_check_digits(self):
        for code in ("09780670022151", "00012345678905", "05901234123457", "10614141000415"):
            self.assertTrue(gtin.is_valid(code), code)
        for code in ("09780670022152", "0978067002215", "0978067002215x", "٠٩٧٨٠٦٧٠٠٢٢١٥١"):
            self.assertFalse(gtin.is_valid(code), code)

    def test_own_numbers_stay_inside_the_store(self):
        for item in (1, 101, 999999):
            own = gtin.own_brand_gtin(item)
            self.assertTrue(gtin.is_valid(own) and own.startswith("004"))
            self.assertTrue(gtin.is_store_internal(own))
        self.assertFalse(gtin.is_store_internal("00041250500735"))
        self.assertTrue(gtin.is_store_internal("0" + gtin.card_number(7)))

    def test_plain_text(self):
        self.assertEqual(words.plain(" Peas\r\n &  <b>beans</b>\x07 -"), "Peas & <b>beans</b>")
        self.assertEqual(words.plain("A\u202eB\u200bC"), "A B C")
        self.assertEqual(words.plain("Crème brûlée"), "Crème brûlée")

    def test_words(self):
        found = words.pattern("dish.soap oat. jam")
        for text in ("dish soap", "Dish-Soap".lower(), "dishsoaps", "an oat", "jams"):
            self.assertTrue(found.search(text), text)
        for text in ("dish of soap", "oats", "pyjama", "soap"):
            self.assertFalse(found.search(text), text)
        self.assertIsNone(words.pattern(""))

    def test_hours(self):
        self.assertEqual(places.readable_hours(
            "Mon: 10-9; Tue: 10-9; Wed: 10-9; Thurs: 10-9; Fri: 9-9:30; Sat: 9-9:30; Sun: 12-6"),
            "Mon–Thu 10 am–9 pm, Fri–Sat 9 am–9:30 pm, Sun 12 pm–6 pm")
        with self.assertRaises(ValueError):
            places.readable_hours("Mon: 10-9")


if __name__ == "__main__":
    unittest.main()
