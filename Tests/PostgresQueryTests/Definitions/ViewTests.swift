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
