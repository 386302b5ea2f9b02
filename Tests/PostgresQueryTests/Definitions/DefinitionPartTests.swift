import PostgresCatalog
import PostgresQuery
import PostgresWire
import Testing

/// The texts are those of `pg_get_indexdef` and `pg_get_constraintdef` of a PostgreSQL 15.
@Suite("parts of definitions written out")
struct DefinitionPartTests {
    @Test(
        "an element of an index",
        arguments: [
            ("lower(b)", "lower(b)"), ("a + 1", "((a + 1))"), ("coalesce(b, c)", "COALESCE(b, (c)::text)"),
            ("a::text", "((a)::text)"), ("(b || c)", "((b || (c)::text))"), ("j ->> 'x'", "((j ->> 'x'::text))"),
        ]
    )
    func indexElement(_ text: String, _ expected: String) throws {
        let session = DefinitionSession.make()
        let table = try #require(session.catalog.model.tables[TableName("d")])
        #expect(DefinitionDeparser(session).text(ofIndexElement: text, of: table) == expected)
    }

    @Test("names are written with their schemas where the search path would not find them")
    func qualified() throws {
        let session = DefinitionSession.make()
        let everywhere = DefinitionDeparser(session, searchPath: [])
        let table = try #require(session.catalog.model.tables[TableName("persons")])
        #expect(everywhere.text(ofCheck: "m <> 'sad'", of: table) == "CHECK ((m <> 'sad'::public.mood))")
        #expect(
            everywhere.text(ofExpression: "nextval('counter')", use: .columnDefault, over: ExpressionScope())
                == "nextval('public.counter'::regclass)"
        )
        #expect(
            DefinitionDeparser(session).text(ofExpression: "add(1, id)", use: .transform, over: ExpressionScope(table))
                == "add(1, id)"
        )
    }
}
