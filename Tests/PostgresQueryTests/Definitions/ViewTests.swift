import PostgresCatalog
import PostgresQuery
import PostgresWire
import Testing

/// The results are those of a PostgreSQL 15 over the same rows.
@Suite("views")
struct ViewTests {
    @Test(arguments: QueryCase.parse(table))
    func answer(_ query: QueryCase) {
        let found = DefinitionSession.make().outcome(query.sql)
        let isOrdered = query.sql.lowercased().contains("order by")
        #expect((isOrdered ? found : found.sorted()) == (isOrdered ? query.rows : query.rows.sorted()))
    }

    @Test("a view that reads itself is refused")
    func recursion() {
        var model = DefinitionSession.model
        for (name, other) in [("first", "second"), ("second", "first")] {
            model.put(
                TableDefinition(
                    TableName(name),
                    columns: [Column("a", .int4)],
                    kind: .view,
                    viewDefinition: "SELECT a FROM \(other)"
                )
            )
        }
        let session = TestSession(model: model, rows: [:])
        #expect(
            session.outcome("SELECT * FROM first")
                == ["42P17: infinite recursion detected in rules for relation \"first\""]
        )
    }

    @Test("the columns of a view are described with their types, domains as their base types")
    func description() throws {
        let session = DefinitionSession.make()
        let query = try session.bind("SELECT m, p, c, ms FROM persons")
        let types = ["mood", "pair", "_mood"].map { DefinitionSession.type(TableName($0), in: DefinitionSession.model) }
        #expect(query.columns.map(\.type) == [types[0], .int4, types[1], types[2]])
        #expect(query.columns.map(\.typeLength) == [4, 4, -1, -1])
        let view = try session.bind("SELECT * FROM happy")
        let relation = try #require(session.catalog.relation(TableName("happy")))
        #expect(view.columns.map(\.name) == ["id", "who", "m"])
        #expect(view.columns.map(\.tableOID) == [relation.oid, relation.oid, relation.oid])
        #expect(view.columns.map(\.attributeNumber) == [1, 2, 3])
    }

    private static let table = #"""
        SELECT * FROM happy ORDER BY id
            1|Ada|happy
            4|Dee|happy
        SELECT who FROM happy WHERE id > 1
            Dee
        SELECT * FROM named
            1|ADA
            2|BOB
            3|CID
            4|DEE
        SELECT h.* FROM happy h ORDER BY 1
            1|Ada|happy
            4|Dee|happy
        SELECT * FROM nested ORDER BY who
            Ada|ADA
            Dee|DEE
        SELECT * FROM counted ORDER BY m
            sad|1|2.25
            ok|1|∅
            happy|2|10.00
        SELECT name FROM happy
            42703@8: column "name" does not exist
        SELECT x.q FROM named AS x(q) ORDER BY q
            1
            2
            3
            4
        SELECT happy FROM happy ORDER BY id
            (1,Ada,happy)
            (4,Dee,happy)
        SELECT p.name, (SELECT n FROM counted c WHERE c.m = p.m) FROM persons p ORDER BY id
            Ada|2
            Bob|1
            Cid|1
            Dee|2
        SELECT p.id, h.who FROM persons p LEFT JOIN happy h ON h.id = p.id ORDER BY p.id
            1|Ada
            2|∅
            3|∅
            4|Dee
        WITH persons AS (SELECT 1 AS id) SELECT count(*) FROM happy
            2
        SELECT 'happy'::regclass, 'counter'::regclass
            happy|counter
        """#
}
