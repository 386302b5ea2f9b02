import Glibc
import PostgresQuery
import PostgresWire
import Testing

/// The answers are those of a PostgreSQL 15 over the same rows.
@Suite("rows that do not fit work_mem")
struct SpillTests {
    @Test("the answer of a query that spills is that of PostgreSQL", arguments: QueryCase.parse(answers))
    func spilled(_ query: QueryCase) {
        for inColumns in [false, true] {
            let storage = CountingStorage()
            #expect(outcome(query.sql, "64kB", inColumns: inColumns, storage) == query.rows, "in columns: \(inColumns)")
            let files = storage.files
            #expect(files.made > 0, "nothing was spilled")
            #expect(files.made == files.gone, "a file is still open")
        }
    }

    @Test("what fits touches no disk", arguments: QueryCase.parse(answers))
    func inMemory(_ query: QueryCase) {
        let storage = CountingStorage(capacity: 0)
        #expect(outcome(query.sql, "1GB", inColumns: true, storage) == query.rows)
        #expect(storage.files.made == 0)
    }

    @Test("rows that are equal in the sort keys are all there, each once")
    func equalRows() {
        let sql = """
            SELECT string_agg(key::text, ','), count(DISTINCT id)
            FROM (SELECT id, grp % 7 AS key FROM big ORDER BY grp % 7) s
            """
        let storage = CountingStorage()
        #expect(outcome(sql, "64kB", inColumns: false, storage) == outcome(sql, "1GB", inColumns: false, storage))
        #expect(storage.files.made > 0)
    }

    @Test(
        "what cannot be spilled is refused as PostgreSQL refuses it",
        arguments: [
            ("temp_file_limit", "53400: temporary file size exceeds temp_file_limit (10kB)"),
            ("full", "53100: could not write to file \"x\": No space left on device"),
            ("none", "53200: out of memory"),
        ]
    )
    func refusals(_ limit: String, _ error: String) {
        for sql in [
            "SELECT name FROM big ORDER BY name", "SELECT DISTINCT id FROM big", "SELECT id FROM big EXCEPT SELECT 1",
            "SELECT count(*) FROM big f JOIN big g USING (id)", "SELECT id, count(*) FROM big GROUP BY id",
            "SELECT rank() OVER (ORDER BY id) FROM big", "WITH t AS MATERIALIZED (TABLE big) SELECT * FROM t, t AS u",
        ] {
            let session = Self.session("64kB", inColumns: false)
            let storage = CountingStorage(capacity: limit == "full" ? 10_000 : .max)
            session.temporaryStorage = limit == "none" ? nil : storage
            if limit == "temp_file_limit" { session.settings[limit] = "10kB" }
            #expect(session.outcome(sql) == [error])
            #expect(storage.files.made == storage.files.gone)
        }
    }

    @Test(
        "one value that is made of many rows is refused where PostgreSQL cannot hold it, before memory is taken for it",
        arguments: [
            ("array_agg(v)", "54000: array size exceeds the maximum allowed (1073741823)"),
            ("array_agg(v ORDER BY g)", "54000: array size exceeds the maximum allowed (1073741823)"),
            ("array_agg(ARRAY[v])", "XX000: invalid memory alloc request size 1073741824"),
            ("jsonb_agg(v)", "54000: total size of jsonb array elements exceeds the maximum of 268435455 bytes"),
            (
                "jsonb_object_agg(g, v)",
                "54000: total size of jsonb object elements exceeds the maximum of 268435455 bytes"
            ),
            (
                "array_length(ARRAY(SELECT repeat('x', 1000000) FROM generate_series(1, 1100)), 1)",
                "54000: array size exceeds the maximum allowed (1073741823)"
            ),
        ]
    )
    func largeValues(_ aggregate: String, _ error: String) {
        let session = Self.session("1GB", inColumns: false)
        let sql = "SELECT \(aggregate) FROM generate_series(1, 1100) g, (SELECT repeat('x', 1000000) AS v) v"
        #expect(session.outcome(sql) == [error])
    }

    private func outcome(_ sql: String, _ workMemory: String, inColumns: Bool, _ storage: CountingStorage) -> [String] {
        let session = Self.session(workMemory, inColumns: inColumns)
        session.temporaryStorage = storage
        return session.outcome(sql)
    }

    private static func session(_ workMemory: String, inColumns: Bool) -> TestSession {
        let session = TestSession(tables: [.big], inColumns: inColumns)
        session.settings["work_mem"] = workMemory
        session.settings["hash_mem_multiplier"] = "0.25"
        session.batchSize = 500
        return session
    }

    private static let answers: String = {
        let path = "/" + #filePath.split(separator: "/").dropLast().joined(separator: "/") + "/answers.txt"
        guard let file = fopen(path, "r") else { return "" }
        defer { fclose(file) }
        var bytes = [UInt8](repeating: 0, count: 1 << 20)
        bytes.removeLast(bytes.count - fread(&bytes, 1, bytes.count, file))
        return String(decoding: bytes, as: UTF8.self)
    }()
}
