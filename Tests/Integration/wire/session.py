"""Settings of a session: SET, RESET, SHOW, ParameterStatus, and what a transaction takes back."""

from harness import both
from wire import messages as m
from wire.connection import Connection

STATUS = {
    "set application_name": ["SET application_name = 'a'", "SHOW application_name"],
    "set the same": ["SET application_name = 'a'", "SET application_name = 'a'"],
    "set and rollback": ["BEGIN", "SET application_name = 'b'", "ROLLBACK", "SHOW application_name"],
    "set and commit": ["BEGIN", "SET application_name = 'b'", "COMMIT", "SHOW application_name"],
    "set local": ["BEGIN", "SET LOCAL application_name = 'c'", "SHOW application_name", "COMMIT", "SHOW application_name"],
    "set local outside": ["SET LOCAL application_name = 'c'", "SHOW application_name"],
    "set, then set local": [
        "BEGIN", "SET application_name = 'd'", "SET LOCAL application_name = 'e'", "SHOW application_name", "COMMIT", "SHOW application_name",
    ],
    "a savepoint takes back": [
        "BEGIN", "SET application_name = 'f'", "SAVEPOINT s", "SET application_name = 'g'", "ROLLBACK TO s", "SHOW application_name", "COMMIT",
    ],
    "an error takes back": ["BEGIN", "SET application_name = 'h'", "SELECT 1/(id-1) FROM cities", "COMMIT", "SHOW application_name"],
    "two settings and rollback": ["BEGIN", "SET application_name = 'i'", "SET timezone = 'Asia/Tokyo'", "ROLLBACK"],
    "reset": ["SET application_name = 'j'", "RESET application_name", "SHOW application_name"],
    "reset all": ["SET application_name = 'j'", "SET timezone = 'Asia/Tokyo'", "RESET ALL", "SHOW timezone"],
    "to default": ["SET application_name = 'k'", "SET application_name TO DEFAULT", "SHOW application_name"],
    "datestyle": ["SET datestyle = 'german'", "SELECT '2024-02-29'::date, '2024-02-29 01:02:03'::timestamp", "SET datestyle = 'sql, dmy'",
                  "SELECT '2024-02-29'::date, '03/04/2024'::date", "SET datestyle = 'postgres'", "SELECT '2024-02-29 01:02:03+00'::timestamptz",
                  "SHOW datestyle"],
    "time zone": ["SET TIME ZONE 'Europe/Berlin'", "SHOW timezone", "SELECT '2024-07-01 12:00:00+00'::timestamptz, '2024-01-01 12:00'::timestamptz",
                  "SET TIME ZONE -5", "SHOW timezone", "SELECT '2024-07-01 12:00:00+00'::timestamptz", "SET TIME ZONE LOCAL",
                  "SET TIME ZONE INTERVAL '+02:30' HOUR TO MINUTE", "SHOW timezone"],
    "interval style": ["SET intervalstyle = 'iso_8601'", "SELECT '1 year 2 days 03:04:05'::interval", "SET intervalstyle = 'sql_standard'",
                       "SELECT '1 year 2 days 03:04:05'::interval", "SET intervalstyle = 'postgres_verbose'", "SELECT '1 year 2 days 03:04:05'::interval"],
    "bytea output": ["SET bytea_output = 'escape'", "SELECT '\\x00ff61'::bytea"],
    "float digits": ["SET extra_float_digits = 0", "SELECT 0.1::float8 + 0.2::float8, 1.1::float4", "SET extra_float_digits = -3", "SELECT 1/3::float8"],
    "client encoding": ["SET client_encoding = 'UTF8'", "SET client_encoding TO 'utf-8'", "SET NAMES 'UTF8'", "SHOW client_encoding"],
    "standard strings": ["SHOW standard_conforming_strings", "SET standard_conforming_strings = on"],
    "search path": ["SHOW search_path", "SET search_path = pg_catalog", "SELECT current_schema", "SELECT 1 FROM people",
                    "SET search_path = public, pg_catalog", "SHOW search_path", "SELECT count(*) FROM people", "SELECT current_schemas(true)"],
    "a setting of one's own": ["SET my.own = 'x'", "SHOW my.own", "SELECT current_setting('my.own')", "RESET my.own", "SHOW my.own", "SHOW my.other"],
    "set_config": ["SELECT set_config('application_name', 'q', false)", "SHOW application_name", "BEGIN",
                   "SELECT set_config('application_name', 'r', true)", "SELECT current_setting('application_name')", "COMMIT", "SHOW application_name"],
    "current_setting": ["SELECT current_setting('nothing')", "SELECT current_setting('nothing', true)", "SELECT current_setting('TimeZone')"],
    "booleans": ["SET enable_seqscan = off", "SHOW enable_seqscan", "SET enable_seqscan = 'yes'", "SHOW enable_seqscan", "SET enable_seqscan = 'maybe'"],
    "numbers": ["SET work_mem = '64MB'", "SHOW work_mem", "SET work_mem = 65536", "SHOW work_mem", "SET work_mem = '1'", "SET work_mem = '1 banana'"],
    "timeouts": ["SET statement_timeout = '2min'", "SHOW statement_timeout", "SET statement_timeout = 1500", "SHOW statement_timeout", "SET statement_timeout = -1"],
    "isolation": ["SHOW transaction_isolation", "BEGIN ISOLATION LEVEL SERIALIZABLE", "SHOW transaction_isolation", "COMMIT",
                  "SET SESSION CHARACTERISTICS AS TRANSACTION ISOLATION LEVEL REPEATABLE READ", "SHOW default_transaction_isolation",
                  "BEGIN READ ONLY", "SHOW transaction_read_only", "ROLLBACK", "SET TRANSACTION ISOLATION LEVEL SERIALIZABLE"],
    "transaction modes": [
        "BEGIN", "SET TRANSACTION READ ONLY, NOT DEFERRABLE ISOLATION LEVEL READ UNCOMMITTED", "SHOW transaction_isolation",
        "SHOW transaction_read_only", "SET TRANSACTION READ WRITE", "SHOW transaction_read_only", "ROLLBACK",
        "START TRANSACTION ISOLATION LEVEL SERIALIZABLE ISOLATION LEVEL REPEATABLE READ, DEFERRABLE", "SHOW transaction_isolation",
        "SHOW transaction_deferrable", "BEGIN ISOLATION LEVEL SERIALIZABLE", "SHOW transaction_isolation", "COMMIT",
        "SET SESSION CHARACTERISTICS AS TRANSACTION READ ONLY, DEFERRABLE, READ WRITE", "SHOW default_transaction_read_only",
        "SHOW default_transaction_deferrable",
    ],
    "transaction modes behind a query": [
        "BEGIN", "SELECT 1", "SET TRANSACTION ISOLATION LEVEL READ COMMITTED", "SET TRANSACTION READ ONLY",
        "SET TRANSACTION ISOLATION LEVEL SERIALIZABLE", "ROLLBACK", "BEGIN READ ONLY", "SELECT 1", "SET TRANSACTION READ WRITE",
        "ROLLBACK", "BEGIN", "SELECT 1", "SET TRANSACTION DEFERRABLE", "ROLLBACK", "BEGIN", "SELECT 1",
        "BEGIN ISOLATION LEVEL SERIALIZABLE", "ROLLBACK",
    ],
    "transaction modes behind a savepoint": [
        "BEGIN", "SAVEPOINT s", "SET TRANSACTION ISOLATION LEVEL READ COMMITTED", "SET TRANSACTION ISOLATION LEVEL SERIALIZABLE",
        "ROLLBACK TO s", "SET TRANSACTION NOT DEFERRABLE", "ROLLBACK TO s", "RELEASE s", "SET TRANSACTION ISOLATION LEVEL SERIALIZABLE",
        "COMMIT",
    ],
    "session user": ["SELECT current_user, session_user, user, current_database(), current_catalog, current_schema"],
    "spelling": ["set APPLICATION_NAME to 'X'", "show Application_Name", "SET DateStyle TO iso, mdy", "SHOW DATESTYLE", "SHOW TIME ZONE",
                 "SHOW SESSION AUTHORIZATION", "SHOW TRANSACTION ISOLATION LEVEL"],
    "show all begins": ["SELECT count(*) > 300 FROM pg_settings", "SELECT name, setting, vartype FROM pg_settings WHERE name IN ('DateStyle', 'work_mem', 'TimeZone') ORDER BY name"],
    "message levels": ["SET client_min_messages = error", "COMMIT", "SET client_min_messages = notice", "COMMIT"],
}


@both("settings")
def settings(server, step):
    for name, statements in STATUS.items():
        with Connection(server) as connection:
            step(name, lambda: "\n".join(f"> {sql}\n{connection.transcript(m.query(sql))}" for sql in statements))


@both("settings in a pipeline")
def pipelined(server, step):
    with Connection(server) as connection:
        step("set in an extended query", lambda: connection.transcript(m.prepared("SET application_name = 'x'"), m.SYNC))
        step("set and error before sync", lambda: connection.transcript(m.prepared("SET timezone = 'Asia/Tokyo'"), m.prepared("SELECT 1/(id-1) FROM cities"), m.SYNC))
        step("the zone again", lambda: connection.transcript(m.query("SHOW timezone")))
        step("set after describe", lambda: connection.transcript(
            m.parse("SELECT '2024-07-01 12:00:00+00'::timestamptz"), m.bind(), m.SYNC, m.query("SET timezone = 'Asia/Tokyo'"),
            m.bind(), m.execute(), m.SYNC, ready=3))
