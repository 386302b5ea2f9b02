import PostgresSQL
import Testing

@Suite struct StatementInfoTests {
    private func information(_ text: String) -> StatementInfo? {
        Parser().parse(text).first.flatMap { StatementInfo($0) }
    }

    private func tables(_ text: String) -> [String] {
        (information(text)?.tables ?? []).map { table in
            let name = (table.schema.map { $0 + "." } ?? "") + table.name + (table.alias.map { " " + $0 } ?? "")
            return "\(name) \(table.access) \(table.level)"
        }
    }

    @Test(
        "tables have schema, alias, access and level; common tables are none",
        arguments: [
            ("select 1", []),
            ("select * from s.t a join only u on a.x = u.x", ["s.t a read 0", "u read 0"]),
            (
                "with c as (select * from t), d as (select * from c) select * from c, d, s.c, (select * from v) x",
                ["t read 1", "s.c read 0", "v read 1"]
            ),
            ("with recursive c as (select * from c union select * from t) select * from c", ["t read 1"]),
            ("with c as (select * from c) select * from c", ["c read 1"]),
            (
                "insert into s.t as a select * from u where x in (select y from w)",
                ["s.t a write 0", "u read 0", "w read 1"]
            ),
            ("update t set a = (select max(b) from u) from v", ["t write 0", "u read 1", "v read 0"]),
            ("delete from t using u", ["t write 0", "u read 0"]),
            (
                "select f(a, (select 1 from t)), exists (select 1 from u) from w order by (select 1 from x)",
                [
                    "t read 1", "u read 1", "w read 0", "x read 1",
                ]
            ),
        ] as [(String, [String])]
    )
    func tables(_ text: String, _ expected: [String]) { #expect(tables(text) == expected) }

    @Test("columns have their alias and their own text")
    func columns() throws {
        let info = try #require(information("-- é\nselect a.b , count( * ) as N, x+1 \"Sum\", * from t a"))
        #expect(info.columns.map(\.text) == ["a.b", "count( * )", "x+1", "*"])
        #expect(info.columns.map(\.alias) == [nil, "n", "Sum", nil])
    }

    @Test(
        "simple conditions are found among those joined with AND",
        arguments: [
            ("a = 1 and 2 < b and c >= $1", ["a = 1", "b > 2", "c >= $1"]),
            (
                "a between 1 and 2 and b in (1, 'x') and c is not null",
                ["a >= 1", "a <= 2", "b IN 1,'x'", "c IS NOT NULL"]
            ),
            ("t.a like 'x%' and b ilike $2 and c = any ($1)", ["t.a LIKE 'x%'", "b ILIKE $2", "c = ANY $1"]),
            (
                "a = -1 and b <> '5'::int and date '2020-01-01' <= c",
                [
                    "a = -1", "b <> '5'::integer", "c >= '2020-01-01'::date",
                ]
            ),
            ("a = 1 or b = 2", []), ("not a = 1", []),
            ("a = b and lower(c) = 'x' and d is true and e is null", ["e IS NULL"]),
            ("a not between 1 and 2 and (b = 1 and c = 2)", ["b = 1", "c = 2"]),
            ("a not in (1, $2) and (b, 3) = (4, c)", ["a <> 1", "a <> $2", "b = 4", "c = 3"]),
            ("not (a in (1)) and (a = 1) is true and (a = 1 and b = 2) = true and (a = 1 or true)", []),
            ("((a = 1) and (b like 'x' and ((c > 2))))", ["a = 1", "b LIKE 'x'", "c > 2"]),
            ("a = b and 1 = 2 and a = b + 1 and a[1] = 2 and (a).b = 3 and a = any (b) and a in (1, b)", []),
            ("a = all ($1) and a between symmetric 1 and 2 and a in (select 1) and t.* = 1", []),
            ("a operator(x.=) 1 and a like b escape 'x' and a ~ 'x'", []),
        ] as [(String, [String])]
    )
    func conditions(_ text: String, _ expected: [String]) throws {
        let conditions = try #require(information("select * from t where " + text)).conditions
        let texts = conditions.map { condition in
            let values = condition.values.map(\.sql).joined(separator: ",")
            let column = condition.column.parts.map(\.value).joined(separator: ".")
            return "\(column) \(condition.comparison.rawValue)" + (values.isEmpty ? "" : " \(values)")
        }
        #expect(texts == expected)
    }

    @Test("the other clauses, joins, queries and parameters are there")
    func parts() throws {
        let text = """
            select a, sum(b) from t left join u using (x) join v on v.y = $3 where c = $1 group by a having sum(b) > $10
            order by 2 desc limit $2 offset 5
            """
        let info = try #require(information(text))
        #expect(info.joins.map(\.kind) == [.inner, .left])
        #expect(info.groupBy.count == 1)
        #expect(info.having?.sql == "sum(b) > $10")
        #expect(info.orderBy.first?.direction == .descending)
        #expect(info.limit?.sql == "$2")
        #expect(info.offset?.sql == "5")
        #expect(info.parameters == [1, 2, 3, 10])
        #expect(try #require(information("select (select 1), * from (select 2) x")).subqueries.count == 2)
        #expect(information("begin") == nil)
    }
}
