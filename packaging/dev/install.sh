# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 Endcap contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs what is missing of packaging/packages.txt. Uses nothing but what the
# smallest Debian 12 has: bash, coreutils, dpkg, apt. Sourced by ./dev.

packages_list="$root/packaging/packages.txt"

# packages_of GROUP...: the packages of those groups, one a line.
packages_of() {
    local line group='' wanted
    while IFS= read -r line || [[ -n $line ]]; do
        case $line in
            '' | '#'*) continue ;;
            '['*']') group=${line:1:-1} ;;
            *)
                for wanted in "$@"; do
                    [[ $wanted != "$group" ]] || printf '%s\n' "$line"
                done
                ;;
        esac
    done <"$packages_list"
}

# missing_of PACKAGE...: those that are not installed.
missing_of() {
    local package status
    declare -A there=()
    while read -r package status; do
        [[ $status != installed ]] || there[$package]=yes
    done < <(dpkg-query -W -f='${Package} ${db:Status-Status}\n' "$@" 2>/dev/null || true)
    for package in "$@"; do
        [[ -n ${there[$package]:-} ]] || printf '%s\n' "$package"
    done
}

# The words that make a command an administrator's, or nothing for root.
become_root() {
    if [[ $(id -u) -eq 0 ]]; then return 0; fi
    if command -v sudo >/dev/null; then
        if [[ -t 0 ]] || sudo -n true 2>/dev/null; then
            printf 'sudo\n'
            return 0
        fi
    fi
    return 1
}

apt_get() {
    local -a prefix=()
    [[ -z $1 ]] || prefix=("$1")
    shift
    "${prefix[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q \
        -o DPkg::Lock::Timeout=600 -o Acquire::Retries=3 "$@"
}

has_fresh_lists() {
    [[ -n $(find /var/lib/apt/lists -maxdepth 1 -name '*Packages*' -mtime -1 2>/dev/null) ]]
}

# install_packages GROUP...: one step; says what it installs and why it cannot.
install_packages() {
    local -a wanted missing
    mapfile -t wanted < <(packages_of "$@" | sort -u)
    if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
        fail "This machine is not Debian, so ./dev cannot install what it needs." \
            "On another system install by hand what packaging/packages.txt names, and use the CMake presets."
    fi
    mapfile -t missing < <(missing_of "${wanted[@]}")
    if [[ ${#missing[@]} -eq 0 ]]; then
        step "Installing nothing: all ${#wanted[@]} packages are there"
        return 0
    fi
    local release
    # shellcheck source=/dev/null
    release=$(. /etc/os-release && printf '%s %s' "${ID:-}" "${VERSION_ID:-}")
    if [[ $release != "debian 12" ]]; then
        note "This is made for Debian 12; here is \"$release\". Trying all the same."
    fi
    step "Installing ${#missing[@]} packages (some minutes the first time)"
    local command="apt-get install --no-install-recommends ${missing[*]}" prefix
    prefix=$(become_root) ||
        fail "${#missing[@]} packages are missing, and only an administrator may install them." \
            "Ask for this command to be run as root, then start again:
  $command"
    if has_fresh_lists; then
        if quietly install apt_get "$prefix" install -y --no-install-recommends "${missing[@]}" \
            2>/dev/null; then
            return 0
        fi
        note "Refreshing the list of packages and trying once more"
    fi
    quietly update apt_get "$prefix" update ||
        fail "The list of Debian packages could not be fetched." \
            "See whether this machine reaches its package server (/etc/apt), then start again."
    quietly install apt_get "$prefix" install -y --no-install-recommends "${missing[@]}" ||
        fail "Debian's packages could not all be installed; apt's last words are above." \
            "Mend what apt names, or run it by hand to see more:
  $command"
}
