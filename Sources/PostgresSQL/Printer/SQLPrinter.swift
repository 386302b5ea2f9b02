/// Writes trees as SQL.
///
/// The text is canonical: operands that are operators themselves stand in parentheses, names are quoted where they must
/// be, types have the standard's names. Reading it gives the same tree again, for any tree that the parser makes.
struct SQLPrinter {
    /// What has been written.
    private(set) var text = ""
    /// Whether all could be written: not where a statement inside another has no printer yet.
    var isWhole = true
    /// The dialect of another database, and what was found while writing it; nil for PostgreSQL's own.
    var translation: Translation?
    /// Whether the next call stands in FROM.
    var isTableCall = false

    /// The nodes whose text is kept where they are unchanged.
    let kept: SourceNodes?

    /// A printer of canonical text, but for nodes that keep the text that they had.
    init(keeping kept: SourceNodes? = nil) { self.kept = kept }

    /// Writes a piece of text as it is.
    mutating func write(_ piece: String) { text += piece }

    /// Writes items with a separator between them.
    mutating func list<Item>(_ items: [Item], separator: String = ", ", _ body: (inout SQLPrinter, Item) -> Void) {
        for (index, item) in items.enumerated() {
            if index > 0 { write(separator) }
            body(&self, item)
        }
    }

    /// Writes items in parentheses.
    mutating func parenthesized<Item>(_ items: [Item], _ body: (inout SQLPrinter, Item) -> Void) {
        write("(")
        list(items, body)
        write(")")
    }

    /// Writes a name, quoted where it must be.
    mutating func name(_ name: Identifier) {
        guard let dialect = translation?.dialect else { return write(Self.quoted(name.value)) }
        write(dialectName(name.value, dialect))
    }

    /// Writes a name with the names that lead to it.
    mutating func name(_ name: QualifiedName) { list(name.parts, separator: ".") { $0.name($1) } }

    /// A name as it must be written.
    ///
    /// - Parameter allowsKeywords: Whether it stands where the grammar takes the unreserved keywords for names.
    static func quoted(_ name: String, allowsKeywords: Bool = true) -> String {
        let bytes = Array(name.utf8)
        var isPlain = !bytes.isEmpty
        var hash: UInt32 = 0
        for (index, byte) in bytes.enumerated() {
            let isLetter = byte &- 97 < 26 || byte == UInt8(ascii: "_")
            if !isLetter, index == 0 || !ASCII.isDigit(byte) { isPlain = false }
            hash = KeywordTable.hash(hash, adding: byte)
        }
        if isPlain {
            let keyword = bytes.withUnsafeBytes { KeywordTable.keyword(hash: hash, word: $0) }
            if keyword == .unknownWord { return name }
            let isUnreserved = KeywordTable.category(of: keyword) | 0x20 == UInt8(ascii: "u")
            if allowsKeywords, isUnreserved, !isTreacherous(keyword) { return name }
        }
        return inQuotes(name)
    }

    /// A name in quotes.
    static func inQuotes(_ name: String) -> String { "\"" + doubled(name, "\"") + "\"" }

    /// Whether an unreserved word means something else in places where a name may stand.
    private static func isTreacherous(_ keyword: Keyword) -> Bool {
        switch keyword {
        case .cube, .rollup, .operator, .partition, .rows, .range, .groups, .set, .current, .unbounded, .double: true
        default: false
        }
    }

    /// A string constant.
    static func constant(_ value: String) -> String { "'" + doubled(value, "'") + "'" }

    private static func doubled(_ text: String, _ quote: Character) -> String {
        guard text.contains(quote) else { return text }
        var result = ""
        for scalar in text.unicodeScalars {
            result.unicodeScalars.append(scalar)
            if Character(scalar) == quote { result.unicodeScalars.append(scalar) }
        }
        return result
    }
}

extension Expression {
    /// The expression as canonical SQL.
    public var sql: String {
        var printer = SQLPrinter()
        printer.expression(self)
        return printer.text
    }
}

extension TypeName {
    /// The type as SQL, with the standard's names for built-in types.
    public var sql: String {
        var printer = SQLPrinter()
        printer.type(self)
        return printer.text
    }
}

extension SelectQuery {
    /// The query as canonical SQL.
    public var sql: String {
        var printer = SQLPrinter()
        printer.query(self)
        return printer.text
    }
}

extension Statement {
    /// The statement as canonical SQL; nil for those that have no printer yet.
    public var sql: String? {
        var printer = SQLPrinter()
        return printer.statement(self) && printer.isWhole ? printer.text : nil
    }
}
