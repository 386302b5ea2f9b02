extension ParsedStatement {
    /// The statement's text with parameters in the place of its constants, as `pg_stat_statements` of PostgreSQL 15 shows it.
    ///
    /// The parameters have the numbers behind the highest one of the statement, in the order of the text; all else is as it
    /// was written. Only queries and INSERT, UPDATE, DELETE and MERGE are changed: all other statements, EXPLAIN, DECLARE
    /// and SELECT INTO among them, are left alone. Of a statement that was not wholly understood every constant is
    /// replaced. Other than there, `-(5)` becomes `-($1)`, not the broken text `$15)`.
    public var normalizedText: String {
        if firstError != nil { return textWithoutConstants }
        guard isOptimizable else { return text }
        var finder = ConstantFinder()
        finder.visit(statement)
        return replacing(finder.places.map { place(of: $0, finder) }, from: finder.highestParameter)
    }

    /// Whether PostgreSQL plans the statement itself.
    private var isOptimizable: Bool {
        switch statement {
        case .select(let query): !query.body.isInto
        case .insert, .update, .delete, .merge: true
        default: false
        }
    }

    /// The place of a constant in the statement's own text.
    private func place(of range: SourceRange, _ finder: ConstantFinder) -> Range<Int>? {
        guard range.start >= self.range.start, range.end > range.start else { return nil }
        let start = Int(range.start) - Int(self.range.start)
        let end = Int(range.end) - Int(self.range.start)
        guard let sign = finder.signs[range.start], sign >= self.range.start else { return start..<end }
        let signStart = Int(sign) - Int(self.range.start)
        // A parenthesis between them keeps them apart.
        guard signStart < start, text.tokens(in: signStart..<start).map(\.kind) == [.minus, .endOfText] else {
            return start..<end
        }
        return signStart..<end
    }

    /// The text with every constant replaced that the scanner sees.
    private var textWithoutConstants: String {
        let tokens = text.tokens(in: 0..<text.utf8.count)
        let places = tokens.filter(\.isConstant).map { Int($0.start)..<Int($0.end) }
        return replacing(places, from: Parser.highestParameter(in: text))
    }

    /// The text with parameters of rising numbers at some places.
    private func replacing(_ places: [Range<Int>?], from highest: Int) -> String {
        let bytes = Array(text.utf8)
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var copied = 0
        var number = highest
        for place in places.compactMap(\.self).sorted(by: { $0.lowerBound < $1.lowerBound }) {
            guard place.lowerBound >= copied, place.upperBound <= bytes.count else { continue }
            result += bytes[copied..<place.lowerBound]
            (number, _) = number.addingReportingOverflow(1)
            result += "$\(number)".utf8
            copied = Self.endOfConstant(bytes, place)
        }
        result += bytes[copied...]
        return String(decoding: result, as: UTF8.self)
    }

    /// The end of a constant, without the UESCAPE behind it, which is a word of its own to PostgreSQL's scanner.
    private static func endOfConstant(_ bytes: [UInt8], _ place: Range<Int>) -> Int {
        let quote = UInt8(ascii: "'")
        guard place.count > 3, bytes[place.lowerBound] | 0x20 == UInt8(ascii: "u"),
            bytes[place.lowerBound + 1] == UInt8(ascii: "&"), bytes[place.lowerBound + 2] == quote
        else { return place.upperBound }
        var offset = place.lowerBound + 3
        while offset < place.upperBound {
            if bytes[offset] == quote {
                guard offset + 1 < place.upperBound, bytes[offset + 1] == quote else { return offset + 1 }
                offset += 1
            }
            offset += 1
        }
        return place.upperBound
    }
}

extension QueryBody {
    /// Whether it is a SELECT INTO, which makes a table.
    fileprivate var isInto: Bool {
        switch self {
        case .select(let core): core.into != nil
        case .setOperation(let operation): operation.left.isInto
        case .query(let query): query.body.isInto
        case .values, .opaque: false
        }
    }
}

extension String {
    /// The tokens of a part of the text, whose places count from its beginning.
    fileprivate func tokens(in range: Range<Int>) -> [Token] {
        var part = String(decoding: utf8.dropFirst(range.lowerBound).prefix(range.count), as: UTF8.self)
        return part.withUTF8 { Lexer.tokens(of: SourceBytes($0), isForgiving: true) }
    }
}

extension Token {
    /// Whether it is a constant by itself.
    var isConstant: Bool {
        switch kind {
        case .string, .escapeString, .unicodeString, .dollarString, .bitString, .hexString, .integerNumber,
            .decimalNumber:
            true
        case .invalid:
            problem == .unterminatedString || problem == .unterminatedDollarString || problem == .junkBehindNumber
        default: false
        }
    }
}
