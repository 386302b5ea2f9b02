#!/bin/bash
# cpp.sh {pqxx|rawpq}: builds (once) and runs; host/port/user come from the PG* environment.
set -e; d=$(cd "$(dirname "$0")" && pwd)/cpp; o=${TMPDIR:-/tmp}/scoreboard_$1
case $1 in pqxx) [ "$o" -nt "$d/pqxx.cpp" ] || g++ -std=c++17 -w "$d/pqxx.cpp" -o "$o" -lpqxx -lpq;; rawpq) [ "$o" -nt "$d/rawpq.c" ] || gcc -w -I/usr/include/postgresql "$d/rawpq.c" -o "$o" -lpq;; esac; exec "$o"
