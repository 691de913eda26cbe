#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Sidelight authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Runs a command inside Sidelight's build environment, in the current folder:
#     packaging/env.sh COMMAND [ARGUMENT...]
# Where the system's own packages are new enough (Debian 13, Ubuntu 25.04 and later) what is missing of
# dependencies.txt is installed from them. On an older Debian or Ubuntu a private Debian 13 tree is made once in
# the user's cache folder (about a minute, 1.5 GB) and the command runs inside it; the system itself stays as it is
# but for two small tools, mmdebstrap and bubblewrap. Nothing is downloaded once everything is there.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
suite=trixie

say() { printf 'sidelight: %s\n' "$*" >&2; }
die() { say "$*"; exit 1; }

packages() { sed -e 's/#.*//' -e '/^[[:space:]]*$/d' "$here/dependencies.txt"; }

# Runs a command as root; asks for it only when it must.
as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"
    elif command -v sudo >/dev/null; then say "needs root once, for: $*"; sudo "$@"
    else die "please run this as root, once: $*"
    fi
}

missing_packages() {
    local name
    for name in "$@"; do
        dpkg-query -W -f '${Status}\n' "$name" 2>/dev/null | grep -q ' installed$' || echo "$name"
    done
}

install_packages() {
    local missing
    mapfile -t missing < <(missing_packages "$@")
    [ "${#missing[@]}" = 0 ] && return
    say "installing ${missing[*]}"
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -o Acquire::Retries=3 -qq install -y --no-install-recommends "${missing[@]}" >&2 && return
    as_root apt-get -o Acquire::Retries=3 -qq update >&2
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -o Acquire::Retries=3 -qq install -y --no-install-recommends "${missing[@]}" >&2
}

# new | old | other: is this system's own Qt new enough?
system_age() {
    local ID='' VERSION_ID='' ID_LIKE=''
    [ -r /etc/os-release ] && . /etc/os-release
    case "$ID" in
        debian) if [ "${VERSION_ID%%.*}" = '' ] || [ "${VERSION_ID%%.*}" -ge 13 ]; then echo new; else echo old; fi ;;
        ubuntu) if [ "$(printf '%s\n25.04\n' "$VERSION_ID" | sort -V | head -n 1)" = 25.04 ]; then echo new; else echo old; fi ;;
        *) if command -v apt-get >/dev/null; then echo old; else echo other; fi ;;
    esac
}

# The apt sources of the private tree: the machine's own Debian mirrors with the suite exchanged.
tree_sources() {
    local keys=/usr/share/keyrings/debian-archive-keyring.gpg options=''
    [ -r "$keys" ] && options="[signed-by=$keys] "
    apt-get indextargets --format '$(REPO_URI) $(RELEASE) $(COMPONENT)' 'Created-By: Packages' 2>/dev/null |
        awk -v options="$options" -v suite="$suite" -v old="$(. /etc/os-release; echo "${VERSION_CODENAME:-}")" '
            $3 == "main" && index($2, old) == 1 {
                release = $2; sub("^" old, suite, release); sub("/updates$", "-security", release)
                print "deb " options $1 " " release " main" }' | sort -u
}

# What the machine's apt needs to reach its mirror (a proxy, say) the tree's apt needs as well.
apt_options() {
    apt-config dump --format '%f %v%n' Acquire 2>/dev/null |
        awk '$1 ~ /^Acquire::(http|https|ftp)::Proxy$|^Acquire::Check-(Valid-Until|Date)$/ && $2 != "" {
            printf "--aptopt=%s \"%s\"\n", $1, $2 }'
    echo '--aptopt=Acquire::Retries "3"'
}

# mmdebstrap and bubblewrap; an ordinary user also needs newuidmap to unpack packages without being root.
install_tree_tools() {
    local tools=(mmdebstrap bwrap)
    local names=(mmdebstrap bubblewrap)
    if [ "$(id -u)" != 0 ]; then tools+=(newuidmap); names+=(uidmap); fi
    command -v "${tools[@]}" >/dev/null && [ "$(command -v "${tools[@]}" | wc -l)" = "${#tools[@]}" ] && return
    install_packages "${names[@]}"
}

make_tree() {
    local tree=$1 part=$1.part options sources mode=root target
    mapfile -t options < <(apt_options)
    sources=$(. /etc/os-release; [ "$ID" = debian ] && tree_sources || true)
    rm -rf -- "$part" "$part.tar"
    mkdir -p "$(dirname "$tree")"
    target=$part
    if [ "$(id -u)" != 0 ]; then mode=unshare; target=$part.tar; fi
    say "making a private Debian 13 tree in $tree (once; about a minute, 1.5 GB)"
    if [ -n "$sources" ]; then
        printf '%s\n' "$sources" |
            mmdebstrap --quiet --mode="$mode" --variant=apt "${options[@]}" --include="$(packages | paste -sd,)" "$suite" "$target" - >&2
    else
        mmdebstrap --quiet --mode="$mode" --variant=apt "${options[@]}" --include="$(packages | paste -sd,)" "$suite" "$target" >&2
    fi || return 1
    if [ "$mode" = unshare ]; then
        mkdir -p "$part"
        tar -xf "$part.tar" -C "$part" --no-same-owner --exclude='./dev/*' || return 1
        rm -f -- "$part.tar"
    fi
    rm -rf -- "$part"/var/cache/apt/archives/*.deb
    mv -T -- "$part" "$tree"
}

# Makes the tree for today's dependency list if it is not there; prints its path.
ready_tree() {
    local cache=${XDG_CACHE_HOME:-$HOME/.cache}/sidelight tree try old
    tree=$cache/debian13-$(packages | sha256sum | cut -c 1-12)
    mkdir -p "$cache"
    exec 9>"$cache/lock"
    flock 9
    for try in 1 2 3; do
        [ -d "$tree" ] && break
        make_tree "$tree" && break
        say "making the tree failed (try $try of 3)"
        sleep $((try * 5))
    done
    exec 9>&-
    [ -d "$tree" ] || die "no Debian 13 tree could be made; is there a network?"
    for old in "$cache"/debian13-*; do
        case "$old" in "$tree" | *.part | *.part.tar) ;; *) say "an older tree can be deleted: $old" ;; esac
    done
    echo "$tree"
}

# Replaces this process by the command inside the tree. Every top-level folder of the host that is no part of its
# system is there under its own name, so paths mean the same inside and outside.
enter_tree() {
    local tree=$1 folder arguments=()
    shift
    arguments=(--bind "$tree" / --dev-bind /dev /dev --proc /proc --ro-bind /sys /sys)
    for folder in /*; do
        case "$folder" in
            /bin | /boot | /dev | /etc | /lib | /lib32 | /lib64 | /libx32 | /proc | /run | /sbin | /sys | /usr | /var | /lost+found) ;;
            *) [ -d "$folder" ] && [ ! -L "$folder" ] && arguments+=(--bind "$folder" "$folder") ;;
        esac
    done
    [ -d /run/user ] && arguments+=(--bind /run/user /run/user)
    [ -r /etc/resolv.conf ] && arguments+=(--ro-bind /etc/resolv.conf /etc/resolv.conf)
    [ -r /etc/machine-id ] && arguments+=(--ro-bind /etc/machine-id /etc/machine-id)
    exec env -u LD_LIBRARY_PATH -u LD_PRELOAD -u CC -u CXX -u CFLAGS -u CXXFLAGS -u PYTHONPATH -u PYTHONHOME \
        PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin SIDELIGHT_ENV="$tree" LANG="${LANG:-C.UTF-8}" \
        bwrap "${arguments[@]}" --chdir "$PWD" "$@"
}

main() {
    local tree
    [ $# -gt 0 ] || die "usage: packaging/env.sh COMMAND [ARGUMENT...]"
    [ -n "${SIDELIGHT_ENV:-}" ] && exec "$@"
    case "$(system_age)" in
        new)
            mapfile -t needed < <(packages)
            install_packages "${needed[@]}"
            exec env SIDELIGHT_ENV=system "$@" ;;
        old)
            install_tree_tools
            tree=$(ready_tree)
            enter_tree "$tree" "$@" ;;
        other)
            say "no apt here: the command runs with what is installed (README.md lists the libraries)"
            exec env SIDELIGHT_ENV=system "$@" ;;
    esac
}

main "$@"
