#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Sidelight authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails on a source file without its two SPDX lines, or a header without #pragma once.  check_headers.py ROOT"""

import pathlib
import sys

CHECKED = {".h", ".cpp", ".py", ".sh", ".cmake", ".txt", ".xml", ".sql"}
SOURCES = ("app", "widgets", "models", "packaging", "tests")


def problems(root):
    for folder in SOURCES:
        for file in sorted((root / folder).glob("**/*")):
            name = file.relative_to(root).as_posix()
            is_code = file.suffix in CHECKED and (file.suffix != ".txt" or file.name == "CMakeLists.txt")
            if not file.is_file() or not is_code or name.startswith("tests/data/"):
                continue
            text = file.read_text(encoding="utf-8")
            head = "\n".join(text.splitlines()[:6])
            if "SPDX-FileCopyrightText:" not in head or "SPDX-License-Identifier: GPL-3.0-or-later" not in head:
                yield f"{name}: no SPDX lines"
            if file.suffix == ".h" and "#pragma once" not in text:
                yield f"{name}: no #pragma once"


def main(root):
    found = list(problems(pathlib.Path(root)))
    print("\n".join(found) or "every file says whose it is")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
