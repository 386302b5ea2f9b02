import PostgresSQL
import Testing

@Suite("A column")
struct ColumnMeaningTests {
    /// The columns with what they mean: the name of a source, an output's number, or a word.
    private func columns(_ text: String, _ known: [String: [String]] = [:]) -> [String] {
        guard let parsed = Parser().parse(text).first else { return [] }
        let names = NameResolution(of: parsed.statement) { known[$0.name] }
        func name(_ index: Int) -> String {
            let source = names.sources[index]
            switch source.kind {
            case .join(let sides) where source.name == nil: return sides.map(name).joined(separator: "+")
            case .commonTable(let definition): return "with \(definition.value) \(source.name ?? "")"
            case .relation, .subquery, .function, .join, .row, .parameters: return source.name ?? ""
            }
        }
        return names.columns.map { column in
            switch column.meaning {
            case .source(let index): name(index)
            case .all(let indexes): "* " + indexes.map(name).joined(separator: ",")
            case .output(let index): "output \(index)"
            case .undetermined(let indexes): "? " + indexes.map(name).joined(separator: ",")
            case .ambiguous(let indexes): "ambiguous " + indexes.map(name).joined(separator: ",")
            case .hidden(let index): "hidden " + name(index)
            case .unknown: "unknown"
            }
        }
    }

    @Test(
        "with a qualifier belongs to the item of FROM of that name",
        arguments: [
            ("select a.x, b.y from t a, u b", ["a", "b"]), ("select t.x from t a", ["unknown"]),
            ("select s.t.x, t.x from s.t", ["t", "t"]), ("select s.t.x from r.t", ["unknown"]),
            ("select s.t.x from s.t t", ["unknown"]), ("select s.t.x from t", ["t"]),
            ("select t.x from t, u t", ["ambiguous t,t"]), ("select t.* from t, u", ["* t"]),
            ("select * from t, u, (select 1) v", ["* t,u,v"]), ("select q.x from t", ["unknown"]),
            ("with c as (select 1) select d.x from c d", ["with c d"]),
            ("select f.x from f(1)", ["f"]), ("select g.x from f(1) as g", ["g"]),
        ]
    )
    func qualified(_ text: String, _ expected: [String]) { #expect(columns(text) == expected) }

    @Test(
        "with a schema rather belongs to the relation that is written with it",
        arguments: [
            ("select s.t.x from t, s.t", ["s.t"]), ("select r.t.x, s.t.x from s.t, t", ["t", "s.t"]),
            ("select t.x from t, s.t", ["ambiguous"]), ("select s.t.x from s.t a, t", ["t"]),
        ]
    )
    func schemas(_ text: String, _ expected: [String]) {
        guard let parsed = Parser().parse(text).first else { return }
        let names = NameResolution(of: parsed.statement)
        let found = names.columns.map { column in
            guard let source = names.source(of: column.reference), case .relation(let name) = source.kind else {
                return "ambiguous"
            }
            return name.parts.map(\.value).joined(separator: ".")
        }
        #expect(found == expected)
    }

    @Test(
        "of the system belongs to any relation, beside its own columns",
        arguments: [
            ("select ctid, xmin, xid from t", ["t", "t", "unknown"]), ("select ctid from t, (select 1) s", ["t"]),
            ("select ctid from t, u", ["? t,u"]), ("select (select ctid from u) from t", ["u"]),
            ("select (select ctid from (select 1) s) from t", ["t"]), ("delete from t returning tableoid", ["t"]),
            ("select ctid from (select 1) s", ["unknown"]),
        ]
    )
    func systemColumns(_ text: String, _ expected: [String]) {
        #expect(columns(text, ["t": ["a"], "u": ["b"]]) == expected)
    }

    @Test(
        "goes before a whole row of that name, even from a query around",
        arguments: [
            ("select (select b from t as b) from u", ["u"]), ("select (select c from t as c) from u", ["c"]),
            ("select (select a from u as a) from t", ["t"]), ("select a as u from u, t group by u", ["t", "output 0"]),
        ]
    )
    func wholeRows(_ text: String, _ expected: [String]) {
        #expect(columns(text, ["t": ["a"], "u": ["b"]]) == expected)
    }

    @Test(
        "in a list of GROUP BY may be an output",
        arguments: [
            ("select a as k, 1 as l from t group by (k, l)", ["t", "output 0", "output 1"]),
            ("select a as k from t group by cube ((k, a))", ["t", "output 0", "t"]),
            ("select a as k from t group by row(k)", ["t", "unknown"]),
        ]
    )
    func groupedLists(_ text: String, _ expected: [String]) { #expect(columns(text, ["t": ["a"]]) == expected) }

    @Test("of a recursive common table is known from its first part")
    func recursion() {
        let text = """
            with recursive r as (select 1 as n union all select s.a from r, lateral (select a from (select n) q) s) \
            select (select a from r) from t
            """
        #expect(columns(text, ["t": ["a"]]) == ["s", "unknown", "with r r", "t"])
    }

    @Test(
        "of a query around is seen from inside, the nearest first",
        arguments: [
            ("select 1 from t where exists (select 1 from u where u.a = t.a)", ["u", "t"]),
            ("select 1 from t where exists (select 1 from t where t.a = 1)", ["t"]),
            ("select 1 from t, (select t.a) s", ["hidden t"]), ("select 1 from t, lateral (select t.a) s", ["t"]),
            ("select 1 from t, f(t.a) g", ["t"]), ("select 1 from f(t.a) g, t", ["unknown"]),
            ("select 1 from (select a.b from t a) s where a.b", ["a", "unknown"]),
            ("select 1 from t left join lateral (select t.a) s on t.b = s.b", ["t", "t", "s"]),
            ("select 1 from t right join lateral (select t.a) s on true", ["hidden t"]),
            ("select 1 from w, t join u on w.a = u.a", ["hidden w", "u"]),
            ("select j.a, t.a from (t join u on t.b = u.b) j", ["j", "hidden t", "t", "u"]),
            ("select 1 from t where (with c as (select t.a) select c.a from c) = 1", ["t", "with c c"]),
            ("with c as (select t.a) select 1 from t", ["unknown"]),
        ]
    )
    func scopes(_ text: String, _ expected: [String]) { #expect(columns(text).sorted() == expected.sorted()) }

    @Test(
        "without a qualifier belongs to what has it",
        arguments: [
            ("select a from t", ["t"]), ("select a from t, u", ["? t,u"]), ("select a, z from t, v", ["v", "t"]),
            ("select a from v, w", ["ambiguous v,w"]), ("select b, c from v, w", ["v", "w"]),
            ("select x from v", ["unknown"]), ("select v from v", ["v"]),
            ("select (select b from w) from v", ["v"]), ("select (select b from t) from v", ["? t,v"]),
            ("select y from (select a as y from t) s, v", ["s", "t"]),
            ("with c(y) as (select 1) select y from c, v", ["with c c"]),
            ("select a, b from v join w using (a)", ["v+w", "v"]), ("select a from v natural join w", ["v+w"]),
            ("select a, j.a from v join w using (a) as j", ["j", "j"]),
            ("select j.b from v join w using (a) as j", ["j"]),
            ("select y from (v join w on true) as j (x, y)", ["j"]), ("select y from t as r (x, y), v", ["r"]),
            ("select n from (values (1, 2)) as q (n, m), v", ["q"]), ("select column2 from (values (1, 2)) q", ["q"]),
            ("select c from (select * from w) s, v", ["s", "* w"]),
        ]
    )
    func unqualified(_ text: String, _ expected: [String]) {
        #expect(columns(text, ["v": ["a", "b"], "w": ["a", "c"]]) == expected)
    }

    @Test(
        "in ORDER BY is an output column first, in GROUP BY one of FROM",
        arguments: [
            ("select a as b from v order by b", ["v", "output 0"]),
            ("select a as b from v order by b + 1", ["v", "v"]),
            ("select a as b from v group by b", ["v", "v"]), ("select a as x from v group by x", ["v", "output 0"]),
            ("select distinct on (x) a as x from v", ["output 0", "v"]),
            ("select a from v union select c from w order by a", ["v", "w", "output 0"]),
            ("select a from v where x = 1", ["v", "unknown"]), ("select a as x from v where x = 1", ["v", "unknown"]),
            ("select a from v order by b", ["v", "v"]), ("select upper(a) from v order by upper", ["v", "output 0"]),
        ]
    )
    func outputs(_ text: String, _ expected: [String]) {
        #expect(columns(text, ["v": ["a", "b"], "w": ["a", "c"]]) == expected)
    }

    @Test(
        "of a target is seen where PostgreSQL lets it be seen",
        arguments: [
            ("insert into t (a) select t.b from u returning t.a", ["unknown", "t"]),
            (
                "insert into t values (1) on conflict (a) do update set b = excluded.b + t.b where t.c returning a",
                ["t", "excluded", "t", "t", "t"]
            ),
            ("insert into t as n values (1) returning n.a, t.a", ["n", "unknown"]),
            ("update t set a = t.b + u.c from u where t.d = u.d returning u.e", ["t", "u", "t", "u", "u"]),
            ("update t set a = 1 from lateral (select t.a) s", ["hidden t"]),
            ("delete from t using u where t.a = u.a", ["t", "u"]), ("delete from t d where t.a = 1", ["unknown"]),
            (
                "merge into t using u on t.a = u.a when matched and t.b then update set c = u.c "
                    + "when not matched then insert values (u.a, t.a)",
                ["t", "u", "t", "u", "u", "hidden t"]
            ),
            ("with d as (delete from t returning a as x) select x from d, v", ["t", "with d d"]),
            ("create table n (a int, check (a > 0), check (n.a > 1))", ["n", "n"]),
            (
                "create trigger g before update on t for each row when (old.a <> new.a) execute function f()",
                ["old", "new"]
            ),
            ("create policy p on t using (t.a = b)", ["t", "t"]),
            ("create function f(x int) returns int return x + f.x", ["f", "f"]),
        ]
    )
    func targets(_ text: String, _ expected: [String]) {
        #expect(columns(text, ["v": ["a", "b"]]) == expected)
    }

    @Test("is found again by its place")
    func places() throws {
        let parsed = try #require(Parser().parse("select a.x from t a where a.y = 1").first)
        let names = NameResolution(of: parsed.statement)
        for column in names.columns { #expect(names.source(of: column.reference)?.name == "a") }
        #expect(names.meaning(of: ColumnReference(parts: ["x"])) == nil)
    }
}
