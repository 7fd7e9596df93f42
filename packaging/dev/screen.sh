# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 Endcap contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Where the kiosk's window goes: the display that is there, or a private Xvnc on
# loopback with a password made for this run. Sourced by ./dev; needs start() of
# run.sh, which ends the Xvnc with the rest.

vnc_port=
vnc_password=

has_display() {
    [[ -n ${DISPLAY:-} ]] && xdpyinfo >/dev/null 2>&1
}

# start_screen RUN-FOLDER: Xvnc on the first free number; sets DISPLAY.
start_screen() {
    local folder=$1/screen number log
    install -d -m 700 -- "$folder"
    vnc_password=$(head -c 5 /dev/urandom | base32)
    (umask 077 && printf '%s\n' "$vnc_password" | vncpasswd -f >"$folder/password")
    for number in {90..120}; do
        [[ ! -e /tmp/.X$number-lock && ! -e /tmp/.X11-unix/X$number ]] || continue
        log=$logs/screen.log
        vnc_port=$((5900 + number))
        # The cookie keeps other people of this machine off the display; the
        # password keeps them off its picture.
        rm -f -- "$folder/xauthority"
        (umask 077 && : >"$folder/xauthority")
        xauth -q -f "$folder/xauthority" add ":$number" . \
            "$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')" 2>/dev/null
        start screen Xvnc ":$number" -auth "$folder/xauthority" -geometry 1080x1920 -depth 24 \
            -localhost -rfbport "$vnc_port" -PasswordFile "$folder/password" \
            -SecurityTypes VncAuth -desktop Endcap -nolisten tcp -AlwaysShared
        export XAUTHORITY=$folder/xauthority DISPLAY=:$number
        local tries
        for ((tries = 0; tries < 50; tries++)); do
            if xdpyinfo >/dev/null 2>&1; then
                # No graphics card behind it: Qt's software scene graph is the fast one.
                export QT_QUICK_BACKEND=software
                return 0
            fi
            is_alive screen || break
            sleep 0.1
        done
        stop screen
    done
    tail -n 20 -- "$log" >&2
    fail "Xvnc, the screen for machines without one, did not start." \
        "Its last words are above; a display of your own (DISPLAY) is used when there is one."
}

say_how_to_look() {
    note ""
    note "There is no display here, so the kiosk runs in one of its own. To look:"
    note "  on this machine:      vncviewer 127.0.0.1:$vnc_port"
    note "  from another one:     ssh -L $vnc_port:127.0.0.1:$vnc_port $(hostname 2>/dev/null || printf 'this-machine')"
    note "                        and there: vncviewer 127.0.0.1:$vnc_port"
    note "  password for this run: $vnc_password"
}
