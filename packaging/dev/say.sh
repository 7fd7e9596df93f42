# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 Endcap contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# How ./dev speaks: numbered steps, and failures that say what happened and what
# to do. Sourced first by ./dev; owns the folder of logs.

steps_planned=0
step_number=0
logs="$root/build/logs"

plan() { steps_planned=$1; }

step() {
    step_number=$((step_number + 1))
    printf '[%d/%d] %s\n' "$step_number" "$steps_planned" "$1"
}

note() { printf '      %s\n' "$*"; }

next() { printf '\nNext: %s\n' "$*"; }

# fail WHAT-HAPPENED WHAT-TO-DO: the only way ./dev gives up.
fail() {
    printf '\nStopped: %s\n' "$1" >&2
    printf 'What to do: %s\n' "$2" >&2
    exit 1
}

# quietly NAME COMMAND...: output goes to a log; its end is shown if it fails.
quietly() {
    local name=$1
    shift
    mkdir -p -- "$logs"
    if "$@" >"$logs/$name.log" 2>&1; then return 0; fi
    tail -n 40 -- "$logs/$name.log" >&2
    return 1
}

unexpected() {
    printf '\nStopped: line %s of %s failed without saying why.\n' "$2" "$1" >&2
    printf 'What to do: run it again with "bash -x ./dev ..." and read its last lines.\n' >&2
}
trap 'unexpected "${BASH_SOURCE[0]##*/}" "$LINENO"' ERR
