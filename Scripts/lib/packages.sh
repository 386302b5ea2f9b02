# Installs what is missing with apt, and only that. Needs common.sh.

# install_packages PACKAGE...: installs these packages; the first time in a run the lists are brought up to date.
install_packages() {
    [ $# -gt 0 ] || return 0
    command -v apt-get > /dev/null || fail "please install these, this is no system with apt: $*"
    say "installing $*"
    if [ -z "${apt_is_updated:-}" ]; then
        as_root env DEBIAN_FRONTEND=noninteractive apt-get update -q >&2 || say "warning: apt-get update failed"
        apt_is_updated=yes
    fi
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "$@" >&2 ||
        fail "apt could not install $*"
}

# What a build needs besides Swift.
install_build_packages() {
    local missing=()
    command -v pkg-config > /dev/null || missing+=(pkg-config)
    [ -e /usr/include/openssl/ssl.h ] || pkg-config --exists openssl 2> /dev/null || missing+=(libssl-dev)
    [ -e /usr/include/pg_query.h ] || missing+=(libpg-query-dev)
    install_packages "${missing[@]}"
}

# What the integration tests need.
install_client_packages() {
    local missing=()
    command -v openssl > /dev/null || missing+=(openssl)
    [ -n "$(postgresql_folder)" ] || missing+=(postgresql-15 postgresql-contrib)
    command -v psql > /dev/null || missing+=(postgresql-client)
    command -v python3 > /dev/null || missing+=(python3)
    python3 -c 'import ensurepip, venv' 2> /dev/null || missing+=(python3-venv)
    command -v javac > /dev/null || missing+=(default-jdk-headless)
    [ -n "$(jdbc_driver)" ] || missing+=(libpostgresql-jdbc-java)
    install_packages "${missing[@]}"
    [ -n "$(postgresql_folder)" ] || fail "PostgreSQL 15 is needed to compare with"
}

# The JDBC driver's archive.
jdbc_driver() {
    local file
    for file in /usr/share/java/postgresql.jar /usr/share/java/postgresql-jdbc4.jar; do
        if [ -e "$file" ]; then
            printf '%s\n' "$file"
            return
        fi
    done
}
