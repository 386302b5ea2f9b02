extension Parser {
    /// Whether a statement type begins as one of PostgreSQL's statements does.
    public static func isStandardType(_ type: StatementType) -> Bool {
        var text = type.rawValue
        return text.withUTF8 { bytes in
            Lexer.tokens(of: SourceBytes(bytes)).first.map { StatementTypes.beginsStatement($0.keyword) } ?? false
        }
    }

    /// The highest number of a parameter (`$3`) in a text, or 0.
    public static func highestParameter(in text: String) -> Int {
        guard text.utf8.contains(UInt8(ascii: "$")) else { return 0 }
        var text = text
        return text.withUTF8 { bytes in
            let source = SourceBytes(bytes)
            let numbers = Lexer.tokens(of: source).lazy.filter { $0.kind == .parameter }
                .compactMap { Int(source.text(Int($0.start) + 1, Int($0.end))) }
            return numbers.max() ?? 0
        }
    }
}
