import PostgresSQL
import PostgresWire
import Testing

@testable import MemoryDatabase
@testable import PostgresProto

/// Texts that differ in nothing but constants share a plan, where each means the same by it as by one of its own.
struct SharedPlanTests {
    /// Queries with `%1`, `%2` in the place of constants.
    struct Shape: Sendable, CustomTestStringConvertible {
        var text: String
        /// The constants of one text after the other.
        var constants: [[String]]
        /// Whether the last text is to be answered by a plan made for others.
        var isShared = true

        var testDescription: String { text }

        /// The query with these constants.
        func text(_ constants: [String]) -> String {
            constants.enumerated().reduce(text) { $0.replacing("%\($1.offset + 1)", with: $1.element) }
        }
    }

    private static let numbers = [["1"], ["2"], ["3"], ["4"], ["2"], ["7"]]
    private static let pairs = [
        ["1", "2"], ["2", "3"], ["3", "1"], ["2", "2"], ["1", "1"], ["3", "3"], ["2", "1"], ["1", "3"],
    ]

    static let shapes = [
        Shape(text: "SELECT name FROM things WHERE id = %1", constants: numbers),
        Shape(text: "SELECT name FROM things WHERE id = '%1'", constants: numbers),
        Shape(text: "SELECT name FROM things WHERE big = %1", constants: numbers),
        Shape(text: "SELECT name FROM things WHERE price = %1 ORDER BY id", constants: numbers),
        Shape(text: "SELECT name FROM things WHERE id = 1 OR id = %1 ORDER BY id", constants: numbers),
        Shape(
            text: "SELECT id FROM things WHERE name = '%1'",
            constants: [["ape"], ["bee"], ["it''s"], ["cat"], ["ape"]]
        ),
        Shape(
            text: "SELECT id FROM things WHERE name LIKE '%1' ORDER BY id",
            constants: [["a\u{25}"], ["\u{25}e"], ["bee"], ["_\u{25}t"], ["\u{25}"], [""]],
            isShared: false
        ),
        Shape(
            text: "SELECT id FROM things WHERE name ~ '%1' COLLATE pg_catalog.default ORDER BY id",
            constants: [["^(ape)$"], ["^b"], ["e|t"], ["^(cat)$"], [""]],
            isShared: false
        ),
        Shape(
            text: "SELECT relname FROM pg_class WHERE relname ~ '%1' AND relnamespace = 2200 ORDER BY 1",
            constants: [["^(things)$"], ["^th"], ["ing|iew"], ["^(view)$"], ["^\u{e9}"], [""]]
        ),
        Shape(
            text: "SELECT relname FROM pg_class WHERE relname LIKE '%1' AND relnamespace = 2200 ORDER BY 1",
            constants: [["things"], ["th\u{25}"], ["\u{25}ew"], ["view"], ["\u{e9}\u{25}"], ["th_ngs"]]
        ),
        Shape(
            text: "SELECT relname FROM pg_class WHERE oid = '%1'::regclass",
            constants: [["things"], ["view"], ["pg_class"], ["things"], ["nothing"], ["view"]]
        ),
        Shape(text: "SELECT id FROM things WHERE id IN (%1, %2) ORDER BY id", constants: pairs),
        Shape(
            text: "SELECT (SELECT count(*) FROM things WHERE id = %1), (SELECT count(*) FROM things WHERE id = %2)",
            constants: pairs
        ),
        Shape(text: "SELECT DISTINCT id = %1 FROM things ORDER BY id = %2", constants: pairs),
        Shape(
            text: "SELECT relname FROM pg_class WHERE oid BETWEEN %1 AND %2 ORDER BY 1",
            constants: [
                ["1249", "1259"], ["1249", "1255"], ["1255", "1259"], ["1247", "1249"], ["1249", "1259"],
            ]
        ),
        Shape(
            text: "SELECT to_char(made, '%1') FROM things ORDER BY id",
            constants: [["YYYY"], ["MM"], ["DD"], ["Q"], ["YYYY"]],
            isShared: false
        ),
        Shape(text: "SELECT id FROM things WHERE id BETWEEN %1 AND %2 ORDER BY id", constants: pairs, isShared: false),
        Shape(
            text: "SELECT (SELECT count(*) FROM things WHERE id > %1), (SELECT count(*) FROM things WHERE id > %2)",
            constants: pairs,
            isShared: false
        ),
        Shape(text: "SELECT id = %1, count(*) FROM things GROUP BY id = %2 ORDER BY 1", constants: pairs),
        Shape(text: "SELECT DISTINCT id > %1 FROM things ORDER BY id > %2", constants: pairs, isShared: false),
        Shape(text: "SELECT n FROM view WHERE k = %1", constants: numbers),
        Shape(text: "SELECT id FROM things WHERE plus_three(id) = %1", constants: numbers),
        Shape(
            text: "SELECT id FROM things WHERE made = '%1'",
            constants: [["2024-01-01"], ["2024-01-02"], ["2024-01-03"], ["today"], ["2024-13-01"], ["2024-01-01"]]
        ),
        Shape(text: "SELECT name FROM things WHERE id = '%1'", constants: [["1"], ["2"], ["3"], ["x"], ["1"]]),
        Shape(
            text: "SELECT id FROM things WHERE id = %1 AND name = '%2'",
            constants: [
                ["1", "ape"], ["2", "ape"], ["2", "ape"], ["3", "cat"], ["2", "bee"],
                ["2", "bee"], ["1", "ape"],
            ]
        ),
        // The plan depends on what these mean.
        Shape(text: "SELECT %1", constants: numbers, isShared: false),
        Shape(text: "SELECT id FROM things ORDER BY id LIMIT %1", constants: numbers, isShared: false),
        Shape(
            text: "SELECT id, name FROM things ORDER BY %1 DESC",
            constants: [["1"], ["2"], ["1"], ["2"], ["3"], ["1"]],
            isShared: false
        ),
        Shape(text: "SELECT name::varchar(%1) FROM things ORDER BY id", constants: numbers, isShared: false),
        Shape(
            text: "SELECT id FROM things WHERE name <> '%1'::int::text ORDER BY id",
            constants: [["5"], ["05"], [" 5"], ["6"], ["x"], ["05"]],
            isShared: false
        ),
        Shape(
            text: "SELECT CAST((oid '%1')::int8 AS int4) FROM things WHERE id < 0",
            constants: [["1"], ["2"], ["3"], ["4294967295"], ["2"]],
            isShared: false
        ),
        Shape(
            text: "SELECT id FROM things WHERE '%1'::regclass::oid::text <> ''",
            constants: [["pg_class"], ["things"], ["view"], ["nothing"], ["pg_class"]]
        ),
        Shape(text: "SELECT id FROM things WHERE %1 = %2 ORDER BY id", constants: pairs, isShared: false),
        Shape(text: "SELECT id FROM things WHERE id = -%1 + 3", constants: numbers, isShared: false),
        Shape(
            text: "WITH made AS (INSERT INTO others VALUES (%1) RETURNING *) SELECT * FROM made WHERE n > %2",
            constants: pairs,
            isShared: false
        ),
    ]

    private func makeTester() async -> SQLTester {
        let tester = SQLTester()
        let made = await tester.run(
            """
            CREATE TABLE things (id int PRIMARY KEY, name text, big bigint, price numeric(8, 2), made date);
            INSERT INTO things VALUES (1, 'ape', 1, 1.5, '2024-01-01'), (2, 'bee', 2, 2.5, '2024-01-02'),
                (3, 'cat', 3, 3.5, '2024-01-03');
            CREATE VIEW view AS SELECT id AS k, id = 2 AS two, 'it''s ' || name AS n FROM things WHERE id > 0;
            CREATE FUNCTION plus_three(n int) RETURNS int LANGUAGE sql AS 'SELECT n + 3';
            CREATE TABLE others (n int, m int DEFAULT 7);
            """
        )
        #expect(made == [])
        return tester
    }

    /// A comment makes a shape of its own.
    @Test(arguments: shapes)
    func meansWhatAPlanOfItsOwnMeans(shape: Shape) async throws {
        let tester = await makeTester()
        for (index, constants) in shape.constants.enumerated() {
            let text = shape.text(constants)
            let shared = await tester.run(text)
            let own = await tester.run("/* \(index) */ \(text)")
            #expect(shared == own, "\(text)")
        }
    }

    @Test(arguments: shapes)
    func sharesPlans(shape: Shape) async throws {
        let tester = await makeTester()
        for constants in shape.constants { _ = await tester.run(shape.text(constants)) }
        let text = shape.text(try #require(shape.constants.last))
        let parsed = try #require(try tester.handler.parse(text).first)
        guard
            let statement = try? await tester.handler.prepare(parsed, source: text, name: "", parameterTypes: []),
            case .query(let query, _) = statement.plan
        else { return }
        #expect((query.freeConstants != nil) == shape.isShared)
    }

    /// The constants of a view's and a function's text are not those that stand at the same places of the query's.
    @Test func leavesOtherTextsAlone() async throws {
        let tester = await makeTester()
        for width in 0..<60 {
            for number in 1...5 {
                let text =
                    "SELECT k, two, n, plus_three(k) FROM\(String(repeating: " ", count: width)) view WHERE k = \(number)"
                let rows =
                    number > 3
                    ? []
                    : ["\(number)|\(number == 2 ? "t" : "f")|it's \(["ape", "bee", "cat"][number - 1])|\(number + 3)"]
                #expect(await tester.run(text) == rows)
            }
        }
    }

    @Test func followsTheCatalog() async throws {
        let tester = await makeTester()
        for number in 1...5 { _ = await tester.run("SELECT * FROM view WHERE k = \(number)") }
        _ = await tester.run("CREATE OR REPLACE VIEW view AS SELECT id AS k, true AS two, 'new'::text AS n FROM things")
        #expect(await tester.run("SELECT * FROM view WHERE k = 2") == ["2|t|new"])
    }

    /// What is XML hangs on a setting.
    @Test func followsTheSettings() async throws {
        let tester = await makeTester()
        let content = "SELECT 'a'::xml::text"
        for _ in 1...4 { #expect(await tester.run(content) == ["a"]) }
        _ = await tester.run("SET xmloption = document")
        #expect(await tester.run(content).first?.hasPrefix("2200M") == true)
    }
}
