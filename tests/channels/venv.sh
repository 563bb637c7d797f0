#!/bin/sh
# Makes build/channels-venv, what the channels are tested against, when it is not there or out of date. Prints its python.
root=$(dirname -- "$(dirname -- "$(dirname -- "$(readlink -f -- "$0")")")")
# shellcheck source=cmake/start.sh
. "$root/cmake/start.sh"
here="$root/tests/channels"
venv="$root/build/channels-venv"
python=/usr/bin/python3

wanted() {
  { printf '%s\n' "$venv" && "$python" --version && cat "$here/requirements.txt" "$here/constraints.txt"; } | cksum
}

# The stamp is written last: a venv that was not finished is made anew.
make_venv() {
  [ "$(cat "$venv/stamp" 2>/dev/null)" = "$(wanted)" ] && return 0
  say 'Wat nodig is om Matrix en Slack te testen wordt opgehaald. Dat duurt een paar minuten.'
  rm -rf "$venv"
  "$python" -m venv "$venv" >&2 || stop 'De omgeving voor deze tests is niet te maken. Is python3-venv er?'
  "$venv/bin/python" -m pip --quiet --disable-pip-version-check install --only-binary=:all: \
    -r "$here/requirements.txt" -c "$here/constraints.txt" </dev/null >&2 ||
    stop 'Het ophalen is mislukt. De reden staat hierboven.'
  wanted >"$venv/stamp"
}

locked channels-venv make_venv || exit
printf '%s\n' "$venv/bin/python"
