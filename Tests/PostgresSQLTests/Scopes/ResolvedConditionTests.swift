import PostgresSQL
import Testing

@Suite("Conditions")
struct ResolvedConditionTests {
    @Test(
        "are told by the source that they are on",
        arguments: [
            ("select 1 from t a, u where a.x = 1 and u.y > 2 and z = 3 and a.x = u.y", ["a x =", "u y >"]),
            (
                "select 1 from t left join u on true where u.a is null and u.b = 1 and t.c is null",
                ["t c IS NULL", "u b ="]
            ),
            ("select 1 from t right join u on true where u.a is null and t.c is null", ["u a IS NULL"]),
            ("select 1 from t full join u on true where u.a is null and t.c is not null", ["t c IS NOT NULL"]),
            ("select 1 from t where a = 1 and b in (1, 2)", ["t a =", "t b IN"]),
            ("select 1 from t, (select * from v where v.q = 1) s where s.a = 1", ["s a ="]),
            ("update t set a = 1 from u where t.b = 2 and u.c = 3", ["t b =", "u c ="]),
            ("select 1 from t where not t.a = 1 or t.b = 2", []),
        ]
    )
    func sources(_ text: String, _ expected: [String]) throws {
        let parsed = try #require(Parser().parse(text).first)
        let names = NameResolution(of: parsed.statement)
        let condition = try #require(StatementInfo(parsed)).whereClause
        let found = names.conditions(in: condition).flatMap { index, conditions in
            conditions.map {
                "\(names.sources[index].name ?? "") \($0.column.parts.last?.value ?? "") \($0.comparison.rawValue)"
            }
        }
        #expect(found.sorted() == expected)
    }
}
