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
    init?(_ source: SourceBytes, _ tokens: [Token]) {
        self.source = source
        bytes = Array(source.slice(0, source.count))
        var blankedTo = 0
        for token in tokens where Int(token.start) >= blankedTo {
            switch token.kind {
            case .word: replaceCharacters(of: token)
            case .otherOperator where source[Int(token.start)] == UInt8(ascii: "#") && isFirstOfLine(token):
                blankedTo = blankLine(token, "a comment behind # is left out")
            case .invalid where source[Int(token.start)] == UInt8(ascii: "\\") && isFirstOfLine(token):
                blankedTo = blankLine(token, "a command of psql is left out")
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
    /// The statements of a text without what is foreign in it; nil where nothing is, or where it does not help.
    func repaired(_ text: String, _ statements: [ParsedStatement]) -> [ParsedStatement]? {
        withTokens(of: text) { source, tokens in
            guard let foreign = ForeignText(source, tokens) else { return nil }
            var repaired = read(String(decoding: foreign.bytes, as: UTF8.self))
            let errors = statements.count { $0.firstError != nil }
            guard !repaired.isEmpty, repaired.count(where: { $0.firstError != nil }) < errors else { return nil }
            for index in repaired.indices {
                repaired[index].range = source.widened(repaired[index].range)
                repaired[index].text = source.text(repaired[index].range)
                for number in repaired[index].diagnostics.indices {
                    let place = repaired[index].diagnostics[number].range
                    repaired[index].diagnostics[number].range = source.widened(place)
                }
            }
            for note in foreign.notes {
                let owner = repaired.firstIndex { $0.range.end >= note.range.start } ?? repaired.count - 1
                repaired[owner].diagnostics.append(note)
            }
            return repaired
        }
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
