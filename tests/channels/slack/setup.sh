#!/bin/sh
# Installs what the Slack tests need into a folder under build/, once for every change of what they need. Prints nothing
# when it was there already. Usage: setup.sh [FOLDER]
set -eu
here=$(dirname -- "$(readlink -f -- "$0")")
root=$(readlink -f -- "$here/../../..")
# shellcheck source=cmake/start.sh
. "$root/cmake/start.sh"
folder=${1:-$root/build/slack}

needs() { cat "$here/requirements.txt" "$here/node/package-lock.json" "$here/setup.sh" | cksum; }

# A newer Node brings npm along, and Debian's npm will not stand beside it.
need_npm() {
  command -v npm >/dev/null && return
  apt update || stop 'De lijst met pakketten ophalen lukt niet. Heb je internet?'
  apt install --no-install-recommends npm || stop 'Het installeren van npm is mislukt. De reden staat hierboven.'
}

install_all() {
  if [ "$(cat "$folder/stamp" 2>/dev/null)" = "$(needs)" ]; then return; fi
  need_npm
  rm -rf "$folder/python" "$folder/node" "$folder/stamp"
  python=/usr/bin/python3
  [ -x "$python" ] || python=python3
  "$python" -m venv "$folder/python"
  "$folder/python/bin/pip" install --quiet --requirement "$here/requirements.txt"
  mkdir "$folder/node"
  cp "$here/node/package.json" "$here/node/package-lock.json" "$here/node/.npmrc" "$folder/node"
  (cd "$folder/node" && npm ci --silent --ignore-scripts)
  needs >"$folder/stamp"
}

mkdir -p "$folder"
exec 9>"$folder/lock"
flock 9
install_all
