# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 Endcap contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Configures and builds with the CMake presets, one build at a time, and shows
# how far it is. Sourced by ./dev.

preset_name() {
    if [[ -n ${ENDCAP_PRESET:-} ]]; then
        printf '%s\n' "$ENDCAP_PRESET"
    elif [[ -n ${CI:-} ]]; then
        printf 'ci\n'
    else
        printf 'dev\n'
    fi
}

build_folder() { printf '%s/build/%s\n' "$root" "$(preset_name)"; }

program() { printf '%s/bin/%s\n' "$(build_folder)" "$1"; }

# One more than there are cores, for tests that mostly wait.
test_jobs() {
    local cores
    cores=$(nproc)
    printf '%d\n' $(((cores > 4 ? 4 : cores) + 1))
}

# Another clone of the same code finds this one's objects, if only CI asks.
share_ccache_between_clones() {
    [[ -z ${CI:-} ]] || export CCACHE_BASEDIR=$root CCACHE_NOHASHDIR=1
}

# Shows ninja's "[12/340] ..." as a line that is rewritten, or, without a
# terminal, as a line every tenth of the way. Reads standard input.
show_progress() {
    local line done_count=0 total=0 shown=-1 tenth
    while IFS= read -r line; do
        if [[ $line =~ ^\[([0-9]+)/([0-9]+)\] ]]; then
            done_count=${BASH_REMATCH[1]} total=${BASH_REMATCH[2]}
            # A handful of steps is ninja looking whether there is anything to do.
            if ((total < 10)); then
                continue
            elif [[ -t 1 ]]; then
                printf '\r      %d of %d ' "$done_count" "$total"
            else
                tenth=$((done_count * 10 / total))
                [[ $tenth -eq $shown ]] || note "$done_count of $total"
                shown=$tenth
            fi
        fi
    done
    if [[ -t 1 && $total -ge 10 ]]; then printf '\n'; fi
}

configure() {
    local folder preset
    folder=$(build_folder)
    preset=$(preset_name)
    local -a fresh=()
    if [[ -f $folder/CMakeCache.txt ]] &&
        ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$root" "$folder/CMakeCache.txt"; then
        note "The build folder came from another place; starting it anew"
        fresh=(--fresh)
    elif [[ -f $folder/build.ninja ]]; then
        return 0
    fi
    quietly configure cmake --preset "$preset" "${fresh[@]}" ||
        fail "CMake could not configure the build; its last words are above." \
            "Usually a package is missing (rm -r $folder and run again), or a CMakeLists.txt is wrong."
}

# build_targets TARGET...: one step; "all" is everything, tests included.
build_targets() {
    local folder log="$logs/build.log"
    folder=$(build_folder)
    mkdir -p -- "$logs" "$folder"
    exec {build_lock}>"$root/build/.lock"
    if ! flock -n "$build_lock"; then
        note "Another ./dev is building here; waiting for it"
        flock "$build_lock"
    fi
    share_ccache_between_clones
    step "Building (preset $(preset_name), $(nproc) at a time; the first time takes minutes)"
    configure
    if ! NINJA_STATUS='[%f/%t] ' cmake --build "$folder" --target "$@" -j "$(nproc)" 2>&1 |
        tee -- "$log" | show_progress; then
        if ! grep -A 30 -E '^FAILED|^CMake Error|^ninja: error' -- "$log" | head -n 60 >&2; then
            tail -n 40 -- "$log" >&2
        fi
        fail "The build failed; the first errors are above, all of them in $log." \
            "Mend the named line, then start again; what is built stays built."
    fi
    flock -u "$build_lock"
}

build_all() { build_targets all; }
