#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Sidelight authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails on an include that points to the right in the order of the folders, and on widgets where none may be.

    check_layers.py ROOT        checks the project
    check_layers.py --self-test checks this script
"""

import pathlib
import re
import sys
import tempfile

# Who may include whom: each folder itself and those named.
ALLOWED = {
    "models/text": [],
    "models/readers": ["models/text"],
    "models/passages": ["models/text"],
    "models/quotes": ["models/text"],
    "models/claims": ["models/text"],
    "models/syntax": ["models/text"],
}
ENGINES = list(ALLOWED)
ALLOWED["models/project"] = ENGINES
ALLOWED["models/exchange"] = ENGINES + ["models/project"]
ALLOWED["models/items"] = ALLOWED["models/exchange"] + ["models/exchange"]
ALLOWED["widgets"] = ALLOWED["models/items"] + ["models/items"]
ALLOWED["app"] = ALLOWED["widgets"] + ["widgets"]
ALLOWED["app/cli"] = ALLOWED["models/exchange"] + ["models/exchange"]
EXCEPTIONS = {"app/cli": ["app/window/translations.h"]}  # which has no widgets

# The rooms of a folder in their order: each may include itself and those before it. Files at the door are free.
ROOMS = {"models/quotes": ["sentences", "identities", "alignment", "rules", "reading", "trained", "training"]}
CONCURRENT = re.compile(r"^(QtConcurrent(/|$)|Qt(Concurrent)?(Run|Map)$|QFuture(Watcher|Interface)?$|QPromise$)")
CONCURRENT_MAY = "models/items/runners/"

WITHOUT_WIDGETS = [folder for folder in ALLOWED if folder.startswith("models/")] + ["app/cli"]
WITHOUT_GUI = [folder for folder in WITHOUT_WIDGETS if folder not in ("models/items", "models/syntax")]
WIDGETS = re.compile(r"^(QtWidgets/|QtPrintSupport/)|^Q(Widget|MainWindow|Dialog|FileDialog|MessageBox|TextEdit|PlainTextEdit|"
                     r"Application|Menu|ToolBar|ToolButton|PushButton|Label|LineEdit|Splitter|ScrollBar|TreeView|TableView|ListView|"
                     r"StyledItemDelegate|Style|DockWidget|StackedWidget|Layout|HBoxLayout|VBoxLayout)$")
GUI = re.compile(r"^(QtGui/)|^Q(Color|Font|FontMetrics|FontMetricsF|Icon|Image|Painter|Palette|Pixmap|GuiApplication|TextDocument|"
                 r"TextLayout|TextCursor|UndoStack|UndoCommand|Action|KeySequence)$")
INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^">]+)[">]', re.MULTILINE)


def folder_of(path):
    """The folder of the order that a file or an include path belongs to, the innermost if one lies in another."""
    return max((folder for folder in ALLOWED if path.startswith(folder + "/")), key=len, default=None)


def room_of(folder, path):
    """The place of the room in the order of its folder's rooms that a path lies in; None at the door."""
    room = path[len(folder) + 1:].split("/")[0]
    return ROOMS[folder].index(room) if room in ROOMS.get(folder, []) else None


def problems(root):
    for file in sorted(root.glob("**/*")):
        name = file.relative_to(root).as_posix()
        folder = folder_of(name)
        if file.suffix not in (".h", ".cpp") or folder is None:
            continue
        for bracket, target in INCLUDE.findall(file.read_text(encoding="utf-8")):
            other = folder_of(target)
            if bracket == '"' and other is None and "/" not in target and not target.endswith(".moc"):
                yield f"{name}: include \"{target}\" by its full path"
            if other == folder and None not in (rooms := (room_of(folder, name), room_of(folder, target))) and rooms[0] < rooms[1]:
                yield f"{name}: this room may not include {target}"
            if CONCURRENT.search(target) and not name.startswith(CONCURRENT_MAY):
                yield f"{name}: threads are the business of {CONCURRENT_MAY} ({target})"
            if other is not None and other != folder and other not in ALLOWED[folder] and target not in EXCEPTIONS.get(folder, []):
                yield f"{name}: {folder} may not include {other} ({target})"
            if WIDGETS.search(target) and any(name.startswith(prefix + "/") for prefix in WITHOUT_WIDGETS):
                yield f"{name}: no widgets here ({target})"
            if GUI.search(target) and any(name.startswith(prefix + "/") for prefix in WITHOUT_GUI):
                yield f"{name}: nothing of Qt Gui here ({target})"


def self_test():
    bad = {
        "models/text/a.h": '#include "models/quotes/quote.h"\n',
        "models/passages/b.cpp": '#include "models/quotes/quotes.h"\n',
        "models/items/c.cpp": "#include <QWidget>\n",
        "models/readers/d.cpp": "#include <QColor>\n",
        "app/cli/e.cpp": "#include <QApplication>\n",
        "app/cli/g.cpp": '#include "widgets/w.h"\n',
        "app/cli/h.cpp": '#include "app/window/mainwindow.h"\n',
        "models/quotes/sentences/i.h": '#include "models/quotes/rules/draft.h"\n',
        "widgets/j.cpp": "#include <QtConcurrentRun>\n",
        "models/items/k.cpp": "#include <QFutureWatcher>\n",
        "models/text/f.cpp": '#include "span.h"\n',
    }
    good = {
        "models/text/span.h": "#include <QString>\n",
        "models/quotes/q.cpp": '#include "models/text/span.h"\n#include "models/quotes/q.h"\n',
        "models/quotes/trained/r.cpp": '#include "models/quotes/rules/draft.h"\n#include "models/quotes/quote.h"\n',
        "models/items/runners/job.h": "#include <QtConcurrentRun>\n#include <QFutureWatcher>\n",
        "app/cli/main.cpp": '#include "models/exchange/csv.h"\n#include "app/window/translations.h"\n',
        "app/window.cpp": '#include "widgets/w.h"\n#include <QMainWindow>\n',
    }
    with tempfile.TemporaryDirectory() as folder:
        root = pathlib.Path(folder)
        for name, text in {**bad, **good}.items():
            (root / name).parent.mkdir(parents=True, exist_ok=True)
            (root / name).write_text(text, encoding="utf-8")
        found = {line.split(":")[0] for line in problems(root)}
    assert found == set(bad), f"expected {sorted(bad)}, found {sorted(found)}"


def main(arguments):
    if arguments == ["--self-test"]:
        self_test()
        return 0
    found = list(problems(pathlib.Path(arguments[0])))
    print("\n".join(found) or "every include keeps to the order")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
