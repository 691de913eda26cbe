#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Sidelight authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks exported files against the articles and against each other, without any of the program's own code.

    check_exports.py annotations FILE.jsonld ARTICLES_FOLDER --rows N   every selector resolves to the same words
    check_exports.py workbook FILE.xlsx CODINGS.csv                     every cell of the CSV stands in the workbook
    check_exports.py qdpx FILE.qdpx --rows N                            every selection holds the words it is named after
    check_exports.py --self-test
"""

import base64
import csv
import hashlib
import io
import json
import pathlib
import re
import sys
import tempfile
import xml.etree.ElementTree as ET
import zipfile

SHEET = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
QDA = "{urn:QDA-XML:project:1.0}"


def reading_text(data):
    """A plain text file as it is read: decoded, LF line ends, no byte order mark."""
    encoding = "utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig"
    return data.decode(encoding).replace("\r\n", "\n").replace("\r", "\n")


def annotation_problems(collection, texts):
    items = collection["first"]["items"]
    if collection["total"] != len(items):
        yield "the total is not that of the items"
    for number, item in enumerate(items, 1):
        target = item["target"]
        source = target.get("source", target)
        text = texts.get(source["id"])
        if text is None:
            yield f"annotation {number}: no article has the checksum {source['id']}"
            continue
        stance = [body["value"] for body in item["body"] if body["purpose"] == "classifying"]
        if "selector" not in target:
            if stance != ["omits"]:
                yield f"annotation {number}: no selector, and no omission"
            continue
        position, quote = target["selector"]
        start, end = position["start"], position["end"]
        if text[start:end] != quote["exact"] or not quote["exact"]:
            yield f"annotation {number}: {text[start:end]!r} stands there, not {quote['exact']!r}"
        if text[max(0, start - 32):start] != quote["prefix"] or text[end:end + 32] != quote["suffix"]:
            yield f"annotation {number}: the context is another"
        found = [m.start() for m in re.finditer(f"(?={re.escape(quote['prefix'] + quote['exact'] + quote['suffix'])})", text)]
        if start - len(quote["prefix"]) not in found:
            yield f"annotation {number}: the quote selector does not find its place"


def texts_by_name(folder):
    texts = {}
    for file in pathlib.Path(folder).glob("*.txt"):
        data = file.read_bytes()
        digest = base64.urlsafe_b64encode(hashlib.sha256(data).digest()).decode().rstrip("=")
        texts[f"ni:///sha-256;{digest}"] = reading_text(data)
    return texts


def sheet_rows(book, number):
    """The cells of a sheet as text, by row and column."""
    with zipfile.ZipFile(book) as archive:
        strings = ["".join(t.text or "" for t in si.iter(SHEET + "t"))
                   for si in ET.fromstring(archive.read("xl/sharedStrings.xml"))]
        root = ET.fromstring(archive.read(f"xl/worksheets/sheet{number}.xml"))
    rows = {}
    for cell in root.iter(SHEET + "c"):
        letters, row = re.fullmatch(r"([A-Z]+)(\d+)", cell.get("r")).groups()
        column = 0
        for letter in letters:
            column = column * 26 + ord(letter) - 64
        if cell.get("t") != "s" or cell.find(SHEET + "f") is not None:
            raise ValueError(f"{cell.get('r')} is no string")
        rows[int(row), column] = unescaped(strings[int(cell.find(SHEET + "v").text)])
    return rows


def unescaped(text):
    """Office's way to write what XML cannot hold."""
    return re.sub("_x([0-9A-Fa-f]{4})_", lambda m: chr(int(m.group(1), 16)), text)


def workbook_problems(book, table):
    cells = sheet_rows(book, 1)
    rows = list(csv.reader(io.StringIO(table.read_text(encoding="utf-8-sig"), newline="")))
    for r, row in enumerate(rows, 1):
        for c, text in enumerate(row, 1):
            if cells.pop((r, c), "") != text:
                yield f"row {r}, column {c}: not {text!r}"
    for place in cells:
        yield f"{place}: nothing of the kind in the CSV"


def qdpx_selections(file):
    with zipfile.ZipFile(file) as archive:
        project = ET.fromstring(archive.read("project.qde"))
        for source in project.iter(QDA + "TextSource"):
            path = source.get("plainTextPath").replace("internal://", "sources/")
            text = archive.read(path).decode("utf-8")
            for selection in source.iter(QDA + "PlainTextSelection"):
                yield selection, text[int(selection.get("startPosition")):int(selection.get("endPosition"))]


def qdpx_problems(file):
    for selection, words in qdpx_selections(file):
        name = (selection.get("name") or "").removesuffix("…").strip()
        if not " ".join(words.split()).startswith(name):
            yield f"{selection.get('guid')}: {words!r} is not named {name!r}"


def self_test():
    with tempfile.TemporaryDirectory() as folder:
        article = pathlib.Path(folder, "a.txt")
        article.write_bytes("😀 The deadline.\r\n".encode())
        texts = texts_by_name(folder)
        source = {"id": next(iter(texts))}
        quote = {"exact": "deadline", "prefix": "😀 The ", "suffix": ".\n"}
        body = [{"purpose": "classifying", "value": "asserts"}]

        def collection(start, **changes):
            selector = [{"start": start, "end": start + 8}, quote | changes]
            return {"total": 1, "first": {"items": [{"body": body, "target": {"source": source, "selector": selector}}]}}

        assert list(annotation_problems(collection(6), texts)) == []
        assert len(list(annotation_problems(collection(7), texts))) == 3
        assert len(list(annotation_problems(collection(6, prefix="x"), texts))) == 2
        assert len(list(annotation_problems(collection(6), {}))) == 1
        whole = {"total": 2, "first": {"items": [{"body": body, "target": source}]}}
        assert len(list(annotation_problems(whole, texts))) == 2
    assert unescaped("a_x000D_b") == "a\rb"
    print("the check finds what is wrong")


def main(arguments):
    if arguments == ["--self-test"]:
        return self_test()
    kind, file = arguments[0], pathlib.Path(arguments[1])
    wanted = int(arguments[arguments.index("--rows") + 1]) if "--rows" in arguments else None
    if kind == "annotations":
        collection = json.loads(file.read_text(encoding="utf-8"))
        problems = list(annotation_problems(collection, texts_by_name(arguments[2])))
        count = len(collection["first"]["items"])
    elif kind == "workbook":
        problems = list(workbook_problems(file, pathlib.Path(arguments[2])))
        count = None
    else:
        problems = list(qdpx_problems(file))
        count = len(list(qdpx_selections(file)))
    if wanted is not None and count != wanted:
        problems.append(f"{count} and not {wanted}")
    print("\n".join(problems) or f"{file.name}: everything is where it should be")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
