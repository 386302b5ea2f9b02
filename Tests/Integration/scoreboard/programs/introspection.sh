#!/usr/bin/env bash
# What well-known tools ask of the catalog when they connect: PostgREST, Hasura, Prisma, TypeORM and its kin, Npgsql,
# Power BI, Tableau, Metabase, Grafana, DBeaver, DataGrip. The statements are rebuilt from what the tools send, their
# parameters written in. Many have no ORDER BY: the lines of each tool are sorted.
export LC_ALL=C
for file in introspection/*.sql; do
    echo "== $(basename "$file" .sql)"
    psql -XAt -f "$file" 2>&1 | sort
done
