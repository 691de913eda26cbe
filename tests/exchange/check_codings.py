#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Sidelight authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks a codings CSV against the articles it speaks of, without any of the program's own code.

    check_codings.py CODINGS.csv ARTICLES_FOLDER [--rows N]   every row, and that there are N of them
    check_codings.py --self-test                              that wrong rows are found
"""

import csv
import hashlib
import io
import pathlib
import re
import sys
import uuid

COLUMNS = ("id,document,tag,content,stance,attributed_to,cue,speaker,quote_type,start,end,unit,prefix,suffix,paragraph,outlet,"
           "published,memo,coder,created,modified,origin,rule,document_sha256").split(",")
STANCES = {"asserts", "attributes", "disputes", "questions", "omits"}
ORIGINS = {"manual", "accepted", "imported"}
CONTEXT = 32
FORMULA = re.compile("[=+\\-@\t\r\n\uff1d\uff0b\uff0d\uff20]")
NUMBER = re.compile(r"[0-9.,]*[0-9][0-9.,]*(?:[eE][+-]?[0-9]+)?")
PLAIN_NUMBER = re.compile(r"(?=.{1,15}\Z)(?:0|[1-9][0-9]*)(?:\.[0-9]*[1-9])?")
MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{3})?Z\Z")


def reading_text(data):
    """The text that positions refer to: decoded, line ends LF, characters that no text may hold replaced."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        text = data.decode("utf-16")
    else:
        text = data.decode("utf-8-sig")
    text = re.sub("\r\n|[\r\x85\u2028\u2029]", "\n", text)
    return re.sub("[\x00-\x08\x0b-\x1f\ufdd0-\ufdef]", "\ufffd", text)


def is_changed_by_spreadsheets(cell):
    """Whether a spreadsheet would run a text as a formula, or write it as another number."""
    return bool(FORMULA.match(cell) or NUMBER.fullmatch(cell.strip()) and not PLAIN_NUMBER.fullmatch(cell))


def bare(cell):
    """A cell without its guard."""
    return cell[1:] if cell.startswith("'") and is_changed_by_spreadsheets(cell.lstrip("'")) else cell


def paragraph(text, start):
    """The number of the non-blank line in which a position stands, from 1."""
    return sum(1 for line in text[:start].split("\n")[:-1] if line.strip()) + 1


def row_problems(row, articles):
    data = articles.get(row["document"])
    if data is None:
        yield "no such document"
        return
    if hashlib.sha256(data).hexdigest() != row["document_sha256"]:
        yield "another document_sha256"
    if row["stance"] not in STANCES or row["origin"] not in ORIGINS or row["unit"] != "codepoint":
        yield "an unknown stance, origin or unit"
    if not MOMENT.match(row["created"]) or not MOMENT.match(row["modified"]):
        yield "created or modified is no UTC time"
    if str(uuid.UUID(row["id"])) != row["id"]:
        yield "the id is no UUID"
    if row["stance"] == "omits":
        if any(row[column] for column in ("content", "start", "end", "prefix", "suffix", "paragraph", "cue", "speaker", "quote_type")):
            yield "an omission with a place"
        return
    text, start, end = reading_text(data), int(row["start"]), int(row["end"])
    if not 0 <= start < end <= len(text):
        yield "no span of the text"
        return
    for column, expected in (("content", text[start:end]), ("prefix", text[max(0, start - CONTEXT):start]), ("suffix", text[end:end + CONTEXT])):
        if bare(row[column]) != expected:
            yield f"{column} is {row[column]!r}, the text has {expected!r}"
    if row["paragraph"] != str(paragraph(text, start)):
        yield f"paragraph is {row['paragraph']}, counted {paragraph(text, start)}"


def problems(csv_bytes, articles, expected_rows=None):
    text = csv_bytes.decode("utf-8-sig")
    if "\n" in re.sub('"[^"]*"', "", text).replace("\r\n", ""):
        yield "a record does not end in CRLF"
    rows = list(csv.reader(io.StringIO(text, newline=""), strict=True))
    if not rows or rows[0] != COLUMNS:
        yield f"the columns are {rows[:1]}"
        return
    records = []
    for number, cells in enumerate(rows[1:], 1):
        if len(cells) != len(COLUMNS):
            yield f"row {number}: {len(cells)} cells"
            return
        records.append(dict(zip(COLUMNS, cells)))
    for number, record in enumerate(records, 1):
        for problem in row_problems(record, articles):
            yield f"row {number} ({record['tag']}, {record['document']}): {problem}"
    if len({record["id"] for record in records}) != len(records):
        yield "an id stands twice"
    tags = [record["tag"] for record in records]
    if any(tag in tags[:i] and tags[i - 1] != tag for i, tag in enumerate(tags)):
        yield "the rows of a tag are apart"
    if expected_rows is not None and len(records) != expected_rows:
        yield f"{len(records)} rows, not {expected_rows}"


def articles_in(folder):
    return {file.name: file.read_bytes() for file in pathlib.Path(folder).iterdir() if file.is_file()}


def self_test():
    text = "First line\r\n=A \U0001F600 claim\r\n"
    data = text.encode("utf-8-sig")
    good = dict.fromkeys(COLUMNS, "") | {
        "id": str(uuid.uuid4()), "document": "a.txt", "tag": "T", "content": "=A \U0001F600", "stance": "asserts", "start": "11", "end": "15",
        "unit": "codepoint", "prefix": "First line\n", "suffix": " claim\n", "paragraph": "2", "created": "2025-01-01T00:00:00Z",
        "modified": "2025-01-01T00:00:00Z", "origin": "manual", "document_sha256": hashlib.sha256(data).hexdigest()}

    def found(**changes):
        out = io.StringIO(newline="")
        writer = csv.DictWriter(out, COLUMNS)
        writer.writeheader()
        writer.writerow(good | changes)
        return list(problems(out.getvalue().encode("utf-8-sig"), {"a.txt": data}))

    wrong = [{"start": "12"}, {"end": "16"}, {"content": "A"}, {"prefix": "x"}, {"suffix": ""}, {"paragraph": "1"}, {"stance": "denies"},
             {"unit": "byte"}, {"document": "b.txt"}, {"document_sha256": "0" * 64}, {"created": "2025-01-01 00:00"}, {"stance": "omits"},
             {"start": "99", "end": "120"}]
    missed = [changes for changes in wrong if not found(**changes)]
    guards = [("'=1", "=1"), ("''=1", "'=1"), ("'007", "007"), ("'12.30", "12.30"), ("'1,000", "1,000"), ("'1e5", "1e5"), ("' 7", " 7"),
              ("'1", "'1"), ("'0.25", "'0.25"), ("'tis", "'tis"), ("'24 May", "'24 May"), ("1.0", "1.0")]
    unlike = [(cell, bare(cell)) for cell, text in guards if bare(cell) != text]
    if found() or found(content="'=A \U0001F600") or missed or unlike:
        print("self-test failed:", found(), missed, unlike)
        return 1
    print(f"{len(wrong)} wrong rows found")
    return 0


def main(arguments):
    if arguments == ["--self-test"]:
        return self_test()
    if len(arguments) not in (2, 4) or arguments[2:3] not in ([], ["--rows"]):
        print(__doc__, file=sys.stderr)
        return 2
    expected = int(arguments[3]) if len(arguments) == 4 else None
    data = pathlib.Path(arguments[0]).read_bytes()
    found = list(problems(data, articles_in(arguments[1]), expected))
    print("\n".join(found) or f"every row is right, {len(list(csv.reader(io.StringIO(data.decode('utf-8-sig'), newline='')))) - 1} rows")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
