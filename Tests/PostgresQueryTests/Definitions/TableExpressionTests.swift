import PostgresCatalog
import PostgresQuery
import PostgresWire
import Testing

/// The errors are those of a PostgreSQL 15 for ALTER TABLE, CREATE INDEX and CREATE TABLE, without their places.
@Suite("expressions of tables")
struct TableExpressionTests {
    @Test("what may not stand in them is refused", arguments: QueryCase.parse(table))
    func refused(_ query: QueryCase) throws {
        let parts = query.sql.split(separator: "|", maxSplits: 2, omittingEmptySubsequences: false).map(String.init)
        let uses: [String: ExpressionUse] = [
            "columnDefault": .columnDefault, "check": .check, "generated": .generated, "indexElement": .indexElement,
            "indexPredicate": .indexPredicate, "partitionKey": .partitionKey,
        ]
        let types: [String: PostgresType] = ["integer": .int4, "text": .text, "date": .date]
        let session = DefinitionSession.make()
        let definition = try #require(session.catalog.model.tables[TableName("d")])
        let use = try #require(uses[parts[0]])
        let target = types[parts[1]].map { Column("zz", $0) }
        var found = "ok"
        do throws(PostgresError) {
            _ = try TableExpression(parts[2], use: use, over: ExpressionScope(definition), as: target, session)
        } catch {
            found = "\(error.sqlState): \(error.message)" + (error.hint.map { " HINT: \($0)" } ?? "")
        }
        #expect([found] == query.rows)
    }

    @Test("they are computed over the values of a row")
    func computed() throws {
        let session = DefinitionSession.make()
        let columns = [Column("a", .int4), Column("b", .varchar, typeModifier: 7)]
        let scope = ExpressionScope("t", columns: columns)
        let row: [PostgresValue] = [.int4(4), .text("xy")]
        func value(_ text: String, _ use: ExpressionUse, as target: Column? = nil) throws -> PostgresValue {
            try TableExpression(text, use: use, over: scope, as: target, session).value(over: row, session)
        }
        #expect(try value("a > 3 AND b IS NOT NULL", .check) == .bool(true))
        #expect(try value("t.a * 2", .generated, as: Column("c", .int8)) == .int8(8))
        #expect(try value("twice(a) + lenient(NULL)", .transform) == .int4(9))
        #expect(try value("lower(upper(b))", .indexElement) == .text("xy"))
        let padded = Column("d", .bpchar, typeModifier: 14)
        #expect(try value("'abcdef'", .columnDefault, as: padded) == .text("abcdef    "))
        #expect(throws: PostgresError.self) {
            _ = try value("'abcdef'", .columnDefault, as: Column("d", .varchar, typeModifier: 7))
        }
    }

    private static let table = #"""
        columnDefault|integer|a + 1
            0A000: cannot use column reference in DEFAULT expression
        columnDefault|integer|(select 1)
            0A000: cannot use subquery in DEFAULT expression
        columnDefault|integer|count(*)
            42803: aggregate functions are not allowed in DEFAULT expressions
        columnDefault|integer|row_number() over ()
            42P20: window functions are not allowed in DEFAULT expressions
        columnDefault|integer|generate_series(1,2)
            0A000: set-returning functions are not allowed in DEFAULT expressions
        columnDefault|integer|'x'
            22P02: invalid input syntax for type integer: "x"
        columnDefault|integer|true
            42804: column "zz" is of type integer but default expression is of type boolean HINT: You will need to rewrite or cast the expression.
        columnDefault|date|1
            42804: column "zz" is of type date but default expression is of type integer HINT: You will need to rewrite or cast the expression.
        columnDefault|integer|nosuch
            0A000: cannot use column reference in DEFAULT expression
        columnDefault|integer|nofunc(1)
            42883: function nofunc(integer) does not exist HINT: No function matches the given name and argument types. You might need to add explicit type casts.
        check||a
            42804: argument of CHECK must be type boolean, not type integer
        check||(select true)
            0A000: cannot use subquery in check constraint
        check||exists (select 1)
            0A000: cannot use subquery in check constraint
        check||sum(a) > 1
            42803: aggregate functions are not allowed in check constraints
        check||rank() over () > 1
            42P20: window functions are not allowed in check constraints
        check||generate_series(1, a) > 1
            0A000: set-returning functions are not allowed in check constraints
        check||nosuch > 1
            42703: column "nosuch" does not exist
        check||d.a > 0 and e.a > 0
            42P01: missing FROM-clause entry for table "e"
        check||a in (select 1)
            0A000: cannot use subquery in check constraint
        check||b > 1
            42883: operator does not exist: text > integer HINT: No operator matches the given name and argument types. You might need to add explicit type casts.
        generated|integer|random()::integer
            42P17: generation expression is not immutable
        generated|integer|a + (select 1)
            0A000: cannot use subquery in column generation expression
        generated|text|now()::text
            42P17: generation expression is not immutable
        generated|integer|max(a)
            42803: aggregate functions are not allowed in column generation expressions
        generated|date|a
            42804: column "zz" is of type date but default expression is of type integer HINT: You will need to rewrite or cast the expression.
        generated|text|day::text
            42P17: generation expression is not immutable
        indexElement||random()
            42P17: functions in index expression must be marked IMMUTABLE
        indexElement||now()
            42P17: functions in index expression must be marked IMMUTABLE
        indexElement||(select 1)
            0A000: cannot use subquery in index expression
        indexElement||sum(a)
            42803: aggregate functions are not allowed in index expressions
        indexElement||lag(a) over ()
            42P20: window functions are not allowed in index expressions
        indexElement||ts::date
            42P17: functions in index expression must be marked IMMUTABLE
        indexElement||generate_series(1, a)
            0A000: set-returning functions are not allowed in index expressions
        indexPredicate||a
            42804: argument of WHERE must be type boolean, not type integer
        indexPredicate||random() > 0.5
            42P17: functions in index predicate must be marked IMMUTABLE
        indexPredicate||(select true)
            0A000: cannot use subquery in index predicate
        indexPredicate||count(a) > 0
            42803: aggregate functions are not allowed in index predicates
        indexPredicate||day > current_date
            42P17: functions in index predicate must be marked IMMUTABLE
        partitionKey||(select 1)
            0A000: cannot use subquery in partition key expression
        partitionKey||max(a)
            42803: aggregate functions are not allowed in partition key expressions
        partitionKey||random()
            42P17: functions in partition key expression must be marked IMMUTABLE
        """#
}
