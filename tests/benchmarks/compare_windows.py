#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Sidelight authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Times windows against each other: from the start of the process to text on the screen, and the memory then.

    tests/benchmarks/compare_windows.py [ROUNDS]

Runs Sidelight (a release build), kdiff3 and meld by turns, each where it is installed, on the same two texts of 3 kB and
of 1 MB, in one Xvfb, each in the size in which it first opens. "Painted" is the first moment at which the part of the
window that holds the texts has seven tenths of the ink that it has in the end (marks may come after the text); the
screen is read from Xvfb's memory every 5 ms, so that watching costs next to nothing. Memory is the peak of the process
and its children.
"""

import mmap
import os
import pathlib
import random
import shutil
import signal
import statistics
import struct
import subprocess
import sys
import tempfile
import time

OWN = pathlib.Path(__file__).resolve().parents[2] / "build/release/bin/sidelight"
WIDTH, HEIGHT = 1600, 1000
NOT_INK = bytes(range(110, 256))
ENOUGH = 0.7  # of the ink in the end
LEAST = 500  # dark pixels in the sampled lines: a window without text has fewer
PATIENCE = 30
# Where each program has its texts when it opens at its own size: left, top, right, bottom.
TEXTS = {"sidelight": (420, 160, 1580, 700), "kdiff3": (20, 125, 560, 370), "meld": (0, 95, 700, 365)}


def words_of(rng):
    return ["".join(rng.choice("bdfgklmnprstvz") + rng.choice("aeiou") for _ in range(rng.randint(1, 4))) for _ in range(20000)]


def write_texts(folder):
    rng = random.Random(20141107)
    vocabulary = words_of(rng)

    def paragraph():
        return " ".join(vocabulary[int(rng.random() ** 3 * len(vocabulary))] for _ in range(60)).capitalize() + "."

    for size, count in (("3kB", 9), ("1MB", 2900)):
        text = [paragraph() for _ in range(count)]
        other = [" ".join(rng.choice(vocabulary) if rng.random() < 0.05 else word for word in p.split()) for p in text]
        third = count // 3
        for side, content in (("a", text), ("b", other[third:] + other[:third])):
            (folder / f"{size}_{side}.txt").write_text("\n\n".join(content) + "\n", encoding="utf-8")


class Screen:
    def __init__(self, folder):
        read_end, write_end = os.pipe()
        self.server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(write_end), "-screen", "0", f"{WIDTH}x{HEIGHT}x24", "-fbdir", str(folder), "-nolisten", "tcp", "-wr"],
            pass_fds=[write_end], stderr=subprocess.DEVNULL)
        os.close(write_end)
        self.name = ":" + os.read(read_end, 16).decode().strip()
        file = open(folder / "Xvfb_screen0", "rb")
        self.memory = mmap.mmap(file.fileno(), 0, prot=mmap.PROT_READ)
        header = struct.unpack(">25I", self.memory[:100])
        self.offset = header[0] + header[19] * 12
        self.line = header[12]

    def ink(self, area):
        """Dark pixels (of any hue but red) in every third line of a part of the screen."""
        left, top, right, bottom = area
        count = 0
        for y in range(top, bottom, 3):
            start = self.offset + y * self.line + left * 4 + 2
            count += len(self.memory[start:start + (right - left) * 4:4].translate(None, NOT_INK))
        return count

    def close(self):
        self.server.terminate()
        self.server.wait()


def family(pid):
    pids = [pid]
    try:
        for child in pathlib.Path(f"/proc/{pid}/task/{pid}/children").read_text().split():
            pids += family(int(child))
    except OSError:
        pass
    return pids


def peak(pid):
    total = 0
    for one in family(pid):
        try:
            for line in pathlib.Path(f"/proc/{one}/status").read_text().splitlines():
                if line.startswith("VmHWM:"):
                    total += int(line.split()[1])
        except OSError:
            pass
    return total / 1024


def run(screen, program, files, settle):
    """Seconds to painted text, and MiB; None if nothing was painted."""
    area = TEXTS[program]
    command = [str(OWN) if program == "sidelight" else program] + files
    home = tempfile.mkdtemp(prefix="compare-windows-")
    environment = dict(os.environ, DISPLAY=screen.name, QT_QPA_PLATFORM="xcb", HOME=home, XDG_CONFIG_HOME=home + "/config",
                       XDG_DATA_HOME=home + "/data", XDG_CACHE_HOME=home + "/cache", XDG_RUNTIME_DIR=home, GDK_BACKEND="x11",
                       NO_AT_BRIDGE="1", LC_ALL="C.UTF-8")
    deadline = time.monotonic() + 10
    while screen.ink((0, 0, WIDTH, HEIGHT)) > 0 and time.monotonic() < deadline:
        time.sleep(0.02)  # the window before has not gone yet
    seen = []
    start = time.monotonic()
    process = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                               start_new_session=True)
    settled = None
    while process.poll() is None and time.monotonic() - start < (settled or PATIENCE):
        seen.append((time.monotonic() - start, screen.ink(area)))
        if settled is None and seen[-1][1] >= LEAST:
            settled = seen[-1][0] + settle
        time.sleep(0.005)
    memory = peak(process.pid)
    os.killpg(process.pid, signal.SIGKILL)
    process.wait()
    shutil.rmtree(home, ignore_errors=True)
    enough = max(seen[-1][1] * ENOUGH, LEAST)
    painted = next((when for when, ink in seen if ink >= enough), None)
    return (painted, memory) if painted else None


def main():
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 5
    if not OWN.exists():
        sys.exit("there is no release build")
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        write_texts(folder)
        screen = Screen(folder)
        programs = ["sidelight"] + [peer for peer in ("kdiff3", "meld") if shutil.which(peer)]
        for size, settle in (("3kB", 1), ("1MB", 5)):
            files = [str(folder / f"{size}_{side}.txt") for side in "ab"]
            results = {program: [] for program in programs}
            for _ in range(rounds + 1):
                for program in programs:
                    results[program].append(run(screen, program, files, settle))
            for program, found in results.items():
                good = [one for one in found[1:] if one]  # the first round warms the caches
                if not good:
                    print(f"{size}  {program:10} painted nothing within {PATIENCE} s")
                    continue
                print(f"{size}  {program:10} painted after {statistics.median(one[0] for one in good):6.3f} s"
                      f"   peak memory {statistics.median(one[1] for one in good):6.1f} MiB   ({len(good)} rounds)")
        screen.close()


if __name__ == "__main__":
    main()
