"""asyncpg: introspection of types, prepared statements in binary, cursors, transactions, errors."""

import asyncio
import datetime
import decimal
import uuid

import asyncpg

from harness import both


async def connect(server, **more):
    return await asyncpg.connect(host=server.host, port=server.port, user=server.user, database=server.database, ssl=False, **more)


def with_connection(server, work, **more):
    async def run():
        connection = await connect(server, **more)
        try:
            return await asyncio.wait_for(work(connection), 20)
        finally:
            await connection.close(timeout=5)

    return asyncio.run(run())


def error_fields(error):
    return [type(error).__name__, error.sqlstate, str(error), error.detail, error.hint, getattr(error, "position", None)]


@both("asyncpg")
def queries(server, step):
    def run(name, sql, *parameters):
        async def work(connection):
            statement = await connection.prepare(sql)
            kinds = [(p.name, p.oid, p.kind) for p in statement.get_parameters()]
            columns = [(a.name, a.type.name, a.type.oid, a.type.kind) for a in statement.get_attributes()]
            found = await statement.fetch(*parameters)
            return [kinds, columns, [tuple(row) for row in found], statement.get_statusmsg()]

        step(name, lambda: with_connection(server, work))

    run("cities", "SELECT * FROM cities ORDER BY id")
    run("people", "SELECT id, name, email, city_id, born, height, salary, active, joined, last_seen, address, token, settings, photo, tags FROM people ORDER BY id")
    run("orders", "SELECT * FROM orders ORDER BY person_id, number")
    run("kinds", "SELECT a_bool, a_int2, a_int4, a_int8, a_float4, a_float8, a_numeric, a_text, a_varchar, a_bpchar, a_name, a_char, a_bytea, a_date, a_uuid, "
        "a_json, a_jsonb, a_oid, a_inet, a_cidr, a_money, a_bit, a_varbit, some_int4, some_text, some_numeric, some_timestamptz FROM kinds ORDER BY id")
    run("times", "SELECT a_time, a_timestamp, a_interval FROM kinds WHERE id = 1")
    run("parameters", "SELECT $1::int4, $2::text, $3::numeric, $4::timestamptz, $5::uuid, $6::int8[], $7::jsonb, $8::bytea, $9::interval, $10::date, $11::bool, $12::float8",
        5, "x'☃", decimal.Decimal("1.2300"), datetime.datetime(2024, 2, 29, 1, 2, 3, 4, tzinfo=datetime.timezone.utc), uuid.UUID(int=9), [1, None, 3], '{"a": 1}', b"\0\xff",
        datetime.timedelta(days=1, seconds=2), datetime.date(2024, 2, 29), True, 1.5)
    run("nulls", "SELECT $1::int4, $2::text[], $3::timestamp", None, None, None)
    run("where", "SELECT id, name FROM people WHERE id = ANY($1) AND active = $2 ORDER BY id", [1, 2, 3], True)
    run("limit", "SELECT id FROM people ORDER BY id LIMIT $1 OFFSET $2", 2, 1)
    run("inferred", "SELECT id FROM people WHERE born > $1 AND salary < $2 AND name LIKE $3 ORDER BY id", datetime.date(1980, 1, 1), decimal.Decimal(5000), "%")
    run("aggregates", "SELECT city_id, count(*), avg(salary), array_agg(id ORDER BY id) FROM people GROUP BY city_id ORDER BY city_id")
    run("records", "SELECT ROW(1, 'x'::text, NULL::int4)")


@both("asyncpg sessions")
def sessions(server, step):
    async def errors(connection):
        found = []
        for sql, parameters in (("SELECT 1/0", ()), ("SELECT nothing FROM people", ()), ("SELEC", ()), ("SELECT 1/$1::int4", (0,)), ("SELECT * FROM nobody", ())):
            try:
                await connection.fetch(sql, *parameters)
            except asyncpg.PostgresError as error:
                found.append(error_fields(error))
        return found + [await connection.fetchval("SELECT 'goes on'")]

    async def transaction(connection):
        found = []
        async with connection.transaction(isolation="repeatable_read", readonly=True):
            found.append(await connection.fetchval("SHOW transaction_isolation"))
            try:
                async with connection.transaction():
                    await connection.fetchval("SELECT 1/0")
            except asyncpg.DivisionByZeroError as error:
                found.append(error_fields(error))
            found.append(await connection.fetchval("SELECT 'outer goes on'"))
        return found + [connection.is_in_transaction()]

    async def cursor(connection):
        async with connection.transaction():
            found = [row["id"] async for row in connection.cursor("SELECT id FROM people WHERE id > $1 ORDER BY id", 1, prefetch=2)]
            cursor = await connection.cursor("SELECT id, name FROM people ORDER BY id")
            found += [await cursor.fetchrow(), await cursor.fetch(3), await cursor.forward(1), await cursor.fetch(100)]
            total = 0
            async for row in connection.cursor("SELECT n FROM numbers", prefetch=500):
                total += row["n"]
        return found + [total]

    async def introspection(connection):
        await connection.set_type_codec("json", encoder=str, decoder=lambda text: ("json", text), schema="pg_catalog")
        connection_types = await connection.fetch("SELECT $1::json AS j, '{1}'::int2[] AS a, 'pg_class'::regclass AS r", "{}")
        await connection.reload_schema_state()
        return connection_types

    async def many(connection):
        await connection.executemany("SELECT $1::int4", [(n,) for n in range(20)])
        status = [await connection.execute("SET application_name = 'a'"), await connection.execute("SELECT 1; SELECT 2")]
        return status + [await connection.fetchrow("SELECT 1 AS a"), await connection.fetchval("SELECT count(*) FROM people")]

    async def settings(connection):
        known = connection.get_settings()
        version = connection.get_server_version()
        await connection.reset()
        return [known.client_encoding, known.TimeZone, known.DateStyle, known.application_name, version.major, known.is_superuser]

    async def timeout(connection):
        try:
            await connection.fetch("SELECT pg_sleep(30)", timeout=0.3)
        except TimeoutError:
            return ["timed out", await connection.fetchval("SELECT 1")]

    async def cached(connection):
        return [await connection.fetchval("SELECT name FROM people WHERE id = $1", n) for n in (1, 2, 3, 1)]

    step("errors", lambda: with_connection(server, errors))
    step("transaction", lambda: with_connection(server, transaction))
    step("cursors", lambda: with_connection(server, cursor))
    step("introspection", lambda: with_connection(server, introspection))
    step("executemany", lambda: with_connection(server, many))
    step("settings", lambda: with_connection(server, settings, server_settings={"application_name": "mine"}))
    step("timeout", lambda: with_connection(server, timeout))
    step("cached", lambda: with_connection(server, cached))
    step("not cached", lambda: with_connection(server, cached, statement_cache_size=0))
    step("pool", lambda: asyncio.run(pool(server)))


async def pool(server):
    async with asyncpg.create_pool(host=server.host, port=server.port, user=server.user, database=server.database, ssl=False, min_size=2, max_size=4) as made:
        return await asyncio.gather(*[made.fetchval("SELECT $1::int4 * 3", n) for n in range(20)])
