import PostgresCatalog
import PostgresWire
import Testing

@testable import MemoryDatabase

/// Transactions that make temporary tables, beside others that define things.
@Suite("Temporary tables of transactions")
struct TemporaryTableTests {
    private let first: SQLTester
    private let second: SQLTester

    init() {
        let server = MemoryServer(databases: ["postgres"])
        first = SQLTester(server, number: 1)
        second = SQLTester(server, number: 2)
    }

    @Test("keep nobody from defining things, and follow what others define", .timeLimit(.minutes(1)))
    func besideOthers() async {
        #expect(await first.run("CREATE TABLE shared (a int); INSERT INTO shared VALUES (1)") == [])
        #expect(await first.run("BEGIN; CREATE TEMP TABLE own (id serial PRIMARY KEY, b text)") == [])
        #expect(await second.run("BEGIN; CREATE TEMP TABLE own (c int)") == [])
        #expect(await second.run("INSERT INTO own VALUES (5)") == [])
        #expect(await second.run("ALTER TABLE shared ADD b int DEFAULT 7") == [])
        #expect(await second.run("CREATE TABLE made (x int); INSERT INTO made VALUES (3)") == [])
        #expect(await first.run("INSERT INTO own (b) VALUES ('x'), ('y') RETURNING id") == ["1", "2"])
        #expect(await first.run("SELECT to_regclass('made') IS NULL") == ["t"])
        #expect(await second.run("COMMIT") == [])
        #expect(await first.run("SELECT * FROM shared, made") == ["1|7|3"])
        #expect(await first.run("CREATE INDEX ON own (b); ANALYZE own; SELECT b FROM own ORDER BY id") == ["x", "y"])
        #expect(await first.run("COMMIT; SELECT count(*) FROM own") == ["2"])
        #expect(await second.run("SELECT c FROM own") == ["5"])
        #expect(
            await second.run("SELECT count(*) FROM pg_class WHERE relname = 'own' AND relpersistence = 't'") == ["2"]
        )
    }

    @Test("are taken back, also to savepoints, and dropped at the commit", .timeLimit(.minutes(1)))
    func takenBack() async {
        #expect(await first.run("BEGIN; CREATE TEMP TABLE a (x int); SAVEPOINT s; CREATE TEMP TABLE b (x int)") == [])
        #expect(await second.run("CREATE TABLE other (x int)") == [])
        #expect(await first.run("ROLLBACK TO s; SELECT to_regclass('b') IS NULL, to_regclass('other')") == ["t|other"])
        #expect(await first.run("CREATE TABLE lasting (x int)") == [])
        #expect(await second.run("CREATE TEMP TABLE besides AS SELECT 1 AS one") == [])
        #expect(await first.run("COMMIT; INSERT INTO a VALUES (1); SELECT * FROM a") == ["1"])
        #expect(await second.run("SELECT one FROM besides, lasting") == [])
        #expect(await second.run("SELECT one FROM besides") == ["1"])
        #expect(await first.run("BEGIN; CREATE TEMP TABLE c (x int) ON COMMIT DROP; INSERT INTO c VALUES (1)") == [])
        #expect(await first.run("COMMIT; SELECT to_regclass('c') IS NULL") == ["t"])
        #expect(await first.run("BEGIN; CREATE TEMP TABLE d (x int); ROLLBACK") == [])
        #expect(await first.run("SELECT to_regclass('d') IS NULL") == ["t"])
        #expect(await first.run("DROP TABLE a; SELECT count(*) FROM pg_class WHERE relname = 'a'") == ["0"])
    }

    @Test("have numbers of their own, however many transactions make such tables meanwhile")
    func ranges() {
        var ranges = TemporaryRanges()
        let lasting = ranges.take()
        var seen: Set<OID> = []
        for _ in 0..<20_000 {
            let first = ranges.take()
            seen.insert(first)
            ranges.giveBack(first)
        }
        #expect(!seen.contains(lasting) && seen.count > 10_000)
        #expect(seen.allSatisfy { $0 >= TemporaryChanges.firstOID && $0 < TemporaryChanges.lastOID })
    }
}
