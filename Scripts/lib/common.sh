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

# A port of the loopback interface that nobody has, below those that the system gives to clients.
free_port() {
    python3 -c 'import contextlib, random, socket
while True:
    port = random.randrange(20000, 32000)
    with socket.socket() as probe, contextlib.suppress(OSError):
        probe.bind(("127.0.0.1", port))
        print(port)
        break'
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
