import PostgresWire
import Testing

@testable import PostgresQuery

/// What EXPLAIN ANALYZE can tell of memory and disk.
@Suite("what nodes note of memory and disk")
struct MemoryUseTests {
    @Test(
        "a sort says how it sorted",
        arguments: [
            ("SELECT name FROM big ORDER BY name", "1GB", "quicksort"),
            ("SELECT name FROM big ORDER BY name", "64kB", "external merge"),
            ("SELECT name FROM big ORDER BY name LIMIT 10", "64kB", "top-N heapsort"),
            ("SELECT name FROM big ORDER BY name LIMIT 6000", "64kB", "external merge"),
        ]
    )
    func sorts(_ sql: String, _ workMemory: String, _ method: String) throws {
        let use = try #require(try use(sql, workMemory) { $0 is SortPlan })
        #expect(use.sortMethod == method)
        #expect((use.disk > 0) == (method == "external merge"))
        #expect(use.peak > 0)
        #expect(use.disk == 0 || use.peak < 128 << 10)
    }

    @Test(
        "what hashes says in how many parts it did it",
        arguments: [
            "SELECT id, count(*) FROM big GROUP BY id", "SELECT DISTINCT id FROM big",
            "SELECT id FROM big UNION SELECT grp FROM big", "SELECT id FROM big EXCEPT SELECT grp FROM big",
            "SELECT f.name FROM big f JOIN big g ON f.id = g.grp",
        ]
    )
    func batches(_ sql: String) throws {
        let isHash: (any PlanNode) -> Bool = {
            $0 is AggregatePlan || $0 is DistinctPlan || $0 is SetOperationPlan || $0 is VectorJoinPlan
        }
        let inMemory = try #require(try use(sql, "1GB", isHash))
        #expect(inMemory.batches == 1)
        #expect(inMemory.disk == 0)
        let spilled = try #require(try use(sql, "64kB", isHash))
        #expect(spilled.batches > 1)
        #expect(spilled.disk > 0)
        #expect(spilled.peak < inMemory.peak)
        #expect((inMemory.buckets != nil) == sql.contains("JOIN"))
    }

    /// What the first node of a kind has noted.
    private func use(
        _ sql: String,
        _ workMemory: String,
        _ isWanted: (any PlanNode) -> Bool
    ) throws -> MemoryUse? {
        let session = TestSession(tables: [.big], inColumns: false)
        session.settings["work_mem"] = workMemory
        session.settings["hash_mem_multiplier"] = "0.25"
        let query = try session.bind(sql)
        let measurements = PlanMeasurements(takesTime: false)
        _ = try session.run(query, batch: 500, measurements: measurements)
        var node = query.plan.root
        while !isWanted(node) {
            switch node {
            case let plan as CutPlan: node = plan.input
            case let plan as GroupedScanPlan: node = plan.grouping
            case let plan as ProjectPlan: node = plan.input
            case let plan as LimitPlan: node = plan.input
            default: return nil
            }
        }
        return measurements.memoryUse(of: node)
    }
}
