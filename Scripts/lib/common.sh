# Small functions for the scripts. Source this file; it finds the package's folder and changes nothing else.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)

say() { printf '%s\n' "$*" >&2; }

fail() {
    say "error: $*"
    exit 1
}

# Runs a command as root.
as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi
}

require_swift() {
    command -v swift > /dev/null ||
        fail "Swift 6.2 or newer is needed, and there is no swift in PATH. Get it from https://www.swift.org/install/"
    local version
    version=$(swift --version 2> /dev/null | sed -n 's/.*Swift version \([0-9]*\.[0-9]*\).*/\1/p' | head -1)
    [ "$(printf '6.2\n%s\n' "${version:-0}" | sort -V | head -1)" = 6.2 ] ||
        fail "Swift 6.2 or newer is needed; $(command -v swift) is ${version:-of an unknown version}"
}

# A port of the loopback interface that nobody listens at.
free_port() {
    python3 -c 'import socket
s = socket.socket()
s.bind(("127.0.0.1", 0))
print(s.getsockname()[1])'
}

# Waits until a command succeeds: wait_until SECONDS COMMAND...
wait_until() {
    local deadline=$((SECONDS + $1))
    shift
    until "$@"; do
        [ "$SECONDS" -lt "$deadline" ] || return 1
        sleep 0.1
    done
}
