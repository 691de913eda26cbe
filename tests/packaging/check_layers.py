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

WITHOUT_WIDGETS = [folder for folder in ALLOWED if folder.startswith("models/")] + ["app/cli"]
WITHOUT_GUI = [folder for folder in WITHOUT_WIDGETS if folder not in ("models/items", "models/syntax")]
WIDGETS = re.compile(r"^(QtWidgets/|QtPrintSupport/)|^Q(Widget|MainWindow|Dialog|FileDialog|MessageBox|TextEdit|PlainTextEdit|"
                     r"Application|Menu|ToolBar|ToolButton|PushButton|Label|LineEdit|Splitter|ScrollBar|TreeView|TableView|ListView|"
                     r"StyledItemDelegate|Style|DockWidget|StackedWidget|Layout|HBoxLayout|VBoxLayout)$")
GUI = re.compile(r"^(QtGui/)|^Q(Color|Font|FontMetrics|FontMetricsF|Icon|Image|Painter|Palette|Pixmap|GuiApplication|TextDocument|"
                 r"TextLayout|TextCursor|UndoStack|UndoCommand|Action|KeySequence)$")
INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^">]+)[">]', re.MULTILINE)


def folder_of(path):
    """The folder of the order that a file or an include path belongs to."""
    return next((folder for folder in ALLOWED if path.startswith(folder + "/")), None)


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
            if other is not None and other != folder and other not in ALLOWED[folder]:
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
        "models/text/f.cpp": '#include "span.h"\n',
    }
    good = {
        "models/text/span.h": "#include <QString>\n",
        "models/quotes/q.cpp": '#include "models/text/span.h"\n#include "models/quotes/q.h"\n',
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
