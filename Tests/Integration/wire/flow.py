"""Simple queries: result sets, tags, errors, several statements, the state of the transaction."""

from harness import both
from wire import messages as m
from wire.connection import Connection

SIMPLE = {
    "one value": "SELECT 1",
    "types and names": "SELECT 1 AS a, 'x' AS b, 1.5, true AS \"C d\", NULL, now() IS NULL, 1::int8, 2::int2, 'x'::name",
    "columns of a table": "SELECT id, name, area, country FROM cities ORDER BY id",
    "expressions of columns": "SELECT id + 1, upper(name), population / 2 AS half FROM cities WHERE id < 3 ORDER BY id",
    "an alias of a table": "SELECT c.name AS city, p.name FROM people p JOIN cities c ON c.id = p.city_id ORDER BY p.id",
    "no rows": "SELECT id FROM people WHERE id > 1000",
    "all columns": "SELECT * FROM orders ORDER BY person_id, number",
    "no columns": "SELECT",
    "no columns of rows": "SELECT FROM cities",
    "count": "SELECT count(*) FROM people",
    "groups": "SELECT city_id, count(*), min(born), max(salary), sum(salary), avg(height) FROM people GROUP BY city_id "
    "ORDER BY city_id NULLS LAST",
    "having": "SELECT city_id FROM people GROUP BY city_id HAVING count(*) > 1 ORDER BY 1 DESC NULLS LAST",
    "left join": "SELECT p.id, c.name FROM people p LEFT JOIN cities c ON c.id = p.city_id ORDER BY p.id",
    "distinct": "SELECT DISTINCT city_id FROM people ORDER BY 1",
    "limit and offset": "SELECT id FROM people ORDER BY name COLLATE \"C\" LIMIT 3 OFFSET 2",
    "subquery in where": "SELECT name FROM people WHERE id IN (SELECT person_id FROM orders WHERE total > 50) ORDER BY id",
    "exists": "SELECT id FROM people p WHERE NOT EXISTS (SELECT 1 FROM orders o WHERE o.person_id = p.id) ORDER BY id",
    "case": "SELECT id, CASE WHEN active THEN 'on' ELSE 'off' END AS state FROM people ORDER BY id",
    "values": "VALUES (1, 'a'), (2, 'b')",
    "union": "SELECT 1 AS n UNION SELECT 2 UNION ALL SELECT 2 ORDER BY n",
    "with": "WITH big AS (SELECT * FROM orders WHERE total > 50) SELECT count(*), sum(total) FROM big",
    "like and between": "SELECT id FROM people WHERE name LIKE '%a%' OR id BETWEEN 2 AND 3 ORDER BY id",
    "a function as a table": "SELECT * FROM generate_series(1, 3)",
    "empty": "",
    "blanks": "  \n\t ",
    "semicolons": ";;;",
    "a comment": "-- nothing",
    "a comment and a statement": "/* a /* nested */ b */ SELECT 1 -- end",
    "two statements": "SELECT 1; SELECT 'two'",
    "a semicolon in a string": "SELECT ';'; SELECT $$;$$ AS d, $x$;$$;$x$",
    "an error in the second of three": "SELECT 1; SELECT 1/(id-1) FROM cities; SELECT 3",
    "a syntax error in the second": "SELECT 1; SELEC 2",
    "begin in the middle": "SELECT 1; BEGIN; SELECT 2",
    "commit in the middle": "SELECT 1; COMMIT; SELECT 2",
    "begin and an error": "BEGIN; SELECT 1/(id-1) FROM cities; SELECT 2",
    "begin, commit": "BEGIN; SELECT 1; COMMIT",
    "rollback alone": "ROLLBACK",
    "commit alone": "COMMIT",
    "begin twice": "BEGIN; BEGIN",
    "savepoint alone": "SAVEPOINT s",
    "start transaction": "START TRANSACTION READ ONLY; SHOW transaction_read_only",
    "end": "BEGIN; END",
    "abort": "BEGIN; ABORT",
    "set": "SET application_name = 'x'",
    "show": "SHOW server_encoding",
    "deallocate all": "DEALLOCATE ALL",
    "discard all": "DISCARD ALL",
}

ERRORS = {
    "syntax error": "SELEC 1",
    "syntax error at the end": "SELECT 1 +",
    "syntax error near a word": "SELECT * FROM people WHERE",
    "unterminated string": "SELECT 'abc",
    "unterminated identifier": 'SELECT "abc',
    "unterminated comment": "SELECT 1 /* abc",
    "unterminated dollar quote": "SELECT $a$ abc",
    "zero-length identifier": 'SELECT "" FROM people',
    "unknown table": "SELECT * FROM nobody",
    "unknown table of a schema": "SELECT * FROM public.nobody",
    "unknown schema": "SELECT * FROM nowhere.nobody",
    "unknown column": "SELECT nothing FROM people",
    "unknown column of an alias": "SELECT p.nothing FROM people p",
    "missing alias": "SELECT q.id FROM people p",
    "hint of a column": "SELECT nam FROM people",
    "ambiguous column": "SELECT id FROM people, cities",
    "a table named twice": "SELECT 1 FROM people, people",
    "unknown function": "SELECT nofunction(1)",
    "unknown function of other types": "SELECT upper(1, 2)",
    "unknown operator": "SELECT true + 1",
    "unknown type": "SELECT 1::notype",
    "unknown cast": "SELECT true::date",
    "division by zero": "SELECT 1/(id-1) FROM people",
    "integer out of range": "SELECT 2147483647 + id FROM cities",
    "bigint out of range": "SELECT 9223372036854775807 + id FROM cities",
    "invalid integer": "SELECT 'x'::int4",
    "invalid date": "SELECT '2024-02-30'::date",
    "invalid boolean": "SELECT 'maybe'::bool",
    "invalid uuid": "SELECT 'x'::uuid",
    "invalid json": "SELECT '{'::json",
    "where of another type": "SELECT 1 FROM people WHERE id",
    "comparison of other types": "SELECT 1 FROM people WHERE id = name",
    "missing group by": "SELECT name, count(*) FROM people",
    "aggregate in where": "SELECT 1 FROM people WHERE count(*) > 1",
    "order by a position that is not there": "SELECT id FROM people ORDER BY 2",
    "union of other widths": "SELECT 1 UNION SELECT 1, 2",
    "a subquery of several rows": "SELECT (SELECT id FROM people)",
    "a subquery of several columns": "SELECT (SELECT id, name FROM people LIMIT 1)",
    "a parameter in a simple query": "SELECT $1",
    "negative limit": "SELECT 1 LIMIT -1",
    "unknown setting": "SET nothing = 1",
    "unknown setting shown": "SHOW nothing",
    "a wrong value of a setting": "SET client_min_messages = 'loud'",
    "a setting that cannot be changed": "SET server_version = '1'",
    "unknown encoding": "SET client_encoding = 'klingon'",
    "unknown time zone": "SET timezone = 'Mars/Olympus'",
    "unknown prepared statement": "EXECUTE nothing",
    "unknown prepared statement deallocated": "DEALLOCATE nothing",
    "unknown cursor": "FETCH 1 FROM nothing",
    "unknown cursor closed": "CLOSE nothing",
    "a cursor outside of a transaction": "DECLARE c CURSOR FOR SELECT 1",
    "unknown savepoint": "BEGIN; ROLLBACK TO s",
}


@both("simple query")
def simple_queries(server, step):
    for name, sql in SIMPLE.items():
        with Connection(server) as connection:
            step(name, lambda: connection.transcript(m.query(sql)))


@both("error")
def errors(server, step):
    with Connection(server) as connection:
        for name, sql in ERRORS.items():
            step(name, lambda: connection.transcript(m.query(sql)) + "\n" + connection.transcript(m.query("ROLLBACK")))


@both("transaction status")
def transaction_status(server, step):
    with Connection(server) as connection:
        for number, sql in enumerate([
            "BEGIN", "SELECT 1", "SELECT 1/(id-1) FROM cities", "SELECT 1", "SET application_name = 'y'", "BEGIN", "SAVEPOINT a", "COMMIT",
            "SELECT 2", "BEGIN", "SAVEPOINT a", "SELECT 1/(id-1) FROM cities", "ROLLBACK TO a", "SELECT 3", "RELEASE a", "RELEASE a",
            "ROLLBACK", "BEGIN", "SELECT 1/(id-1) FROM cities", "ROLLBACK AND CHAIN", "COMMIT AND CHAIN", "COMMIT", "",
        ]):
            step(f"{number} {sql}", lambda: connection.transcript(m.query(sql)))


@both("implicit transactions of simple queries")
def implicit_transactions(server, step):
    for name, sql in {
        "set is undone by a later error": "SET application_name = 'z'; SELECT 1/(id-1) FROM cities",
        "set is kept after commit": "SET application_name = 'z'; COMMIT; SELECT 1/(id-1) FROM cities",
        "set local in an implicit transaction": "SET LOCAL application_name = 'z'; SHOW application_name",
        "savepoint in an implicit transaction": "SELECT 1; SAVEPOINT s; SELECT 2",
        "cursor in an implicit transaction": "SELECT 1; DECLARE c CURSOR FOR SELECT id FROM people ORDER BY id; FETCH 2 FROM c",
        "begin, error, rollback": "BEGIN; SELECT 1/(id-1) FROM cities; ROLLBACK",
    }.items():
        with Connection(server) as connection:
            step(name, lambda: connection.transcript(m.query(sql)) + "\n" + connection.transcript(m.query("SHOW application_name")))


@both("cursors in SQL")
def cursors(server, step):
    with Connection(server) as connection:
        for number, sql in enumerate([
            "BEGIN", "DECLARE c CURSOR FOR SELECT id, name FROM people ORDER BY id", "FETCH 2 FROM c", "FETCH NEXT FROM c",
            "FETCH FORWARD 2 FROM c", "MOVE 1 IN c", "FETCH ALL FROM c", "FETCH 1 FROM c", "FETCH 0 FROM c", "CLOSE c", "FETCH 1 FROM c",
            "ROLLBACK", "BEGIN", "DECLARE s SCROLL CURSOR FOR SELECT id FROM people ORDER BY id", "FETCH LAST FROM s",
            "FETCH PRIOR FROM s", "FETCH FIRST FROM s", "FETCH ABSOLUTE 3 FROM s", "FETCH RELATIVE -1 FROM s", "FETCH BACKWARD ALL FROM s",
            "COMMIT", "FETCH 1 FROM s", "DECLARE h CURSOR WITH HOLD FOR SELECT id FROM people ORDER BY id", "FETCH 2 FROM h", "CLOSE h",
            "BEGIN", "DECLARE b BINARY CURSOR FOR SELECT id, name FROM people ORDER BY id", "FETCH 1 FROM b",
            "DECLARE b CURSOR FOR SELECT 1", "ROLLBACK", "BEGIN", "DECLARE n NO SCROLL CURSOR FOR SELECT id FROM people ORDER BY id",
            "FETCH 2 FROM n", "FETCH PRIOR FROM n", "ROLLBACK", "CLOSE ALL",
        ]):
            step(f"{number} {sql}", lambda: connection.transcript(m.query(sql)))


@both("prepared statements in SQL")
def prepared_in_sql(server, step):
    with Connection(server) as connection:
        for number, sql in enumerate([
            "PREPARE p (int4) AS SELECT name FROM people WHERE id = $1", "EXECUTE p (1)", "EXECUTE p ('2')", "EXECUTE p", "EXECUTE p (1, 2)",
            "EXECUTE p ('x')", "PREPARE p AS SELECT 1", "PREPARE q AS SELECT $1::text || 'x', $2 + 1", "EXECUTE q ('a', 1)",
            "SELECT name, statement, parameter_types, from_sql FROM pg_prepared_statements ORDER BY name", "DEALLOCATE p", "EXECUTE p (1)",
            "DEALLOCATE PREPARE ALL", "EXECUTE q ('a', 1)",
        ]):
            step(f"{number} {sql}", lambda: connection.transcript(m.query(sql)))


@both("pipelined simple queries")
def pipelined_simple(server, step):
    with Connection(server) as connection:
        step("three at once", lambda: connection.transcript(m.query("SELECT 1"), m.query("SELECT 1/(id-1) FROM cities"), m.query("SELECT 3"), ready=3))
        step("a hundred at once", lambda: connection.transcript(*[m.query(f"SELECT {n}") for n in range(100)], ready=100))
        step("byte by byte", lambda: [connection.send(bytes([b])) for b in m.query("SELECT 'slow'")] and connection.transcript())
