#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Endcap contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks a drawing's published file: was the winner really drawn from everybody's
entries by public numbers, and is your ticket among them?

    python3 verify_draw.py FILE [TICKET] [--key KEY]

FILE    the drawing's file, as the store gives it to everybody
TICKET  the text in your ticket's QR code; it begins with "EC1:" or is an address
KEY     headquarters' key: 64 letters and digits that every kiosk shows under "How the
        draw is checked"; without it the key in the file is believed

Needs nothing but Python 3.8 and the program "openssl". It is written from the text of
PROTOCOL.md alone, and shares no line with the programs that made the draw.

Ends with 0 when everything holds, 1 when something does not, 2 when it could not be
checked, 3 when the draw holds and your ticket is not in it.
"""

import argparse
import base64
import binascii
import hashlib
import json
import subprocess
import sys
import tempfile
from pathlib import Path

REASONS = {"not-claimed": "the winner did not come in time",
           "not-eligible": "the rules did not allow this person to win",
           "not-verified": "name or age could not be confirmed",
           "declined": "the winner did not want the prize"}
VOID_REASONS = {"already-entered": "another entry of the same person counts",
                "not-open": "it reached the store before the drawing opened",
                "too-late": "it reached the store too late",
                "wrong-manifest": "it was made under other rules",
                "unreadable": "the store could not read whose it was",
                "malformed": "it was not a proper entry"}


class Refused(Exception):
    """Something in the file does not hold."""


class CannotCheck(Exception):
    """Nothing can be said: the file or a tool is missing."""


def need(holds, sentence):
    if not holds:
        raise Refused(sentence)


def sha256(*parts):
    return hashlib.sha256(b"".join(parts)).digest()


def big_endian(number):
    return number.to_bytes(8, "big")


# CBOR, as far as PROTOCOL.md uses it: numbers, bytes, texts, lists, maps, true, false.

def cbor_head(major, number):
    if number < 24:
        return bytes([major << 5 | number])
    for code, size in ((24, 1), (25, 2), (26, 4), (27, 8)):
        if number < 1 << 8 * size:
            return bytes([major << 5 | code]) + number.to_bytes(size, "big")
    raise Refused("A number in the file is too large.")


def cbor(value):
    """The one encoding of a value."""
    if isinstance(value, bool):
        return b"\xf5" if value else b"\xf4"
    if isinstance(value, int):
        return cbor_head(0, value)
    if isinstance(value, bytes):
        return cbor_head(2, len(value)) + value
    if isinstance(value, str):
        return cbor_head(3, len(value.encode())) + value.encode()
    if isinstance(value, list):
        return cbor_head(4, len(value)) + b"".join(map(cbor, value))
    pairs = sorted((cbor(key), cbor(item)) for key, item in value.items())
    return cbor_head(5, len(pairs)) + b"".join(key + item for key, item in pairs)


def cbor_read(data):
    """The value of some bytes, which must be its one encoding."""
    def take(at):
        major, code = data[at] >> 5, data[at] & 31
        at += 1
        number = code
        if 24 <= code <= 27 and major != 7:
            size = 1 << code - 24
            number = int.from_bytes(data[at:at + size], "big")
            at += size
        if major == 0:
            return number, at
        if major in (2, 3):
            if at + number > len(data):
                raise IndexError
            piece = data[at:at + number]
            return (piece if major == 2 else piece.decode()), at + number
        if major == 4:
            items = []
            for _ in range(number):
                item, at = take(at)
                items.append(item)
            return items, at
        if major == 5:
            pairs = {}
            for _ in range(number):
                key, at = take(at)
                pairs[key], at = take(at)
            return pairs, at
        if major == 7 and code in (20, 21):
            return code == 21, at
        raise ValueError
    try:
        value, end = take(0)
        fine = end == len(data) and cbor(value) == data
    except (IndexError, ValueError, TypeError, RecursionError) as error:
        raise Refused("A part of the file cannot be read.") from error
    need(fine, "A part of the file is written in another way than the one that is allowed.")
    return value


def fields(data, names, optional=()):
    """A map with exactly these names."""
    value = cbor_read(data)
    need(isinstance(value, dict) and set(names) <= set(value) <= set(names) | set(optional),
         "A part of the file says more or less than it should.")
    return value


# Ed25519 by the program openssl: Python's own library has none.

def is_signed(key, message, signature):
    public = b"\x30\x2a\x30\x05\x06\x03\x2b\x65\x70\x03\x21\x00" + key
    pem = (b"-----BEGIN PUBLIC KEY-----\n" + base64.encodebytes(public) +
           b"-----END PUBLIC KEY-----\n")
    with tempfile.TemporaryDirectory() as folder:
        names = [str(Path(folder, name)) for name in ("key", "message", "signature")]
        for name, content in zip(names, (pem, message, signature)):
            Path(name).write_bytes(content)
        try:
            done = subprocess.run(
                ["openssl", "pkeyutl", "-verify", "-pubin", "-inkey", names[0], "-rawin",
                 "-in", names[1], "-sigfile", names[2]], capture_output=True, check=False)
        except FileNotFoundError as error:
            raise CannotCheck("The program openssl is missing; install it first.") from error
    return done.returncode == 0


# The tree over a list.

def tree_root(leaves):
    if not leaves:
        return sha256()
    level = [sha256(b"\x00", leaf) for leaf in leaves]
    while len(level) > 1:
        pairs = [sha256(b"\x01", left, right) for left, right in zip(level[::2], level[1::2])]
        level = pairs + level[len(level) - len(level) % 2:]
    return level[0]


# The numbers.

def is_canonical(text, groups):
    pieces = text.split("/")
    if len(pieces) != len(groups) + 1 or pieces[-1]:
        return False
    for piece, group in zip(pieces, groups):
        written = piece.split(".")
        if written.pop() or len(written) != group["count"]:
            return False
        if not all(w.isascii() and w.isdigit() and str(int(w)) == w for w in written):
            return False
        numbers = [int(w) for w in written]
        if not all(group["low"] <= number <= group["high"] for number in numbers):
            return False
        if group["sorted"] and any(a >= b for a, b in zip(numbers, numbers[1:])):
            return False
    return True


def check_numbers(sources, sealed, numbers):
    """The source that decided."""
    need(0 < len(numbers) <= len(sources), "The result names no numbers, or too many.")
    for text in numbers[:-1]:
        need(text == "-/", "A later source was used although an earlier one published.")
    source = sources[len(numbers) - 1]
    need(source["at"] > sealed, "The numbers are older than the sealed list: whoever made the "
                                "list could have known them.")
    need(is_canonical(numbers[-1], source["groups"]),
         f"The numbers are none that \"{source['name']}\" can publish.")
    return source


def ranking_of(seed, tags, places):
    wanted = min(places, len(set(tags)))
    limit = 2 ** 128 // len(tags) * len(tags) if tags else 0
    drawn, ranking, k = set(), [], 0
    while len(ranking) < wanted:
        u = int.from_bytes(sha256(b"pk1", seed, big_endian(k))[:16], "big")
        k += 1
        place = u % len(tags)
        if u < limit and tags[place] not in drawn:
            drawn.add(tags[place])
            ranking.append(place)
    return ranking


# The file.

def hex_bytes(row, name, length=None):
    try:
        text = row[name]
        value = bytes.fromhex(text)
        fine = value.hex() == text and (length is None or len(value) == length)
    except (KeyError, TypeError, ValueError):
        fine = False
    need(fine, f"In the file, \"{name}\" is missing or no proper value.")
    return value


class Bundle:
    def __init__(self, path):
        try:
            lines = Path(path).read_text("utf-8").splitlines()
        except (OSError, UnicodeDecodeError) as error:
            raise CannotCheck(f"The file {path} cannot be read: {error}") from error
        self.kiosks, self.entries, self.voids, self.outs = {}, [], [], []
        self.head = self.result = None
        for number, line in enumerate(lines, 1):
            try:
                row = json.loads(line)
            except ValueError as error:
                raise Refused(f"Line {number} of the file is damaged.") from error
            need(isinstance(row, dict), f"Line {number} of the file is damaged.")
            self.take(row, number)
        need(self.head is not None, "The file is empty.")

    def take(self, row, number):
        what = row.get("what")
        need((what == "draw") == (number == 1), f"Line {number}: this is no drawing's file.")
        if what == "draw":
            need(row.get("version") == 1, "The file is newer than this program.")
            self.drawing = row.get("drawing")
            need(isinstance(self.drawing, str), "The file names no drawing.")
            self.manifest = hex_bytes(row, "manifest")
            self.head = hex_bytes(row, "head")
            self.head_signature = hex_bytes(row, "head_signature", 64)
            self.key = hex_bytes(row, "hq_key", 32)
        elif what == "kiosk":
            self.kiosks[hex_bytes(row, "device", 16)] = row
        elif what in ("entry", "void"):
            leaf = {"drawing": self.drawing, "device": hex_bytes(row, "device", 16),
                    "seq": row.get("seq"), "event": hex_bytes(row, "event", 32)}
            need(type(leaf["seq"]) is int and leaf["seq"] >= 0, f"Line {number} is damaged.")
            if what == "entry" or "tag" in row:
                leaf["tag"] = hex_bytes(row, "tag", 32)
            if what == "void":
                leaf["reason"] = row.get("reason")
                need(isinstance(leaf["reason"], str) and leaf["reason"],
                     f"Line {number} leaves somebody out without a reason.")
            (self.entries if what == "entry" else self.voids).append(leaf)
        elif what == "result":
            need(self.result is None, "The file has two results.")
            self.result = hex_bytes(row, "result")
            self.result_signature = hex_bytes(row, "result_signature", 64)
        elif what == "out":
            self.outs.append((hex_bytes(row, "out"), hex_bytes(row, "out_signature", 64)))
        else:
            raise Refused(f"Line {number} is of a kind that nobody knows.")

    def name_of(self, leaf):
        """"07-0428, Mall of America, 7F3A 91C2 0B5E D8A4"."""
        kiosk = self.kiosks.get(leaf["device"], {})
        groups = leaf["event"].hex()[:16].upper()
        groups = " ".join(groups[i:i + 4] for i in range(0, 16, 4))
        return f"{int(kiosk.get('kiosk', 0)):02d}-{leaf['seq']:04d}, " \
               f"{kiosk.get('name', 'unknown kiosk')}, {groups}"


def check_lists(bundle, head):
    for leaves, count, root, what in (
            (bundle.entries, head["count"], head["root"], "entries"),
            (bundle.voids, head["voids"], head["voids_root"], "entries without part")):
        order = [(leaf["device"], leaf["seq"]) for leaf in leaves]
        need(all(a < b for a, b in zip(order, order[1:])),
             f"The {what} are not in their order, or one is there twice.")
        need(len(leaves) == count and tree_root([cbor(leaf) for leaf in leaves]) == root,
             f"The {what} are not those that were sealed.")
    tags = {leaf["tag"] for leaf in bundle.entries}
    need(len(tags) == len(bundle.entries), "Somebody is in the list twice.")
    need(all(leaf.get("tag") in tags for leaf in bundle.voids
             if leaf["reason"] == "already-entered"),
         "Somebody is left out for being in the list, and is not in it.")


def check_result(bundle, head, manifest, key):
    result = fields(bundle.result, ("v", "drawing", "head", "numbers", "seed", "ranking", "drawn"))
    need(is_signed(key, b"endcap draw result 1" + bundle.result, bundle.result_signature),
         "Headquarters did not sign this result.")
    need(result["v"] == 1 and result["drawing"] == bundle.drawing and
         result["head"] == sha256(bundle.head), "The result belongs to another list.")
    source = check_numbers(manifest["sources"], head["sealed"], result["numbers"])
    need(result["drawn"] >= source["at"], "It was drawn before the numbers were published.")
    seed = sha256(b"sd1", head["manifest"], big_endian(head["count"]), head["root"],
                  "".join(result["numbers"]).encode())
    need(seed == result["seed"], "The seed does not follow from list and numbers.")
    ranking = ranking_of(seed, [leaf["tag"] for leaf in bundle.entries],
                         manifest["winners"] + manifest["alternates"])
    need(ranking == result["ranking"], "The winners do not follow from the seed.")
    return result, source


def check_outs(bundle, result, key):
    out = {}
    for body, signature in bundle.outs:
        value = fields(body, ("v", "drawing", "result", "entry", "reason", "at"))
        need(is_signed(key, b"endcap draw out 1" + body, signature) and value["v"] == 1 and
             value["drawing"] == bundle.drawing and value["result"] == sha256(bundle.result) and
             value["reason"] in REASONS and value["at"] >= result["drawn"] and
             value["entry"] in result["ranking"] and value["entry"] not in out,
             "A prize went on to somebody else without a signed reason.")
        out[value["entry"]] = value["reason"]
    return out


def check(bundle, key):
    """Says step by step what holds. Gives ranking, outs and number of winners."""
    need(is_signed(key, b"endcap draw head 1" + bundle.head, bundle.head_signature),
         "Headquarters did not sign this list.")
    head = fields(bundle.head, ("v", "drawing", "manifest", "count", "root", "voids",
                                "voids_root", "sealed"))
    manifest = cbor_read(bundle.manifest)
    need(head["v"] == 1 and head["drawing"] == bundle.drawing and
         head["manifest"] == sha256(bundle.manifest),
         "The list was sealed under other rules than those in the file.")
    need(head["sealed"] >= manifest["seals"], "The list was sealed before its time.")
    print(f"\"{manifest['title']}\"")
    print("1. The rules are those under which the list was sealed, and headquarters signed it.")
    check_lists(bundle, head)
    print(f"2. The list is complete. Entries that take part, each person once: {head['count']}. "
          f"Entries that do not, each with a reason: {head['voids']}.")
    if bundle.result is None:
        need(not bundle.outs, "A prize went on before the draw.")
        print("It has not been drawn yet. What is here holds.")
        return [], {}, 0
    result, source = check_result(bundle, head, manifest, key)
    print(f"3. The numbers came after the seal: {result['numbers'][-1]} of \"{source['name']}\".")
    print(f"   Look them up yourself: {source['where']}")
    print("4. List and numbers lead to exactly these winners; nobody could choose.")
    outs = check_outs(bundle, result, key)
    place = 0
    for entry in result["ranking"]:
        name = bundle.name_of(bundle.entries[entry])
        if entry in outs:
            print(f"   drawn: {name}; the prize went on: {REASONS[outs[entry]]}")
        else:
            place += 1
            said = f"winner {place}" if place <= manifest["winners"] else \
                f"next in line {place - manifest['winners']}"
            print(f"   {said}: {name}")
    return result["ranking"], outs, manifest["winners"]


def read_ticket(text):
    code = text.strip().split("EC1:")[-1].split("/")[-1].split("#")[-1]
    try:
        data = base64.urlsafe_b64decode(code + "=" * (-len(code) % 4))
        ticket = fields(data, ("d", "k", "n", "s", "h", "x", "g"))
    except (binascii.Error, ValueError, Refused) as error:
        raise CannotCheck("That is no ticket's code. Scan the QR code again and copy all of "
                          "it.") from error
    return ticket


def check_ticket(bundle, text, ranking, outs, winners):
    """Whether the ticket stands in one of the lists."""
    ticket = read_ticket(text)
    need(ticket["d"] == bundle.drawing, "Your ticket is for another drawing.")
    kiosk = bundle.kiosks.get(ticket["k"])
    if kiosk:
        said = {name: value for name, value in ticket.items() if name != "g"}
        need(is_signed(hex_bytes(kiosk, "key", 32), b"endcap receipt 1" + cbor(said),
                       ticket["g"]), "No kiosk of this store made that ticket.")
    mine = (ticket["k"], ticket["s"], ticket["h"])
    for place, leaf in enumerate(bundle.entries):
        if (leaf["device"], leaf["seq"], leaf["event"]) == mine:
            standing = [entry for entry in ranking if entry not in outs]
            print(f"Your ticket takes part: it is number {place + 1} of the list.")
            if place in outs:
                print(f"It was drawn, and the prize went on: {REASONS[outs[place]]}.")
            elif place in standing[:winners]:
                print("YOUR TICKET WON.")
            elif place in standing:
                print("It was not drawn for a prize; it is next in line.")
            elif ranking:
                print("It was not drawn this time.")
            return True
    for leaf in bundle.voids:
        if (leaf["device"], leaf["seq"], leaf["event"]) == mine:
            reason = VOID_REASONS.get(leaf["reason"], leaf["reason"])
            print(f"Your ticket takes no part: {reason}.")
            return True
    print("Your ticket is in neither list. Keep it: it is signed, and shows that your entry was "
          "made.")
    return False


def main():
    options = argparse.ArgumentParser(description=__doc__.split("\n\n", maxsplit=1)[0])
    options.add_argument("file", help="the drawing's file")
    options.add_argument("ticket", nargs="?", help="the text in your ticket's QR code")
    options.add_argument("--key", help="headquarters' key, as a kiosk shows it")
    said = options.parse_args()
    try:
        bundle = Bundle(said.file)
        try:
            key = bytes.fromhex(said.key) if said.key else bundle.key
        except ValueError as error:
            raise CannotCheck("A key is 64 letters and digits.") from error
        if len(key) != 32:
            raise CannotCheck("A key is 64 letters and digits.")
        ranking, outs, winners = check(bundle, key)
        if not said.key:
            print(f"Signed with the key {key.hex()}.\nCompare it with the one that a kiosk shows "
                  "under \"How the draw is checked\".")
        print("EVERYTHING HOLDS.")
        if said.ticket and not check_ticket(bundle, said.ticket, ranking, outs, winners):
            return 3
        return 0
    except Refused as why:
        print(f"IT DOES NOT HOLD: {why}\nGet the file again. If it stays so, do not trust this "
              "draw, and ask the store.")
        return 1
    except CannotCheck as why:
        print(f"It could not be checked: {why}", file=sys.stderr)
        return 2
    except (KeyError, TypeError, IndexError, AttributeError):
        print("IT DOES NOT HOLD: a part of the file is missing or of another kind.")
        return 1


if __name__ == "__main__":
    sys.exit(main())
