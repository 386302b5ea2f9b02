import PostgresWire
import Testing

@testable import PostgresQuery

/// Chains of operators that are as long as the parser lets them be.
@Suite("long chains of operators")
struct ChainTests {
    @Test("texts are joined in order", arguments: [20, 32, 33, 34, 300, 500])
    func texts(_ count: Int) {
        let chain = (0..<count).map { "'\($0 % 10)'" }.joined(separator: " || ")
        let expected = (0..<count).map { "\($0 % 10)" }.joined()
        #expect(TestSession().outcome("SELECT \(chain)") == [expected])
    }

    @Test("columns are read for each row")
    func columns() {
        let chain = Array(repeating: "x", count: 400).joined(separator: " + ")
        #expect(TestSession().outcome("SELECT \(chain) FROM (VALUES (1), (2)) v(x) ORDER BY 1") == ["400", "800"])
    }

    @Test("a NULL within makes all NULL")
    func nulls() {
        let chain = (0..<200).map { $0 == 150 ? "NULL::text" : "x" }.joined(separator: " || ")
        #expect(TestSession().outcome("SELECT \(chain) FROM (VALUES ('a')) v(x)") == ["∅"])
    }

    @Test("the type changes on the way, and division by zero is told")
    func types() {
        let chain = (0..<100).map { $0 == 70 ? "0.5" : "1" }.joined(separator: " + ")
        #expect(TestSession().outcome("SELECT \(chain)") == ["99.5"])
        let division = (0..<100).map { $0 == 80 ? "0" : "1" }.joined(separator: " / ")
        #expect(TestSession().outcome("SELECT \(division)").first?.contains("22012") == true)
    }

    @Test("a chain is grouped by as a whole")
    func grouping() {
        let chain = Array(repeating: "x", count: 100).joined(separator: " + ")
        let sql = "SELECT \(chain), count(*) FROM (VALUES (1), (1), (2)) v(x) GROUP BY \(chain) ORDER BY 1"
        #expect(TestSession().outcome(sql) == ["100|2", "200|1"])
    }
}
