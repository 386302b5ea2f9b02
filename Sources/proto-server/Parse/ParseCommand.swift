import Foundation
import PostgresProto

/// `proto-server parse [--strict] [--json] [FILE]`: shows how the parser reads a text.
struct ParseCommand {
    static let usage = """
        Usage: proto-server parse [--strict] [--json] [FILE]

        Reads SQL from FILE, or from standard input, and shows for each statement its type, its place, what it does to data,
        its tables, its tree, and what the parser has to say about it.

          --strict   take only what PostgreSQL takes; the exit status is 1 where it would refuse something
          --json     write one JSON document instead of text
          --help     this text

        """

    private var isStrict = false
    private var writesJSON = false
    private var wantsHelp = false
    private var path: String?

    /// The command with these arguments, those behind `parse`.
    init(_ arguments: [String]) throws {
        for argument in arguments {
            switch argument {
            case "--strict": isStrict = true
            case "--json": writesJSON = true
            case "--help", "-h": wantsHelp = true
            case _ where argument.hasPrefix("-") && argument != "-":
                throw CommandFailure(message: "parse: unknown option \(argument)\n\(Self.usage)", status: 2)
            default:
                guard path == nil else {
                    throw CommandFailure(message: "parse: only one file\n\(Self.usage)", status: 2)
                }
                path = argument
            }
        }
    }

    /// Reads, shows, and returns the exit status.
    func run() throws -> Int32 {
        if wantsHelp {
            write(Self.usage)
            return 0
        }
        let text = try source()
        let statements = Parser(options).parse(text)
        let places = TextPlaces(text)
        if writesJSON {
            let document = statements.map { json(of: $0, places) }
            let data = try JSONSerialization.data(withJSONObject: document, options: [.prettyPrinted, .sortedKeys])
            write(String(decoding: data, as: UTF8.self) + "\n")
        } else {
            for statement in statements { write(lines(of: statement, places).joined(separator: "\n") + "\n") }
        }
        return isStrict && statements.contains { $0.firstError != nil } ? 1 : 0
    }

    private var options: ParserOptions { ParserOptions(isStrict: isStrict) }

    private func source() throws -> String {
        guard let path, path != "-" else {
            return String(decoding: FileHandle.standardInput.readDataToEndOfFile(), as: UTF8.self)
        }
        guard let data = FileManager.default.contents(atPath: path) else {
            throw CommandFailure(message: "parse: cannot read \"\(path)\"")
        }
        return String(decoding: data, as: UTF8.self)
    }

    private func write(_ text: String) { FileHandle.standardOutput.write(Data(text.utf8)) }
}

extension ParseCommand {
    private func lines(of statement: ParsedStatement, _ places: TextPlaces) -> [String] {
        let start = places.place(of: Int(statement.range.start))
        let end = places.place(of: Int(statement.range.end))
        var lines = [
            "\(statement.type) at \(start.line):\(start.column) to \(end.line):\(end.column), \(statement.effect.rawValue)"
        ]
        for table in NameResolution.relations(in: statement.statement) {
            let name = table.schema.map { "\($0).\(table.name)" } ?? table.name
            lines.append("  table \(name)" + (table.alias.map { " as \($0)" } ?? "") + ", \(table.access)")
        }
        for diagnostic in statement.diagnostics {
            let place = places.place(of: Int(diagnostic.range.start))
            lines.append("  \(diagnostic.severity.rawValue) at \(place.line):\(place.column): \(diagnostic.message)")
            if let hint = diagnostic.hint { lines.append("    hint: \(hint)") }
        }
        if let tree = SyntaxNode(statement.statement) { lines += tree.lines(indentation: "  ") }
        return lines
    }

    private func json(of statement: ParsedStatement, _ places: TextPlaces) -> [String: Any] {
        var object: [String: Any] = [
            "type": statement.type.rawValue,
            "effect": statement.effect.rawValue,
            "text": statement.text,
            "start": json(of: Int(statement.range.start), places),
            "end": json(of: Int(statement.range.end), places),
        ]
        object["tables"] = NameResolution.relations(in: statement.statement).map { table in
            var entry = ["name": table.name, "access": table.access.rawValue]
            entry["schema"] = table.schema
            entry["alias"] = table.alias
            return entry
        }
        object["diagnostics"] = statement.diagnostics.map { diagnostic in
            var entry: [String: Any] = [
                "severity": diagnostic.severity.rawValue, "sqlState": diagnostic.sqlState,
                "message": diagnostic.message, "at": json(of: Int(diagnostic.range.start), places),
            ]
            entry["hint"] = diagnostic.hint
            return entry
        }
        object["tree"] = SyntaxNode(statement.statement)?.json
        return object
    }

    private func json(of offset: Int, _ places: TextPlaces) -> [String: Int] {
        let place = places.place(of: offset)
        return ["offset": offset, "line": place.line, "column": place.column]
    }
}
