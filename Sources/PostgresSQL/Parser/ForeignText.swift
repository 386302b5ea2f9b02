/// What is no SQL in a text and came there from elsewhere: the blanks and quotes of word processors, byte order marks,
/// comments behind `#`, and commands of psql.
///
/// It is looked for only where a text has an error. Each piece gives way to blanks and plain quotes of the same length,
/// so that places stay what they are; literals are left alone.
struct ForeignText {
    private let source: SourceBytes
    private(set) var bytes: [UInt8]
    /// What was replaced.
    private(set) var notes: [Diagnostic] = []

    /// Replaces what is foreign in a text of these tokens; nil where nothing is.
    ///
    /// - Parameter errors: Where the text has errors: a # stands for a comment there.
    init?(_ source: SourceBytes, _ tokens: [Token], errors: Set<Int32>) {
        self.source = source
        bytes = Array(source.slice(0, source.count))
        var blankedTo = 0
        for token in tokens where Int(token.start) >= blankedTo {
            switch token.kind {
            case .word: replaceCharacters(of: token)
            case .otherOperator
            where source[Int(token.start)] == UInt8(ascii: "#")
                && (isFirstOfLine(token) || errors.contains(token.start)):
                blankedTo = blankLine(token, "a comment behind # is left out")
            case .invalid where source[Int(token.start)] == UInt8(ascii: "\\"):
                let isEnd = endsStatement(token)
                blankedTo = blankLine(token, "a command of psql is left out")
                if isEnd { bytes[Int(token.start)] = UInt8(ascii: ";") }
            default: break
            }
        }
        if notes.isEmpty { return nil }
    }

    private func isFirstOfLine(_ token: Token) -> Bool {
        var offset = Int(token.start) - 1
        while offset >= 0, !ASCII.isNewline(source[offset]) {
            guard ASCII.isSpace(source[offset]) else { return false }
            offset -= 1
        }
        return true
    }

    /// Whether a command of psql runs what stands before it, as `\\g` and `\\gx` do.
    private func endsStatement(_ token: Token) -> Bool {
        let next = source[Int(token.start) + 1]
        return next == UInt8(ascii: "g") || next == UInt8(ascii: "w")
    }

    /// Puts blanks in the place of a token and of what follows it in its line.
    ///
    /// - Returns: The offset of the line's end.
    private mutating func blankLine(_ token: Token, _ message: String) -> Int {
        var offset = Int(token.start)
        while offset < bytes.count, !ASCII.isNewline(bytes[offset]) {
            bytes[offset] = UInt8(ascii: " ")
            offset += 1
        }
        let place = SourceRange(Int(token.start), offset)
        notes.append(Diagnostic(severity: .note, message: message, range: place))
        return offset
    }

    private mutating func replaceCharacters(of token: Token) {
        var offset = Int(token.start)
        while offset < Int(token.end) {
            let length = replaceCharacter(offset)
            offset += max(length, 1)
        }
    }

    /// Replaces the character at an offset, if it is foreign.
    ///
    /// - Returns: Its length, or 0.
    private mutating func replaceCharacter(_ offset: Int) -> Int {
        switch (source[offset], source[offset + 1], source[offset + 2]) {
        case (0xC2, 0xA0, _): return replace(offset, "  ", "a non-breaking space is read as a space")
        case (0xE2, 0x80, 0xAF): return replace(offset, "   ", "a non-breaking space is read as a space")
        case (0xE2, 0x80, 0x8B): return replace(offset, "   ", "a space without width is read as a space")
        case (0xEF, 0xBB, 0xBF): return replace(offset, "   ", "a byte order mark is left out")
        case (0xE2, 0x80, 0x98): return replace(offset, "  '", "a curly quote is read as a plain one")
        case (0xE2, 0x80, 0x99): return replace(offset, "'  ", "a curly quote is read as a plain one")
        case (0xE2, 0x80, 0x9C): return replace(offset, "  \"", "a curly quote is read as a plain one")
        case (0xE2, 0x80, 0x9D): return replace(offset, "\"  ", "a curly quote is read as a plain one")
        default: return 0
        }
    }

    private mutating func replace(_ offset: Int, _ replacement: StaticString, _ message: String) -> Int {
        let length = replacement.utf8CodeUnitCount
        guard offset + length <= bytes.count else { return 0 }
        replacement.withUTF8Buffer { for index in 0..<length { bytes[offset + index] = $0[index] } }
        let place = SourceRange(offset, offset + length)
        notes.append(Diagnostic(severity: .note, message: message, range: place))
        return length
    }
}

extension Parser {
    /// How often a text is looked at again for comments behind #: each time shows the next of them.
    private static let roundLimit = 8

    /// The statements of a text without what is foreign in it; nil where nothing is, or where it does not help.
    func repaired(_ text: String, _ statements: [ParsedStatement]) -> [ParsedStatement]? {
        var best: [ParsedStatement]?
        var current = text
        var notes: [Diagnostic] = []
        for _ in 0..<Self.roundLimit {
            let errors = (best ?? statements).compactMap(\.firstError)
            guard !errors.isEmpty else { break }
            let places = Set(errors.map(\.range.start))
            let foreign = withTokens(of: current) { source, tokens in ForeignText(source, tokens, errors: places) }
            guard let foreign else { break }
            current = String(decoding: foreign.bytes, as: UTF8.self)
            notes += foreign.notes
            let read = read(current)
            let isBetter = read.count(where: { $0.firstError != nil }) < errors.count || isFurther(read, errors)
            guard isBetter else { break }
            // Nothing but commands of psql is no statement that could be run: the error stays.
            best = read.isEmpty ? best ?? statements : read
        }
        return best.map { withNotes($0, notes, of: text) }
    }

    /// Whether the first error of statements stands behind the first of others, so that more was understood.
    private func isFurther(_ statements: [ParsedStatement], _ errors: [Diagnostic]) -> Bool {
        guard let first = statements.lazy.compactMap(\.firstError).first, let before = errors.first
        else { return false }
        return first.range.start > before.range.start
    }

    /// Statements with their text as it was and with what was found out about it.
    private func withNotes(
        _ statements: [ParsedStatement],
        _ notes: [Diagnostic],
        of text: String
    ) -> [ParsedStatement] {
        var statements = statements
        withTokens(of: text) { source, _ in
            for index in statements.indices {
                statements[index].range = source.widened(statements[index].range)
                statements[index].text = source.text(statements[index].range)
                for number in statements[index].diagnostics.indices {
                    let place = statements[index].diagnostics[number].range
                    statements[index].diagnostics[number].range = source.widened(place)
                }
            }
        }
        var owner = 0
        for note in notes.sorted(by: { $0.range.start < $1.range.start }) {
            while owner < statements.count - 1, statements[owner].range.end < note.range.start { owner += 1 }
            statements[owner].diagnostics.append(note)
        }
        return statements
    }
}

extension SourceBytes {
    /// A range with the whole of the characters that it begins and ends in: a quote takes the place of a longer one.
    fileprivate func widened(_ range: SourceRange) -> SourceRange {
        guard range.start >= 0 else { return range }
        var start = Int(range.start)
        var end = Int(range.end)
        while start > 0, self[start] & 0xC0 == 0x80 { start -= 1 }
        while self[end] & 0xC0 == 0x80 { end += 1 }
        return SourceRange(start, end)
    }
}
