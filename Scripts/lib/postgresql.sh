# A private PostgreSQL 15 in a temporary folder. Needs common.sh.

# The folder of PostgreSQL 15's programs, or nothing.
postgresql_folder() {
    local folder
    for folder in /usr/lib/postgresql/15/bin /usr/pgsql-15/bin "$(pg_config --bindir 2> /dev/null)"; do
        if [ -x "$folder/initdb" ] && [ "$("$folder/postgres" --version | sed 's/.* \([0-9]*\)\..*/\1/')" = 15 ]; then
            printf '%s\n' "$folder"
            return
        fi
    done
}

# PostgreSQL refuses to run as root.
as_postgres() {
    if [ "$(id -u)" = 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi
}

# make_certificate FOLDER: a key and a certificate of its own for localhost.
make_certificate() {
    openssl req -new -x509 -days 2 -nodes -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -subj /CN=localhost \
        -addext 'subjectAltName=DNS:localhost,IP:127.0.0.1' -keyout "$1/server.key" -out "$1/server.crt" 2> /dev/null
    chmod 600 "$1/server.key"
}

# start_postgresql FOLDER: makes a cluster in FOLDER (which must be empty) and starts it; sets postgresql_port and
# postgresql_pid. The superuser postgres is trusted on the loopback interface; md5_user, scram_user and password_user
# prove themselves with the password "secret" (the last in clear).
start_postgresql() {
    local folder=$1 bin
    bin=$(postgresql_folder)
    [ "$(id -u)" != 0 ] || chown postgres "$folder"
    as_postgres "$bin/initdb" --pgdata="$folder/data" --username=postgres --auth=trust --encoding=UTF8 \
        --locale=C.UTF-8 --no-sync > "$folder/initdb.log" 2>&1 || fail "initdb: $(cat "$folder/initdb.log")"
    (cd "$folder" && make_certificate "$folder" && cp server.key server.crt data/ && chmod 600 data/server.key)
    [ "$(id -u)" != 0 ] || chown postgres "$folder"/data/server.*
    write_access_rules > "$folder/data/pg_hba.conf"
    postgresql_port=$(free_port)
    (cd "$folder" && as_postgres "$bin/postgres" -D "$folder/data" -p "$postgresql_port" -k "$folder" \
        -c listen_addresses=127.0.0.1 -c fsync=off -c full_page_writes=off -c ssl=on -c timezone=UTC \
        -c max_connections=60 -c max_prepared_transactions=8 -c log_min_messages=fatal -c logging_collector=off > "$folder/postgresql.log" 2>&1 &)
    wait_until 60 "$bin/pg_isready" -q -h 127.0.0.1 -p "$postgresql_port" ||
        fail "PostgreSQL did not start: $(cat "$folder/postgresql.log")"
    postgresql_pid=$(head -1 "$folder/data/postmaster.pid")
    load_reference "$bin"
}

stop_postgresql() {
    [ -n "${postgresql_pid:-}" ] || return 0
    kill -INT "$postgresql_pid" 2> /dev/null || return 0
    wait_until 30 process_is_gone "$postgresql_pid" || kill -QUIT "$postgresql_pid" 2> /dev/null || true
}

process_is_gone() { ! kill -0 "$1" 2> /dev/null; }

write_access_rules() {
    cat << 'RULES'
local all all trust
host all md5_user 127.0.0.1/32 md5
host all scram_user 127.0.0.1/32 scram-sha-256
hostssl all password_user 127.0.0.1/32 password
host all all 127.0.0.1/32 trust
RULES
}

load_reference() {
    local psql=("$1/psql" -X -q -v ON_ERROR_STOP=1 -h 127.0.0.1 -p "$postgresql_port" -U postgres)
    "${psql[@]}" -d postgres << 'SQL' || fail "the test users could not be made"
SET password_encryption = 'md5';
CREATE USER md5_user PASSWORD 'secret';
SET password_encryption = 'scram-sha-256';
CREATE USER scram_user PASSWORD 'secret';
CREATE USER password_user PASSWORD 'secret';
CREATE DATABASE reference;
SQL
    "${psql[@]}" -d reference -f "$root/Tests/Integration/reference.sql" || fail "the reference data could not be loaded"
}
