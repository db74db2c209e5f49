# Sourced by ./polku and ./verify: checks what a build needs, says what to type when it is missing, and builds.
# shellcheck shell=bash

say() {
  printf 'polku: %s\n' "$*" >&2
}

fail() {
  say "$1"
  shift
  for line in "$@"; do
    printf '       %s\n' "$line" >&2
  done
  exit 2
}

# Sets JAVA and makes Maven use the same JDK.
need_java() {
  if [ -n "${JAVA_HOME:-}" ] && [ ! -x "$JAVA_HOME/bin/java" ]; then
    fail "JAVA_HOME is $JAVA_HOME, but there is no Java in it." \
      "Type:  unset JAVA_HOME      or let it point to a JDK 17 or newer."
  fi
  JAVA=${JAVA_HOME:+$JAVA_HOME/bin/}java
  command -v "$JAVA" > /dev/null || fail "Java is missing. Polku needs JDK 17 or newer." \
    "Debian, Ubuntu:  sudo apt-get install openjdk-17-jdk-headless" \
    "Others:          https://adoptium.net"
  local version
  version=$("$JAVA" -version 2>&1 | sed -n 's/.*version "\([0-9]*\).*/\1/p' | head -n 1)
  [ "${version:-0}" -ge 17 ] || fail "Java ${version:-of unknown version} is too old. Polku needs JDK 17 or newer." \
    "Debian, Ubuntu:  sudo apt-get install openjdk-17-jdk-headless" \
    "If a newer JDK is installed already, type:  export JAVA_HOME=/path/to/jdk"
}

need_maven() {
  command -v "${JAVA}c" > /dev/null || fail "This Java can run programs but not compile them: a JDK is needed." \
    "Debian, Ubuntu:  sudo apt-get install openjdk-17-jdk-headless"
  command -v mvn > /dev/null || fail "Maven is missing." \
    "Debian, Ubuntu:  sudo apt-get install maven" \
    "Others:          https://maven.apache.org/install.html"
}

# need_network LOG: ends with what to do when Maven's output says that downloads failed.
need_network() {
  local trouble='Unknown host|UnknownHostException|Temporary failure in name resolution|Network is unreachable|No route to host'
  trouble+='|Connect(ion)? (timed out|refused)|offline mode|Could not transfer (artifact|metadata)'
  if grep -qE "$trouble" "$1"; then
    fail "The build could not download what it needs from Maven Central: is the network down?" \
      "Check the connection (behind a proxy: the <proxies> of ~/.m2/settings.xml), then type the same again." \
      "Maven's whole output: $1"
  fi
}

# Is it there? A command, a shared library (*.so*) or a path.
present() {
  case $1 in
    /*) [ -e "$1" ] ;;
    *.so*) ldconfig -p 2> /dev/null | grep -qF "$1" ;;
    *) command -v "$1" > /dev/null ;;
  esac
}

# install_missing WHAT:PACKAGE…: installs the packages of what is missing from Debian's, or says what to type.
install_missing() {
  local pair missing="" as=""
  for pair; do
    present "${pair%%:*}" || missing+="${pair##*:} "
  done
  [ -n "$missing" ] || return 0
  [ "$(id -u)" -eq 0 ] || as="sudo -n"
  if command -v apt-get > /dev/null && $as true 2> /dev/null; then
    say "Installing ${missing% } …"
    # shellcheck disable=SC2086
    { $as apt-get update -qq && DEBIAN_FRONTEND=noninteractive $as apt-get install -y -qq --no-install-recommends $missing; } \
      > /dev/null || say "Could not install ${missing% }: tests that need it will say that they were skipped."
  else
    say "Missing: ${missing% }. Tests that need it will be skipped. Debian, Ubuntu:  sudo apt-get install ${missing% }"
  fi
}

# Windows need GTK 3 and a display on Linux; other systems bring their own.
need_display() {
  [ "$(uname)" = Linux ] || return 0
  present libgtk-3.so.0 || fail "GTK 3 is missing, which the Studio draws its windows with." \
    "Debian, Ubuntu:  sudo apt-get install libgtk-3-0 libwebkit2gtk-4.1-0"
  [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || fail "There is no display that the Studio could open a window on." \
    "Start it in a desktop session, or over the network with:  ssh -X" \
    "Without a desktop: the command line does the same checks and pictures:  ./polku --help"
}

# build_with LOG MAVEN-ARGUMENTS…: runs Maven, shows the modules as they come, and explains the usual failures.
build_with() {
  local log=$1 result=0
  shift
  mkdir -p "$(dirname "$log")"
  mvn -B "$@" 2>&1 | tee "$log" | sed -n 's/^\[INFO\] Building \(.*\) [0-9][0-9.]*[^ ]* *\[\(.*\)\]$/  \2  \1/p' >&2 || result=$?
  [ "$result" -eq 0 ] && return
  need_network "$log"
  grep -E '^\[ERROR\]' "$log" | head -n 15 >&2
  fail "The build failed; the first errors stand above." "Maven's whole output: $log"
}
