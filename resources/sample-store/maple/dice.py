# SPDX-FileCopyrightText: 2026 Endcap contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Chance that anyone can repeat: each draw depends on the seed and on what it is
for, never on the draws before it, so a new product changes no other's price."""

import hashlib

SEED = "maple-and-main-1"


def number(*what):
    """64 even bits for this purpose."""
    text = "\x1f".join([SEED, *map(str, what)])
    return int.from_bytes(hashlib.sha256(text.encode()).digest()[:8], "big")


def below(limit, *what):
    return number(*what) % limit


def pick(choices, *what):
    return choices[below(len(choices), *what)]


def share(*what):
    """A number in [0, 1)."""
    return number(*what) / 2**64
