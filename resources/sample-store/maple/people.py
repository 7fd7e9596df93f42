# SPDX-FileCopyrightText: 2026 Endcap contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The members and the staff: invented people. Names are put together from lists of common ones
the world over, telephone numbers are of the range kept for fiction (555-0100 to
555-0199 in every area code), addresses of the domains kept for examples."""

import csv
import io
import json
import unicodedata
from pathlib import Path

from maple import dice
from maple import gtin as gs1

COUNT = 2000
HEADER = ["member", "name", "phone", "email", "card", "pin"]
STAFF_HEADER = ["id", "name", "role", "stores", "pin"]
AREAS = ("201 202 203 205 206 207 208 209 210 212 213 214 215 216 217 218 219 224 225 228 229 "
         "231 234 239 240 248 251 252 253 254 256 260 262 267 269 270 281 301 302 303 304 305 "
         "307 308 309 310 312 313 314 315 316 317 318 319 320 321 323 325 330 334 336 337 339 "
         "347 351 352 360 361 385 386 401 402 404 405 406 407 408 409 410 412 413 414 415 417 "
         "419 423 424 425 432 434 435 440 443 458 469 478 479 480 484 501 502 503 504 505 507 "
         "508 509 510 512 513 515 516 517 518 520 530 540 541 559 561 562 563 567 570 571 573 "
         "574 580 585 586 601 602 603 605 606 607 608 609 610 612 614 615 616 617 618 619 620 "
         "623 626 630 631 636 641 646 650 651 660 661 662 678 682 701 702 703 704 706 707 708 "
         "712 713 714 715 716 717 718 719 720 724 727 731 732 734 740 757 760 763 765 770 772 "
         "773 774 775 781 785 786 801 802 803 804 805 806 808 810 812 813 814 815 816 817 818 "
         "828 830 831 832 843 845 847 850 856 857 858 859 860 862 863 864 865 870 901 903 904 "
         "906 907 908 909 910 912 913 914 915 916 917 918 919 920 925 928 931 936 937 940 941 "
         "947 949 951 952 954 956 970 971 972 973 978 979 980 985").split()


def _name(cultures, index):
    """A given and a family name that go together, in that people's order."""
    mark = dice.below(sum(culture["weight"] for culture in cultures), "culture", index)
    for culture in cultures:
        mark -= culture["weight"]
        if mark < 0:
            break
    given = dice.pick(culture["given"].split(), "given", index).replace("%", " ")
    family = dice.pick(culture["family"].split(), "family", index).replace("%", " ")
    parts = [family, given] if culture.get("reversed") else [given, family]
    return ("" if culture.get("joined") else " ").join(parts)


def _email(name, index):
    """Most have one; names without Latin letters take the member's number."""
    if dice.below(10, "email", index) == 0:
        return ""
    spread = unicodedata.normalize("NFKD", name.lower()).encode("ascii", "ignore").decode()
    words = ["".join(c for c in word if c.isalpha()) for word in spread.split()]
    local = ".".join(word for word in (words[:1] + words[-1:]) if word)
    local = f"{local[:40]}.{index}" if len(local) > 2 else f"m{index:06d}"
    return f"{local}@example.{dice.pick(('com', 'com', 'org', 'net'), 'domain', index)}"


def _phones(taken):
    """Numbers nobody else here has; 555-0100 is left to the stores."""
    for index in range(len(AREAS) * 99):
        # 97 areas on, one line on: neighbours in the list live far apart.
        area = AREAS[index * 97 % len(AREAS)]
        phone = f"+1{area}555{101 + (index // len(AREAS) + 7 * index) % 99:04d}"
        if phone not in taken:
            taken.add(phone)
            yield phone


def staff(folder):
    """The rows of staff.csv: few, since each PIN takes its time."""
    text = Path(folder, "own/demo_staff.csv").read_text("utf-8")
    return list(csv.DictReader(io.StringIO(text, newline="")))


def members(folder):
    """The rows of members.csv: the demo members first, the only ones with a PIN."""
    text = Path(folder, "own/demo_members.csv").read_text("utf-8")
    demo = list(csv.DictReader(io.StringIO(text, newline="")))
    cultures = json.loads(Path(folder, "own/names.json").read_text("utf-8"))
    phones = _phones({row["phone"] for row in demo})
    for index in range(1, COUNT + 1):
        card = gs1.card_number(dice.below(9_000_000_000, "card", index) + 1_000_000_000)
        if index <= len(demo):
            row = demo[index - 1]
            yield {"member": f"M{index:06d}", **row, "card": row["card"] or card}
        else:
            name = _name(cultures, index)
            yield {"member": f"M{index:06d}", "name": name, "phone": next(phones),
                   "email": _email(name, index), "card": card, "pin": ""}
