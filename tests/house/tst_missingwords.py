# SPDX-FileCopyrightText: 2026 Endcap contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""No text of the screen lacks its Spanish, or its English plurals; and the languages'
tool finds what does, shown planted pages and files. Run by ctest."""

import os
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

ROOT = Path(os.environ.get("ENDCAP_SOURCE_DIR") or Path(__file__).resolve().parents[2])
TOOL = ROOT / "translations" / "words.py"
LUPDATE = os.environ.get("ENDCAP_LUPDATE", "/usr/lib/qt6/bin/lupdate")
PAGE = """import QtQuick
Item {
    property string one: qsTr("Back")
    property string two: qsTr("Kiosk %1").arg(1)
    property string three: qsTr("%n thing(s)", "", 3)
}
"""
OTHER = 'import QtQuick\nItem { property string one: qsTr("Back") }\n'


class Words(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)
        self.ts = self.folder / "endcap_es.ts"
        self.page = self.folder / "Page.qml"
        self.page.write_text(PAGE, "utf-8")

    def run_tool(self, verb, *words):
        return subprocess.run([sys.executable, TOOL, verb, "--lupdate", LUPDATE, "--ts", self.ts,
                               *words, *sorted(self.folder.glob("*.qml"))],
                              capture_output=True, text=True, check=False)

    def translate(self, source, *forms):
        """As a person does in the file."""
        text = self.ts.read_text("utf-8")
        at = text.index(f"<source>{source}</source>")
        end = text.index("</message>", at)
        plural = len(forms) > 1
        said = "".join(f"<numerusform>{f}</numerusform>" for f in forms) if plural else forms[0]
        self.ts.write_text(text[:at] + f"<source>{source}</source>"
                           f"<translation>{said}</translation>" + text[end:], "utf-8")

    def test_everything_is_missing_in_an_empty_file(self):
        self.run_tool("update")
        said = self.run_tool("missing")
        self.assertEqual(said.returncode, 1)
        self.assertEqual(said.stdout.splitlines(),
                         ['Page: "Back"', 'Page: "Kiosk %1"', 'Page: "%n thing(s)"'])

    def test_a_whole_file_is_whole(self):
        self.run_tool("update")
        self.translate("Back", "Atrás")
        self.translate("Kiosk %1", "Quiosco %1")
        self.translate("%n thing(s)", "una cosa", "%n cosas")
        self.assertEqual(self.run_tool("missing").returncode, 0)
        before = self.ts.read_text("utf-8")
        # A new text on a page, not yet in the file.
        self.page.write_text(PAGE.replace("Back", "Go back"), "utf-8")
        said = self.run_tool("missing")
        self.assertEqual(said.returncode, 1)
        self.assertEqual(said.stdout, 'Page: "Go back"\n')
        self.assertEqual(self.ts.read_text("utf-8"), before)

    def test_a_lost_place_and_half_a_plural_are_found(self):
        self.run_tool("update")
        self.translate("Back", "Atrás")
        self.translate("Kiosk %1", "Quiosco")
        self.translate("%n thing(s)", "una cosa", "")
        said = self.run_tool("missing").stdout
        self.assertIn('Page: "Quiosco" has other places for values than "Kiosk %1"', said)
        self.assertIn('Page: "%n thing(s)"', said)
        self.assertNotIn("Back", said)
        self.translate("%n thing(s)", "una cosa", "cosas")
        self.assertIn('Page: "cosas" has other places', self.run_tool("missing").stdout)

    def test_the_same_words_are_taken_over(self):
        self.run_tool("update")
        self.translate("Back", "Atrás")
        (self.folder / "Other.qml").write_text(OTHER, "utf-8")
        self.run_tool("update")
        self.assertNotIn("Other", self.run_tool("missing").stdout)
        # What nobody says any more goes.
        (self.folder / "Other.qml").unlink()
        self.run_tool("update")
        self.assertNotIn("Other", self.ts.read_text("utf-8"))

class TheScreen(unittest.TestCase):
    def test_every_text_is_said_in_every_language(self):
        pages = [*sorted((ROOT / "qml").rglob("*.qml")), ROOT / "app" / "outofservicepage.cpp"]
        self.assertGreater(len(pages), 100)
        for ts in sorted((ROOT / "translations").glob("endcap_*.ts")):
            with self.subTest(ts.name):
                said = subprocess.run([sys.executable, TOOL, "missing", "--lupdate", LUPDATE,
                                       "--ts", ts, *pages],
                                      capture_output=True, text=True, check=False)
                self.assertEqual(said.stdout + said.stderr, "")
                self.assertEqual(said.returncode, 0)


if __name__ == "__main__":
    unittest.main()
