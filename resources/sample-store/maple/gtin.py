# SPDX-FileCopyrightText: 2026 Endcap contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""GTINs (GS1 General Specifications, section 7.9) as 14 digits, and the EAN-13 of
member cards. Pure functions."""


def check_digit(digits):
    """The last digit for the digits before it, of whatever length."""
    total = sum(int(d) * (3 if i % 2 == 0 else 1) for i, d in enumerate(reversed(digits)))
    return str(-total % 10)


def is_valid(code, length=14):
    return (len(code) == length and code.isascii() and code.isdigit()
            and check_digit(code[:-1]) == code[-1])


def is_store_internal(gtin):
    """Numbers that GS1 leaves to each store: UPC system 4, EAN prefixes 020-029,
    040-049 and 200-299, and GTIN-8 starting with 0 or 2. Two stores may use the
    same one for different things, so they do not count as real GTINs here."""
    if gtin.startswith("000000"):
        return gtin[6] in "02"
    return gtin[1:3] in ("02", "04") or gtin[1] == "2"


def own_brand_gtin(item):
    """The number of an invented product: UPC number system 4, kept for use inside
    one store, so that it can never meet a real article's."""
    digits = f"0040000{item:06d}"
    return digits + check_digit(digits)


def card_number(number):
    """The EAN-13 on a member's card, in the store's own range 29."""
    digits = f"29{number:010d}"
    return digits + check_digit(digits)
