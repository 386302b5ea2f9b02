import PostgresQuery
import PostgresWire
import Testing

/// A query with the most batches of rows that it may read.
struct WorkCase: Sendable, CustomTestStringConvertible {
    var sql: String
    var most: Int

    var testDescription: String { sql }
}

@Suite("queries read no more rows than they must")
struct WorkTests {
    @Test(
        arguments: [
            // A search by an index, where a scan of pg_attribute reads a dozen batches.
            WorkCase(sql: "SELECT attname FROM pg_attribute WHERE attrelid = 'people'::regclass", most: 2),
            WorkCase(sql: "SELECT attname FROM pg_attribute WHERE attrelid IN (1259, 1247)", most: 2),
            WorkCase(
                sql:
                    "SELECT a.attname FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid WHERE c.relname = 'people'",
                most: 4
            ),
            // One search for each type.
            WorkCase(
                sql: "SELECT (SELECT count(*) FROM pg_attribute a WHERE a.atttypid = t.oid) FROM pg_type t",
                most: 2000
            ),
            // A hash table of the attributes, which is made once.
            WorkCase(
                sql: "SELECT (SELECT count(*) FROM pg_attribute a WHERE a.attnum * 2 = t.typlen * 2) FROM pg_type t",
                most: 3000
            ),
            WorkCase(
                sql: "SELECT t.oid FROM pg_type t WHERE EXISTS (SELECT 1 FROM (SELECT attnum, count(*) AS n "
                    + "FROM pg_attribute GROUP BY 1) a WHERE a.n = t.oid::int8)",
                most: 3000
            ),
            // The sub-query runs for the one row that is left.
            WorkCase(
                sql:
                    "SELECT s.n FROM (SELECT oid, (SELECT count(*) FROM pg_attribute a WHERE a.attnum > t.typlen) AS n "
                    + "FROM pg_type t) s WHERE s.oid = 23",
                most: 40
            ),
            // The recursive term searches for each row of the round before.
            WorkCase(
                sql: "WITH RECURSIVE r(n) AS (SELECT 1::int8 UNION ALL SELECT r.n + 1 FROM pg_attribute a, r "
                    + "WHERE a.attrelid = 1259 AND a.attnum = r.n) SELECT count(*) FROM r",
                most: 300
            ),
            WorkCase(
                sql: "WITH RECURSIVE r(n) AS (SELECT 1::int8 UNION ALL SELECT r.n + 1 FROM (SELECT attnum, attrelid "
                    + "FROM pg_attribute UNION ALL SELECT 0, 0) a, r WHERE a.attrelid = 1259 AND a.attnum = r.n) "
                    + "SELECT count(*) FROM r",
                most: 300
            ),
            // What never changes is computed once, also where a query with it runs for each row.
            WorkCase(
                sql: "SELECT (WITH w AS (SELECT count(*) AS n FROM pg_attribute) SELECT n FROM w WHERE n > t.typlen) "
                    + "FROM pg_type t",
                most: 3000
            ),
        ]
    )
    func batches(_ query: WorkCase) throws {
        let session = TestSession()
        #expect(!(try session.text(query.sql)).isEmpty || query.sql.contains("EXISTS"))
        #expect(session.batches <= query.most)
    }
}
