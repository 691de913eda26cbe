#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Sidelight authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs what is missing, builds, and runs every test offscreen:  packaging/test.sh [CTEST ARGUMENTS]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
exec packaging/env.sh bash -c 'cmake --preset dev >/dev/null && cmake --build --preset dev && ctest --preset dev "$@"' test.sh "$@"
