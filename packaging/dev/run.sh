# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 Endcap contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# ./dev run: a store server with the sample store, a core and a screen, all on
# loopback, all ended together. What they keep lies in .run and is used again.
# Sourced by ./dev.

run_folder=$root/.run
sample_store=S1000
sample_kiosk=7
declare -A started=()
printer=none

# start NAME COMMAND...: in a process group of its own that ends with ./dev, even
# if ./dev is killed; output goes to a log.
start() {
    local name=$1
    shift
    # Emptied here, not by the child: wait_for must never read an earlier run's words.
    : >"$logs/$name.log"
    setsid setpriv --pdeathsig TERM -- "$@" >>"$logs/$name.log" 2>&1 </dev/null &
    started[$name]=$!
}

is_alive() { kill -0 "${started[$1]}" 2>/dev/null; }

# stop NAME: asks its group to end; what is left of it after the leader, or after
# three seconds, is ended.
stop() {
    local group=${started[$1]:-} tries
    [[ -n $group ]] || return 0
    unset "started[$1]"
    kill -TERM -- "-$group" 2>/dev/null || return 0
    for ((tries = 0; tries < 30; tries++)); do
        kill -0 "$group" 2>/dev/null || break
        sleep 0.1
    done
    kill -KILL -- "-$group" 2>/dev/null || true
}

stop_everything() {
    local name
    # A second Ctrl-C must not leave half of it behind.
    trap '' INT TERM HUP
    for name in kiosk printer core store screen; do stop "$name"; done
    for name in "${!started[@]}"; do stop "$name"; done
}

# wait_for NAME PATTERN SECONDS: until the program's log says it; fails if it ends first.
wait_for() {
    local name=$1 pattern=$2 tries=$(($3 * 10))
    for ((; tries > 0; tries--)); do
        if grep -qE -- "$pattern" "$logs/$name.log" 2>/dev/null; then return 0; fi
        is_alive "$name" || break
        sleep 0.1
    done
    tail -n 20 -- "$logs/$name.log" >&2
    return 1
}

store() { quietly "store-$1" "$(program endcap-store)" "$@"; }

# take KIND...: imports the sample's files of these kinds.
take() {
    local kind file
    for kind in "$@"; do
        for file in "$run_folder/sample/$kind".csv "$run_folder/sample/$kind".json; do
            [[ -f $file ]] || continue
            store import --data "$run_folder/store" "$kind" "$file" ||
                fail "The sample $kind were not taken." "The lines above name the row and the reason."
            note "$(tail -n 1 "$logs/store-import.log")"
        done
    done
}

# make_store: puts the sample store into a new server, and forgets the kiosk of the
# old one.
make_store() {
    rm -rf -- "${run_folder:?}"/{store,kiosk,made,port,people-port,enrolled}
    store init --data "$run_folder/store" ||
        fail "The store server's database could not be made." \
            "See whether there is room on the disk, then start again."
    take stores products members staff purchases reviews
    : >"$run_folder/made"
}

# fill_store: a new server, if there is none, and the campaigns of this week: those
# of the last run may have run out. What did not change changes nothing.
fill_store() {
    local file
    step "Filling the sample store, Maple & Main"
    rm -rf -- "${run_folder:?}/sample"
    quietly sample python3 resources/sample-store/generate.py --out "$run_folder/sample" ||
        fail "The sample store could not be made." "The last lines above say why."
    [[ -f $run_folder/made ]] || make_store
    take offers
    for file in "$run_folder/sample"/{slides,drawings,shares,quests,consents}.json; do
        store campaign put --data "$run_folder/store" "$file" ||
            fail "The sample campaign $file was not taken." "The lines above say why."
    done
}

# said_port WORDS: the port that stands behind these words in the server's log.
said_port() {
    local line
    line=$(grep -oE "$1://127\.0\.0\.1:[0-9]+" "$logs/store.log" | tail -n 1)
    printf '%s\n' "${line##*:}"
}

# start_store: on the ports the kiosk and old tickets know it by, or at first on free ones.
start_store() {
    local port=0 people=0
    [[ ! -f $run_folder/port ]] || port=$(<"$run_folder/port")
    [[ ! -f $run_folder/people-port ]] || people=$(<"$run_folder/people-port")
    step "Starting the store server"
    start store "$(program endcap-store)" serve --data "$run_folder/store" --port "$port" \
        --people-port "$people"
    wait_for store 'pages for phones on http://127\.0\.0\.1:[0-9]+' 20 ||
        fail "The store server did not start; its last words are above." \
            "If a port ($port, $people) is taken, end what holds it, or start over: ./dev run --fresh"
    said_port 'listening on https' >"$run_folder/port"
    said_port 'pages for phones on http' >"$run_folder/people-port"
    note "it answers on https://127.0.0.1:$(<"$run_folder/port")"
    note "its pages for phones are on http://127.0.0.1:$(<"$run_folder/people-port")"
}

start_core() {
    local -a enrol=()
    local code
    install -d -m 700 -- "$run_folder/kiosk"
    step "Starting the core"
    if [[ ! -f $run_folder/enrolled ]]; then
        code=$("$(program endcap-store)" enrol --data "$run_folder/store" \
            --store "$sample_store" --kiosk "$sample_kiosk" 2>"$logs/store-enrol.log" |
            sed -n 's/^code: *//p')
        [[ -n $code ]] ||
            fail "The store server gave no enrolment code." "See $logs/store-enrol.log"
        enrol=(--enrol "$code" --server "https://127.0.0.1:$(<"$run_folder/port")"
            --ca "$run_folder/store/ca.pem")
    fi
    start core "$(program endcap-core)" --data "$run_folder/kiosk" \
        --socket "$run_folder/kiosk/core.sock" "${enrol[@]}"
    wait_for core '^ready$' 30 ||
        fail "The core did not start; its last words are above." \
            "To start over with a new kiosk: ./dev run --fresh"
    : >"$run_folder/enrolled"
}

# start_printer: one that makes pictures, for those who have no other.
start_printer() {
    step "Starting a printer that makes pictures"
    start printer "$(program endcap-fakeprinter)" "$run_folder/slips"
    wait_for printer '^listening as ' 20 ||
        fail "The printer did not start; its last words are above." "See $logs/printer.log"
    printer=$(sed -n 's/^listening as //p' "$logs/printer.log")
    note "what the kiosk prints lies in $run_folder/slips"
}

# start_kiosk WORD...: --window on somebody's desktop; else it fills the screen.
start_kiosk() {
    step "Opening the kiosk"
    start kiosk "$(program endcap-kiosk)" --session --socket "$run_folder/kiosk/core.sock" \
        --printer "$printer" "$@"
}

# Is a window of the kiosk's size on the display?
has_window() {
    xwininfo -root -tree 2>/dev/null | grep -qE '"[^"]*Endcap[^"]*".* [0-9]{3,}x[0-9]{3,}\+'
}

wait_for_window() {
    local tries
    for ((tries = 0; tries < 300; tries++)); do
        if has_window; then return 0; fi
        is_alive kiosk || break
        sleep 0.1
    done
    tail -n 20 -- "$logs/kiosk.log" >&2
    fail "The kiosk's window did not open; its last words are above." \
        "The logs of all programs are in $logs"
}

verb_run() {
    local fresh='' smoke='' word
    for word in "$@"; do
        case $word in
            --fresh) fresh=yes ;;
            --smoke) smoke=yes ;;
            *) fail "./dev run does not know \"$word\"." "./dev help lists what it knows." ;;
        esac
    done
    [[ -z $smoke ]] || fresh=yes run_folder=$root/build/smoke
    plan 7
    install_packages build run
    build_targets endcap-store endcap-core endcap-kiosk endcap-fakeprinter
    install -d -m 700 -- "$run_folder"
    logs=$run_folder/logs
    mkdir -p -- "$logs"
    exec {run_lock}>"$run_folder/.lock"
    flock -n "$run_lock" ||
        fail "Another ./dev run is using $run_folder." "End that one (Ctrl-C) first."
    trap stop_everything EXIT
    trap 'exit 130' INT
    trap 'exit 143' TERM HUP
    [[ -z $fresh ]] || rm -f -- "$run_folder/made"
    fill_store
    start_store
    start_core
    start_printer
    local own_screen=''
    if [[ -n $smoke ]] || ! has_display; then
        own_screen=yes
        start_screen "$run_folder"
        start_kiosk
    else
        start_kiosk --window
    fi
    wait_for_window
    if [[ -n $smoke ]]; then
        grep -q "^enrolled as kiosk $sample_kiosk of store $sample_store$" "$logs/core.log" ||
            fail "The core did not enrol: $(tail -n 1 "$logs/core.log")" "See $logs/core.log"
        note "store server, core and kiosk live; the kiosk is enrolled and its window is open"
        next "./dev run opens it for you; ./dev test runs every test."
        return 0
    fi
    if [[ -n $own_screen ]]; then say_how_to_look; else note "its window is open"; fi
    local member phone pin
    IFS=, read -r member phone _ _ pin < <(sed -n 2p resources/sample-store/own/demo_members.csv)
    next "touch the screen; $member of the sample store has the number $phone and the PIN $pin.
      Ctrl-C here ends everything; ./dev run starts it again as it was."
    wait "${started[kiosk]}" || true
    note "The kiosk was closed; ending the rest"
}
