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
        let results = OnSmallStack.run {
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
            ("select 1", " + 1", "54001"), ("select 1", " union select 1", "54001"),
            ("select * from a", " cross join b", "54001"),
            ("select a", "::int", "54001"), ("select 1 where a", " and a", nil), ("select a", ", a", nil),
            ("select a in (1", ", 1", nil), ("values (1)", ", (1)", nil),
        ] as [(String, String, String?)]
    )
    func chains(_ beginning: String, _ link: String, _ sqlState: String?) {
        let end = beginning.hasSuffix("in (1") ? ")" : ""
        let text = beginning + String(repeating: link, count: 20_000) + end
        let results = OnSmallStack.run { [Parser().parse(text).first?.firstError?.sqlState ?? "00000"] }
        #expect(results == [sqlState ?? "00000"])
    }

    @Test("usual nesting is understood", arguments: Self.shapes.map(\.open))
    func usual(_ open: String) {
        guard let shape = Self.shapes.first(where: { $0.open == open }), open.hasPrefix("("), open.hasSuffix("(") else {
            return
        }
        let text =
            "select " + String(repeating: shape.open, count: 40) + "1" + String(repeating: shape.close, count: 40)
        #expect(Parser().parse(text).first?.firstError == nil)
    }
}

/// Runs a closure on a thread with 512 KiB of stack.
private enum OnSmallStack {
    /// What the thread hands over; the semaphore keeps its uses apart.
    private final class Box<Value>: @unchecked Sendable {
        var values: [Value] = []
    }

    static func run<Value: Sendable>(_ body: @escaping @Sendable () -> [Value]) -> [Value] {
        let box = Box<Value>()
        let finished = DispatchSemaphore(value: 0)
        let thread = Thread {
            box.values = body()
            finished.signal()
        }
        thread.stackSize = 512 * 1024
        thread.start()
        finished.wait()
        return box.values
    }
}
