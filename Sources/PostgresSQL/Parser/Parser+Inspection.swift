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

    /// The first parameter (`$3`) in a text and the offset in bytes at which it stands.
    public static func firstParameter(in text: String) -> (number: Int, offset: Int)? {
        guard text.utf8.contains(UInt8(ascii: "$")) else { return nil }
        var text = text
        return text.withUTF8 { bytes in
            let source = SourceBytes(bytes)
            guard let token = Lexer.tokens(of: source).first(where: { $0.kind == .parameter }),
                let number = Int(source.text(Int(token.start) + 1, Int(token.end)))
            else { return nil }
            return (number, Int(token.start))
        }
    }
}
