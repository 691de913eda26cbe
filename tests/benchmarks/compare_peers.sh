#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Sidelight authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Holds sidelight-cli against other programs, run by turns on the same texts, and prints the ratios of their CPU time:
#     tests/benchmarks/compare_peers.sh [CORPUS.jsonl [ROUNDS]]
# sim_text (Debian's similarity-tester) on all pairs of a corpus, wdiff on pairs of texts; each where it is installed.
# Without a corpus 10,000 articles of made-up words are written, some with copies. Needs a release build.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
corpus=${1:-}
rounds=${2:-3}
work=$(mktemp -d)
trap 'rm -rf -- "$work"' EXIT

# Prints the CPU seconds of a command, user and system, and keeps quiet otherwise.
cpu() {
    local TIMEFORMAT='%U %S'
    { time "$@" >"$work/out" 2>/dev/null </dev/null; } 2>&1 | awk '{ print $1 + $2 }'
}

ours() { "$root/packaging/env.sh" bash -c 'TIMEFORMAT="%U %S"; time "$@" >"$0" 2>/dev/null' "$work/out" \
    "$root/build/release/bin/sidelight-cli" passages "$@" 2>&1 | tail -n 1 | awk '{ print $1 + $2 }'; }

write_texts() {
    python3 - "$work" "$corpus" <<'PYTHON'
import json, os, random, sys
work, corpus = sys.argv[1:3]
R = random.Random(7)
words = ["".join(R.choice("bdfgklmnprstvz") + R.choice("aeiou") for _ in range(1 + i.bit_length() // 5)) for i in range(60000)]
def prose(n):
    return [words[int(R.random() ** 3 * len(words))] for _ in range(n)]
def edited(text, each):
    out = []
    for w in text:
        out += {0: prose(1), 1: [], 2: prose(1) + [w]}.get(R.randrange(3 * each), [w])
    return out
if corpus:
    texts = [json.loads(line)["text"] for line in open(corpus, encoding="utf-8")]
else:
    articles = [prose(250) for _ in range(10000)]
    texts = [" ".join(a + (edited(articles[R.randrange(len(articles))][10:50], 10) if i % 3 == 0 else []))
             for i, a in enumerate(articles)]
os.mkdir(f"{work}/texts")
with open(f"{work}/corpus.jsonl", "w") as lines, open(f"{work}/list", "w") as names:
    for i, text in enumerate(texts):
        lines.write(json.dumps({"id": i, "text": text}, ensure_ascii=False) + "\n")
        names.write(f"{work}/texts/{i}.txt\n")
        with open(f"{work}/texts/{i}.txt", "w") as file:
            file.write(text)
for name, n in (("3kB", 560), ("1MB", 180000)):
    text = prose(n)
    for side, content in (("a", text), ("b", edited(text[n // 3:] + text[:n // 3], 20))):
        with open(f"{work}/{name}.{side}.txt", "w") as file:
            file.write(" ".join(content))
PYTHON
}

# compare NAME PEER OURS: medians of both over the rounds, and the ratio
compare() {
    local name=$1 peer=$2 own=$3 i
    for ((i = 0; i < rounds; ++i)); do
        echo "$($peer) $($own)"
    done | awk -v name="$name" '
        { a[NR] = $1; b[NR] = $2 }
        END { n = asort_(a, NR); m = asort_(b, NR)
              printf "%-34s peer %7.3f s  ours %7.3f s  ratio %.2f\n", name, n, m, (n > 0 ? m / n : 0) }
        function asort_(x, n,   i, j, t) {
            for (i = 2; i <= n; ++i) for (j = i; j > 1 && x[j - 1] > x[j]; --j) { t = x[j]; x[j] = x[j - 1]; x[j - 1] = t }
            return x[int((n + 1) / 2)] }'
}

sim_all() { local TIMEFORMAT='%U %S'; { time sim_text -r 8 -n -s -i <"$work/list" >"$work/out" 2>/dev/null; } 2>&1 | awk '{ print $1 + $2 }'; }
ours_all() { ours --jobs 2 --corpus "$work/corpus.jsonl"; }
wdiff_pair() { cpu wdiff "$work/$size.a.txt" "$work/$size.b.txt"; }
ours_pair() { ours --jobs 1 "$work/$size.a.txt" "$work/$size.b.txt"; }

write_texts
if command -v sim_text >/dev/null; then
    compare "all pairs, against sim_text -r 8" sim_all ours_all
else
    echo "sim_text is not installed (package similarity-tester)"
fi
if command -v wdiff >/dev/null; then
    for size in 3kB 1MB; do compare "two texts of $size, against wdiff" wdiff_pair ours_pair; done
else
    echo "wdiff is not installed"
fi
