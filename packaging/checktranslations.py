#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Sidelight authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Says what a translator has still to do, and fails if there is anything.

    packaging/checktranslations.py LUPDATE ROOT LANGUAGE...

Looks for strings of the sources that resources/translations/sidelight_LANGUAGE.ts does not have, strings without a
finished translation, and translations that lack a placeholder, a mnemonic or a tag of their source. A count, %n in the
sources, is %Ln in a translation: written as the language writes numbers. To bring a file up to date (new strings come in
as unfinished, what is gone goes):

    lupdate -I . -locations none -no-obsolete app widgets models -ts resources/translations/sidelight_LANGUAGE.ts
"""

import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET

FOLDERS = ("app", "widgets", "models")
KEPT = re.compile(r"%L?(?:\d|n)|</?\w+>|…$")  # placeholders, tags, the sign that a dialog follows
MNEMONIC = re.compile(r"&(?!\w+;)\w")
FREE_TR = re.compile(r"^(?:static )?QString tr\(", re.M)
LACKS_CONTEXT = re.compile(r"^(.+?):\d+: Class '([\w:]+)' lacks Q_OBJECT macro")


def messages(path):
    for context in ET.parse(path).iter("context"):
        for message in context.iter("message"):
            key = (context.findtext("name"), message.findtext("source"), message.findtext("comment") or "")
            yield key, message


def run(lupdate, root, sources, path):
    """Brings a catalogue up to date with what the sources have; returns what lupdate says."""
    command = [lupdate, "-I", ".", "-locations", "none", *map(str, sources), "-ts", str(path)]
    return subprocess.run(command, cwd=root, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=True).stdout


def wrong_contexts(lupdate, root):
    """Files whose tr() asks elsewhere than lupdate files its strings: those are never found.

    lupdate tells of a class once a run, so that files with a free tr(), all of one context, are run one by one.
    """
    sources = sorted(path for name in FOLDERS for path in pathlib.Path(root, name).rglob("*.cpp"))
    free = [source for source in sources if FREE_TR.search(source.read_text(encoding="utf-8"))]
    with tempfile.TemporaryDirectory() as folder:
        told = "".join(run(lupdate, root, [source], pathlib.Path(folder, "one.ts")) for source in free)
        told += run(lupdate, root, FOLDERS, pathlib.Path(folder, "all.ts"))
    for file, context in sorted({found.groups() for found in map(LACKS_CONTEXT.match, told.splitlines()) if found}):
        if f'translate("{context}", ' not in pathlib.Path(root, file).read_text(encoding="utf-8"):
            yield f"{file}: its tr() does not ask in the context “{context}”, where lupdate files its strings"


def check_texts(source, forms):
    if not forms or not all(forms):
        yield "is not translated"
    for form in filter(None, forms):
        if sorted(KEPT.findall(form)) != sorted(KEPT.findall(source.replace("%n", "%Ln"))):
            yield f"becomes “{form}”: a placeholder, a tag or the ellipsis differs"
        if len(MNEMONIC.findall(form)) != len(MNEMONIC.findall(source)):
            yield f"becomes “{form}”: the mnemonic differs"


def problems(lupdate, root, language):
    path = pathlib.Path(root, "resources", "translations", f"sidelight_{language}.ts")
    known = {key for key, _ in messages(path)}
    with tempfile.TemporaryDirectory() as folder:
        fresh = pathlib.Path(folder, path.name)
        shutil.copy(path, fresh)
        run(lupdate, root, FOLDERS, fresh)
        for key, message in messages(fresh):
            translation = message.find("translation")
            if translation.get("type") in ("vanished", "obsolete"):
                continue
            where = f"{language}: {key[0]}: “{key[1]}”"
            if key not in known:
                yield f"{where} is new"
            elif translation.get("type") == "unfinished":
                yield f"{where} is not finished"
            else:
                forms = [form.text for form in translation] if message.get("numerus") else [translation.text]
                for problem in check_texts(key[1], forms):
                    yield f"{where} {problem}"


def main(lupdate, root, *languages):
    root = os.path.abspath(root)
    found = [*wrong_contexts(lupdate, root)]
    found += [problem for language in languages for problem in problems(lupdate, root, language)]
    print("\n".join(found) or "everything is translated")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
