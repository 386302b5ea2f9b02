import Foundation
import PostgresQuery
import PostgresWire
import Testing

@Suite("Expressions give what PostgreSQL gives: type, text, binary format, error")
struct ReferenceAnswerTests {
    /// The files of the folder Expressions, which Scripts/reference-answers fills.
    static let files = [
        "aggregates", "arrays", "geometry", "json", "jsonpath", "ranges", "series", "text-search", "windows",
    ]

    @Test("a file of expressions", arguments: files)
    func expressions(_ file: String) throws {
        let cases = try ReferenceExpression.all(in: file)
        try #require(!cases.isEmpty)
        let session = TestSession(tables: [])
        for reference in cases {
            let found = reference.answer(of: session)
            #expect(found == reference.answer, "\(reference.expression)")
        }
    }
}

/// An expression, and what PostgreSQL answers.
struct ReferenceExpression {
    var expression: String
    var answer: String

    /// The expressions of a file.
    static func all(in file: String) throws -> [ReferenceExpression] {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        let url = folder.appendingPathComponent("Expressions").appendingPathComponent("\(file).tsv")
        return try String(contentsOf: url, encoding: .utf8).split(separator: "\n").compactMap { line in
            let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
            guard fields.count == 2 else { return nil }
            return ReferenceExpression(
                expression: ScalarFunctionTests.Case.unescaped(fields[0]),
                answer: ScalarFunctionTests.Case.unescaped(fields[1])
            )
        }
    }

    /// What a session answers, in the words of the reference.
    func answer(of session: TestSession) -> String {
        let start = expression.lowercased()
        let isWhole = ["select", "with ", "values"].contains { start.hasPrefix($0) }
        let sql = isWhole ? expression : "SELECT " + expression
        do throws(PostgresError) {
            let query = try session.bind(sql)
            let rows = try session.run(query).map { row in
                zip(row, query.columns).map { value, column in
                    guard !value.isNull else { return "∅" }
                    let text = value.text(as: column.type, formats: session.formats)
                    return "\(text)«\(Self.binary(value, column.type))»"
                }.joined(separator: "|")
            }
            let types = query.columns.map { "\($0.type.oid)" }.joined(separator: ",")
            return "\(types): \(rows.joined(separator: " ⏎ "))"
        } catch {
            var text = "!\(error.sqlState) \(error.message)"
            if let detail = error.detail { text += " D: \(detail)" }
            if let hint = error.hint { text += " H: \(hint)" }
            if let context = error.context { text += " C: \(context)" }
            if let position = error.position { text += " @\(position)" }
            return text
        }
    }

    /// The binary format in hexadecimal digits, `-` where there is none.
    private static func binary(_ value: PostgresValue, _ type: PostgresType) -> String {
        do throws(PostgresError) {
            var buffer = OutputBuffer()
            try value.encodeBinary(as: type, into: &buffer)
            return buffer.withBytes { bytes in
                bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
            }
        } catch {
            return "-"
        }
    }
}
