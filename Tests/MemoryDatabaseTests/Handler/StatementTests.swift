import PostgresWire
import Testing

@testable import MemoryDatabase

/// Every expected line is what PostgreSQL 15 gives.
@Suite("Statements on the in-memory database")
struct StatementTests {
    static let cases: [ConstraintTests.Case] = [
        .init(
            name: "TRUNCATE",
            steps: [
                ("CREATE TABLE p (id int PRIMARY KEY); CREATE TABLE c (p_id int REFERENCES p)", []),
                ("INSERT INTO p VALUES (1); INSERT INTO c VALUES (1)", []),
                (
                    "TRUNCATE p",
                    [
                        "0A000 cannot truncate a table referenced in a foreign key constraint",
                        "Table \"c\" references \"p\".",
                    ]
                ),
                ("BEGIN; TRUNCATE p CASCADE; SELECT count(*) FROM c", ["0"]),
                ("ROLLBACK; SELECT count(*) FROM c", ["1"]),
                ("TRUNCATE p, c; SELECT count(*) FROM p", ["0"]),
            ]
        ),
        .init(
            name: "definitions in transactions",
            steps: [
                ("BEGIN; CREATE TABLE t (a int); INSERT INTO t VALUES (1); SELECT * FROM t", ["1"]),
                ("SAVEPOINT s; DROP TABLE t; ROLLBACK TO s; SELECT * FROM t", ["1"]),
                ("ALTER TABLE t ADD COLUMN b int DEFAULT 7; SELECT * FROM t", ["1|7"]),
                ("ROLLBACK; SELECT * FROM t", ["42P01 relation \"t\" does not exist"]),
                ("CREATE TABLE t (a int); INSERT INTO t VALUES (1), (1)", []),
                (
                    "CREATE UNIQUE INDEX u ON t (a)",
                    ["23505 could not create unique index \"u\"", "Key (a)=(1) is duplicated."]
                ),
                ("DELETE FROM t; CREATE UNIQUE INDEX u ON t (a); INSERT INTO t VALUES (1)", []),
                (
                    "INSERT INTO t VALUES (1)",
                    ["23505 duplicate key value violates unique constraint \"u\"", "Key (a)=(1) already exists."]
                ),
                ("BEGIN; DROP INDEX u; INSERT INTO t VALUES (1); ROLLBACK; SELECT a FROM t", ["1"]),
                (
                    "ALTER TABLE t ADD CHECK (a > 1)",
                    ["23514 check constraint \"t_a_check\" of relation \"t\" is violated by some row"]
                ),
                (
                    "ALTER TABLE t ADD COLUMN c int NOT NULL",
                    ["23502 column \"c\" of relation \"t\" contains null values"]
                ),
            ]
        ),
        .init(
            name: "locks and maintenance",
            steps: [
                ("CREATE TABLE t (a int)", []),
                ("LOCK TABLE t", ["25P01 LOCK TABLE can only be used in transaction blocks"]),
                ("BEGIN; LOCK TABLE t IN SHARE MODE; COMMIT", []),
                ("VACUUM t; VACUUM; ANALYZE; ANALYZE t", ["25001 VACUUM cannot run inside a transaction block"]),
                ("VACUUM t", []),
                ("VACUUM nothing", ["42P01 relation \"nothing\" does not exist"]),
                ("BEGIN", []),
                ("VACUUM", ["25001 VACUUM cannot run inside a transaction block"]),
                ("ROLLBACK", []),
                ("SELECT pg_try_advisory_lock(7), pg_advisory_unlock(7), pg_advisory_unlock(7)", ["t|t|f"]),
            ]
        ),
        .init(
            name: "indexes of expressions and of some rows",
            steps: [
                ("CREATE TABLE t (a text, b int)", []),
                ("CREATE UNIQUE INDEX u ON t (lower(a)) WHERE b > 0", []),
                ("INSERT INTO t VALUES ('X', 1), ('x', 0), ('x', -1)", []),
                (
                    "INSERT INTO t VALUES ('x', 2)",
                    [
                        "23505 duplicate key value violates unique constraint \"u\"",
                        "Key (lower(a))=(x) already exists.",
                    ]
                ),
                (
                    "UPDATE t SET b = 5 WHERE b = 0",
                    [
                        "23505 duplicate key value violates unique constraint \"u\"",
                        "Key (lower(a))=(x) already exists.",
                    ]
                ),
                ("DELETE FROM t WHERE b = 1; UPDATE t SET b = 5 WHERE b = 0", []),
                ("SELECT * FROM t WHERE lower(a) = 'x' AND b > 0", ["x|5"]),
            ]
        ),
        .init(
            name: "lookups by index give what a scan gives",
            steps: [
                ("CREATE TABLE t (a int, b text, c numeric, PRIMARY KEY (a, b)); CREATE INDEX ON t (c)", []),
                (
                    "INSERT INTO t SELECT n % 10, 'k' || n, CASE WHEN n % 4 = 0 THEN NULL ELSE n / 2.0 END "
                        + "FROM generate_series(1, 200) AS n", []
                ),
                ("SELECT count(*) FROM t WHERE a = 3", ["20"]),
                ("SELECT c FROM t WHERE a = 3 AND b = 'k13'", ["6.5000000000000000"]),
                ("SELECT count(*) FROM t WHERE a IN (1, 2, 2, NULL)", ["40"]),
                ("SELECT count(*) FROM t WHERE a > 7 AND a <= 9", ["40"]),
                ("SELECT count(*) FROM t WHERE a = 3 AND b >= 'k2' AND b < 'k6'", ["5"]),
                ("SELECT count(*) FROM t WHERE c > 90", ["15"]),
                ("SELECT count(*) FROM t WHERE c <= 1.5", ["3"]),
                ("SELECT count(*) FROM t WHERE c IS NULL", ["50"]),
                ("SELECT a, b FROM t ORDER BY a DESC, b DESC LIMIT 2", ["9|k99", "9|k9"]),
                ("SELECT c FROM t ORDER BY c NULLS FIRST LIMIT 1", [""]),
                ("SELECT c FROM t ORDER BY c DESC NULLS LAST LIMIT 1", ["99.5000000000000000"]),
                ("UPDATE t SET a = a + 100 WHERE a = 3; SELECT count(*) FROM t WHERE a = 103", ["20"]),
                ("SELECT count(*) FROM t WHERE a = 3", ["0"]),
            ]
        ),
    ]

    @Test("give what they give in PostgreSQL", arguments: cases)
    func statements(_ test: ConstraintTests.Case) async {
        let session = SQLTester()
        for (statement, expected) in test.steps {
            let found = await session.run(statement)
            #expect(found == expected, "\(statement)")
        }
    }

    @Test("a database that is made can be connected to, and one that is used cannot be dropped")
    func databases() async throws {
        let server = MemoryServer(databases: ["postgres"], patience: 0)
        let session = SQLTester(server)
        #expect(await session.run("CREATE DATABASE shop") == [])
        #expect(await session.run("CREATE DATABASE shop") == ["42P04 database \"shop\" already exists"])
        #expect(server.enter("shop")?.database != nil)
        #expect(
            await session.run("DROP DATABASE shop") == [
                "55006 database \"shop\" is being accessed by other users",
                "There is 1 other session using the database.",
            ]
        )
        server.leave(try #require(server.database("shop")))
        #expect(await session.run("DROP DATABASE shop") == [])
        #expect(await session.run("DROP DATABASE shop") == ["3D000 database \"shop\" does not exist"])
        #expect(await session.run("DROP DATABASE postgres") == ["55006 cannot drop the currently open database"])
    }

    @Test("a database is a copy of its template, and goes its own way")
    func databaseCopies() async throws {
        let server = MemoryServer(databases: ["postgres"], patience: 0)
        let session = SQLTester(server)
        _ = await session.run("CREATE TABLE a (id serial PRIMARY KEY, b text UNIQUE)")
        _ = await session.run("INSERT INTO a (b) VALUES ('x'), ('y'), ('z')")
        _ = await session.run("DELETE FROM a WHERE id = 2")
        _ = await session.run("ALTER DATABASE postgres SET work_mem = '1MB'")
        let object = await session.run("SELECT lo_from_bytea(0, 'abc')").first ?? ""
        #expect(await session.run("CREATE DATABASE copy TEMPLATE postgres") == [])
        let copy = SQLTester(server, database: "copy", number: 1)
        #expect(await copy.run("SELECT ctid, * FROM a ORDER BY id") == ["(0,1)|1|x", "(0,3)|3|z"])
        #expect(await copy.run("INSERT INTO a (b) VALUES ('v') RETURNING id") == ["4"])
        #expect(
            await copy.run("INSERT INTO a (b) VALUES ('z')") == [
                "23505 duplicate key value violates unique constraint \"a_b_key\"", "Key (b)=(z) already exists.",
            ]
        )
        #expect(await copy.run("SELECT lo_get(\(object))") == ["\\x616263"])
        #expect(await copy.run("SELECT current_database(), count(*) FROM pg_db_role_setting") == ["copy|0"])
        #expect(await session.run("SELECT count(*) FROM a") == ["2"])
        #expect(await session.run("INSERT INTO a (b) VALUES ('w') RETURNING id") == ["4"])
        _ = server.enter("copy")
        #expect(
            await session.run("CREATE DATABASE other TEMPLATE copy") == [
                "55006 source database \"copy\" is being accessed by other users",
                "There is 1 other session using the database.",
            ]
        )
    }
}
