# SPDX-FileCopyrightText: 2026 Endcap contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Who may know whom: the table of ARCHITECTURE.md as a program can read it, and
the rules that look at #include lines. Each rule yields (path, line, sentence)."""

import re
from functools import lru_cache
from pathlib import Path

# First match wins. The core's end of the link knows the services; the rest of
# the room is what the screen sees of it.
ROOMS = [
    ("contract", r"kiosk-core/contract/"),
    ("outside", r"kiosk-core/outside/"),
    ("sqlite", r"kiosk-core/sqlite/"),
    ("storage", r"kiosk-core/storage/"),
    ("sync", r"kiosk-core/sync/"),
    ("identity", r"kiosk-core/identity/"),
    ("services", r"kiosk-core/services/"),
    ("link-core", r"kiosk-core/link/(coredoor|corestaffdoor|linkserver|door|peercredentials)\."),
    ("link", r"kiosk-core/link/"),
    ("core-root", r"kiosk-core/(kioskcore\.|daemon/)"),
    ("app", r"app/"),
    ("http", r"store-server/http/"),
    ("store-server", r"store-server/"),
]

KNOWS = {
    "contract": {"contract"},
    "outside": {"outside", "contract"},
    "sqlite": {"sqlite", "contract"},
    "storage": {"storage", "contract", "outside", "sqlite"},
    "sync": {"sync", "storage", "contract", "outside"},
    "identity": {"identity", "storage", "contract", "outside"},
    "services": {"services", "contract", "storage", "identity", "outside"},
    "link": {"link", "contract"},
    "link-core": {"link-core", "link", "services", "contract", "identity", "outside"},
    "core-root": {"core-root", "contract", "outside", "sqlite", "storage", "sync",
                  "identity", "services", "link", "link-core"},
    "app": {"app", "link", "contract"},
    "http": {"http", "store-server", "contract"},
    "store-server": {"store-server", "contract", "sqlite"},
}
# The composition root of the server is the one file that knows its door.
KNOWS_MORE = {"store-server/main.cpp": {"http"}, "store-server/cli/serve.cpp": {"http"}}

# What each room may see of Qt. Network is narrowed to a few classes below.
CORE = {"QtCore"}
QT = {
    "contract": CORE, "sqlite": CORE, "storage": CORE, "sync": CORE,
    "identity": CORE, "services": CORE, "core-root": CORE, "store-server": CORE,
    "outside": CORE | {"QtNetwork"},
    "link": CORE, "link-core": CORE,
    "http": CORE | {"QtNetwork", "QtHttpServer"},
    "app": CORE | {"QtGui", "QtQml", "QtQuick", "QtSvg", "QtQmlModels",
                   "QtQmlIntegration"},
}
# Single classes beyond that: the link's local socket, the one line to a printer, the one
# voice, and the screen's refusal to fetch anything, which has to name what it refuses.
LOCAL = {"QLocalSocket", "QLocalServer"}
QT_CLASSES = [
    (r"kiosk-core/link/", LOCAL),
    (r"app/peripherals/socketprinterline\.", {"QTcpSocket", "QSerialPort"}),
    (r"app/voice/main\.", {"QTextToSpeech"}),
    (r"app/refusingnetwork\.", {"QNetworkAccessManager", "QNetworkReply",
                                "QNetworkRequest"}),
]
SQLITE = re.compile(r"QSql\w*|QtSql.*|sqlite3(ext)?\.h")

_INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*(?:<([^>\n]+)>|"([^"\n]+)")', re.M)


def room_of(path):
    for room, pattern in ROOMS:
        if re.match(pattern, path):
            return room
    return None


def includes(source):
    """(line, name, is it "quoted") for each #include."""
    text = source.code()
    for match in _INCLUDE.finditer(text):
        line = text.count("\n", 0, match.start()) + 1
        yield line, match.group(1) or match.group(2), match.group(1) is None


def resolve(root, name):
    """The path of a quoted include, from the two include roots, or None."""
    for top in ("", "kiosk-core/"):
        if Path(root, top + name).is_file():
            return top + name
    return None


@lru_cache
def qt_headers(qt):
    """Class name -> Qt module, from the installed headers."""
    names = {}
    for module in sorted(Path(qt).iterdir()):
        if module.is_dir() and module.name.startswith("Qt"):
            for header in module.iterdir():
                if header.is_file():
                    names.setdefault(header.name, module.name)
    return names


def qt_module(qt, name):
    """The module of <QString>, <QtCore/QString> or <qqml.h>; None if not Qt's."""
    if "/" in name:
        top = name.split("/")[0]
        return top if top.startswith("Qt") else None
    return qt_headers(qt).get(name)


def check_rooms(root, files, qt):
    """No include crosses a wall; every include is written from the top rooms."""
    for source in files:
        room = room_of(source.path)
        if not source.is_cpp or room is None:
            continue
        allowed = KNOWS[room] | KNOWS_MORE.get(source.path, set())
        for line, name, quoted in includes(source):
            if not quoted or name.endswith(".moc"):
                continue
            target = resolve(root, name)
            if target is None:
                wrong = "is no file of the house" if "/" in name \
                    else "must be written from its room"
                yield source.path, line, f'"{name}" {wrong}'
                continue
            other = room_of(target)
            if other not in allowed:
                yield source.path, line, f"{room} may not know {other} ({name})"


def check_qt(root, files, qt):
    """Each room sees only its part of Qt; SQLite and the web server have one door."""
    for source in files:
        room = room_of(source.path)
        if not source.is_cpp or room is None:
            continue
        extra = set()
        for pattern, classes in QT_CLASSES:
            if re.match(pattern, source.path):
                extra |= classes
        for line, name, quoted in includes(source):
            if quoted:
                continue
            if SQLITE.fullmatch(name):
                if room != "sqlite":
                    yield source.path, line, f"only kiosk-core/sqlite may include <{name}>"
                continue
            module = qt_module(qt, name)
            if module is None or module in QT[room] or name.split("/")[-1] in extra:
                continue
            if module == "QtHttpServer":
                yield source.path, line, "only store-server/http may know Qt HttpServer"
            else:
                yield source.path, line, f"{room} may not see {module} (<{name}>)"
