import Foundation
import PostgresSQL

/// Says what the parser has against texts: reads them from standard input with a zero byte behind each, and writes an
/// answer for each in the same way.
///
/// With the argument `duckdb` it writes each text in DuckDB's dialect: `SQL`, a tab and the text, or `refused`, the offset and
/// what has no equivalent there.
///
/// For a text with an error the answer is SQLSTATE, offset in bytes (-1 for no place) and message, separated by tabs;
/// for another it is `other` where one of its statements has no tree, so that little of it was read, and else empty.
@main
struct ReferenceParser {
    static func main() {
        let parser = Parser(ParserOptions(isStrict: true))
        let isTranslating = CommandLine.arguments.dropFirst().first == "duckdb"
        var answers: [UInt8] = []
        var types: [String: TypeName?] = [:]
        for text in FileHandle.standardInput.readDataToEndOfFile().split(separator: 0, omittingEmptySubsequences: false)
        {
            let statements = parser.parse(String(decoding: text, as: UTF8.self))
            answers += (isTranslating ? translation(of: statements, &types) : answer(to: statements)).utf8
            answers.append(0)
        }
        FileHandle.standardOutput.write(Data(answers))
    }

    private static func answer(to statements: [ParsedStatement]) -> String {
        if let error = statements.lazy.compactMap(\.firstError).first {
            return "\(error.sqlState)\t\(error.range.start)\t\(error.message)"
        }
        return statements.contains { $0.statement == .other } ? "other" : ""
    }

    /// The types of the columns of all tables that were made so far; nil for a name that has several.
    private static func remember(_ statement: Statement, _ types: inout [String: TypeName?]) {
        guard case .definition(.createTable(let table)) = statement else { return }
        for case .column(let column) in table.elements ?? [] {
            let known = types[column.name.value]
            types[column.name.value] = known == nil || known == column.type ? column.type : .some(nil)
        }
    }

    private static func translation(of statements: [ParsedStatement], _ types: inout [String: TypeName?]) -> String {
        var texts: [String] = []
        for statement in statements { remember(statement.statement, &types) }
        let known = types
        for statement in statements {
            do throws(DialectError) {
                texts.append(try statement.sql(in: .duckDB) { known[$0.parts.last?.value ?? ""] ?? nil }.text)
            } catch {
                let first = error.diagnostics.first
                return "refused\t\(first?.range.start ?? -1)\t\(first?.message ?? "")"
            }
        }
        return "SQL\t" + texts.joined(separator: "; ")
    }
}
