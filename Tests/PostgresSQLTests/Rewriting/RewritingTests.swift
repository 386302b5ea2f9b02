import PostgresSQL
import Testing

@Suite("A rewritten text")
struct RewritingTests {
    @Test("is what the README shows")
    func readme() throws {
        let text = "SELECT id,  total -- the sum\nFROM public.orders WHERE id=7"
        let preview = try Parser().rewrite(text) { statement in
            statement = statement.renamingRelations { table in
                table.schema == "public" ? QualifiedName(["production", Identifier(table.name)]) : nil
            }
        }
        #expect(preview == "SELECT id,  total -- the sum\nFROM production.orders WHERE id=7")
    }

    /// Renames `public.x` and bare names to `production.x`.
    private func renamed(_ text: String) throws -> String {
        try Parser().rewrite(text) { statement in
            statement = statement.renamingRelations { table in
                guard table.schema == nil || table.schema == "public" else { return nil }
                return QualifiedName(["production", Identifier(table.name)])
            }
        }
    }

    @Test(
        "has other relations and is else the same byte for byte",
        arguments: [
            (
                "SELECT /* all */ o.id,o.total -- the sum\nFROM  public.orders   o  WHERE o.id=1 ;",
                "SELECT /* all */ o.id,o.total -- the sum\nFROM  production.orders   o  WHERE o.id=1 ;"
            ),
            ("select * from orders, \"Big\" b", "select * from production.orders, production.\"Big\" b"),
            (
                "with orders as (select * from public.orders) select orders.id from orders join items i using(id)",
                "with orders as (select * from production.orders) select orders.id from orders join production.items i "
                    + "using(id)"
            ),
            (
                "select public.orders.id, public.orders.* from public.orders",
                "select orders.id, orders.* from production.orders"
            ),
            (
                "insert  into orders(a) values(1)  returning a",
                "insert  into production.orders(a) values(1)  returning a"
            ),
            (
                "update only orders set a=(select max(b) from other.t)",
                "update only production.orders set a=(select max(b) from other.t)"
            ),
            ("begin;  delete from orders ;commit", "begin;  delete from production.orders ;commit"),
            ("explain  analyze select 1 from orders", "explain  analyze select 1 from production.orders"),
            (
                "create view  v as select 1 from orders -- x",
                "create view  production.v as select 1 from production.orders -- x"
            ),
            ("copy orders to stdout", "copy production.orders to stdout"),
            ("truncate orders , items", "truncate production.orders , production.items"),
            ("drop table if exists  orders", "drop table if exists  production.orders"),
            ("select * from orders where and broken ( here", "select * from production.orders where and broken ( here"),
            ("select a, from `orders` limit 1, 2", "select a, from production.orders limit 1, 2"),
            ("select\u{A0}1 from orders", "select\u{A0}1 from production.orders"), ("select 1", "select 1"), ("", ""),
            ("nonsense from orders", "nonsense from orders"),
        ]
    )
    func relations(_ text: String, _ expected: String) throws { #expect(try renamed(text) == expected) }

    @Test(
        "keeps the old name of a relation as its alias",
        arguments: [
            ("select orders.id from orders", "select orders.id from orders_2 AS orders"),
            ("select o.id from orders o", "select o.id from orders_2 o"),
            ("update orders set a = orders.b", "update orders_2 AS orders set a = orders.b"),
            ("delete from orders where orders.a = 1", "delete from orders_2 AS orders where orders.a = 1"),
            ("truncate orders", "truncate orders_2"), ("lock orders", "lock orders_2"),
            ("insert into orders values (1)", "insert into orders_2 AS orders values (1)"),
            ("create index on orders (a)", "create index on orders_2 (a)"),
        ]
    )
    func aliases(_ text: String, _ expected: String) throws {
        let result = try Parser().rewrite(text) { statement in
            statement = statement.renamingRelations { QualifiedName([Identifier($0.name + "_2")]) }
        }
        #expect(result == expected)
    }

    @Test(
        "keeps columns apart that belong to tables of one name",
        arguments: [
            (
                "select one.a.x from one.a where exists (select from s.a where s.a.id = one.a.id)",
                "select two.a.x from two.a where exists (select from s.a where s.a.id = two.a.id)"
            ),
            ("select one.a.*, s.a.x from one.a, s.a", "select two.a.*, s.a.x from two.a, s.a"),
            (
                "update one.a set x = s.a.q from s.a where s.a.id = one.a.id",
                "update two.a set x = s.a.q from s.a where s.a.id = two.a.id"
            ),
            (
                "select a.x, (select one.a.y from one.a) from s.a",
                "select a.x, (select two.a.y from two.a) from s.a"
            ),
            ("select one.a.x from one.a, s.b", "select a.x from two.a, s.b"),
        ]
    )
    func crowdedNames(_ text: String, _ expected: String) throws {
        let result = try Parser().rewrite(text) { statement in
            statement = statement.renamingRelations {
                $0.schema == "one" ? QualifiedName(["two", Identifier($0.name)]) : nil
            }
        }
        #expect(result == expected)
    }

    @Test(
        "gives a relation with a new name another alias where its old one means two tables",
        arguments: [
            (
                "select one.a.x from one.a where exists (select from s.a where s.a.id = one.a.id)",
                "select a_1.x from two.b AS a_1 where exists (select from s.a where s.a.id = a_1.id)"
            ),
            (
                "select one.a.*, a.x, a_1.y from one.a, (select from s.a) a_1 where exists (select one.a.z from s.a)",
                "select a_2.*, a_2.x, a_1.y from two.b AS a_2, (select from s.a) a_1 where exists (select a_2.z from s.a)"
            ),
        ]
    )
    func otherAliases(_ text: String, _ expected: String) throws {
        let result = try Parser().rewrite(text) { statement in
            statement = statement.renamingRelations { $0.schema == "one" ? QualifiedName(["two", "b"]) : nil }
        }
        #expect(result == expected)
    }

    /// Puts a parameter in the place of each string.
    private struct Masking: SyntaxTransform {
        mutating func transform(_ expression: inout PostgresSQL.Expression) {
            expression.transformChildren(with: &self)
            guard case .literal(let literal) = expression, case .string = literal.value else { return }
            expression = .parameter(Parameter(number: 1))
        }
    }

    @Test(
        "keeps words apart that stand close together",
        arguments: [
            ("select'x'from t -- y", "select $1 from t"),
            ("select a from t where b='x'and/**/c", "select a from t where b=$1 and/**/c"),
            ("select 'x'||'y'", "select $1||$1"), ("select'x'\"Label\"", "select $1 \"Label\""),
        ]
    )
    func words(_ text: String, _ expected: String) throws {
        var masking = Masking()
        #expect(try Parser().parse(text).first?.rewritten(by: &masking) == expected)
    }

    /// Adds a condition to each query and statement that has a WHERE or could have one.
    private struct Restricting: SyntaxTransform {
        var condition = Parser().parseExpression("tenant = 7 or open").expression

        mutating func transform(_ core: inout SelectCore) {
            core.transformChildren(with: &self)
            if !core.from.isEmpty { core.whereClause = .and(core.whereClause, condition) }
        }

        mutating func transform(_ statement: inout Statement) {
            statement.transformChildren(with: &self)
            switch statement {
            case .update(var update):
                update.whereClause = .and(update.whereClause, condition)
                statement = .update(update)
            case .delete(var delete):
                delete.whereClause = .and(delete.whereClause, condition)
                statement = .delete(delete)
            default: break
            }
        }
    }

    @Test(
        "has one condition more and keeps its comments",
        arguments: [
            (
                "select a -- one\n from t /* two */ order by a",
                "select a -- one\n from t WHERE (tenant = 7) OR open /* two */ order by a"
            ),
            (
                "select a from t where b  =  1 /* x */ and c limit 1",
                "select a from t where b  =  1 /* x */ and c AND ((tenant = 7) OR open) limit 1"
            ),
            ("select a from t where  not (b)", "select a from t where  not (b) AND ((tenant = 7) OR open)"),
            ("select a from t where (b  = 1)", "select a from t where (b  = 1 AND ((tenant = 7) OR open))"),
            ("select a from t where b or  c", "select a from t where (b or  c) AND ((tenant = 7) OR open)"),
            ("update t set a=1 -- x", "update t set a=1 WHERE (tenant = 7) OR open -- x"),
            ("update t set a=1 from u", "update t set a=1 from u WHERE (tenant = 7) OR open"),
            ("delete  from t as  x returning a", "delete  from t as  x WHERE (tenant = 7) OR open returning a"),
            (
                "select * from (select  1 from t) s join (u cross join v) as j on true group by a",
                "select * from (select  1 from t WHERE (tenant = 7) OR open) s join (u cross join v) as j on true "
                    + "WHERE (tenant = 7) OR open group by a"
            ),
            ("table  t", "SELECT * FROM t WHERE (tenant = 7) OR open"), ("select 1", "select 1"),
        ]
    )
    func conditions(_ text: String, _ expected: String) throws {
        var restricting = Restricting()
        let parsed = try #require(Parser().parse(text).first)
        let result = try parsed.rewritten(by: &restricting)
        #expect(result + String(text.dropFirst(parsed.text.count)) == expected)
    }

    /// Puts a filter in front of each table.
    private struct Filtering: SyntaxTransform {
        mutating func transform(_ item: inout FromItem) {
            guard case .table(let table) = item else { return item.transformChildren(with: &self) }
            item = .subquery(table.filtered(by: Parser().parseExpression("visible").expression))
        }
    }

    @Test(
        "has items of FROM wrapped",
        arguments: [
            (
                "select *  from t ,  u x /* c */ where t.a",
                "select *  from (SELECT * FROM t WHERE visible) AS t ,  (SELECT * FROM u WHERE visible) AS x /* c */ "
                    + "where t.a"
            ),
            ("delete from t using  s.u", "delete from t using  (SELECT * FROM s.u WHERE visible) AS u"),
        ]
    )
    func items(_ text: String, _ expected: String) throws {
        var filtering = Filtering()
        #expect(try Parser().parse(text).first?.rewritten(by: &filtering) == expected)
    }

    /// Replaces a column by an expression.
    private struct Replacing: SyntaxTransform {
        var name: String
        var value: PostgresSQL.Expression

        mutating func transform(_ expression: inout PostgresSQL.Expression) {
            expression.transformChildren(with: &self)
            if case .column(let column) = expression, column.parts.last?.value == name { expression = value }
        }
    }

    @Test(
        "has expressions replaced, in parentheses where they must be",
        arguments: [
            ("select a  *  2, a,f(a),(a)", "select (x + y)  *  2, x + y,f(x + y),(x + y)"),
            (
                "select a::int, -a, a[1], extract(year from a)",
                "select (x + y)::int, -(x + y), (x + y)[1], extract(year from x + y)"
            ),
            ("select case a when  1 then a end", "select case (x + y) when  1 then (x + y) end"),
            (
                "select sum(a) over (partition  by a order by a desc) from t",
                "select sum(x + y) over (partition  by x + y order by x + y desc) from t"
            ),
            ("insert into t values(a,  1)", "insert into t values(x + y,  1)"),
            ("select a as b from t group  by a", "select x + y as b from t group  by x + y"),
            ("create table t(b int check (a  > 1))", "create table t(b int check ((x + y)  > 1))"),
            (
                "select position(a in 'b') , overlay(b placing a from 1)",
                "select position(x + y in 'b') , overlay(b placing x + y from 1)"
            ),
        ]
    )
    func expressions(_ text: String, _ expected: String) throws {
        var replacing = Replacing(name: "a", value: Parser().parseExpression("x + y").expression)
        let parsed = try #require(Parser().parse(text).first)
        let result = try parsed.rewritten(by: &replacing)
        #expect(result == expected)
    }

    @Test("has clauses and items that were added")
    func additions() throws {
        let text = "select a /* x */ from t -- y\n order by a"
        let parsed = try #require(Parser().parse(text).first)
        guard case .select(var query) = parsed.statement, case .select(var core) = query.body else {
            Issue.record("no query")
            return
        }
        let with = Parser().parse("with c as (select 1) select 1").first?.statement
        if case .select(let other) = with { query.with = other.with }
        core.columns.append(SelectItem(expression: Parser().parseExpression("b").expression, alias: "n"))
        core.from.append(.table(TableReference(name: QualifiedName(["c"]))))
        core.whereClause = Parser().parseExpression("a > 1").expression
        query.body = .select(core)
        query.limit = LimitClause(count: .literal(Literal(.integer(10))))
        #expect(
            try parsed.rewritten(as: .select(query))
                == "WITH c AS (SELECT 1) select a, b AS n /* x */ from t, c WHERE a > 1 -- y\n order by a LIMIT 10"
        )
    }

    @Test("is refused where no text gives the tree")
    func refused() throws {
        let parsed = try #require(Parser().parse("select 1").first)
        #expect(throws: RewritingError.self) { try parsed.rewritten(as: .other) }
        let column = PostgresSQL.Expression.column(ColumnReference(parts: []))
        let broken = SelectQuery(body: .select(SelectCore(columns: [SelectItem(expression: column)])))
        #expect(throws: RewritingError.self) { try parsed.rewritten(as: .select(broken)) }
    }
}
