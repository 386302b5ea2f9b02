import Foundation
import PostgresSQL
import Testing

@Suite struct NestingTests {
    private static let shapes: [(open: String, close: String)] = [
        ("select (", ""), ("(", ")"), ("- ", ""), ("not ", ""), ("f(", ")"), ("case when ", ""), ("a[1", "]"),
        ("array[", "]"), ("(select ", ")"), ("1 + ", "1"), ("a = any (", ")"), ("sum(1) over (order by ", ")"),
        ("exists (select 1 where ", ")"), ("coalesce(", ")"), ("cast(", ")"), ("row(", ")"), ("a::", "int"),
    ]

    @Test(
        "deep nesting is an error of its own on a small stack, never a crash",
        arguments: ["select ", "select * from ", ""]
    )
    func deep(_ beginning: String) {
        let texts = Self.shapes.map { shape in
            beginning + String(repeating: shape.open, count: 10_000) + "1"
                + String(repeating: shape.close, count: 10_000)
        }
        let results = OnStack.run {
            texts.map { text -> Bool in
                guard let statement = Parser().parse(text).first else { return false }
                _ = statement.statement.sql
                _ = StatementInfo(statement)
                _ = statement.effect
                _ = statement.normalizedText
                _ = statement.fingerprint
                let renamed = statement.statement.renamingRelations { QualifiedName(["s", Identifier($0.name)]) }
                _ = try? statement.rewritten(as: renamed)
                return statement.firstError != nil && statement.hashValue == statement.hashValue
            }
        }
        #expect(results.count == texts.count)
        #expect(results.allSatisfy { $0 })
    }

    @Test(
        "long chains that are trees of great height are refused, flat ones are not",
        arguments: [
            ("select 1", " + 1", "54001"), ("select a", " || a", "54001"), ("select 1", " union select 1", "54001"),
            ("select * from a", " cross join b", "54001"),
            ("select a", "::int", "54001"), ("select 1 where a", " and a", nil), ("select a", ", a", nil),
            ("select a in (1", ", 1", nil), ("values (1)", ", (1)", nil),
        ] as [(String, String, String?)]
    )
    func chains(_ beginning: String, _ link: String, _ sqlState: String?) {
        let end = beginning.hasSuffix("in (1") ? ")" : ""
        let text = beginning + String(repeating: link, count: 20_000) + end
        let results = OnStack.run { [Parser().parse(text).first?.firstError?.sqlState ?? "00000"] }
        #expect(results == [sqlState ?? "00000"])
    }

    private static let towers: [(beginning: String, open: String, top: String, close: String)] = [
        ("select ", "- ", "1", ""), ("select ", "not ", "1", ""), ("select ", "f(", "1", ")"),
        ("select ", "case when ", "1", " then 1 end"), ("select ", "a[", "1", "]"), ("select ", "array[", "1", "]"),
        ("select ", "(select ", "1", ")"), ("select ", "a = any (", "1", ")"), ("select ", "coalesce(", "1", ")"),
        ("select ", "sum(1) over (order by ", "1", ")"), ("select ", "exists (select 1 where ", "1", ")"),
        ("select ", "cast(", "1", " as int)"), ("select ", "row(", "1", ")"), ("select a", "::int", "", ""),
        ("select a", " + a", "", ""), ("select * from a", " cross join b", "", ""),
        ("select 1", " union select 1", "", ""), ("select * from ", "(select * from ", "a", ") b"),
        ("select * from ", "(a join b on a in (select * from ", "a", "))"),
        ("", "with a as (", "select 1", ") select 1"), ("select ", "a in (select ", "1", ")"),
    ]

    @Test("the tallest tree that is made is read and freed on a small stack", arguments: towers)
    func tallest(_ tower: (beginning: String, open: String, top: String, close: String)) {
        @Sendable func isRead(_ count: Int) -> Bool {
            let opening = tower.beginning + String(repeating: tower.open, count: count)
            let text = opening + tower.top + String(repeating: tower.close, count: count)
            let error = Parser().parse(text).first?.firstError
            if let error, error.sqlState != "54001" { Issue.record("\(error.message): \(tower.open)") }
            return error == nil
        }
        let results = OnStack.run { () -> [Int] in
            var (low, high) = (1, 20_000)
            while low + 1 < high {
                let middle = (low + high) / 2
                if isRead(middle) { low = middle } else { high = middle }
            }
            return [low]
        }
        #expect(results.allSatisfy { $0 > 5 && $0 < 19_000 })
        #expect(results.count == 1)
    }

    @Test(
        "a hundred thousand links of a flat chain are read, printed and freed on a small stack",
        arguments: [
            ("select 1 where a", " and a", ""), ("select 1 where a", " or a", ""), ("select a", ", a", ""),
            ("select 1 where a", " and a or b", ""), ("select * from a", ", a", ""), ("select f(a", ", a", ")"),
            ("select a::int", "[]", ""), ("select a", "[1]", ""), ("select case", " when a then b", " end"),
            ("values (1)", ", (1)", ""), ("with a as (select 1)", ", a as (select 1)", " select 1"),
            ("grant select on a to b", ", b", ""), ("drop table a", ", a", ""),
            ("create table a (b int", ", b int", ")"),
            ("alter table a add b int", ", add b int", ""), ("select a order by b", ", b", ""),
            ("/*", "/*", String(repeating: "*/", count: 100_001) + "select 1"), ("select 1", " -- a\n", ""),
            ("select 1", ";", ""), ("", "select 1;", ""), ("select 'a'", "\n'a'", ""),
        ]
    )
    func flatChains(_ beginning: String, _ link: String, _ end: String) {
        let text = beginning + String(repeating: link, count: 100_000) + end
        let results = OnStack.run {
            let statements = Parser(ParserOptions(isStrict: true)).parse(text)
            return statements.map { $0.firstError == nil && $0.statement.sql?.isEmpty == false }
        }
        #expect(!results.isEmpty)
        #expect(results.allSatisfy { $0 })
    }

    @Test(
        "usual nesting is understood",
        arguments: [
            ("(", ")"), ("- ", ""), ("not ", ""), ("f(", ")"), ("array[", "]"), ("(select ", ")"), ("coalesce(", ")"),
            ("row(", ")"), ("exists (select 1 where ", ")"), ("a = any (", ")"),
        ] as [(String, String)]
    )
    func usual(_ open: String, _ close: String) {
        let text = "select " + String(repeating: open, count: 15) + "1" + String(repeating: close, count: 15)
        #expect(Parser().parse(text).first?.diagnostics == [])
    }

    @Test("a larger stack takes more, where the parser knows of it", arguments: [512 * 1024, 4 << 20])
    func largerStack(_ size: Int) {
        let text = "select " + String(repeating: "- ", count: 1_000) + "1"
        let results = OnStack.run(size: 16 << 20) {
            [Parser(ParserOptions(stackSize: size)).parse(text).first?.firstError?.sqlState ?? "00000"]
        }
        #expect(results == [size > 1 << 20 ? "00000" : "54001"])
    }
}

/// Runs a closure on a thread whose stack has a known size, 512 KiB where none is given.
private enum OnStack {
    /// What the thread hands over; the semaphore keeps its uses apart.
    private final class Box<Value>: @unchecked Sendable {
        var values: [Value] = []
    }

    static func run<Value: Sendable>(size: Int = 512 * 1024, _ body: @escaping @Sendable () -> [Value]) -> [Value] {
        let box = Box<Value>()
        let finished = DispatchSemaphore(value: 0)
        let thread = Thread {
            box.values = body()
            finished.signal()
        }
        thread.stackSize = size
        thread.start()
        finished.wait()
        return box.values
    }
}
