#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Sidelight authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Opens exported tables with LibreOffice Calc, as an analyst would, and checks that every cell is what was written.

    check_spreadsheets.py SIDELIGHT_CLI

Makes a project whose article, claims and notes hold what spreadsheets run, rewrite, cut or lose; exports it as a
workbook and as CSV files for spreadsheets; lets Calc, with a profile of its own, write what it has read as CSV
again; compares cell by cell with the CSV for programs. Exits with 77 where there is no LibreOffice.
"""

import csv
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

from check_codings import bare

SKIPPED = 77
PATIENCE = 120  # seconds
TABLES = ("claims", "matrix", "codebook", "quotes")
SHEETS = {"claims": "codings"}  # that are not named like the option
MOST_IN_CELL = 32767  # characters of a workbook's cell
# Comma, quotation mark, UTF-8, from line 1; every text in quotation marks, values as they are shown; all sheets.
AS_CSV = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,true,false,false,false,-1"

CELLS = [
    "=1+1", "=cmd|'/c calc'!A1", "+1", "-1 was", "@SUM(A1)", "＝1+1", "'=1", "'tis", "''", "-", "--",
    'she said "no"', '"', "a, b; c", "tab\there", "\ttab", "两行",
    "قال «لا» (PORT-7) ثم مضى", "לא השתנתה, 24 בנובמבר", "\u202eturned round", "\u2067isolated\u2069",
    "👩‍👩‍👧 and 🇮🇷", "e\u0301 and é", "zero\u200bwidth\u200djoined\u2060", "no\u00a0break", "soft\u00adhyphen",
    "007", "12.30", "1,000", "1e5", "1E-3", ".5", "5.", "0.10", "123456789012345678901", "1.2.3", "12", "0.25", "00",
    "2014-11-07", "11/7/14", "24 November", "Nov. 24", "12:30", "1/2", "1-2", "50 %", "50%", "$184", "TRUE", "#N/A", "NaN",
    "http://example.org/?a=b&c", "<b>&amp;</b>", "_x0041_", "%41", "\\n", "…", "a" * 5000,
]
NOTES = CELLS + ["two\nlines", "\nfirst", "last\n", "x\n\n\ny", " leading", "trailing ", "ü" * MOST_IN_CELL]


def make_project(cli, folder):
    """Every cell as words of the article, as a claim and as a note."""
    article = folder / "cells.txt"
    article.write_text("Words that are difficult\n\n" + "\n\n".join(f"“{cell}” said Anna Weber." for cell in CELLS) + "\n", encoding="utf-8")
    with open(folder / "codings.csv", "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["document", "tag", "content", "stance", "attributed_to", "memo", "start", "end"])
        text = article.read_text(encoding="utf-8")
        for number, note in enumerate(NOTES):
            words = CELLS[number] if number < len(CELLS) else "difficult"
            start = text.index(f"“{words}”") + 1 if number < len(CELLS) else text.index(words)
            writer.writerow(["cells.txt", f"{words[:200]} {number}", words, "attributes", words[:500], note, start, start + len(words)])
    project = folder / "cells.sidelight"
    run([cli, "import", "--codings", folder / "codings.csv", project, article])
    return project


def run(command):
    done = subprocess.run(list(map(str, command)), stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, timeout=PATIENCE, check=False)
    if done.returncode != 0:
        sys.exit(f"{' '.join(map(str, command))}\n{done.stdout}")
    return done.stdout


def export(cli, project, folder, use):
    folder.mkdir()
    tables = [argument for table in TABLES for argument in (f"--{table}", folder / f"{table}.csv")]
    run([cli, "export", "--csv-for", use, *tables, "--xlsx", folder / "book.xlsx", project])


def convert(soffice, profile, files, folder):
    run([soffice, f"-env:UserInstallation={profile.as_uri()}", "--headless", "--norestore", "--nolockcheck", "--convert-to", AS_CSV,
         "--outdir", folder, *files])


def rows_of(path):
    with open(path, encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file, strict=True))


def differences(name, expected, seen):
    if len(expected) != len(seen):
        yield f"{name}: {len(seen)} rows, not {len(expected)}"
    for number, (wanted, cells) in enumerate(zip(expected, seen), 1):
        cells = cells + [""] * (len(wanted) - len(cells))  # Calc leaves out empty cells at the end
        for column, (text, cell) in enumerate(zip(wanted, cells)):
            if cell != text:
                yield f"{name}, row {number}, {expected[0][column]}: {cell[:80]!r}, not {text[:80]!r} ({len(cell)} and {len(text)} characters)"


def problems(cli, soffice, folder):
    project = make_project(cli, folder)
    for use in ("data", "spreadsheet"):
        export(cli, project, folder / use, use)
    convert(soffice, folder / "profile", [folder / "spreadsheet" / f"{table}.csv" for table in TABLES], folder / "from_csv")
    convert(soffice, folder / "profile", [folder / "spreadsheet" / "book.xlsx"], folder / "from_book")
    cells = 0
    for table in TABLES:
        expected = rows_of(folder / "data" / f"{table}.csv")
        cells += sum(map(len, expected))
        [read] = (folder / "from_csv").glob(f"{table}*.csv")
        yield from differences(f"{table}.csv", expected, [[bare(cell) for cell in row] for row in rows_of(read)])
        yield from differences(f"book.xlsx, {table}", expected, rows_of(folder / "from_book" / f"book-{SHEETS.get(table, table)}.csv"))
    if cells < 10 * len(NOTES):
        yield f"only {cells} cells were written"
    print(f"{cells} cells as CSV and in the workbook")


def main(cli):
    soffice = shutil.which("soffice") or shutil.which("libreoffice")
    if not soffice:
        print("no LibreOffice here: nothing is checked (libreoffice-calc-nogui)")
        return SKIPPED
    os.environ.update(LC_ALL="C.UTF-8", TZ="UTC", SAL_USE_VCLPLUGIN="svp")
    with tempfile.TemporaryDirectory() as folder:
        found = list(problems(pathlib.Path(cli).resolve(), soffice, pathlib.Path(folder)))
    print("\n".join(found[:40]) or "every cell is intact")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
