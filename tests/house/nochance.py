# SPDX-FileCopyrightText: 2026 Endcap contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Games without chance: what counts quests, streaks and levels and what pays them
must not be able to reach a random number. Follows the includes from those files,
and for each header its source too, since that is what is linked with it. A rule
like those of manners.py."""

import re

import layers

# Where such a game is decided.
ROOM = re.compile(r"kiosk-core/contract/domain/(quest|checkin)\.|store-server/quests/"
                  r"|store-server/apply/(checkinrewards|deedbook)\.")
# What random numbers are had from: our own doors to them, and theirs.
DOORS = re.compile(r"(^|/)(random|chance|systemrandom|opensslrandom)\.")
HEADERS = {"random", "QRandomGenerator", "openssl/rand.h", "sys/random.h"}
NAMES = re.compile(r"\b(QRandomGenerator|RAND_\w+|random_device|mt19937(_64)?|getrandom|getentropy"
                   r"|arc4random\w*|[dlmnj]rand48|rand_r|random\s*\(|rand\s*\(|srand\w*)")


def _sources_of(path):
    """A header brings its source, and a source its header."""
    stem = path.rsplit(".", 1)[0]
    return [stem + ".h", stem + ".cpp"]


def reachable(root, files):
    """{path: by which file it is reached} of all that the games may run."""
    known = {source.path: source for source in files if source.is_cpp}
    way = {path: None for path in known if ROOM.match(path)}
    todo = list(way)
    while todo:
        path = todo.pop()
        found = [p for p in _sources_of(path) if p != path]
        for _, name, quoted in layers.includes(known[path]):
            target = layers.resolve(root, name) if quoted else None
            if target:
                found.append(target)
        for other in found:
            if other in known and other not in way:
                way[other] = path
                todo.append(other)
    return way


def check_chance(root, files, qt):
    """No file that a game without chance can reach has a random number."""
    known = {source.path: source for source in files if source.is_cpp}
    for path, by in sorted(reachable(root, files).items()):
        source = known[path]
        told = f" (reached by {by})" if by else ""
        if DOORS.search(path):
            yield path, 1, f"a game without chance can reach it{told}"
        for line, name, quoted in layers.includes(source):
            if not quoted and name in HEADERS:
                yield path, line, f"<{name}> within reach of a game without chance{told}"
        code = re.sub(r"(?m)^[ \t]*#.*", "", source.bare())
        for match in NAMES.finditer(code):
            line = code.count("\n", 0, match.start()) + 1
            yield path, line, f"{match.group()} within reach of a game without chance{told}"
