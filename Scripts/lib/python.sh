# Virtual environments with what the integration tests and the benchmarks need, outside the repository. Needs common.sh.

# prepare_python [NAME REQUIREMENTS]: makes or brings up to date an environment, that of the integration tests without
# arguments, and sets python to its interpreter.
prepare_python() {
    local requirements="$root/${2:-Tests/Integration/requirements.txt}" venv wanted
    venv="${XDG_CACHE_HOME:-$HOME/.cache}/postgresproto/${1:-venv}"
    python="$venv/bin/python"
    wanted="$(python3 --version) $(cksum < "$requirements")"
    if [ -x "$python" ] && [ "$(cat "$venv/installed" 2> /dev/null)" = "$wanted" ]; then return; fi
    say "installing Python packages in $venv"
    rm -rf "$venv"
    mkdir -p "$(dirname "$venv")"
    python3 -m venv "$venv" || fail "no virtual environment could be made in $venv"
    "$python" -m pip install -q --disable-pip-version-check --only-binary=:all: -r "$requirements" >&2 ||
        fail "pip could not install them"
    printf '%s\n' "$wanted" > "$venv/installed"
}
