import PostgresSQL
import Testing

@Suite struct ExpressionTests {
    @Test(
        "operators bind as in PostgreSQL's precedence table",
        arguments: [
            ("a is null = b", "(a IS NULL) = b"), ("a = b is null", "(a = b) IS NULL"),
            ("not a = b", "NOT (a = b)"), ("a = not b = c", "a = (NOT (b = c))"), ("not a is null", "NOT (a IS NULL)"),
            ("not a and b or c", "((NOT a) AND b) OR c"), ("a or b and c or d", "a OR (b AND c) OR d"),
            ("-1::int", "-1::integer"), ("-a ^ 2", "(-a) ^ 2"), ("2 ^ 3 ^ 4", "(2 ^ 3) ^ 4"),
            ("a + b * c - d % e", "(a + (b * c)) - (d % e)"), ("a || b + c", "a || (b + c)"),
            ("a < b || c", "a < (b || c)"), ("@ -5", "@ (-5)"), ("~ a + b", "~ (a + b)"),
            ("a operator(pg_catalog.+) b * c", "a OPERATOR(pg_catalog.+) (b * c)"),
            ("a between b and c and d", "(a BETWEEN b AND c) AND d"),
            ("a between b = c and d", "a BETWEEN (b = c) AND d"),
            ("a not between symmetric b + 1 and c or e", "(a NOT BETWEEN SYMMETRIC (b + 1) AND c) OR e"),
            ("a in (1) = b", "(a IN (1)) = b"), ("a = b in (1)", "a = (b IN (1))"),
            ("a like b || 'c' escape 'd'", "a LIKE (b || 'c') ESCAPE 'd'"),
            ("a not like all (b)", "a !~~ ALL (b)"), ("a = any (select 1) and b", "(a = ANY (SELECT 1)) AND b"),
            ("a at time zone b at time zone c", "(a AT TIME ZONE b) AT TIME ZONE c"),
            ("a + b at time zone c", "a + (b AT TIME ZONE c)"), ("a || b collate \"C\"", "a || (b COLLATE \"C\")"),
            ("- a collate c", "(-a) COLLATE c"), ("a::int::text", "a::integer::text"), ("a.b[1].c", "(a.b[1]).c"),
            ("a isnull and b notnull", "(a IS NULL) AND (b IS NOT NULL)"),
            ("a is distinct from b = c", "a IS DISTINCT FROM (b = c)"),
            ("(a, b) overlaps (c, d)", "pg_catalog.\"overlaps\"(a, b, c, d)"), ("((a))", "a"),
            ("((1), (2))", "(1, 2)"), ("row(1)", "ROW(1)"), ("x -> 'a' ->> 'b'", "(x -> 'a') ->> 'b'"),
            ("case when a then b end::text", "CASE WHEN a THEN b END::text"), ("a != b", "a <> b"),
        ]
    )
    func precedence(_ text: String, _ expected: String) {
        let (expression, diagnostics) = Parser().parseExpression(text)
        #expect(diagnostics.isEmpty)
        #expect(expression.sql == expected)
    }

    @Test(
        "types have PostgreSQL's names and modifiers",
        arguments: [
            ("int", "integer"), ("float(24)", "real"), ("float(25)", "double precision"), ("dec(5,2)", "numeric(5, 2)"),
            ("national character varying(3)", "character varying(3)"), ("char", "character(1)"), ("bit", "bit(1)"),
            ("bit varying(5)", "bit varying(5)"), ("\"char\"", "\"char\""), ("int[3][]", "integer[3][]"),
            ("int array[4]", "integer[4]"), ("int array", "integer[]"), ("setof s.t", "SETOF s.t"),
            ("timestamp(3) with time zone", "timestamp(3) with time zone"), ("time", "time without time zone"),
            ("interval day to second(3)", "interval day to second(3)"), ("interval(2)", "interval(2)"),
            ("interval year to month", "interval year to month"), ("s.t.c%type", "s.t.c%TYPE"),
            ("geometry(point, 4326)", "geometry(point, 4326)"), ("double precision", "double precision"),
        ]
    )
    func types(_ text: String, _ expected: String) {
        let (type, diagnostics) = Parser().parseType(text)
        #expect(diagnostics.isEmpty)
        #expect(type?.sql == expected)
    }

    @Test("an interval's fields are encoded as PostgreSQL's grammar does")
    func intervalMask() throws {
        let type = try #require(Parser().parseType("interval day to second(3)").type)
        #expect(type.modifiers == [.literal(Literal(.integer(7176))), .literal(Literal(.integer(3)))])
        let literal = Parser().parseExpression("interval '1' hour").expression
        guard case .cast(let cast) = literal else {
            Issue.record("no cast")
            return
        }
        #expect(cast.type.modifiers == [.literal(Literal(.integer(1024)))])
        #expect(cast.type.name == QualifiedName(["pg_catalog", "interval"]))
    }

    @Test(
        "the standard's calls become PostgreSQL's functions",
        arguments: [
            ("extract(year from a)", "extract", 2), ("substring(a from b for c)", "substring", 3),
            ("substring(a for b)", "substring", 3), ("trim(leading 'x' from a)", "ltrim", 2),
            ("position(a in b)", "position", 2), ("overlay(a placing b from 1)", "overlay", 3),
            ("normalize(a, nfc)", "normalize", 2), ("collation for (a)", "pg_collation_for", 1),
        ]
    )
    func standardCalls(_ text: String, _ name: String, _ count: Int) {
        guard case .function(let call) = Parser().parseExpression(text).expression else {
            Issue.record("no call")
            return
        }
        #expect(call.name == QualifiedName(["pg_catalog", Identifier(name)]))
        #expect(call.syntax == .standard)
        #expect(call.arguments.count == count)
    }

    @Test("ranges count bytes of the whole text")
    func ranges() throws {
        let statement = try #require(Parser().parse("select 'é'; select ab + 1 from t").last)
        guard case .select(let query) = statement.statement, case .select(let core) = query.body else {
            Issue.record("no query")
            return
        }
        guard case .binary(let sum) = core.columns[0].expression, case .table(let table) = core.from[0] else {
            Issue.record("no sum")
            return
        }
        #expect([sum.range.start, sum.range.end] == [20, 26])
        #expect([sum.operator.range.start, sum.operator.range.end] == [23, 24])
        #expect([table.range.start, table.range.end] == [32, 33])
    }
}
