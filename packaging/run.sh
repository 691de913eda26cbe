#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Sidelight authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs what is missing, builds a release, and opens the window on FILE... (articles, or one project) or on the
# sample project:  packaging/run.sh [FILE...]
# Without a display it writes their report (HTML) and codings (CSV) instead.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
release=$root/build/release
written=$release/sample

say() { printf 'sidelight: %s\n' "$*" >&2; }
inside() { "$root/packaging/env.sh" "$@"; }
cli() { inside "$release/bin/sidelight-cli" "$@"; }

build() {
    (cd "$root" && inside bash -c 'cmake --preset release >/dev/null && cmake --build --preset release')
}

# The project to report on: the sample, the one that was given, or one made of the articles that were given.
project_of() {
    if [ $# = 0 ]; then
        echo "$release/share/sidelight/sample.sidelight"
    elif [ $# = 1 ] && [[ $1 == *.sidelight ]]; then
        echo "$1"
    else
        rm -f -- "$written/articles.sidelight"
        cli import -- "$written/articles.sidelight" "$@" || [ -e "$written/articles.sidelight" ]
        echo "$written/articles.sidelight"
    fi
}

write_instead() {
    local project name
    mkdir -p "$written"
    project=$(project_of "$@")
    name=$(basename -- "$project" .sidelight)
    cli report --output "$written/$name.html" -- "$project"
    cli export --claims "$written/$name.csv" -- "$project"
    say "$written/$name.html"
    say "$written/$name.csv"
}

build
if [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    say "no display here (neither DISPLAY nor WAYLAND_DISPLAY is set), so the report and the codings are written instead of the window opened:"
    write_instead "$@"
elif [ $# = 0 ]; then
    inside "$release/bin/sidelight" "$release/share/sidelight/sample.sidelight"
else
    inside "$release/bin/sidelight" "$@"
fi
