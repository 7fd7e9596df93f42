#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Endcap contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The separate verifier against Certificate Transparency's published trees, the worked
draw of PROTOCOL.md, and files made to hurt it. Python's standard library only."""

import contextlib
import io
import json
import random
import re
import sys
import tempfile
import unittest
from pathlib import Path
from unittest import mock

sys.dont_write_bytecode = True
HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))

import verify_draw  # noqa: E402

PAGE = (HERE.parent.parent / "PROTOCOL.md").read_text("utf-8")
KEY = "d759793bbc13a2819a827c76adb6fba8a49aee007f49f2d0992d99b825ad2c48"


def block(head):
    return re.search(f"```{head}\n([^`]*)```", PAGE).group(1)


def lines():
    return [json.loads(line) for line in block("text draw-bundle").splitlines()]


class Trees(unittest.TestCase):
    LEAVES = ["", "00", "10", "2021", "3031", "40414243", "5051525354555657",
              "606162636465666768696a6b6c6d6e6f"]

    def test_public_roots(self):
        for count, root in (
                (0, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
                (1, "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d"),
                (3, "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77"),
                (5, "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4"),
                (7, "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c"),
                (8, "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328")):
            leaves = [bytes.fromhex(leaf) for leaf in self.LEAVES[:count]]
            self.assertEqual(verify_draw.tree_root(leaves).hex(), root)


class Encoding(unittest.TestCase):
    def test_one_encoding_only(self):
        for good in ("00", "1818", "1903e8", "1b000001a2061e9f80", "4101", "6161", "820102",
                     "a26161016162f5"):
            data = bytes.fromhex(good)
            self.assertEqual(verify_draw.cbor(verify_draw.cbor_read(data)), data)
        for bad in ("", "1817", "190017", "a2616201616101", "a2616101616101", "5801", "7f", "20",
                    "0000", "f7", "fb3ff0000000000000", "62c328", "a1", "9b7fffffffffffffff"):
            with self.assertRaises(verify_draw.Refused, msg=bad):
                verify_draw.cbor_read(bytes.fromhex(bad))

    def test_canonical_numbers(self):
        groups = [{"count": 3, "low": 1, "high": 49, "sorted": True},
                  {"count": 1, "low": 0, "high": 9, "sorted": False}]
        self.assertTrue(verify_draw.is_canonical("1.2.49./0./", groups))
        for bad in ("", "-/", "1.2.49./0.", "1.2.49/0./", "2.1.49./0./", "1.1.49./0./",
                    "01.2.49./0./", "1.2.50./0./", "1.2./0./", "1.2.49./10./", "1.2.49./0./0./",
                    "1.2.+9./0./", "1.2. 9./0./", "1.2.\u0664./0./"):
            self.assertFalse(verify_draw.is_canonical(bad, groups), bad)


class Bundles(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.path = Path(folder.name, "bundle")

    def check(self, rows, *more):
        """How it ends, and what it says."""
        self.path.write_text("\n".join(json.dumps(row) for row in rows), "utf-8")
        said = io.StringIO()
        with mock.patch.object(sys, "argv", ["verify_draw.py", str(self.path), *more]), \
                contextlib.redirect_stdout(said), contextlib.redirect_stderr(said):
            return verify_draw.main(), said.getvalue()

    def test_worked_draw_holds(self):
        code, said = self.check(lines(), "--key", KEY)
        self.assertEqual(code, 0, said)
        self.assertIn("EVERYTHING HOLDS", said)
        self.assertRegex(said, r"drawn: 07-0001, .*did not want the prize")
        self.assertRegex(said, r"winner 1: 07-0004")

    def test_every_hash_of_the_page(self):
        told = dict(line.split(": ") for line in block("text draw-hashes").splitlines())
        rows = lines()
        leaves = [verify_draw.cbor({"drawing": "week-47", "device": bytes.fromhex(row["device"]),
                                    "seq": row["seq"], "event": bytes.fromhex(row["event"]),
                                    "tag": bytes.fromhex(row["tag"])})
                  for row in rows if row["what"] == "entry"]
        for place, leaf in enumerate(leaves):
            self.assertEqual(verify_draw.sha256(b"\x00", leaf).hex(), told[f"leaf {place}"])
        self.assertEqual(verify_draw.tree_root(leaves).hex(), told["root"])
        for name, byte in (("Ann", 0xa1), ("Bo", 0xb2), ("Cy", 0xc3), ("Di", 0xd4), ("Ed", 0xe5)):
            self.assertEqual(verify_draw.sha256(b"pt1week-47", bytes([byte]) * 16).hex(),
                             told[f"tag of {name}"])
        seed = bytes.fromhex(told["seed"])
        for k in range(3):
            self.assertEqual(
                verify_draw.sha256(b"pk1", seed, verify_draw.big_endian(k)).hex(),
                told[f"k = {k}"])
        self.assertEqual(verify_draw.sha256(bytes.fromhex(rows[0]["head"])).hex(), told["head"])

    def test_another_key_is_refused(self):
        self.assertEqual(self.check(lines(), "--key", "00" * 32)[0], 1)
        self.assertEqual(self.check(lines(), "--key", "nonsense")[0], 2)

    def test_every_value_counts(self):
        """Whatever value of the file is changed, it is refused; only what is there for
        people alone (kiosks' numbers and stores) may say anything."""
        for number, row in enumerate(lines()):
            for name, value in row.items():
                if row["what"] == "kiosk" or (number == 0 and name == "hq_key"):
                    continue
                changed = lines()
                changed[number][name] = value + 1 if isinstance(value, int) else \
                    ("0" if value[0] != "0" else "1") + value[1:]
                code, said = self.check(changed, "--key", KEY)
                self.assertEqual(code, 1, f"{number} {name}: {said}")
                del changed[number][name]
                self.assertEqual(self.check(changed, "--key", KEY)[0], 1, f"{number} {name}")

    def test_every_line_counts(self):
        for number, row in enumerate(lines()):
            if row["what"] == "kiosk":
                continue
            left = lines()
            del left[number]
            code = self.check(left, "--key", KEY)[0]
            # Without a prize's going on the draw is another one, and holds.
            self.assertEqual(code, 0 if row["what"] == "out" else 1, row["what"])
            doubled = lines()
            doubled.insert(number, row)
            self.assertEqual(self.check(doubled, "--key", KEY)[0], 1, row["what"])

    def test_nothing_it_is_given_breaks_it(self):
        """A hostile file is refused with a sentence, never with a trace."""
        dice = random.Random(47)
        strange = [None, True, -1, 1.5, "", "ff", [], {}, "a1", 10 ** 30, "\u0000"]
        for _ in range(400):
            rows = lines()
            row = dice.choice(rows)
            row[dice.choice(list(row))] = dice.choice(strange)
            code, said = self.check(rows, "--key", KEY)
            self.assertIn(code, (0, 1), said)
            self.assertNotIn("Traceback", said)

    def test_what_is_no_file_of_ours(self):
        for text in ("", "\n", "{}", "[]", "null", "{", "\u0000", '{"what": "draw"}'):
            self.path.write_text(text, "utf-8")
            said = io.StringIO()
            with mock.patch.object(sys, "argv", ["verify_draw.py", str(self.path)]), \
                    contextlib.redirect_stdout(said):
                self.assertEqual(verify_draw.main(), 1, text)


if __name__ == "__main__":
    unittest.main()
