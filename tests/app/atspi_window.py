#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Sidelight authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads the real window as a screen reader does, over AT-SPI:  atspi_window.py SIDELIGHT PROJECT

Runs under a display and a message bus of its own. Ends with 77 (a skip, for CTest) where one of the tools is missing.
"""

import os
import shutil
import subprocess
import sys
import tempfile
import time

SKIP = 77
PATIENCE = 60  # seconds

WANTED = {
    # what a list is called, and what one of its parts is called
    "Shared passages between two panes": "Shared passage, ",
    "Overview of the article": "Quote, at ",
    "Codings and quotes": "Quote by ",
    "Overlap of the sources": "stands in",
}


def skip(why):
    print("skipped:", why)
    sys.exit(SKIP)


def name(node):
    try:
        return node.name or ""
    except Exception:  # gone while it was looked at
        return ""


def walk(node, depth=0):
    yield node
    if depth < 24:
        try:
            children = [node[i] for i in range(min(node.childCount, 200))]
        except Exception:
            children = []
        for child in children:
            if child is not None:
                yield from walk(child, depth + 1)


def wait_for(what, find):
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        found = find()
        if found:
            return found
        time.sleep(0.25)
    raise AssertionError(f"not found within {PATIENCE} s: {what}")


def parts_of(app, list_name, part_name):
    for node in walk(app):
        if name(node) == list_name:
            parts = [node[i] for i in range(min(node.childCount, 100))]
            if any(part_name in name(part) for part in parts):
                return parts
    return None


def check(pyatspi):
    def application():
        for app in pyatspi.Registry.getDesktop(0):
            if app is not None and "sidelight" in name(app).lower():
                return app
        return None

    app = wait_for("the application", application)
    for list_name, part_name in WANTED.items():
        parts = wait_for(list_name, lambda: parts_of(app, list_name, part_name))
        print(f"{list_name}: {len(parts)} parts, such as “{name(parts[0])}”")
        assert all(name(part) for part in parts), f"a part of “{list_name}” has no name"

    ribbons = parts_of(app, "Shared passages between two panes", "Shared passage, ")
    ribbons[0].queryAction().doAction(0)
    wait_for(
        "a ribbon that was pressed is selected",
        lambda: any(
            part.getState().contains(pyatspi.STATE_SELECTED)
            for part in parts_of(app, "Shared passages between two panes", "Shared passage, ") or []
        ),
    )

    articles = [node for node in walk(app) if name(node).startswith("Source ") and node.get_text_iface()]
    assert articles, "no article has text"
    assert articles[0].queryText().characterCount > 500, "an article has no words"
    unnamed = [
        node for node in walk(app)
        if node.getRole() in (pyatspi.ROLE_PUSH_BUTTON, pyatspi.ROLE_CHECK_BOX, pyatspi.ROLE_TOGGLE_BUTTON)
        and node.getState().contains(pyatspi.STATE_SHOWING) and not name(node)
    ]
    assert not unnamed, f"{len(unnamed)} buttons have no name; the first stands in “{name(unnamed[0].parent)}”"
    print("the window can be read and used over AT-SPI")


def inner(program, project):
    import pyatspi

    read_end, write_end = os.pipe()
    display = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write_end), "-screen", "0", "1600x1000x24", "-nolisten", "tcp"],
        pass_fds=[write_end], stderr=subprocess.DEVNULL,
    )
    os.close(write_end)
    number = os.read(read_end, 16).decode().strip()
    home = tempfile.mkdtemp(prefix="sidelight-atspi-")
    shutil.copy(project, f"{home}/Sample.sidelight")
    os.chmod(f"{home}/Sample.sidelight", 0o600)
    environment = dict(
        os.environ, DISPLAY=f":{number}", QT_QPA_PLATFORM="xcb", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1",
        XDG_CONFIG_HOME=home, XDG_DATA_HOME=f"{home}/data", XDG_CACHE_HOME=f"{home}/cache",
    )
    window = subprocess.Popen([program, f"{home}/Sample.sidelight"], env=environment)
    try:
        check(pyatspi)
    finally:
        for process in (window, display):
            process.terminate()
            process.wait()
        shutil.rmtree(home, ignore_errors=True)


def main():
    program, project = sys.argv[1:3]
    for tool in ("dbus-run-session", "Xvfb"):
        if not shutil.which(tool):
            skip(f"{tool} is not installed")
    try:
        import pyatspi  # noqa: F401
    except ImportError:
        skip("pyatspi is not installed")
    if "--inner" in sys.argv:
        inner(program, project)
        return 0
    return subprocess.call(["dbus-run-session", "--", sys.executable, __file__, program, project, "--inner"])


if __name__ == "__main__":
    sys.exit(main())
