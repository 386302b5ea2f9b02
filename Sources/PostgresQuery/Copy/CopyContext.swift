import PostgresWire

/// Where in the data of a COPY an error was found, in PostgreSQL's words (the field CONTEXT).
public enum CopyContext {
    /// How much of a line or value is shown.
    private static let longestShown = 100

    /// A line, with its text where that is known.
    static func text(table: String, line: Int64, text: PostgresValue) -> String {
        guard case .text(let shown) = text else { return self.text(table: table, line: line) }
        return "COPY \(table), line \(line): \"\(cut(shown))\""
    }

    /// A line.
    public static func text(table: String, line: Int64) -> String { "COPY \(table), line \(line)" }

    /// A line with its text.
    public static func text(table: String, line: Int64, bytes: [UInt8]) -> String {
        text(table: table, line: line, text: .text(String(decoding: bytes, as: UTF8.self)))
    }

    /// A value of a column; nil for NULL.
    public static func text(table: String, line: Int64, column: String, value: [UInt8]?) -> String {
        let place = "COPY \(table), line \(line), column \(column)"
        guard let value else { return "\(place): null input" }
        return "\(place): \"\(cut(String(decoding: value, as: UTF8.self)))\""
    }

    /// A column, where its value is not text.
    public static func text(table: String, line: Int64, column: String) -> String {
        "COPY \(table), line \(line), column \(column)"
    }

    private static func cut(_ text: String) -> String {
        guard text.utf8.count > longestShown else { return text }
        var kept = ""
        var length = 0
        for scalar in text.unicodeScalars {
            length += UTF8.width(scalar)
            if length > longestShown { break }
            kept.unicodeScalars.append(scalar)
        }
        return kept + "..."
    }
}
