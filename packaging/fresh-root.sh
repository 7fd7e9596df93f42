#!/bin/bash
# SPDX-FileCopyrightText: 2026 Endcap contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Proves the front door: makes an empty Debian 12 in a folder, puts a clone of
# this checkout into it, and runs ./dev test and ./dev run --smoke there with
# nothing typed before. Needs root (it makes a root folder and mounts), the
# network, and some 6 GB under /var/tmp. Called as ./dev fresh.
#
#   --keep       leave the root folder for a look
#   VERB...      what to run instead of: test "run --smoke"
set -euo pipefail

root=$(cd -- "$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")/.." && pwd)
cd -- "$root"
# shellcheck source=packaging/dev/say.sh
. packaging/dev/say.sh
# shellcheck source=packaging/dev/install.sh
. packaging/dev/install.sh

keep=''
declare -a verbs=()
for word in "$@"; do
    case $word in
        --keep) keep=yes ;;
        *) verbs+=("$word") ;;
    esac
done
[[ ${#verbs[@]} -gt 0 ]] || verbs=(test "run --smoke")

[[ $(id -u) -eq 0 ]] ||
    fail "Only root may make another root folder." "sudo ./dev fresh"

# This machine's own way to Debian, and to nobody else; else Debian's front page.
debian_sources() {
    local file
    for file in /etc/apt/sources.list.d/*.sources; do
        [[ -f $file ]] || continue
        if grep -qE '^URIs: *\S*/debian/?( |$)' "$file" && grep -qE '^Suites: .*\bbookworm\b' "$file"; then
            printf '%s\n' "$file"
            return 0
        fi
    done
    printf 'deb http://deb.debian.org/debian bookworm main\n'
}

# What is here now: the last commit, and over it what is not committed yet.
put_clone() {
    local place=$1
    git clone -q --no-hardlinks -- "$root" "$place" 2>/dev/null || git init -q -- "$place"
    git ls-files -z --cached --others --exclude-standard |
        while IFS= read -r -d '' file; do [[ ! -e $file ]] || printf '%s\0' "$file"; done |
        tar --null -T - -cf - | tar -xf - -C "$place" --no-same-owner
    git ls-files -z --deleted | (cd -- "$place" && xargs -0r rm -f --)
}

# in_fresh COMMAND...: runs in the new root with its own processes and mounts, and
# with no variable of this machine.
in_fresh() {
    # The single quotes are meant: the inner shell expands.
    # shellcheck disable=SC2016
    unshare --mount --pid --fork --kill-child bash -euc '
        new=$1; shift
        mount --make-rprivate /
        mount -t proc proc "$new/proc"
        mount --rbind /dev "$new/dev"
        mount -t tmpfs -o mode=1777 tmpfs "$new/tmp"
        exec chroot "$new" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root \
            TERM=dumb "$@"' inner "$fresh" "$@"
}

plan $((2 + ${#verbs[@]}))
install_packages fresh
step "Making an empty Debian 12"
fresh=$(mktemp -d /var/tmp/endcap-fresh.XXXXXX)
# shellcheck disable=SC2317
clean() { [[ -n $keep ]] || rm -rf --one-file-system -- "${fresh:?}"; }
trap clean EXIT
quietly fresh-root mmdebstrap --variant=minbase --include=git,ca-certificates \
    bookworm "$fresh" "$(debian_sources)" ||
    fail "Debian could not be put into $fresh; mmdebstrap's last words are above." \
        "See whether this machine reaches its Debian server, then start again."
cp -- /etc/resolv.conf "$fresh/etc/resolv.conf"
put_clone "$fresh/root/endcap"
note "$(in_fresh dpkg-query -W -f='.' | wc -c) packages are in it, and the clone"
for verb in "${verbs[@]}"; do
    step "In there: ./dev $verb"
    began=$SECONDS
    # The verb is one or more words.
    # shellcheck disable=SC2086
    in_fresh bash -c 'cd /root/endcap && exec ./dev "$@"' inner $verb ||
        fail "./dev $verb does not work on a fresh Debian 12; its words are above." \
            "Look around in there: ./dev fresh --keep, then chroot into the folder it leaves."
    note "./dev $verb took $((SECONDS - began)) s"
done
[[ -z $keep ]] || note "The root folder is $fresh"
next "nothing: this checkout works on a machine with nothing installed."
