import PostgresCatalog
import PostgresQuery
import PostgresWire
import Testing

/// A query over the catalog in which `a ≡ b` stands for an equality.
struct LookupCase: Sendable, CustomTestStringConvertible {
    var sql: String

    var testDescription: String { sql }

    /// The query with an equality that an index answers.
    var searched: String { sql.replacing("≡", with: "=") }

    /// The query with conditions that mean the same and that no index or hash table answers.
    var scanned: String {
        sql.replacing(#/([^ (]+) ≡ (ANY\([^)]*\)|\([^)]*\)(?:::[a-z]+)?|[^ )]+)/#) { match in
            let (left, right) = (match.1, match.2)
            return right.hasPrefix("ANY") ? "NOT (\(left) <> ALL\(right.dropFirst(3)))" : "NOT (\(left) <> \(right))"
        }
    }

    static func parse(_ text: String) -> [LookupCase] {
        text.split(separator: "\n").map { LookupCase(sql: String($0)) }
    }
}

@Suite("catalog relations searched by an index give what a scan gives")
struct CatalogLookupTests {
    @Test("with rows", arguments: LookupCase.parse(withRows))
    func rows(_ query: LookupCase) throws {
        #expect(query.searched != query.scanned)
        let found = try TestSession().text(query.searched).sorted()
        #expect(found == (try TestSession().text(query.scanned)).sorted())
        #expect(!found.isEmpty)
    }

    @Test("without rows", arguments: LookupCase.parse(withoutRows))
    func noRows(_ query: LookupCase) throws {
        #expect(try TestSession().text(query.searched).isEmpty)
        #expect(try TestSession().text(query.scanned).isEmpty)
    }

    @Test(
        "by the value of a parameter",
        arguments: [
            ("SELECT typname FROM pg_type WHERE oid = $1", PostgresType.oid, PostgresValue.oid(23), ["int4"]),
            ("SELECT typname FROM pg_type WHERE oid = $1", .oid, .null, []),
            (
                "SELECT typname FROM pg_type WHERE oid = ANY ($1)", .oidArray,
                .array(PostgresArray([.oid(25), .null, .oid(23), .oid(25)], of: .oid)), ["int4", "text"]
            ),
            ("SELECT typname FROM pg_type WHERE oid = ANY ($1)", .oidArray, .null, []),
            ("SELECT oid FROM pg_type WHERE typname = $1", .text, .text("int4"), ["23"]),
            ("SELECT oid FROM pg_type WHERE typname = $1", .name, .text("int4"), ["23"]),
            (
                "SELECT attname FROM pg_attribute WHERE attrelid = 'people'::regclass AND attnum = $1", .int8, .int8(2),
                ["name"]
            ),
            (
                "SELECT attname FROM pg_attribute WHERE attrelid = 'people'::regclass AND attnum = $1", .int4, .int4(2),
                ["name"]
            ),
        ]
    )
    func parameters(_ sql: String, _ type: PostgresType, _ value: PostgresValue, _ rows: [String]) throws {
        #expect(try TestSession().text(sql, parameters: [value], parameterTypes: [type]).sorted() == rows)
    }

    @Test(
        "by a pattern, by the rows of a sub-query, and for having an OID",
        arguments: [
            (
                "relname FROM pg_class WHERE relname ~ '^(people)$'",
                "relname FROM pg_class WHERE relname || '' ~ '^(people)$'"
            ),
            ("oid FROM pg_class WHERE relname ~ '^pg_class$'", "oid FROM pg_class WHERE relname = 'pg_class'"),
            (
                "relname FROM pg_class WHERE relname LIKE 'people'",
                "relname FROM pg_class WHERE relname || '' LIKE 'people'"
            ),
            ("oid FROM pg_class WHERE relname LIKE 'pg\\_class'", "oid FROM pg_class WHERE relname = 'pg_class'"),
            (
                "attname FROM pg_attribute WHERE attrelid IN (SELECT oid FROM pg_class WHERE relname LIKE 'p%e')",
                "attname FROM pg_attribute WHERE NOT attrelid <> ALL (SELECT oid FROM pg_class WHERE relname LIKE 'p%e')"
            ),
            (
                "typname FROM pg_type WHERE oid IN (SELECT NULL::oid UNION ALL VALUES (23::oid), (23))",
                "typname FROM pg_type WHERE oid = 23"
            ),
            (
                "relname FROM pg_class WHERE relname IN (SELECT 'people' UNION SELECT 'orders')",
                "relname FROM pg_class WHERE relname = 'people' OR relname = 'orders'"
            ),
            ("typname FROM pg_type WHERE typbasetype <> 0", "typname FROM pg_type WHERE NOT typbasetype = 0"),
            ("conname FROM pg_constraint WHERE contypid != 0", "conname FROM pg_constraint WHERE NOT contypid = 0"),
        ]
    )
    func otherSearches(_ searched: String, _ scanned: String) throws {
        let found = try TestSession().text("SELECT " + searched).sorted()
        #expect(found == (try TestSession().text("SELECT " + scanned)).sorted())
        #expect(!found.isEmpty)
    }

    @Test("a volatile value is computed for each row")
    func volatileValue() throws {
        let sql = "SELECT count(*) FROM pg_type WHERE oid = (16 + floor(random() * 1.0)::int)::oid"
        #expect(try TestSession().text(sql) == ["1"])
    }

    @Test("a value that cannot be computed fails as it does in a scan")
    func failure() {
        #expect(
            TestSession().outcome("SELECT 1 FROM pg_type WHERE typlen = 1 / (typlen - typlen)").first?.hasPrefix(
                "22012"
            )
                == true
        )
    }

    private static let withRows = #"""
        SELECT typname FROM pg_type WHERE oid ≡ 23
        SELECT typname FROM pg_type WHERE 23 ≡ oid
        SELECT typname FROM pg_type WHERE oid ≡ 23::int8::oid
        SELECT typname FROM pg_type WHERE oid ≡ 'int4'::regtype
        SELECT relname FROM pg_class WHERE oid ≡ 'people'::regclass
        SELECT relname FROM pg_class WHERE oid::regclass ≡ 'people'::regclass
        SELECT oid FROM pg_class WHERE relname ≡ 'people'
        SELECT oid FROM pg_class WHERE relname ≡ 'people'::text
        SELECT oid FROM pg_class WHERE relname::text ≡ 'people'
        SELECT oid FROM pg_class WHERE relname ≡ 'people'::varchar
        SELECT count(*) FROM pg_class WHERE relkind ≡ 'r'
        SELECT count(*) FROM pg_attribute WHERE attnum ≡ 1::int8
        SELECT count(*) FROM pg_attribute WHERE attnum ≡ 1
        SELECT count(*) FROM pg_attribute WHERE atthasdef ≡ false
        SELECT typname FROM pg_type WHERE oid ≡ ANY(ARRAY[23,25,23,NULL]::oid[])
        SELECT typname FROM pg_type WHERE oid ≡ 23 OR oid ≡ 25 OR typname ≡ 'bool' OR oid ≡ 25
        SELECT typname FROM pg_type WHERE (oid ≡ 23 AND typlen = 4) OR (oid ≡ 25 AND typlen = 4)
        SELECT table_name FROM information_schema.tables WHERE table_name ≡ 'people'
        SELECT column_name FROM information_schema.columns WHERE table_name ≡ 'people' AND table_schema ≡ 'public'
        SELECT name FROM pg_settings WHERE name ≡ 'search_path'
        SELECT c.relname, a.attname FROM pg_class c JOIN pg_attribute a ON a.attrelid ≡ c.oid WHERE c.relname = 'people'
        SELECT c.relname, a.attname FROM pg_attribute a JOIN pg_class c ON a.attrelid ≡ c.oid WHERE c.relname = 'people'
        SELECT c.relname, a.attname FROM pg_class c LEFT JOIN pg_attribute a ON a.attrelid ≡ c.oid AND a.attnum = 2 WHERE c.relnamespace = 2200
        SELECT t.typname, e.typname FROM pg_type t LEFT JOIN pg_type e ON t.typelem ≡ e.oid AND t.typlen = -1
        SELECT t.typname, r.rngsubtype FROM pg_type t LEFT JOIN pg_range r ON t.oid ≡ r.rngtypid WHERE t.typtype = 'r'
        SELECT t.typname, (SELECT e.typname FROM pg_type e WHERE e.oid ≡ t.typelem) FROM pg_type t
        SELECT p.name, (SELECT count(*) FROM pg_class c WHERE c.relname ≡ lower(p.name)) FROM people p
        SELECT p.name, (SELECT count(*) FROM pg_attribute a WHERE a.attnum ≡ p.age) FROM people p
        SELECT p.name, array(SELECT a.attname FROM pg_attribute a JOIN pg_class c ON c.oid ≡ a.attrelid WHERE c.relname = 'people' AND a.attnum ≡ p.id) FROM people p
        SELECT p.name, (SELECT a.attname FROM pg_attribute a WHERE a.attnum ≡ p.id ORDER BY a.attname DESC LIMIT 1) FROM people p
        SELECT p.name FROM people p WHERE EXISTS (SELECT 1 FROM pg_type t WHERE t.typlen ≡ p.id AND t.typtype = 'b')
        SELECT p.name FROM people p WHERE p.id IN (SELECT t.typlen FROM pg_type t WHERE t.typlen ≡ p.id)
        SELECT p.name, l.n FROM people p, LATERAL (SELECT count(*) AS n FROM pg_type t WHERE t.typlen ≡ p.id) l
        SELECT p.name, l.typname FROM people p LEFT JOIN LATERAL (SELECT t.typname FROM pg_type t WHERE t.typlen ≡ p.id ORDER BY t.oid LIMIT 1) l ON true
        SELECT p.id, (SELECT (SELECT count(*) FROM pg_attribute a WHERE a.attrelid ≡ c.oid AND a.attnum ≡ p.id) FROM pg_class c WHERE c.relname ≡ 'orders') FROM people p
        WITH RECURSIVE r(oid, depth) AS (SELECT '_int4'::regtype::oid, 0 UNION ALL SELECT t.typelem, r.depth + 1 FROM pg_type t, r WHERE t.oid ≡ r.oid AND t.typelem <> 0) SELECT * FROM r
        WITH RECURSIVE r(oid, names) AS (SELECT 1007::oid, ARRAY[25]::oid[] UNION ALL SELECT t.typelem, NULL FROM pg_type t, r WHERE t.oid ≡ r.oid OR t.oid = ANY(r.names)) SELECT oid FROM r
        SELECT s.typname, s.n FROM (SELECT t.oid AS o, t.typname, (SELECT count(*) FROM pg_attribute a WHERE a.atttypid ≡ t.oid) AS n FROM pg_type t JOIN pg_namespace ns ON ns.oid ≡ t.typnamespace) s WHERE s.o ≡ 23
        """#

    private static let withoutRows = #"""
        SELECT typname FROM pg_type WHERE oid ≡ NULL::oid
        SELECT relname FROM pg_class WHERE relname ≡ 'People'
        SELECT relname FROM pg_class WHERE relname ≡ NULL
        SELECT oid FROM pg_attrdef WHERE oid ≡ 1
        """#
}
