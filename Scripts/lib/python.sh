# A virtual environment with the drivers of the integration tests, outside the repository. Needs common.sh.

# Makes or brings up to date the environment, and sets python to its interpreter.
prepare_python() {
    local requirements="$root/Tests/Integration/requirements.txt" venv wanted
    venv="${XDG_CACHE_HOME:-$HOME/.cache}/postgresproto/venv"
    python="$venv/bin/python"
    wanted="$(python3 --version) $(cksum < "$requirements")"
    if [ -x "$python" ] && [ "$(cat "$venv/installed" 2> /dev/null)" = "$wanted" ]; then return; fi
    say "installing the Python drivers in $venv"
    rm -rf "$venv"
    mkdir -p "$(dirname "$venv")"
    python3 -m venv "$venv" || fail "no virtual environment could be made in $venv"
    "$python" -m pip install -q --disable-pip-version-check --only-binary=:all: -r "$requirements" >&2 ||
        fail "pip could not install the drivers"
    printf '%s\n' "$wanted" > "$venv/installed"
}
