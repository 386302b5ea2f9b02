import PostgresQuery
import PostgresSQL
import PostgresWire
import Testing

/// A plan that PostgreSQL 15 made for `SELECT x FROM a WHERE x > 3 ORDER BY x DESC`, with its figures.
private let sorted: PlanDescription = {
    var scan = PlanDescription("Seq Scan", title: "Seq Scan on a", relationship: "Outer")
    scan.attributes = [.init("Relation Name", .text("a")), .init("Alias", .text("a"))]
    scan.estimate = .init(startupCost: 0, totalCost: 1.25, rows: 18, width: 4)
    scan.actual = .init(startupTime: 0.004, totalTime: 0.0051, rows: 17, loops: 1)
    scan.properties = [.init("Filter", .text("(x > 3)")), .init("Rows Removed by Filter", .integer(3))]
    var sort = PlanDescription("Sort")
    sort.estimate = .init(startupCost: 1.63, totalCost: 1.67, rows: 18, width: 4)
    sort.actual = .init(startupTime: 0.031, totalTime: 0.032, rows: 17, loops: 1)
    sort.properties = [.init("Sort Key", .list(["x DESC"]))]
    sort.children = [scan]
    return sort
}()

@Suite("a plan is laid out as PostgreSQL does it")
struct PlanLayoutTests {
    /// Options, and the lines of PostgreSQL for them.
    static let layouts: [(options: String, lines: String)] = [
        (
            "analyze, timing off, summary off",
            """
            Sort  (cost=1.63..1.67 rows=18 width=4) (actual rows=17 loops=1)
              Sort Key: x DESC
              ->  Seq Scan on a  (cost=0.00..1.25 rows=18 width=4) (actual rows=17 loops=1)
                    Filter: (x > 3)
                    Rows Removed by Filter: 3
            """
        ),
        (
            "analyze, costs off",
            """
            Sort (actual time=0.031..0.032 rows=17 loops=1)
              Sort Key: x DESC
              ->  Seq Scan on a (actual time=0.004..0.005 rows=17 loops=1)
                    Filter: (x > 3)
                    Rows Removed by Filter: 3
            Planning Time: 0.462 ms
            Execution Time: 2.374 ms
            """
        ),
        (
            "analyze, format json, timing off",
            """
            [
              {
                "Plan": {
                  "Node Type": "Sort",
                  "Parallel Aware": false,
                  "Async Capable": false,
                  "Startup Cost": 1.63,
                  "Total Cost": 1.67,
                  "Plan Rows": 18,
                  "Plan Width": 4,
                  "Actual Rows": 17,
                  "Actual Loops": 1,
                  "Sort Key": ["x DESC"],
                  "Plans": [
                    {
                      "Node Type": "Seq Scan",
                      "Parent Relationship": "Outer",
                      "Parallel Aware": false,
                      "Async Capable": false,
                      "Relation Name": "a",
                      "Alias": "a",
                      "Startup Cost": 0.00,
                      "Total Cost": 1.25,
                      "Plan Rows": 18,
                      "Plan Width": 4,
                      "Actual Rows": 17,
                      "Actual Loops": 1,
                      "Filter": "(x > 3)",
                      "Rows Removed by Filter": 3
                    }
                  ]
                },
                "Planning Time": 0.462,
                "Triggers": [
                ],
                "Execution Time": 2.374
              }
            ]
            """
        ),
        (
            "analyze, format xml, costs off",
            """
            <explain xmlns="http://www.postgresql.org/2009/explain">
              <Query>
                <Plan>
                  <Node-Type>Sort</Node-Type>
                  <Parallel-Aware>false</Parallel-Aware>
                  <Async-Capable>false</Async-Capable>
                  <Actual-Startup-Time>0.031</Actual-Startup-Time>
                  <Actual-Total-Time>0.032</Actual-Total-Time>
                  <Actual-Rows>17</Actual-Rows>
                  <Actual-Loops>1</Actual-Loops>
                  <Sort-Key>
                    <Item>x DESC</Item>
                  </Sort-Key>
                  <Plans>
                    <Plan>
                      <Node-Type>Seq Scan</Node-Type>
                      <Parent-Relationship>Outer</Parent-Relationship>
                      <Parallel-Aware>false</Parallel-Aware>
                      <Async-Capable>false</Async-Capable>
                      <Relation-Name>a</Relation-Name>
                      <Alias>a</Alias>
                      <Actual-Startup-Time>0.004</Actual-Startup-Time>
                      <Actual-Total-Time>0.005</Actual-Total-Time>
                      <Actual-Rows>17</Actual-Rows>
                      <Actual-Loops>1</Actual-Loops>
                      <Filter>(x &gt; 3)</Filter>
                      <Rows-Removed-by-Filter>3</Rows-Removed-by-Filter>
                    </Plan>
                  </Plans>
                </Plan>
                <Planning-Time>0.462</Planning-Time>
                <Triggers>
                </Triggers>
                <Execution-Time>2.374</Execution-Time>
              </Query>
            </explain>
            """
        ),
        (
            "analyze, format yaml, costs off",
            """
            - Plan:\u{20}
                Node Type: "Sort"
                Parallel Aware: false
                Async Capable: false
                Actual Startup Time: 0.031
                Actual Total Time: 0.032
                Actual Rows: 17
                Actual Loops: 1
                Sort Key:\u{20}
                  - "x DESC"
                Plans:\u{20}
                  - Node Type: "Seq Scan"
                    Parent Relationship: "Outer"
                    Parallel Aware: false
                    Async Capable: false
                    Relation Name: "a"
                    Alias: "a"
                    Actual Startup Time: 0.004
                    Actual Total Time: 0.005
                    Actual Rows: 17
                    Actual Loops: 1
                    Filter: "(x > 3)"
                    Rows Removed by Filter: 3
              Planning Time: 0.462
              Triggers:\u{20}
              Execution Time: 2.374
            """
        ),
    ]

    @Test("in every format", arguments: layouts)
    func layout(_ layout: (options: String, lines: String)) throws {
        let options = try ExplainOptions(try Self.options("EXPLAIN (\(layout.options)) SELECT 1"))
        var report = PlanReport(plan: sorted)
        if options.showsSummary {
            report.planningTime = 0.462
            report.executionTime = 2.374
        }
        let rows = report.rows(options).map { $0.text(as: options.columnType, formats: TextFormats()) }
        #expect(rows.joined(separator: "\n") == layout.lines)
        #expect(rows.count == (options.format == .json || options.format == .xml ? 1 : rows.count))
    }

    @Test(
        "unless its options are wrong",
        arguments: [
            ("foo", "42601@10: unrecognized EXPLAIN option \"foo\""),
            ("format foo", "22023@10: unrecognized value for EXPLAIN option \"format\": \"foo\""),
            ("wal", "22023: EXPLAIN option WAL requires ANALYZE"),
            ("timing", "22023: EXPLAIN option TIMING requires ANALYZE"),
            ("costs maybe", "42601: costs requires a Boolean value"),
        ]
    )
    func refused(_ text: String, _ message: String) throws {
        let options = try Self.options("EXPLAIN (\(text)) SELECT 1")
        do throws(PostgresError) {
            _ = try ExplainOptions(options) { Int($0.start) + 1 }
            Issue.record("\(text) was taken")
        } catch {
            #expect("\(error.sqlState)\(error.position.map { "@\($0)" } ?? ""): \(error.message)" == message)
        }
    }

    private static func options(_ text: String) throws -> [ExplainOption] {
        let statement = try #require(Parser().parse(text).first?.statement)
        guard case .explain(let explain) = statement else { throw PostgresError("42601", "no EXPLAIN: \(text)") }
        return explain.options
    }
}
