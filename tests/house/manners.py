# SPDX-FileCopyrightText: 2026 Endcap contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The manners of the house that are not about includes: where SQL may be said,
what the core may not reach for by itself, names, lengths, licences, and plain
text on the screen. Each rule yields (path, line, sentence)."""

import re

from layers import room_of
from sources import line_of

LONGEST = 400

SQL = re.compile(r"\b(SELECT\s|INSERT\s+(OR\s+\w+\s+)?INTO\b|CREATE\s+(\w+\s+)?TABLE\b"
                 r"|DELETE\s+FROM\b|UPDATE\s+\w+\s+SET\b)")
SQL_ROOMS = ("kiosk-core/sqlite/", "kiosk-core/storage/", "store-server/storage/", "tests/")
SQL_FILES = re.compile(r"kiosk-core/contract/wire/\w+\.sql")

# The outside world enters through constructors: see kiosk-core/outside. The
# client's end of the link is the screen's, which has Qt's own event loop.
OUTSIDE = re.compile(
    r"\b(QTimer|QBasicTimer|QThreadPool|QtConcurrent|QRandomGenerator|RAND_(?:priv_)?bytes"
    r"|EVP_PKEY_(?:Q_)?keygen|currentDateTime(?:Utc)?|currentMSecsSinceEpoch"
    r"|currentSecsSinceEpoch|QElapsedTimer|random_device)\b"
    r"|\b(?:system|steady|high_resolution)_clock::now\b")
OUTSIDE_FREE = ("kiosk-core/outside/", "kiosk-core/link/linkclient.")

DRAWERS = {"Manager", "Helper", "Helpers", "Util", "Utils", "Common", "Misc", "Base",
           "Handler", "Data"}
_TYPE = re.compile(r"\b(?:class|struct|enum(?:\s+class)?)\s+(?:\[\[\w+\]\]\s*)?(\w+)"
                   r"(?:\s+final)?\s*[:{]")
_WORD = re.compile(r"[A-Z][a-z0-9]*")

_TEXT = re.compile(r"(?<![\w.])Text\s*\{")
_RICH = re.compile(r"\bText\.(StyledText|RichText|AutoText|MarkdownText)\b"
                   r"|\bTextEdit\.(RichText|AutoText|MarkdownText)\b")
_UNTRANSLATED = re.compile(
    r"""(?:^|[\s;{])(?:text|title|placeholderText|label|Accessible\.name"""
    r"""|Accessible\.description)\s*:\s*"([^"\n]*[A-Za-z]{2}[^"\n]*)\"""")


def is_resource(path):
    return path.startswith("resources/")


def check_sql(root, files, qt):
    """SQL is said in the storage rooms only."""
    for source in files:
        if not source.is_cpp and not source.path.endswith(".sql"):
            continue
        if source.path.startswith(SQL_ROOMS) or SQL_FILES.fullmatch(source.path):
            continue
        code = source.code()
        for match in SQL.finditer(code):
            said = " ".join(match.group().split())
            yield source.path, line_of(code, match.start()), f"SQL outside storage ({said})"


def check_outside(root, files, qt):
    """The core takes clock, timers, chance, keys and threads from outside/."""
    for source in files:
        if not source.path.startswith("kiosk-core/") or source.path.startswith(OUTSIDE_FREE):
            continue
        if not source.is_cpp:
            continue
        code = source.bare()
        for match in OUTSIDE.finditer(code):
            yield (source.path, line_of(code, match.start()),
                   f"{match.group()} belongs to kiosk-core/outside")


def check_names(root, files, qt):
    """No drawer that takes anything: Manager, Helper, Util and their like."""
    for source in files:
        if source.is_qml or source.is_cpp:
            name = source.path.rsplit("/", 1)[-1].split(".")[0]
            if set(_WORD.findall(name[:1].upper() + name[1:])) & DRAWERS:
                yield source.path, 1, f"{name} is a drawer, not a name"
        if not source.is_cpp or room_of(source.path) is None:
            continue
        code = source.bare()
        for match in _TYPE.finditer(code):
            if set(_WORD.findall(match.group(1))) & DRAWERS:
                yield (source.path, line_of(code, match.start()),
                       f"{match.group(1)} is a drawer, not a name")


def check_length(root, files, qt):
    """Files stay small; a resource is as long as what it holds."""
    for source in files:
        lines = source.text.count("\n")
        if lines > LONGEST and not is_resource(source.path):
            yield source.path, LONGEST + 1, f"{lines} lines; split it before {LONGEST}"


def check_licence(root, files, qt):
    """Each file says whose it is and under which licence, in its first lines."""
    for source in files:
        head = "\n".join(source.text.split("\n")[:6])
        for word in ("SPDX-FileCopyrightText:", "SPDX-License-Identifier:"):
            if word not in head:
                yield source.path, 1, f"no {word} line"


def check_headers(root, files, qt):
    """Every header guards itself the same way."""
    for source in files:
        if source.path.endswith(".h") and not re.search(r"^#pragma once$", source.text, re.M):
            yield source.path, 1, "no #pragma once"


def _block(code, start):
    """The text of a QML object without its children's insides."""
    depth, own = 0, []
    for char in code[start:]:
        if char == "{":
            depth += 1
        elif char == "}":
            depth -= 1
            if depth == 0:
                break
        elif depth == 1:
            own.append(char)
    return "".join(own)


def check_plain_text(root, files, qt):
    """Whatever a Text shows is shown as it was written: no markup, no fetching."""
    for source in files:
        if not source.is_qml:
            continue
        code = source.bare()
        for match in _TEXT.finditer(code):
            own = _block(code, match.end() - 1)
            if not re.search(r"textFormat\s*:\s*Text\.PlainText", own):
                yield (source.path, line_of(code, match.start()),
                       "Text without textFormat: Text.PlainText")
        for match in _RICH.finditer(code):
            yield source.path, line_of(code, match.start()), f"{match.group()} is markup"


def check_translated(root, files, qt):
    """Words for people go through qsTr."""
    for source in files:
        if not source.is_qml or not source.path.startswith("qml/"):
            continue
        code = source.code()
        for match in _UNTRANSLATED.finditer(code):
            yield (source.path, line_of(code, match.start(1)),
                   f'"{match.group(1)}" is not in qsTr()')


def check_locale(root, files, qt):
    """Numbers and dates follow a change of language: Theme.locale, never Qt.locale()."""
    for source in files:
        if not source.is_qml or not source.path.startswith("qml/"):
            continue
        code = source.bare()
        for match in re.finditer(r"\bQt\.locale\(\s*\)", code):
            yield (source.path, line_of(code, match.start()),
                   "Qt.locale() does not follow the language; say Theme.locale")
