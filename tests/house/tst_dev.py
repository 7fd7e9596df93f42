# SPDX-FileCopyrightText: 2026 Endcap contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The front door itself, without installing or building: what it says to words it
does not know, what it finds missing, how it tells an administrator, and which
files clang-tidy looks at after a change. Run by ctest."""

import importlib.util
import os
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

ROOT = Path(os.environ.get("ENDCAP_SOURCE_DIR") or Path(__file__).resolve().parents[2])
sys.dont_write_bytecode = True


def dev(*words):
    return subprocess.run([ROOT / "dev", *words], capture_output=True, text=True, check=False)


def in_dev(script, **variables):
    """Runs a script that has all of ./dev's parts, as ./dev has them."""
    parts = "\n".join(f". packaging/dev/{name}.sh" for name in
                      ("say", "install", "build", "screen", "run", "check"))
    return subprocess.run(
        ["bash", "-c", f'set -euo pipefail\nroot=$PWD\n{parts}\nlogs=$PLACE\n{script}'],
        cwd=ROOT, capture_output=True, text=True, check=False, env=os.environ | variables)


class TheDoor(unittest.TestCase):
    def test_help_names_every_verb(self):
        said = dev("help")
        self.assertEqual(said.returncode, 0)
        for verb in ("run", "test", "check", "bench", "tour", "fresh"):
            self.assertIn(f"./dev {verb}", said.stdout)

    def test_unknown_words_are_answered(self):
        for words in (("dance",), ("check", "--all"), ("tour",), ("run", "--sideways")):
            with self.subTest(words=words):
                said = dev(*words)
                self.assertEqual(said.returncode, 1)
                self.assertIn("What to do: ", said.stderr)


class Parts(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.place = folder.name

    def run_part(self, script, **variables):
        return in_dev(script, PLACE=self.place, **variables)

    def test_groups(self):
        said = self.run_part("packages_of check").stdout.split()
        self.assertIn("clang-tidy-19", said)
        self.assertNotIn("cmake", said)

    def test_missing_packages(self):
        said = self.run_part("missing_of bash endcap-no-such-package dpkg").stdout.split()
        self.assertEqual(said, ["endcap-no-such-package"])

    def test_without_an_administrator_it_says_the_command(self):
        said = self.run_part('become_root() { return 1; }\n'
                             'missing_of() { printf "%s\\n" one two; }\n'
                             'install_packages check')
        self.assertEqual(said.returncode, 1)
        self.assertIn("apt-get install --no-install-recommends one two", said.stderr)

    def test_progress(self):
        lines = "".join(f"printf '[{n}/40] Building\\n'\n" for n in range(1, 41))
        said = self.run_part(f"{{ {lines} }} | show_progress").stdout.split("\n")
        self.assertEqual(said[0].strip(), "1 of 40")
        self.assertEqual(said[-2].strip(), "40 of 40")
        self.assertLess(len(said), 15)

    def test_programs_end_together(self):
        said = self.run_part(
            'trap stop_everything EXIT\n'
            'start one sh -c "echo hello; sleep 60 & wait"\nstart two sleep 60\n'
            'wait_for one hello 5 && echo "${started[one]} ${started[two]}"')
        self.assertEqual(said.returncode, 0, said.stderr)
        for leader in said.stdout.split():
            state = Path("/proc", leader, "stat")
            alive = state.exists() and state.read_text().rsplit(")", 1)[1].split()[0] != "Z"
            self.assertFalse(alive, f"{leader} still runs")

    def test_a_program_that_ends_early_is_seen(self):
        said = self.run_part('start one sh -c "echo broken; exit 1"\n'
                             'wait_for one ready 30 || echo noticed')
        self.assertIn("noticed", said.stdout)
        self.assertIn("broken", said.stderr)


class ChosenFiles(unittest.TestCase):
    """a.cpp has a header, b.cpp includes it, c.cpp does not; t.h has no source."""

    def setUp(self):
        spec = importlib.util.spec_from_file_location("tidy", ROOT / "packaging/dev/tidy.py")
        self.tidy = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(self.tidy)
        self.root = Path("/house")
        self.units = {self.root / f"{n}.cpp": ("c++", f"{n}.o") for n in "abc"}
        self.includes = {"a.o": self.paths("a.cpp", "a.h"), "b.o": self.paths("b.cpp", "a.h"),
                         "c.o": self.paths("c.cpp", "t.h")}

    def paths(self, *names):
        return [self.root / name for name in names]

    def chosen(self, *changed):
        units, left = self.tidy.chosen(self.units, self.includes, changed, self.root)
        return sorted(path.name for path in units), left

    def test_a_change_reaches_its_dependents(self):
        self.assertEqual(self.chosen("c.cpp"), (["c.cpp"], 0))
        self.assertEqual(self.chosen("a.h"), (["a.cpp", "b.cpp"], 0))
        self.assertEqual(self.chosen("t.h"), (["c.cpp"], 0))
        self.assertEqual(self.chosen("README.md"), ([], 0))

    def test_the_rules_reach_everything(self):
        self.assertEqual(len(self.chosen(".clang-tidy")[0]), 3)

    def test_many_dependents_wait_but_a_changed_header_is_looked_at(self):
        self.tidy.MOST_DEPENDENTS = 0
        self.assertEqual(self.chosen("a.h"), (["a.cpp"], 1))
        self.assertEqual(self.chosen("t.h"), (["c.cpp"], 0))


if __name__ == "__main__":
    unittest.main()
