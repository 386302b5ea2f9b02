#!/bin/bash
# dbt-postgres: debug, seed, run twice (incremental), test, snapshot, freshness, docs generate, show, then drop its schema. DBT: dbt executable.
fail=0; DBT=${DBT:-$HOME/.venvs/dbt/bin/dbt}; T=$(mktemp -d); cp -r "$(cd "$(dirname "$0")" && pwd)/dbt_project/." "$T"; cd "$T" || exit 1; export DBT_PROFILES_DIR=$T DO_NOT_TRACK=1
step() { local n=$1; shift; local o; o=$("$DBT" --no-use-colors "$@" 2>&1); local rc=$?; if [ $rc -ne 0 ]; then fail=$((fail+1)); echo "$n: FAIL rc=$rc $(printf '%s' "$o" | grep -i -m2 error | tr '\n' ' ' | cut -c1-240)"; else echo "$n: ok $(printf '%s' "$o" | grep -o -E 'PASS=[0-9]+ WARN=[0-9]+ ERROR=[0-9]+' | tail -1)"; fi; }
step debug debug; step seed seed; step run run; step 'run again' run; step test test; step snapshot snapshot; step freshness source freshness; step docs docs generate; step show show --inline 'select * from {{ ref("customer_orders") }}' --limit 3
psql -Xq -c 'SET client_min_messages = warning' -c 'DROP SCHEMA IF EXISTS dbt_shop CASCADE'; cd /; rm -rf "$T"; echo "RESULT $([ $fail = 0 ] && echo ok || echo "$fail failed")"; exit $((fail > 0))
