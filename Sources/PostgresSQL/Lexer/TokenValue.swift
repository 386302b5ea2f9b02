extension SourceBytes {
    /// The name that a word or a quoted identifier gives: folded, without quotes, cut to 63 bytes.
    func identifier(_ token: Token) -> String {
        let start = Int(token.start)
        let length = Int(token.end) - start
        if token.kind == .word {
            let kept = length <= 63 ? length : cut(start, length)
            if token.detail != Token.folded { return text(start, start + kept) }
            return String(unsafeUninitializedCapacity: kept) { buffer in
                let letters = slice(start, start + kept)
                for index in 0..<kept { buffer[index] = ASCII.lowercased(letters[index]) }
                return kept
            }
        }
        if token.kind == .quotedIdentifier, length <= 65, !slice(start + 1, start + length - 1).contains(0x22) {
            return text(start + 1, start + length - 1)
        }
        var decoder = LiteralDecoder(self, token)
        let name = decoder.value()
        guard name.utf8.count > 63 else { return name }
        return Array(name.utf8).withUnsafeBufferPointer { bytes in
            let source = SourceBytes(bytes)
            return source.text(0, source.cut(0, bytes.count))
        }
    }

    /// How many bytes of a long name are kept: at most 63, and no part of a character.
    private func cut(_ start: Int, _ length: Int) -> Int {
        var kept = min(length, 63)
        while kept > 0, self[start + kept] & 0xC0 == 0x80 { kept -= 1 }
        return kept
    }

    /// The value of a literal in quotes, its escapes resolved.
    func stringValue(_ token: Token) -> String {
        let start = Int(token.start)
        let end = Int(token.end)
        switch token.kind {
        case .string where !slice(start + 1, end - 1).contains(0x27):
            return text(start + 1, end - 1)
        case .dollarString:
            var length = 1
            while self[start + length] != UInt8(ascii: "$"), start + length < end { length += 1 }
            return text(start + length + 1, end - length - 1)
        default:
            var decoder = LiteralDecoder(self, token)
            return decoder.value()
        }
    }

    /// The characters of an operator; `!=` is `<>`.
    func operatorSymbol(_ token: Token) -> String {
        token.kind == .notEqual ? "<>" : text(token.range)
    }

    /// The value of digits, or nil where it exceeds 8 bytes.
    func integer(_ start: Int, _ end: Int) -> Int64? {
        var value: Int64 = 0
        for byte in slice(start, end) {
            let (shifted, isTooLong) = value.multipliedReportingOverflow(by: 10)
            let (sum, isTooLarge) = shifted.addingReportingOverflow(Int64(byte &- 48))
            if isTooLong || isTooLarge { return nil }
            value = sum
        }
        return value
    }
}
