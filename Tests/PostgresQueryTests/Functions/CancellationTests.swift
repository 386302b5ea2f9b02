import Testing

@testable import PostgresQuery

@Suite("What keeps a statement busy for long")
struct CancellationTests {
    /// Each has one row, or one batch of rows, and asks whether to stop more often than there are batches.
    private static let statements = [
        "SELECT regexp_count(repeat('a,', 30000), 'a')",
        "SELECT repeat('a', 30000) ~ '(.*a){3}b'",
        "SELECT repeat('a', 60000) ~* 'B'",
        "SELECT regexp_match(repeat('a', 2000) || 'c', '^(.*)(.*|.*b.*)(.*)\\2\\1d')",
        "SELECT regexp_replace(repeat('a,', 30000), 'a', 'b', 'g')",
        "SELECT regexp_split_to_array(repeat('a,', 30000), ',')",
        "SELECT count(*) FROM regexp_matches(repeat('a,', 30000), 'a', 'g')",
        "SELECT regexp_instr(repeat('a,', 30000), 'a', 1, 30000)",
        "SELECT repeat('a', 2000) LIKE '%' || repeat('a', 1000) || 'b%'",
        "SELECT repeat('a', 2000) ILIKE '%' || repeat('a', 1000) || 'b%'",
        "SELECT repeat('a', 2000)::bytea LIKE ('%' || repeat('a', 1000) || 'b%')::bytea",
        "SELECT jsonb_path_exists(('[' || repeat('1,', 500) || '1]')::jsonb, '$[*] ? ($[*] == -1)')",
        "SELECT jsonb_path_exists((repeat('{\"a\":', 100) || '1' || repeat('}', 100))::jsonb, '$.**.**.**.b')",
        "SELECT jsonb_path_exists(to_jsonb(repeat('a', 60000)), '$ ? (@ like_regex \"b\")')",
        """
        SELECT sum(g) OVER (ORDER BY g ROWS BETWEEN 1000 PRECEDING AND 1000 FOLLOWING EXCLUDE CURRENT ROW)
        FROM generate_series(1, 250) g
        """,
        """
        SELECT max(g) OVER (ORDER BY g ROWS BETWEEN 1000 PRECEDING AND 1000 FOLLOWING EXCLUDE TIES)
        FROM generate_series(1, 250) g
        """,
        "SELECT count(*) FROM generate_series(1, 250) g GROUP BY CUBE (g, g+1, g+2, g+3, g+4, g+5, g+6, g+7)",
        """
        SELECT p @> p
        FROM (SELECT ('(' || string_agg(g || ',' || g * g % 100, ',') || ')')::polygon p FROM generate_series(1, 400) g) s
        """,
        "SELECT p <-> p FROM (SELECT ('[' || repeat('(1,2),(3,4),', 200) || '(5,1)]')::path p) s",
        "SELECT count(*) FROM string_to_table(repeat('a,', 6000), ',')",
        "SELECT count(*) FROM unnest(array_fill(1, ARRAY[6000]))",
        "SELECT count(*) FROM jsonb_array_elements(('[' || repeat('1,', 6000) || '1]')::jsonb)",
    ]

    @Test("can be ended while it is at it", arguments: statements)
    func ended(_ sql: String) {
        let session = TestSession()
        session.patience = 10
        #expect(session.outcome(sql).first?.prefix(20) == "57014: canceled")
    }

    @Test("is not asked about more often than every few thousand steps")
    func seldom() {
        let session = TestSession()
        #expect(session.outcome("SELECT regexp_count('a,a', 'a'), 'abc' LIKE '%c'") == ["2|t"])
        #expect(session.batches < 10)
    }
}

@Suite("The search of a part")
struct PartSearchTests {
    @Test("finds what a comparison at each place finds", arguments: 1..<40)
    func places(_ count: Int) {
        var state = UInt64(count)
        func letters(_ count: Int) -> [UInt8] {
            (0..<count).map { _ in
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                return state >> 40 & 7 == 0 ? 1 : 0
            }
        }
        for _ in 0..<20 {
            let text = letters(200)
            let part = Array(text[100..<(100 + count)])
            let search = PartSearch(part)
            for from in [0, 50, 101, 200] {
                let expected = (from...200).first { text[$0...].starts(with: part) && $0 + count <= 200 }
                #expect(search.offset(in: text, from: from) == expected)
            }
        }
    }
}
