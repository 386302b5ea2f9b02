/// Words, and words joined by hyphens.
extension TextSearchParser {
    /// What begins with a letter of ASCII: a word, an address or a path.
    mutating func asciiWord() {
        let end = end(from: offset, while: isASCIILetter)
        if scalar(end) == ":", scalar(end + 1) == "/", scalar(end + 2) == "/" {
            return add(.protocol, upTo: end + 3)
        }
        if addAddress() { return }
        if isWordCharacter(end) { return word() }
        if let file = fileEnd(behindWord: end) { return add(.file, upTo: file) }
        wordOrCompound(end)
    }

    /// Letters, digits and marks; with digits it may go on as an address or a path.
    mutating func word() {
        let end = end(from: offset, while: isWordCharacter)
        if (offset..<end).contains(where: isDigit) {
            if let email = emailEnd(behind: end) { return add(.email, upTo: email) }
            if let file = fileEnd(behindWord: end) { return add(.file, upTo: file) }
        }
        wordOrCompound(end)
    }

    private mutating func wordOrCompound(_ end: Int) {
        let parts = compoundParts(offset..<end)
        if parts.count > 1 { return addCompound(parts) }
        add(wordKind(offset..<end), upTo: end)
    }

    private func wordKind(_ range: Range<Int>) -> TextSearchToken.Kind {
        if range.contains(where: isDigit) { return .numberWord }
        return range.allSatisfy(isASCIILetter) ? .asciiWord : .word
    }

    /// The words joined by hyphens, of which the first is known.
    private func compoundParts(_ first: Range<Int>) -> [Range<Int>] {
        var parts = [first]
        var end = first.upperBound
        while scalar(end) == "-" {
            let start = end + 1
            // Digits alone do not go on with a compound.
            let digits = self.end(from: start, while: isDigit)
            guard isLetter(digits) || digits > start && isMark(digits) else { break }
            end = self.end(from: digits, while: isWordCharacter)
            parts.append(start..<end)
        }
        return parts
    }

    private mutating func addCompound(_ parts: [Range<Int>]) {
        guard let first = parts.first, let last = parts.last else { return }
        let kinds = parts.map(wordKind)
        let whole: TextSearchToken.Kind =
            kinds.contains(.numberWord) ? .numberCompound : kinds.contains(.word) ? .compound : .asciiCompound
        add(whole, first.lowerBound..<last.upperBound)
        for (part, kind) in zip(parts, kinds) {
            if part.lowerBound > first.lowerBound { add(.blank, part.lowerBound - 1..<part.lowerBound) }
            switch kind {
            case .numberWord: add(.numberPart, part)
            case .word: add(.wordPart, part)
            default: add(.asciiPart, part)
            }
        }
        // A hyphen behind it is no sign of a number.
        if scalar(offset) == "-", isWordCharacter(offset + 1) { add(.blank, upTo: offset + 1) }
    }
}
