# SPDX-FileCopyrightText: 2026 Endcap contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""packaging/packages.txt is the one list of Debian packages, and CONTRIBUTING.md
says in one table why each is there. Fails when either has one the other lacks.
Run by ctest."""

import os
import re
import unittest
from pathlib import Path

ROOT = Path(os.environ.get("ENDCAP_SOURCE_DIR") or Path(__file__).resolve().parents[2])
GROUPS = ["build", "run", "test", "check", "bench", "fresh"]
_ROW = re.compile(r"^\|\s*`([a-z0-9][a-z0-9.+-]*)`\s*\|\s*(\w+)\s*\|\s*(.*?)\s*\|\s*$")


def listed(text):
    """[(package, group)] of a packages.txt; a package may stand in one group only."""
    group, found = None, []
    for number, line in enumerate(text.split("\n"), 1):
        line = line.strip()
        if not line or line.startswith("#"):
            continue
        if line.startswith("["):
            group = line.strip("[]")
            continue
        if not re.fullmatch(r"[a-z0-9][a-z0-9.+-]*", line):
            raise ValueError(f"packages.txt:{number}: {line!r} is no package name")
        found.append((line, group))
    return found


def reasoned(text):
    """{package: (group, reason)} of the table in CONTRIBUTING.md."""
    rows = {}
    for line in text.split("\n"):
        match = _ROW.match(line)
        if match:
            if match.group(1) in rows:
                raise ValueError(f"{match.group(1)} stands twice in the table")
            rows[match.group(1)] = (match.group(2), match.group(3))
    return rows


def disagreements(packages, contributing):
    found, seen = [], set()
    rows = reasoned(contributing)
    for package, group in listed(packages):
        if package in seen:
            found.append(f"{package} is listed twice")
        seen.add(package)
        if group not in GROUPS:
            found.append(f"{package} is in no known group")
        if package not in rows:
            found.append(f"{package} has no reason in CONTRIBUTING.md")
            continue
        told, reason = rows[package]
        if told != group:
            found.append(f"{package} is in group {group}, CONTRIBUTING.md says {told}")
        if len(reason.split()) < 3:
            found.append(f"{package}: {reason!r} is no reason")
    found += [f"{package} has a reason but is not installed" for package in rows
              if package not in seen]
    return found


class ThePackages(unittest.TestCase):
    def test_each_has_a_reason(self):
        packages = Path(ROOT, "packaging/packages.txt").read_text("utf-8")
        self.assertGreater(len(listed(packages)), 20)
        found = disagreements(packages, Path(ROOT, "CONTRIBUTING.md").read_text("utf-8"))
        if found:
            self.fail("\n" + "\n".join(found))

    def test_a_disagreement_is_seen(self):
        table = "| package | group | why |\n|---|---|---|\n| `cmake` | build | describes the build |\n"
        self.assertEqual(disagreements("[build]\ncmake\n", table), [])
        self.assertEqual(len(disagreements("[build]\ncmake\ng++\n", table)), 1)
        self.assertEqual(len(disagreements("[run]\ncmake\n", table)), 1)
        self.assertEqual(len(disagreements("[build]\ncmake\ncmake\n", table)), 1)
        self.assertEqual(len(disagreements("[build]\n", table)), 1)
        self.assertEqual(len(disagreements("[build]\ncmake\n", table.replace(" the build", ""))), 1)
        with self.assertRaises(ValueError):
            listed("[build]\ncmake; rm\n")


if __name__ == "__main__":
    unittest.main()
