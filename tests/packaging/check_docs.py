#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Sidelight authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails where a page for developers names a file that is not there.  check_docs.py ROOT

Names between back ticks that hold a slash are paths, from the root or from the page's folder, as are links. They may lack
their ending, and arguments may follow.
"""

import pathlib
import re
import sys

NAMED = re.compile(r"`([\w.-]+(?:/[\w.*-]+)+/?)(?: [^`]*)?`|\]\(([\w./-]+)\)")
MADE = ("build/", "share/")  # by a build


def pages(root):
    skipped = {"build", ".git"}
    return sorted(page for page in root.rglob("*.md") if skipped.isdisjoint(page.relative_to(root).parts))


def exists(root, page, name):
    for folder in (root, page.parent):
        if list(folder.glob(name)) or list(folder.glob(name + ".*")):
            return True
    return False


def missing(root, page, text):
    for match in NAMED.finditer(text):
        name = (match[1] or match[2]).rstrip("/")
        if not name.startswith(MADE) and not exists(root, page, name):
            yield f"names {name}, which is not there"


def main(root):
    root = pathlib.Path(root)
    found = []
    for page in pages(root):
        name = page.relative_to(root).as_posix()
        text = page.read_text(encoding="utf-8")
        found += [f"{name}: {problem}" for problem in missing(root, page, text)]
    print("\n".join(found) or "the pages name what is there")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
