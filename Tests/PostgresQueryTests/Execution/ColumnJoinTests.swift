import PostgresWire
import Testing

/// The results are those of a PostgreSQL 15 over the same rows.
@Suite("joins over columns")
struct ColumnJoinTests {
    @Test(arguments: QueryCase.parse(table))
    func answer(_ query: QueryCase) { query.check(TestTable.samples + [.facts]) }

    private static let table = #"""
        SELECT f.id, g.id FROM facts f JOIN facts g ON f.price = g.price ORDER BY 1, 2
            1|1
            1|2
            2|1
            2|2
            4|4
            5|5
            6|6
            7|7
            8|8

        SELECT f.id, g.id FROM facts f JOIN facts g ON f.pad = g.pad AND f.id < g.id ORDER BY 1, 2
            1|2
            1|6
            2|6
            3|4
            7|8

        SELECT f.id, g.id FROM facts f JOIN facts g ON f.grp = g.grp WHERE f.id <> g.id ORDER BY 1, 2
            1|2
            2|1
            3|4
            4|3

        SELECT f.id, g.id FROM facts f JOIN facts g ON f.score = g.score AND f.day = g.day ORDER BY 1, 2
            1|1
            2|2
            4|4
            5|5
            6|6
            8|8

        SELECT f.id, g.id FROM facts f LEFT JOIN facts g ON f.big = g.small ORDER BY 1, 2
            1|∅
            2|1
            2|8
            3|∅
            4|∅
            5|∅
            6|7
            7|6
            8|∅

        SELECT f.id, g.id FROM facts f LEFT JOIN facts g ON f.grp = g.grp AND g.weight > f.weight ORDER BY 1, 2
            1|∅
            2|1
            3|∅
            4|∅
            5|∅
            6|∅
            7|∅
            8|∅

        SELECT f.id, g.id FROM facts f FULL JOIN facts g ON f.big = g.small ORDER BY 1, 2
            1|∅
            2|1
            2|8
            3|∅
            4|∅
            5|∅
            6|7
            7|6
            8|∅
            ∅|2
            ∅|3
            ∅|4
            ∅|5

        SELECT f.id, g.id FROM facts f RIGHT JOIN facts g ON f.small = g.id AND f.flag ORDER BY 1, 2
            1|1
            8|1
            ∅|2
            ∅|3
            ∅|4
            ∅|5
            ∅|6
            ∅|7
            ∅|8

        SELECT f.id, p.name FROM facts f, people p, orders o WHERE f.id = p.id AND o.person_id = p.id ORDER BY 1, 2, o.id
            1|Ada
            1|Ada
            2|Bob
        """#
}
