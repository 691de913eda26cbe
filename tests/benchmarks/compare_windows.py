#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Sidelight authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Times windows against each other: from the start of the process to text on the screen, and the memory then.

    tests/benchmarks/compare_windows.py [ROUNDS]

Runs Sidelight (a release build), kdiff3 and meld by turns, each where it is installed, on the same two texts of 3 kB and
of 1 MB, in one Xvfb. "Painted" is the first picture in whose middle there is as much ink as two columns of text have;
the screen is read from Xvfb's memory every 5 ms, so that watching costs next to nothing. Memory is the peak of the
process and its children.
"""

import mmap
import os
import pathlib
import random
import shutil
import statistics
import struct
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
WIDTH, HEIGHT = 1600, 1000
INK = 2500  # dark pixels in the sampled lines of the middle: a few lines of text in two columns
NOT_INK = bytes(range(110, 256))
PATIENCE = 60


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
            ["Xvfb", "-displayfd", str(write_end), "-screen", "0", f"{WIDTH}x{HEIGHT}x24", "-fbdir", str(folder), "-nolisten", "tcp"],
            pass_fds=[write_end], stderr=subprocess.DEVNULL)
        os.close(write_end)
        self.name = ":" + os.read(read_end, 16).decode().strip()
        file = open(folder / "Xvfb_screen0", "rb")
        self.memory = mmap.mmap(file.fileno(), 0, prot=mmap.PROT_READ)
        header = struct.unpack(">25I", self.memory[:100])
        self.offset = header[0] + header[19] * 12
        self.line = header[12]

    def ink(self):
        """Dark pixels in every fifth line of the middle of the screen."""
        count = 0
        for y in range(HEIGHT * 3 // 10, HEIGHT * 7 // 10, 5):
            start = self.offset + y * self.line + (WIDTH // 5) * 4
            count += len(self.memory[start:start + (WIDTH * 3 // 5) * 4:4].translate(None, NOT_INK))
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


def run(screen, command, settle):
    """Seconds to painted text, and MiB; None if nothing was painted."""
    home = tempfile.mkdtemp(prefix="compare-windows-")
    environment = dict(os.environ, DISPLAY=screen.name, QT_QPA_PLATFORM="xcb", HOME=home, XDG_CONFIG_HOME=home + "/config",
                       XDG_DATA_HOME=home + "/data", XDG_CACHE_HOME=home + "/cache", XDG_RUNTIME_DIR=home, GDK_BACKEND="x11",
                       NO_AT_BRIDGE="1", LC_ALL="C.UTF-8")
    deadline = time.monotonic() + 10
    while screen.ink() > 50 and time.monotonic() < deadline:
        time.sleep(0.02)  # the window before has not gone yet
    start = time.monotonic()
    process = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    painted = None
    while time.monotonic() - start < PATIENCE and process.poll() is None:
        if screen.ink() >= INK:
            painted = time.monotonic() - start
            break
        time.sleep(0.005)
    time.sleep(settle)
    memory = peak(process.pid)
    process.terminate()
    try:
        process.wait(10)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
    shutil.rmtree(home, ignore_errors=True)
    return (painted, memory) if painted else None


def main():
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 5
    own = ROOT / "build/release/bin/sidelight"
    if not own.exists():
        sys.exit("there is no release build")
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        write_texts(folder)
        screen = Screen(folder)
        programs = {"sidelight": [str(own)]}
        programs |= {peer: [peer] for peer in ("kdiff3", "meld") if shutil.which(peer)}
        for size, settle in (("3kB", 0.5), ("1MB", 3)):
            files = [str(folder / f"{size}_{side}.txt") for side in "ab"]
            results = {program: [] for program in programs}
            for _ in range(rounds + 1):
                for program, command in programs.items():
                    results[program].append(run(screen, command + files, settle))
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
