import Testing

@testable import MemoryDatabase

@Suite("Transactions that outlive their session, and snapshots that are handed on")
struct PreparedTransactionTests {
    private let server = MemoryServer(databases: ["postgres", "other"], preparedTransactions: 2)

    @Test("another session ends a prepared transaction")
    func otherSession() async {
        let (one, other) = (SQLTester(server, number: 1), SQLTester(server, number: 2))
        _ = await one.run("CREATE TABLE t (a int)")
        _ = await one.run("BEGIN; INSERT INTO t VALUES (1), (2); PREPARE TRANSACTION 'x'")
        await one.handler.sessionWillEnd()
        #expect(await other.run("SELECT count(*) FROM t") == ["0"])
        #expect(await other.run("COMMIT PREPARED 'x'") == [])
        #expect(await other.run("SELECT count(*) FROM t") == ["2"])
    }

    @Test("neither another database nor another role does")
    func strangers() async {
        let (one, other) = (SQLTester(server, number: 1), SQLTester(server, database: "other", number: 2))
        _ = await one.run("CREATE ROLE stranger")
        _ = await one.run("BEGIN; CREATE TABLE t (a int); PREPARE TRANSACTION 'x'")
        #expect(
            await other.run("COMMIT PREPARED 'x'") == ["0A000 prepared transaction belongs to another database"]
        )
        _ = await one.run("SET ROLE stranger")
        #expect(
            await one.run("ROLLBACK PREPARED 'x'") == ["42501 permission denied to finish prepared transaction"]
        )
        #expect(await other.run("SELECT gid, database FROM pg_prepared_xacts") == ["x|postgres"])
        _ = await one.run("RESET ROLE")
        #expect(await one.run("ROLLBACK PREPARED 'x'") == [])
    }

    @Test("an exported snapshot shows the same to another transaction")
    func snapshot() async throws {
        let (one, other) = (SQLTester(server, number: 1), SQLTester(server, number: 2))
        _ = await one.run("CREATE TABLE t AS SELECT 1 AS a")
        _ = await one.run("BEGIN ISOLATION LEVEL REPEATABLE READ")
        let name = try #require(await one.run("SELECT pg_export_snapshot()").first)
        _ = await other.run("INSERT INTO t VALUES (2)")
        _ = await other.run("BEGIN ISOLATION LEVEL REPEATABLE READ")
        #expect(await other.run("SET TRANSACTION SNAPSHOT '\(name)'") == [])
        #expect(await other.run("SELECT a FROM t") == ["1"])
        _ = await other.run("COMMIT")
        #expect(await other.run("SELECT count(*) FROM t") == ["2"])
        _ = await other.run("BEGIN ISOLATION LEVEL SERIALIZABLE")
        #expect(
            await other.run("SET TRANSACTION SNAPSHOT '\(name)'")
                == ["0A000 a serializable transaction cannot import a snapshot from a non-serializable transaction"]
        )
        _ = await other.run("ROLLBACK")
        _ = await one.run("COMMIT")
        _ = await other.run("BEGIN ISOLATION LEVEL REPEATABLE READ")
        #expect(
            await other.run("SET TRANSACTION SNAPSHOT '\(name)'")
                == ["22023 invalid snapshot identifier: \"\(name)\""]
        )
    }

    @Test("a large object is read as it was, and written as it is")
    func largeObjects() async {
        let (one, other) = (SQLTester(server, number: 1), SQLTester(server, number: 2))
        _ = await one.run("SELECT lo_from_bytea(7, 'first')")
        _ = await one.run("BEGIN")
        #expect(await one.run("SELECT lo_open(7, 262144), lo_open(7, 131072)") == ["0|1"])
        _ = await other.run("SELECT lo_put(7, 0, 'other one')")
        #expect(await one.run("SELECT convert_from(loread(0, 99), 'UTF8')") == ["first"])
        #expect(await one.run("SELECT convert_from(loread(1, 99), 'UTF8')") == ["other one"])
        _ = await one.run("COMMIT")
    }

    @Test("who writes the same page waits, and fails where the other one commits")
    func conflict() async {
        let (one, other) = (SQLTester(server, number: 1), SQLTester(server, number: 2))
        _ = await one.run("SELECT lo_from_bytea(7, 'first')")
        _ = await one.run("BEGIN; SELECT lo_put(7, 0, 'one')")
        _ = await other.run("SET lock_timeout = '20ms'")
        #expect(
            await other.run("SELECT lo_put(7, 0, 'other')") == ["55P03 canceling statement due to lock timeout"]
        )
        #expect(
            await other.run("SELECT lo_create(8), lo_create(7)") == [
                "23505 duplicate key value violates unique constraint \"pg_largeobject_metadata_oid_index\"",
                "Key (oid)=(7) already exists.",
            ]
        )
        _ = await one.run("ROLLBACK")
        _ = await other.run("SELECT lo_put(7, 0, 'other')")
        #expect(await one.run("SELECT convert_from(lo_get(7), 'UTF8')") == ["other"])
    }
}
