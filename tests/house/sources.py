# SPDX-FileCopyrightText: 2026 Endcap contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads the house's source files for the rules: which there are, and their text
without comments. Owns nothing; every function is pure but for reading files."""

import os
import re
from dataclasses import dataclass
from pathlib import Path

CODE = {".cpp", ".h", ".qml", ".js", ".py", ".sh", ".cmake", ".sql"}
NAMED = {"CMakeLists.txt", "dev", "run"}
SKIPPED = {".git", "build", ".run", "__pycache__", "node_modules"}

# A string, or a comment of C++ and QML; strings are matched so that a "//" in an
# address is not taken for a comment. Raw strings come first: they hold anything.
_TOKEN = re.compile(
    r'(?P<raw>R"(?P<tag>[^ ()\\\n]{0,16})\((?:.|\n)*?\)(?P=tag)")'
    r'|(?P<string>"(?:\\.|[^"\\\n])*")'
    r"|(?P<char>(?<![0-9A-Fa-f])'(?:\\.|[^'\\\n])*')"
    r"|(?P<comment>//[^\n]*|/\*(?:.|\n)*?\*/)")


@dataclass(frozen=True)
class Source:
    """One file: its path from the top of the house, and what is in it."""
    path: str
    text: str

    @property
    def is_cpp(self):
        return self.path.endswith((".cpp", ".h"))

    @property
    def is_qml(self):
        return self.path.endswith(".qml")

    def code(self):
        """The text with comments blanked: same lines, same columns."""
        def blank(match):
            if match.group("comment") is None:
                return match.group()
            return re.sub(r"[^\n]", " ", match.group())
        return _TOKEN.sub(blank, self.text)

    def bare(self):
        """The text with comments and the insides of strings blanked."""
        def blank(match):
            inside = re.sub(r"[^\n]", " ", match.group())
            return inside if match.group("comment") else '"' + inside[1:-1] + '"'
        return _TOKEN.sub(blank, self.text)


def line_of(text, offset):
    return text.count("\n", 0, offset) + 1


def sources(root):
    """Every source file below root, in a fixed order."""
    found = []
    for folder, folders, files in os.walk(root):
        folders[:] = sorted(f for f in folders if f not in SKIPPED)
        for name in sorted(files):
            path = Path(folder, name)
            if path.suffix in CODE or name in NAMED:
                relative = path.relative_to(root).as_posix()
                found.append(Source(relative, path.read_text("utf-8", "replace")))
    return found
