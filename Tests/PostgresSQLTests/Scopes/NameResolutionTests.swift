import PostgresSQL
import Testing

@Suite("Names in a statement")
struct NameResolutionTests {
    /// The relations as `name access level`, common tables in brackets.
    private func tables(_ text: String) -> [String] {
        guard let parsed = Parser().parse(text).first else { return [] }
        return NameResolution(of: parsed.statement).tables.map { table in
            let name = table.qualifiedName.parts.map(\.value).joined(separator: ".")
            if let common = table.commonTable { return "[\(name) \(common.range.start)]" }
            return "\(name) \(table.access) \(table.level)"
        }
    }

    @Test(
        "a name in FROM is the innermost common table in sight, and else a relation",
        arguments: [
            ("with a as (select 1) select * from a, s.a", ["[a 5]", "s.a read 0"]),
            ("with a as (select * from a) select * from a", ["a read 1", "[a 5]"]),
            ("with recursive a as (select * from a) select * from a", ["[a 15]", "[a 15]"]),
            (
                "with recursive a as (select * from b), b as (select 1) select * from a",
                ["[b 39]", "[a 15]"]
            ),
            ("with a as (select * from b), b as (select 1) select * from a", ["b read 1", "[a 5]"]),
            (
                "with a as (select 1) select * from (with a as (select * from a) select * from a) x",
                ["[a 5]", "[a 41]"]
            ),
            ("select (with a as (select 1) select * from a), (select 1 from a)", ["[a 13]", "a read 1"]),
            ("with a as (select 1) insert into a select * from a", ["a write 0", "[a 5]"]),
            ("with a as (delete from t returning *) update a set b = 1 from a c", ["t write 1", "a write 0", "[a 5]"]),
            ("insert into t with a as (select * from u) select * from a", ["t write 0", "u read 1", "[a 19]"]),
            ("select 1 from t where exists (with a as (table u) table a)", ["t read 0", "u read 2", "[a 35]"]),
            ("(with a as (select 1) table a) union table a", ["[a 6]", "a read 0"]),
            (
                "create recursive view v (n) as select 1 union select n from v, w",
                ["v definition 0", "[v 22]", "w read 1"]
            ),
        ] as [(String, [String])]
    )
    func commonTables(_ text: String, _ expected: [String]) { #expect(tables(text) == expected) }

    @Test(
        "relations are found in every kind of statement",
        arguments: [
            ("create view s.v as select * from t", ["s.v definition 0", "t read 0"]),
            ("create materialized view v as table t", ["v definition 0", "t read 0"]),
            ("create table n as select * from t join u on true", ["n definition 0", "t read 0", "u read 0"]),
            ("select * into n from t", ["n definition 0", "t read 0"]),
            (
                "create table c (a int references p, like l) inherits (q)",
                ["c definition 0", "p definition 0", "l definition 0", "q definition 0"]
            ),
            ("create index on t (a)", ["t definition 0"]),
            ("drop table a, b.c", ["a definition 0", "b.c definition 0"]),
            ("drop function f", []), ("drop schema s", []), ("drop index i", ["i definition 0"]),
            ("alter table t rename to u", ["t definition 0"]), ("alter type t rename to u", []),
            ("comment on column s.t.a is 'x'", ["s.t definition 0"]),
            ("comment on constraint c on s.t is 'x'", ["s.t definition 0"]), ("comment on role r is 'x'", []),
            ("create sequence s owned by t.a", ["s definition 0", "t definition 0"]),
            ("create trigger g after insert on t execute function f()", ["t definition 0"]),
            ("create rule r as on insert to t do also delete from u", ["t definition 0", "u write 0"]),
            ("create policy p on t using (a in (select b from u))", ["t definition 0", "u read 1"]),
            ("copy t from stdin", ["t write 0"]), ("copy s.t to stdout", ["s.t read 0"]),
            ("copy (select * from t) to stdout", ["t read 0"]), ("explain analyze delete from t", ["t write 0"]),
            ("prepare p as select * from t", ["t read 0"]), ("declare c cursor for select * from t", ["t read 0"]),
            ("truncate t, u", ["t write 0", "u write 0"]), ("lock t", ["t write 0"]), ("vacuum t", ["t write 0"]),
            ("refresh materialized view v", ["v write 0"]), ("grant select on t to r", ["t definition 0"]),
            ("grant usage on schema s to r", []),
            (
                "merge into t using u on true when matched then delete",
                ["t write 0", "u read 0"]
            ),
            ("create function f() returns int begin atomic select * from t; end", ["t read 0"]),
            (
                "create schema s create table t (a int) create view v as table t",
                ["t definition 0", "v definition 0", "t read 0"]
            ),
            ("alter table all in tablespace a set tablespace b", []),
            ("alter table t attach partition u default", ["t definition 0", "u definition 0"]),
            ("create publication p for table t where (a > 1)", ["t definition 0"]),
            ("select f(a, (select 1 from t)) from u order by (select 1 from v)", ["t read 1", "u read 0", "v read 1"]),
            ("select (table a), b.x from b where exists (table c)", ["a read 1", "b read 0", "c read 1"]),
            ("execute p", []), ("begin", []), ("nonsense", []),
        ] as [(String, [String])]
    )
    func relations(_ text: String, _ expected: [String]) { #expect(tables(text) == expected) }
}
