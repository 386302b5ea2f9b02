import PostgresQuery
import PostgresSQL
import PostgresWire
import Testing

@Suite("EXPLAIN writes conditions as PostgreSQL plans them")
struct ConditionTextTests {
    /// Conditions over the table `facts`, and the filters that PostgreSQL 15 shows for them.
    static let filters: [(condition: String, filter: String)] = [
        ("id > 5 and grp = 'a'", "((id > 5) AND (grp = 'a'::text))"),
        ("id in (1, 2, 3)", "(id = ANY ('{1,2,3}'::integer[]))"),
        ("grp not in ('a', 'b')", "(grp <> ALL ('{a,b}'::text[]))"),
        ("not (id > 5)", "(id <= 5)"),
        ("not (flag and id > 5)", "((NOT flag) OR (id <= 5))"),
        ("flag", "flag"),
        ("flag = true", "flag"),
        ("not flag", "(NOT flag)"),
        ("flag is not true", "(flag IS NOT TRUE)"),
        ("day between '2020-01-01' and '2020-12-31'", "((day >= '2020-01-01'::date) AND (day <= '2020-12-31'::date))"),
        ("day > date '2020-01-01' + 30", "(day > '2020-01-31'::date)"),
        ("seen < now()", "(seen < now())"),
        ("price > 1.5", "(price > 1.5)"),
        ("weight * 2 > 3", "((weight * '2'::numeric) > '3'::numeric)"),
        ("big > 3000000000", "(big > '3000000000'::bigint)"),
        ("small = 3", "(small = 3)"),
        ("score > 1", "(score > '1'::double precision)"),
        ("pad = 'x'", "(pad = 'x'::bpchar)"),
        ("grp like 'a%' or grp is null", "((grp ~~ 'a%'::text) OR (grp IS NULL))"),
        ("grp ~ '^a'", "(grp ~ '^a'::text)"),
        ("upper(grp) || 'x' = 'Ax'", "((upper(grp) || 'x'::text) = 'Ax'::text)"),
        ("length(grp) > 1 + 1", "(length(grp) > 2)"),
        ("id::text = '1'", "((id)::text = '1'::text)"),
        ("id = 1::smallint", "(id = '1'::smallint)"),
        ("coalesce(grp, 'none') <> 'none'", "(COALESCE(grp, 'none'::text) <> 'none'::text)"),
        ("nullif(id, 3) is not null", "(NULLIF(id, 3) IS NOT NULL)"),
        ("case when id > 1 then flag else false end", "CASE WHEN (id > 1) THEN flag ELSE false END"),
        ("id is distinct from 3", "(id IS DISTINCT FROM 3)"),
        ("grp = any (array['a', 'b'])", "(grp = ANY ('{a,b}'::text[]))"),
        ("id = any ('{1,2}'::int[])", "(id = ANY ('{1,2}'::integer[]))"),
        ("(id, grp) = (1, 'a')", "((id = 1) AND (grp = 'a'::text))"),
        ("(id, small) < (1, 2)", "(ROW(id, small) < ROW(1, 2))"),
        ("extract(year from day) = 2020", "(EXTRACT(year FROM day) = '2020'::numeric)"),
        ("day + interval '1 day' > seen", "((day + '1 day'::interval) > seen)"),
        ("substring(grp from 1 for 2) = 'ab'", "(SUBSTRING(grp FROM 1 FOR 2) = 'ab'::text)"),
        ("grp collate \"C\" < 'b'", "((grp)::text < 'b'::text)"),
        ("abs(id) % 2 = 0", "((abs(id) % 2) = 0)"),
        ("id = -5", "(id = '-5'::integer)"),
        ("price = 1e10", "(price = '10000000000'::numeric)"),
        (
            "seen at time zone 'UTC' > '2020-01-01 00:00:00+00'",
            "((seen AT TIME ZONE 'UTC'::text) > '2020-01-01 00:00:00+00'::timestamp with time zone)"
        ),
        ("1 = 1 and id = 2", "(id = 2)"),
        ("id = 2 or false", "(id = 2)"),
        ("grp = 'it''s'", "(grp = 'it''s'::text)"),
        ("greatest(id, small) > 2", "(GREATEST(id, (small)::integer) > 2)"),
        (
            "date_trunc('month', seen) = '2020-01-01'",
            "(date_trunc('month'::text, seen) = '2020-01-01 00:00:00'::timestamp without time zone)"
        ),
    ]

    @Test("types and parentheses spelled out, constants computed", arguments: filters)
    func filter(_ expected: (condition: String, filter: String)) throws {
        let session = TestSession(tables: [.facts])
        let lines = try session.explain("SELECT 1 FROM facts WHERE \(expected.condition)", "costs off")
        let found = lines.first { $0.hasPrefix("  Filter: ") }
        #expect(found == "  Filter: \(expected.filter)")
    }

    @Test("with the values of parameters")
    func parameters() throws {
        let session = TestSession(tables: [.facts])
        let lines = try session.explain(
            "SELECT 1 FROM facts WHERE id = $1 AND grp = $2",
            "costs off",
            parameters: [.int4(4), .text("x")]
        )
        #expect(lines.contains("  Filter: ((id = 4) AND (grp = 'x'::text))"))
        #expect(lines.contains("  Handed-Down Conditions: id = 4, grp = 'x'"))
    }
}
