# SPDX-FileCopyrightText: 2026 Endcap contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The rules of ARCHITECTURE.md, read from the sources: fails with file:line on
every wall that an include crosses and on every manner that is forgotten. Each
rule is also shown a planted file that breaks it, so that a rule that has gone
blind is seen. Run by ctest and by ./dev check."""

import os
import tempfile
import unittest
from pathlib import Path

import layers
import manners
import nochance
import sources

ROOT = Path(os.environ.get("ENDCAP_SOURCE_DIR") or Path(__file__).resolve().parents[2])
RULES = [layers.check_rooms, layers.check_qt, manners.check_sql, manners.check_outside,
         manners.check_names, manners.check_length, manners.check_licence,
         manners.check_headers, manners.check_plain_text, manners.check_translated,
         nochance.check_chance, manners.check_locale]
# REUSE-IgnoreStart
SPDX = ("// SPDX-FileCopyrightText: 2026 Endcap contributors\n"
        "// SPDX-License-Identifier: GPL-3.0-or-later\n")
# REUSE-IgnoreEnd


def qt_include_folder():
    told = os.environ.get("ENDCAP_QT_HEADERS")
    if told:
        return told
    installed = sorted(Path("/usr/include").glob("*/qt6"))
    if not installed:
        raise RuntimeError("Qt's headers are not installed: ./dev check installs them")
    return str(installed[0])


def findings(root, rules=None):
    files = sources.sources(root)
    qt = qt_include_folder()
    found = []
    for rule in rules or RULES:
        found += [f"{path}:{line}: {what}" for path, line, what in rule(root, files, qt)]
    return sorted(found)


class TheHouse(unittest.TestCase):
    def test_has_rooms(self):
        """A rule over no files would always pass."""
        paths = [s.path for s in sources.sources(ROOT)]
        for room in ("kiosk-core/contract/", "kiosk-core/storage/", "store-server/",
                     "app/", "qml/", "tests/"):
            self.assertTrue(any(p.startswith(room) for p in paths), f"no source in {room}")

    def test_games_are_followed(self):
        """From the games to the books they write."""
        way = nochance.reachable(ROOT, sources.sources(ROOT))
        for path in ("kiosk-core/contract/domain/quest.cpp", "store-server/quests/questrewards.cpp",
                     "store-server/storage/ledgerstore.cpp", "kiosk-core/sqlite/statement.cpp"):
            self.assertIn(path, way)

    def test_keeps_every_rule(self):
        found = findings(ROOT)
        if found:
            self.fail("\n" + "\n".join(found))


class EachRule(unittest.TestCase):
    """Each rule finds the planted breach, at its line, and nothing else."""

    def planted(self, files):
        with tempfile.TemporaryDirectory() as folder:
            for path, text in files.items():
                place = Path(folder, path)
                place.parent.mkdir(parents=True, exist_ok=True)
                place.write_text(text, "utf-8")
            return findings(folder)

    def expect(self, files, *beginnings):
        found = self.planted(files)
        self.assertEqual(len(found), len(beginnings), found)
        for line, beginning in zip(found, sorted(beginnings)):
            self.assertTrue(line.startswith(beginning), f"{line} is not {beginning}")

    def header(self, *lines):
        return SPDX + "#pragma once\n" + "".join(line + "\n" for line in lines)

    def edge(self, path, include, target=None):
        files = {path: SPDX + f"#include {include}\n"}
        if target:
            files[target] = self.header()
        return files

    def test_a_clean_house_has_no_findings(self):
        files = self.edge("kiosk-core/sync/pusher.cpp", '"storage/outbox.h"',
                          "kiosk-core/storage/outbox.h")
        files["kiosk-core/outside/clock.cpp"] = SPDX + "#include <QTimer>\nQTimer t;\n"
        files["app/refusingnetwork.cpp"] = SPDX + "#include <QNetworkAccessManager>\n"
        files["app/peripherals/socketprinterline.cpp"] = SPDX + "#include <QTcpSocket>\n"
        files["kiosk-core/link/client.cpp"] = SPDX + "#include <QLocalSocket>\n"
        files["kiosk-core/storage/a.cpp"] = SPDX + 'auto s = "SELECT 1";\n'
        files["app/words.cpp"] = SPDX + "// SELECT nothing; QTimer; class DataBase {\n"
        files["qml/Good.qml"] = (SPDX + "Item { Text { text: qsTr(\"Hello\")\n"
                                 "textFormat: Text.PlainText } }\n")
        self.expect(files)

    def test_walls(self):
        forbidden = [
            ("kiosk-core/services/a.cpp", '"sync/b.h"', "kiosk-core/sync/b.h"),
            ("kiosk-core/sync/a.cpp", '"services/b.h"', "kiosk-core/services/b.h"),
            ("kiosk-core/contract/domain/a.cpp", '"storage/b.h"', "kiosk-core/storage/b.h"),
            ("kiosk-core/storage/a.cpp", '"sync/b.h"', "kiosk-core/sync/b.h"),
            ("kiosk-core/link/messages.cpp", '"services/b.h"', "kiosk-core/services/b.h"),
            ("kiosk-core/link/linkserver.cpp", '"storage/b.h"', "kiosk-core/storage/b.h"),
            ("app/a.cpp", '"storage/b.h"', "kiosk-core/storage/b.h"),
            ("app/a.cpp", '"services/b.h"', "kiosk-core/services/b.h"),
            ("app/a.cpp", '"link/linkserver.h"', "kiosk-core/link/linkserver.h"),
            ("store-server/api/a.cpp", '"storage/b.h"', "kiosk-core/storage/b.h"),
            ("store-server/api/a.cpp", '"store-server/http/b.h"', "store-server/http/b.h"),
        ]
        for path, include, target in forbidden:
            with self.subTest(path=path, include=include):
                self.expect(self.edge(path, include, target), f"{path}:3: ")

    def test_includes_name_their_room(self):
        self.expect(self.edge("kiosk-core/storage/a.cpp", '"b.h"', "kiosk-core/storage/b.h"),
                    'kiosk-core/storage/a.cpp:3: "b.h" must be written from its room')
        self.expect(self.edge("kiosk-core/storage/a.cpp", '"storage/gone.h"'),
                    'kiosk-core/storage/a.cpp:3: "storage/gone.h" is no file of the house')

    def test_parts_of_qt(self):
        for path, header in [
                ("kiosk-core/storage/a.cpp", "QSqlQuery"),
                ("store-server/storage/a.cpp", "sqlite3.h"),
                ("store-server/api/a.cpp", "QHttpServer"),
                ("app/a.cpp", "QNetworkAccessManager"),
                ("app/a.cpp", "QtNetwork/QTcpSocket"),
                ("app/a.cpp", "QLocalSocket"),
                ("app/a.cpp", "QSerialPort"),
                ("app/peripherals/printer.cpp", "QTcpSocket"),
                ("app/a.cpp", "QSqlDatabase"),
                ("kiosk-core/sync/a.cpp", "QNetworkReply"),
                ("kiosk-core/link/a.cpp", "QTcpSocket"),
                ("kiosk-core/services/a.cpp", "QImage"),
                ("kiosk-core/contract/a.cpp", "QQmlEngine")]:
            with self.subTest(path=path, header=header):
                self.expect(self.edge(path, f"<{header}>"), f"{path}:3: ")

    def test_sql(self):
        for text in ('auto q = "SELECT a FROM b";', 'auto q = R"(INSERT INTO b)";',
                     'auto q = "CREATE TABLE b";', 'auto q = "INSERT OR IGNORE INTO b";'):
            with self.subTest(text=text):
                self.expect({"kiosk-core/services/a.cpp": SPDX + text + "\n"},
                            "kiosk-core/services/a.cpp:3: SQL outside storage")

    def test_outside_world(self):
        for text in ("QTimer t;", "QThreadPool p;", "RAND_bytes(a, 1);",
                     "QDateTime::currentDateTimeUtc();", "std::random_device d;",
                     "std::chrono::steady_clock::now();", "QRandomGenerator g;"):
            with self.subTest(text=text):
                self.expect({"kiosk-core/sync/a.cpp": SPDX + text + "\n"},
                            "kiosk-core/sync/a.cpp:3: ")

    def test_games_without_chance(self):
        """Also two steps away, and through the source that belongs to a header."""
        self.expect({"store-server/quests/a.cpp": SPDX + "#include <QRandomGenerator>\n"},
                    "store-server/quests/a.cpp:3: ")
        self.expect({"store-server/quests/a.cpp": SPDX + '#include "store-server/members/b.h"\n',
                     "store-server/members/b.h": self.header(),
                     "store-server/members/b.cpp": SPDX + "int c = rand();\n"},
                    "store-server/members/b.cpp:3: rand(")
        self.expect({"store-server/apply/deedbook.h": self.header(
                         '#include "store-server/outside/random.h"'),
                     "store-server/outside/random.h": self.header()},
                    "store-server/outside/random.h:1: ")

    def test_drawers(self):
        for text in ("class SyncManager final : public QObject {};", "struct RowHelper {};",
                     "class EventBase {};", "enum class UtilKind { A };"):
            with self.subTest(text=text):
                self.expect({"app/a.h": self.header(text)}, "app/a.h:4: ")
        self.expect({"qml/TextUtils.qml": SPDX}, "qml/TextUtils.qml:1: ")
        self.expect({"app/a.h": self.header("class Database {};", "class QDataStream;")})

    def test_length(self):
        self.expect({"app/a.cpp": SPDX + "\n" * 399}, "app/a.cpp:401: 401 lines")
        self.expect({"resources/a.sql": "-- " + SPDX + "\n" * 399})

    def test_licence_and_guard(self):
        self.expect({"app/a.cpp": "int a;\n"}, "app/a.cpp:1: no SPDX-FileCopyrightText",
                    "app/a.cpp:1: no SPDX-License-Identifier")
        self.expect({"app/a.h": SPDX + "int a;\n"}, "app/a.h:1: no #pragma once")

    def test_plain_text(self):
        head = SPDX + "Item {\n"
        self.expect({"qml/A.qml": head + "Text { Item { textFormat: Text.PlainText } }\n}\n"},
                    "qml/A.qml:4: Text without")
        self.expect({"qml/A.qml": head + "Label { textFormat: Text.RichText }\n}\n"},
                    "qml/A.qml:4: Text.RichText is markup")
        self.expect({"qml/A.qml": head + 'Label { text: "Hello" }\n}\n'},
                    'qml/A.qml:4: "Hello" is not in qsTr()')

    def test_locale(self):
        self.expect({"qml/A.qml": SPDX + "Item {\nproperty string a: f(Qt.locale())\n}\n"},
                    "qml/A.qml:4: Qt.locale() does not follow")
        self.expect({"qml/A.qml": SPDX + "Item { property var a: Qt.locale(name) }\n"})


if __name__ == "__main__":
    unittest.main()
