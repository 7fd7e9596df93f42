# SPDX-FileCopyrightText: 2026 Endcap contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The words of the screen in another language: brings a .ts file up to date with the
sources, and says what it lacks. Run by the build (translations/CMakeLists.txt).

    words.py update  --lupdate PROGRAM --ts FILE SOURCE...
    words.py missing --lupdate PROGRAM --ts FILE SOURCE...

`update` keeps what is translated, drops what nobody says any more, and takes over
what the same English words are called elsewhere. `missing` changes nothing; it fails
when something is not translated, or when a place for a value ("%1") got lost."""

import argparse
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

PLACE = re.compile(r"%L?[\dn]")
HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'


def run_lupdate(program, ts, sources):
    """Only plurals for English: everything else stands in the sources as it is said."""
    plural = ["-pluralonly"] if ts.name.endswith("_en.ts") else []
    with tempfile.NamedTemporaryFile("w", suffix=".lst", delete=False) as listed:
        listed.write("\n".join(sources))
    try:
        subprocess.run([program, "-silent", "-locations", "none", "-no-obsolete",
                        "-no-ui-lines", *plural, "@" + listed.name, "-source-language", "en_US",
                        "-ts", str(ts)],
                       check=True)
    finally:
        Path(listed.name).unlink()


def messages(tree):
    """(context, message) of each text."""
    for context in tree.getroot().iter("context"):
        name = context.findtext("name")
        for message in context.iter("message"):
            yield name, message


def forms(message):
    """The translations of a message: one, or one a plural form; empty ones too."""
    translation = message.find("translation")
    if translation is None:
        return [""]
    numerus = translation.findall("numerusform")
    return [form.text or "" for form in numerus] if numerus else [translation.text or ""]


def is_done(message):
    translation = message.find("translation")
    return (translation is not None and translation.get("type") != "unfinished"
            and all(forms(message)))


def faults(tree):
    """A sentence for each text that a person would miss."""
    for context, message in messages(tree):
        source = message.findtext("source")
        if not is_done(message):
            yield f'{context}: "{source}"'
            continue
        wanted = sorted(PLACE.findall(source))
        # "One thing" may say its number in words; "%n things" may not.
        spoken = sorted(place for place in wanted if not place.endswith("n"))
        for number, form in enumerate(forms(message)):
            said = sorted(PLACE.findall(form))
            if said != wanted and (number > 0 or said != spoken):
                yield f'{context}: "{form}" has other places for values than "{source}"'


def take_over(tree):
    """What the same words are called in another context of this file."""
    known = {}
    for _, message in messages(tree):
        if is_done(message) and message.get("numerus") is None:
            known.setdefault((message.findtext("source"), message.findtext("comment")),
                             forms(message)[0])
    for _, message in messages(tree):
        word = known.get((message.findtext("source"), message.findtext("comment")))
        if word and message.get("numerus") is None and not is_done(message):
            translation = message.find("translation")
            translation.text = word
            translation.attrib.pop("type", None)


def update(arguments):
    run_lupdate(arguments.lupdate, arguments.ts, arguments.sources)
    tree = ET.parse(arguments.ts)
    take_over(tree)
    body = ET.tostring(tree.getroot(), encoding="unicode")
    arguments.ts.write_text(HEAD + body + "\n", "utf-8")
    run_lupdate(arguments.lupdate, arguments.ts, arguments.sources)  # in its own hand
    missing = list(faults(tree))
    print(f"{arguments.ts.name}: {len(missing)} texts to do")
    return 0


def missing(arguments):
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder, arguments.ts.name)
        shutil.copy(arguments.ts, copy)
        run_lupdate(arguments.lupdate, copy, arguments.sources)
        found = list(faults(ET.parse(copy)))
    for fault in found:
        print(fault)
    return 1 if found else 0


def main():
    reader = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    reader.add_argument("verb", choices=("update", "missing"))
    reader.add_argument("--lupdate", required=True)
    reader.add_argument("--ts", required=True, type=Path)
    reader.add_argument("sources", nargs="+")
    arguments = reader.parse_args()
    return update(arguments) if arguments.verb == "update" else missing(arguments)


if __name__ == "__main__":
    sys.exit(main())
