# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 Endcap contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# ./dev check: every judge that needs no shopper. Each says one line; the words
# of those that found something follow at once. Sourced by ./dev.

checks_failed=0

# judge NAME WHAT-TO-DO COMMAND...: runs one check and says how it went.
judge() {
    local name=$1 remedy=$2 log=$logs/check-${1// /-}.log begun=$SECONDS
    shift 2
    if "$@" 3>&1 >"$log" 2>&1; then
        printf '      ok    %-14s %4d s  %s\n' "$name" $((SECONDS - begun)) "$(tail -n 1 "$log")"
        return 0
    fi
    printf '      FOUND %-14s %4d s\n' "$name" $((SECONDS - begun))
    tail -n 200 -- "$log"
    printf '            What to do: %s\n' "$remedy"
    checks_failed=$((checks_failed + 1))
}

# sources_named PATTERN...: our own files, git's or, without git, those on the disk.
sources_named() {
    if git rev-parse --is-inside-work-tree >/dev/null 2>&1; then
        git ls-files --cached --others --exclude-standard -- "$@" |
            while IFS= read -r file; do [[ ! -f $file ]] || printf '%s\n' "$file"; done
    else
        local pattern
        for pattern in "$@"; do
            find . \( -path ./build -o -path ./.run -o -path ./.git \) -prune -o \
                -path "./$pattern" -type f -print
        done | sed 's|^\./||'
    fi | sort -u
}

check_format() {
    local -a files
    mapfile -t files < <(sources_named '*.cpp' '*.h')
    printf '%s\0' "${files[@]}" | xargs -0 -n 40 -P "$(nproc)" clang-format-19 --dry-run -Werror
    printf '%d files\n' ${#files[@]}
}

check_shell() {
    local -a files
    mapfile -t files < <(sources_named '*.sh')
    files+=(dev .ci/run)
    local file
    for file in "${files[@]}"; do bash -n "$file" || return 1; done
    shellcheck -x -- dev .ci/run packaging/*.sh || return 1
    printf '%d files\n' ${#files[@]}
}

check_python() {
    local -a files
    mapfile -t files < <(sources_named '*.py')
    python3 - "${files[@]}" <<'END' || return 1
import ast, sys
for path in sys.argv[1:]:
    with open(path, encoding="utf-8") as file:
        ast.parse(file.read(), path)
print(f"{len(sys.argv) - 1} files")
END
}

# Without ninja's copy of the whole command line, which hides the findings.
check_qml() {
    cmake --build "$(build_folder)" --target all_qmllint >"$logs/qmllint.log" 2>&1 &&
        printf '%d files\n' "$(sources_named '*.qml' | wc -l)" && return 0
    grep -vE '^(\[[0-9]+/|cd /|FAILED: |ninja: )' -- "$logs/qmllint.log"
    return 1
}

check_licences() { reuse lint; }

# base_commit: what --changed compares with; empty when that cannot be known.
base_commit() {
    local base head
    head=$(git rev-parse --verify -q HEAD) || return 0
    base=${ENDCAP_BASE:-$(git merge-base HEAD origin/main 2>/dev/null || true)}
    # A clone of main itself differs from origin/main in nothing: its last commit does.
    if [[ -z $base || $base == "$head" ]]; then
        base=$(git rev-parse --verify -q 'HEAD~1' || true)
    fi
    printf '%s\n' "$base"
}

# changed_files: one a line; fails when there is nothing to compare with.
changed_files() {
    local base
    git rev-parse --is-inside-work-tree >/dev/null 2>&1 || return 1
    base=$(base_commit)
    [[ -n $base ]] || return 1
    git diff --name-only "$base" -- && git ls-files --others --exclude-standard
}

verb_check() {
    local changed=''
    case "$*" in
        '') ;;
        --changed) changed=yes ;;
        *) fail "./dev check does not know \"$*\"." "./dev check, or ./dev check --changed" ;;
    esac
    plan 3
    install_packages build run test check
    build_all
    step "Checking"
    local -a tidy=(python3 packaging/dev/tidy.py --build "$(build_folder)" --jobs "$(nproc)"
        --progress-to 3)
    if [[ -n $changed ]]; then
        if changed_files >"$logs/changed.txt" 2>/dev/null; then
            tidy+=(--changed "$logs/changed.txt")
            note "clang-tidy looks at what depends on the $(wc -l <"$logs/changed.txt") changed files"
        else
            note "No earlier commit to compare with: clang-tidy looks at everything"
        fi
    fi
    judge "clang-format" "clang-format-19 -i the files named above" check_format
    judge "layers" "move the line to the room that may say it (ARCHITECTURE.md)" \
        python3 tests/house/tst_layers.py
    judge "packages" "give each package its line in CONTRIBUTING.md" \
        python3 tests/house/tst_packages.py
    judge "licences" "add the two SPDX lines, or a paragraph in .reuse/dep5" check_licences
    judge "shell" "mend the named line" check_shell
    judge "python" "mend the named line" check_python
    judge "qmllint" "mend the named line" check_qml
    judge "clang-tidy" "mend the named line, or say NOLINT(check) and why" "${tidy[@]}"
    [[ $checks_failed -eq 0 ]] ||
        fail "$checks_failed checks found something; each is above." "Mend that, then ./dev check again."
    next "./dev test"
}
