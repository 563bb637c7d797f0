# shellcheck shell=sh
# Shared by ./inzetwijzer and ./check. The caller sets `root` to the project folder. All output goes to stderr and
# nothing reads stdin: both belong to the program that is started afterwards. Trouble ends in exit code 3.

say() { printf '%s\n' "$*" >&2; }

stop() {
  say "$@"
  exit 3
}

# packages <kind>...: the packages of these kinds, one a line.
packages() {
  while read -r kind package _; do
    case " $* " in *" $kind "*) printf '%s\n' "$package" ;; esac
  done <"${root:?}/cmake/packages.txt"
}

# is_debian_12 <os-release file>
is_debian_12() (
  ID='' VERSION_ID=''
  # shellcheck disable=SC1090
  . "$1" 2>/dev/null || exit 1
  [ "$ID" = debian ] && [ "$VERSION_ID" = 12 ]
)

# missing_packages <kind>...: those that are not installed, one a line.
missing_packages() {
  # shellcheck disable=SC2046,SC2016
  installed=$(dpkg-query -W -f ' ${Package}=${db:Status-Status} ' $(packages "$@") 2>/dev/null)
  for package in $(packages "$@"); do
    case "$installed" in *" $package=installed "*) ;; *) printf '%s\n' "$package" ;; esac
  done
}

as_root() {
  if [ "$(id -u)" -eq 0 ]; then
    "$@"
  else
    command -v sudo >/dev/null || stop 'Installeren mag alleen als root, en het programma sudo is er niet. Vraag je beheerder om hulp.'
    sudo "$@"
  fi
}

apt() {
  as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -y -o DPkg::Lock::Timeout=300 "$@" </dev/null >&2
}

# require_packages <kind>...: installs what is missing.
require_packages() {
  if ! is_debian_12 /etc/os-release; then
    say 'Dit script kan alleen op Debian 12 pakketten installeren. Op dit systeem heb je nodig:'
    packages "$@" | sed 's/^/  /' >&2
    say 'Heb je alles? Bouw en start dan zelf:'
    say '  cmake --preset release && ninja -C build/release'
    stop '  build/release/adapters/cli/inzetwijzer'
  fi
  missing=$(missing_packages "$@")
  [ -n "$missing" ] || return 0
  # shellcheck disable=SC2086
  say 'Deze pakketten ontbreken en worden nu geïnstalleerd:' $missing
  apt update || stop 'De lijst met pakketten ophalen lukt niet. Heb je internet?'
  # shellcheck disable=SC2086
  apt install --no-install-recommends $missing || stop 'Het installeren is mislukt. De reden staat hierboven.'
}

# fingerprint: changes when a file the program is made of changes, comes, goes or moves, also when git puts an old
# version back. Reads no contents: it must cost next to nothing.
fingerprint() (
  cd "$root" || exit 1
  {
    pwd
    find engine adapters cmake rules knowledge dialogues CMakeLists.txt CMakePresets.json \
      -type f -printf '%p %s %T@ %C@\n' | LC_ALL=C sort
  } | cksum
)

# configure <preset> [cmake arguments]: quiet, unless it fails.
configure() {
  preset=$1
  shift
  mkdir -p "$root/build" || stop "De map $root/build is niet te maken."
  if ! grep -qsFx "CMAKE_HOME_DIRECTORY:INTERNAL=$root" "$root/build/$preset/CMakeCache.txt"; then
    rm -rf "$root/build/$preset/CMakeCache.txt" "$root/build/$preset/CMakeFiles"
  fi
  log="$root/build/$preset.log"
  if ! (cd "$root" && cmake --preset "$preset" "$@") </dev/null >"$log" 2>&1; then
    cat "$log" >&2
    stop "Het voorbereiden van de bouw is mislukt. De reden staat hierboven en in $log."
  fi
}

# build <preset> [targets]: shows ninja's own progress.
build() {
  preset=$1
  shift
  NINJA_STATUS='[%f/%t] ' ninja -C "$root/build/$preset" -j "$(nproc)" "$@" </dev/null >&2 ||
    stop 'Het bouwen is mislukt. De reden staat hierboven.'
}

# locked <preset> <command>...: one at a time per build folder; a second start waits for the first.
locked() (
  mkdir -p "$root/build" || stop "De map $root/build is niet te maken."
  exec 9>"$root/build/$1.lock"
  flock -n 9 || {
    say 'Er wordt al gebouwd. Even wachten.'
    flock 9
  }
  shift
  "$@"
)

program() { printf '%s\n' "$root/build/release/adapters/cli/inzetwijzer"; }

is_current() {
  [ -x "$(program)" ] && [ "$(cat "$root/build/release.stamp" 2>/dev/null)" = "$(fingerprint)" ]
}

build_release() {
  is_current && return 0
  stamp="$root/build/release.stamp"
  rm -f "$stamp"
  before=$(fingerprint)
  say 'Inzetwijzer wordt gebouwd. De eerste keer duurt dat enkele minuten.'
  configure release
  build release "$@"
  [ $# -gt 0 ] || printf '%s\n' "$before" >"$stamp"
}
