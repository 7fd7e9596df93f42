# SPDX-FileCopyrightText: 2026 Endcap contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The small language of own/categories.json and own/withheld.json, and plain text.

A list is words with spaces between. A word stands for everything that begins with
it; with a dot at its end, for itself alone. A dot inside is up to three signs of
anything that is no letter or digit: "dish.soap" is found in "Dish-Soap"."""

import re
import unicodedata

_LETTERS = str.maketrans({"ø": "o", "æ": "ae", "ł": "l", "đ": "d"})


def folded(text):
    """Lower case, without accents: what the words are looked for in."""
    spread = unicodedata.normalize("NFKD", text.casefold())
    return "".join(c for c in spread if not unicodedata.combining(c)).translate(_LETTERS)


def pattern(words):
    """One regular expression for a list; None for an empty one."""
    alternatives = []
    for word in words.split():
        whole = r"(?![a-z])" if word.endswith(".") else ""
        inner = re.escape(word.rstrip(".")).replace(r"\.", "[^a-z0-9]{0,3}")
        alternatives.append(inner + whole)
    if not alternatives:
        return None
    alternatives.sort(key=len, reverse=True)
    return re.compile(r"(?<![a-z])(?:" + "|".join(alternatives) + ")")


def plain(text):
    """One line for a person: no control or format signs, single spaces, no stray
    dash at either end."""
    shown = "".join(" " if unicodedata.category(c) in ("Cc", "Cf", "Zl", "Zp", "Co", "Cs")
                    else c for c in text)
    return " ".join(shown.split()).strip(" -–—")
