#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Endcap contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs clang-tidy over the compile database of a finished build, two at a time.

A file that was clean is not looked at again until something that decides the
answer differs: its bytes, those of any file it includes (ninja knows which), its
compile line, .clang-tidy, or clang-tidy itself. What was clean is remembered in
the user's cache, so another clone of the same sources starts warm."""

import argparse
import hashlib
import json
import os
import re
import shlex
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor, as_completed
from pathlib import Path

TIDY = "clang-tidy-19"
KEEP_DAYS = 60
# Above this many dependents of a change, those that only include a changed
# header wait for the full check; the changed files themselves never wait.
MOST_DEPENDENTS = 40
# clang cannot read the compiler's precompiled headers, and should not: a file
# must include what it needs.
_PRECOMPILED = re.compile(r" (?:-Winvalid-pch|-include \S+cmake_pch\.hxx)")
_OUTPUT = re.compile(r" -o (\S+) ")
_FINDING = re.compile(r"^(?P<place>/[^:\n]+:\d+:\d+): (?:error|warning): ")


def plain_database(build):
    """The compile database without precompiled headers, and the folder it lies in."""
    database = json.loads((build / "compile_commands.json").read_text("utf-8"))
    for entry in database:
        entry["command"] = _PRECOMPILED.sub("", entry["command"])
    folder = build / "tidy"
    folder.mkdir(exist_ok=True)
    (folder / "compile_commands.json").write_text(json.dumps(database), "utf-8")
    return database, folder


def units_of(database, build, root):
    """{source path: compile line} of our own files, without generated ones."""
    units = {}
    for entry in database:
        path = Path(entry["directory"], entry["file"]).resolve()
        if path.is_relative_to(root) and not path.is_relative_to(root / "build"):
            output = _OUTPUT.search(entry["command"])
            units.setdefault(path, (entry["command"], output.group(1)))
    return units


def dependencies_of(build):
    """{object file: [files it was made of]}, as the compiler told ninja."""
    told = subprocess.run(["ninja", "-C", str(build), "-t", "deps"],
                          capture_output=True, text=True, check=True).stdout
    found, current = {}, None
    for line in told.split("\n"):
        if line and not line.startswith((" ", "ninja:")):
            current = found.setdefault(line.split(":")[0], [])
        elif line.startswith("    ") and current is not None:
            current.append(Path(os.path.normpath(build / line.strip())))
    # A precompiled header stands for all that it was made of.
    made = {build / name: files for name, files in found.items() if name.endswith(".gch")}
    for files in found.values():
        for header in made.keys() & set(files):
            files.remove(header)
            files.extend(made[header])
    return found


class Digests:
    """Content hashes of files, each read once."""

    def __init__(self):
        self._known = {}

    def of(self, path):
        if path not in self._known:
            try:
                self._known[path] = hashlib.sha256(path.read_bytes()).hexdigest()
            except OSError:
                self._known[path] = "gone"
        return self._known[path]


def key_of(command, dependencies, digests, root, rules):
    """One hash over all that decides clang-tidy's answer."""
    parts = [rules, command.replace(str(root), "")]
    for path in sorted(set(dependencies)):
        parts.append(str(path).removeprefix(str(root)) + " " + digests.of(path))
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()


def chosen(units, dependencies, changed, root):
    """The units a change touches, and how many dependents were left out."""
    touched = {root / name for name in changed}
    if touched & {root / ".clang-tidy", root / "packaging/dev/tidy.py"}:
        return list(units), 0
    first, later = [], []
    for path, (_, output) in units.items():
        includes = touched.intersection(dependencies.get(output, []))
        if path in touched or any(h.with_suffix(".cpp") == path for h in includes):
            first.append(path)
        elif includes:
            later.append((path, includes))
    # A header without a source of its own is seen through one that includes it.
    seen = {h for path in first for h in touched.intersection(dependencies[units[path][1]])}
    rest = []
    for path, includes in later:
        if includes - seen:
            first.append(path)
            seen |= includes
        else:
            rest.append(path)
    return first + rest[:MOST_DEPENDENTS], len(rest[MOST_DEPENDENTS:])


def tidy(path, database):
    """(findings, is clean) of one file."""
    run = subprocess.run([TIDY, "-p", str(database), "--quiet", str(path)],
                         capture_output=True, text=True, check=False)
    if run.returncode == 0 and not _FINDING.search(run.stdout):
        return "", True
    return run.stdout or run.stderr, False


def forget_old(cache):
    limit = time.time() - KEEP_DAYS * 86400
    for stamp in cache.iterdir():
        if stamp.stat().st_mtime < limit:
            stamp.unlink(missing_ok=True)


def once_each(findings):
    """Findings in a header are said by everyone who includes it: keep one each."""
    said, kept, keeping = set(), [], True
    for line in findings.split("\n"):
        if _FINDING.match(line):
            keeping = line not in said
            said.add(line)
        if keeping:
            kept.append(line)
    return "\n".join(kept), len(said)


def show_progress(descriptor, done, total):
    """A line every tenth of a long way, to whoever watches."""
    if descriptor is not None and total >= 20 and done * 10 // total > (done - 1) * 10 // total:
        os.write(descriptor, f"      ...   clang-tidy     {done} of {total}\n".encode())


def main():
    words = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    words.add_argument("--build", type=Path, required=True)
    words.add_argument("--changed", type=Path, help="file with one changed path a line")
    words.add_argument("--jobs", type=int, default=2)
    words.add_argument("--progress-to", type=int, help="a file descriptor")
    asked = words.parse_args()
    root = Path(__file__).resolve().parents[2]
    build = asked.build.resolve()
    cache = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache", "endcap/tidy")
    cache.mkdir(parents=True, exist_ok=True)
    forget_old(cache)

    version = subprocess.run([TIDY, "--version"], capture_output=True, text=True,
                             check=True).stdout
    rules = version + (root / ".clang-tidy").read_text("utf-8")
    database, plain = plain_database(build)
    units = units_of(database, build, root)
    dependencies = dependencies_of(build)
    unknown = [p for p, (_, output) in units.items() if output not in dependencies]
    if unknown:
        print(f"{len(unknown)} files are not built yet, the first is {unknown[0]}: build all first")
        return 1
    wanted, left = list(units), 0
    if asked.changed:
        changed = asked.changed.read_text("utf-8").split("\n")
        wanted, left = chosen(units, dependencies, [c for c in changed if c], root)

    digests, todo = Digests(), []
    for path in wanted:
        command, output = units[path]
        key = key_of(shlex.join(shlex.split(command)), dependencies[output], digests, root, rules)
        if (cache / key).exists():
            os.utime(cache / key)
        else:
            todo.append((path, key))

    words_found = []
    with ThreadPoolExecutor(max_workers=asked.jobs) as pool:
        runs = {pool.submit(tidy, path, plain): key for path, key in todo}
        for done, run in enumerate(as_completed(runs), 1):
            show_progress(asked.progress_to, done, len(runs))
            findings, clean = run.result()
            if clean:
                (cache / runs[run]).touch()
            else:
                words_found.append(findings)
    if words_found:
        text, count = once_each("\n".join(words_found))
        print(text)
        print(f"{count} findings in {len(words_found)} of {len(wanted)} files")
        return 1
    told = f"{len(wanted)} files, {len(wanted) - len(todo)} of them unchanged since last time"
    print(told + (f"; {left} dependents left to the full check" if left else ""))
    return 0


if __name__ == "__main__":
    sys.exit(main())
