import Foundation
import PostgresSQL

/// Says what the parser has against texts: reads them from standard input with a zero byte behind each, and writes an
/// answer for each in the same way.
///
/// With the argument `duckdb` it writes each text in DuckDB's dialect: `SQL`, a tab and the text, or `refused`, the offset and
/// what has no equivalent there.
///
/// With `names` it writes what the names in a text mean, with `renamed` the text with the tables of the schema `one` and
/// those without a schema taken from the schema `two`, where the next argument is behind their names, and with `effect` the effects of its statements.
///
/// For a text with an error the answer is SQLSTATE, offset in bytes (-1 for no place) and message, separated by tabs;
/// for another it is `other` where one of its statements has no tree, so that little of it was read, and else empty.
@main
struct ReferenceParser {
    static func main() {
        let parser = Parser(ParserOptions(isStrict: true))
        let mode = CommandLine.arguments.dropFirst().first
        let suffix = CommandLine.arguments.dropFirst(2).first ?? ""
        var answers: [UInt8] = []
        var types: [String: TypeName?] = [:]
        var columns: [String: [String]] = [:]
        for text in FileHandle.standardInput.readDataToEndOfFile().split(separator: 0, omittingEmptySubsequences: false)
        {
            let statements = parser.parse(String(decoding: text, as: UTF8.self))
            switch mode {
            case "duckdb": answers += translation(of: statements, &types).utf8
            case "names": answers += names(in: statements, &columns).utf8
            case "renamed": answers += renamed(String(decoding: text, as: UTF8.self), parser, suffix).utf8
            case "effect": answers += statements.map(\.effect.rawValue).joined(separator: " ").utf8
            default: answers += answer(to: statements).utf8
            }
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

    /// What the names mean, with the columns of all tables that were made so far.
    private static func names(in statements: [ParsedStatement], _ known: inout [String: [String]]) -> String {
        for case .definition(.createTable(let table)) in statements.map(\.statement) {
            var columns: [String] = []
            for case .column(let column) in table.elements ?? [] { columns.append(column.name.value) }
            known["\(table.name.schema ?? "one").\(table.name.name)"] = columns
        }
        return statements.map { NamesAnswer(to: $0.statement, known: known).text }.joined(separator: "\n")
    }

    private static func renamed(_ text: String, _ parser: Parser, _ suffix: String) -> String {
        do throws(RewritingError) {
            let result = try parser.rewrite(text) { statement in
                statement = statement.renamingRelations { table in
                    guard table.schema == nil || table.schema == "one" else { return nil }
                    return QualifiedName([Identifier("two"), Identifier(table.name + suffix)])
                }
            }
            return "SQL\t" + result
        } catch {
            return "refused\t\(error.message)"
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
