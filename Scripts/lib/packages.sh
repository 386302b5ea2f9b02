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

# Makes sure that there is a Swift that runs, and that it is new enough.
require_swift() {
    local version
    command -v swift > /dev/null ||
        fail "Swift 6.2 or newer is needed, and there is no swift in PATH. Get it from https://www.swift.org/install/"
    install_swift_packages
    version=$(swift --version 2>&1) || fail "Swift does not run: $version"
    version=$(printf '%s\n' "$version" | sed -n 's/.*Swift version \([0-9]*\.[0-9]*\).*/\1/p' | head -1)
    [ "$(printf '6.2\n%s\n' "${version:-0}" | sort -V | head -1)" = 6.2 ] ||
        fail "Swift 6.2 or newer is needed; $(command -v swift) is ${version:-of an unknown version}"
}

# What Swift itself needs: where its archive was only unpacked, the libraries that it is linked with and the C compiler's
# files that it links programs with are missing.
install_swift_packages() {
    local missing=()
    command -v dpkg > /dev/null || return 0
    swift build --version > /dev/null 2>&1 || missing+=(libcurl4 libncurses6 libsqlite3-0 libxml2)
    [ -e /usr/include/stdlib.h ] || missing+=(libc6-dev)
    command -v gcc > /dev/null && command -v ld > /dev/null || missing+=(binutils gcc)
    [ -e /usr/share/zoneinfo/UTC ] || missing+=(tzdata)
    install_packages "${missing[@]}"
}

# How a server is built that is to be fast: with the runtime as part of the program, which then runs where no Swift is, too.
fast_build=(--configuration release --static-swift-stdlib)

# What a build needs besides Swift.
install_build_packages() {
    local missing=()
    command -v pkg-config > /dev/null || missing+=(pkg-config)
    [ -e /usr/include/openssl/ssl.h ] || pkg-config --exists openssl 2> /dev/null || missing+=(libssl-dev)
    install_packages "${missing[@]}"
}

# What the unit tests need besides: PostgreSQL's own parser, with which ours is compared, and what reads XML.
install_parser_packages() {
    local missing=()
    [ -e /usr/include/pg_query.h ] || missing+=(libpg-query-dev)
    compgen -G '/usr/lib/*/libxml2.so.2' > /dev/null || missing+=(libxml2)
    install_packages "${missing[@]}"
}

# What it takes to start the PostgreSQL that the tests compare with.
install_postgresql_packages() {
    local missing=()
    command -v openssl > /dev/null || missing+=(openssl)
    [ -n "$(postgresql_folder)" ] || missing+=(postgresql-15 postgresql-contrib)
    command -v psql > /dev/null || missing+=(postgresql-client)
    command -v python3 > /dev/null || missing+=(python3)
    install_packages "${missing[@]}"
    [ -n "$(postgresql_folder)" ] || fail "PostgreSQL 15 is needed to compare with"
}

# What the integration tests need besides PostgreSQL.
install_client_packages() {
    local missing=()
    install_postgresql_packages
    python3 -c 'import ensurepip, venv' 2> /dev/null || missing+=(python3-venv)
    command -v javac > /dev/null || missing+=(default-jdk-headless)
    [ -n "$(jdbc_driver)" ] || missing+=(libpostgresql-jdbc-java)
    install_packages "${missing[@]}"
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
