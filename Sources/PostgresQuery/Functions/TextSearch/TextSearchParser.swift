/// Takes a document apart into words, numbers, addresses and the like.
struct TextSearchParser {
    private let text: [Unicode.Scalar]
    private var offset = 0
    private var tokens: [TextSearchToken] = []
    /// Whether the text is within `<script>` or `<style>`, where nothing counts.
    private var isIgnoring = false

    init(_ text: String) { self.text = Array(text.unicodeScalars) }

    /// All pieces of the document, in order.
    mutating func parse() -> [TextSearchToken] {
        while offset < text.count {
            let start = offset
            if !next() { add(.blank, start..<start + 1) }
        }
        return joined()
    }

    /// Blank pieces that follow each other are one.
    private func joined() -> [TextSearchToken] {
        var result: [TextSearchToken] = []
        for token in tokens {
            if token.kind == .blank, let last = result.last, last.kind == .blank {
                result[result.count - 1].text += token.text
            } else {
                result.append(token)
            }
        }
        return result
    }

    private mutating func add(_ kind: TextSearchToken.Kind, _ range: Range<Int>) {
        tokens.append(TextSearchToken(kind: kind, text: string(range)))
        offset = range.upperBound
    }

    private func string(_ range: Range<Int>) -> String {
        var result = String.UnicodeScalarView()
        result.append(contentsOf: text[range])
        return String(result)
    }

    private func scalar(_ place: Int) -> Unicode.Scalar? { place < text.count ? text[place] : nil }

    private func isDigit(_ place: Int) -> Bool { scalar(place).map { $0.value >= 48 && $0.value <= 57 } ?? false }

    private func isASCIILetter(_ place: Int) -> Bool {
        scalar(place).map { $0.isASCII && ($0.value | 0x20) >= 97 && ($0.value | 0x20) <= 122 } ?? false
    }

    private func isLetter(_ place: Int) -> Bool {
        guard let scalar = scalar(place) else { return false }
        return isASCIILetter(place) || !scalar.isASCII && scalar.properties.isAlphabetic
    }

    private func isWordCharacter(_ place: Int) -> Bool { isLetter(place) || isDigit(place) || isMark(place) }

    /// Marks within words belong to them.
    private func isMark(_ place: Int) -> Bool {
        guard let scalar = scalar(place), !scalar.isASCII else { return false }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .spacingMark, .enclosingMark, .format: return true
        case .decimalNumber, .letterNumber, .otherNumber: return true
        default: return false
        }
    }

    private func end(from start: Int, while test: (Int) -> Bool) -> Int {
        var place = start
        while place < text.count, test(place) { place += 1 }
        return place
    }

    /// Adds the piece that starts here; false for a character that is none.
    private mutating func next() -> Bool {
        if scalar(offset) == "<", let tag = tagEnd() {
            let word = string(offset..<tag).lowercased()
            if word.hasPrefix("<script") || word.hasPrefix("<style") { isIgnoring = true }
            if word.hasPrefix("</script") || word.hasPrefix("</style") { isIgnoring = false }
            add(.tag, offset..<tag)
            return true
        }
        if isIgnoring { return false }
        if scalar(offset) == "&", let end = entityEnd() {
            add(.entity, offset..<end)
            return true
        }
        if isLetter(offset) || isDigit(offset) { return word() }
        if scalar(offset) == "/", let end = fileEnd(from: offset) {
            add(.file, offset..<end)
            return true
        }
        if scalar(offset) == "+" || scalar(offset) == "-", isDigit(offset + 1) {
            signedNumber()
            return true
        }
        return false
    }

    private mutating func word() -> Bool {
        let start = offset
        if let end = protocolEnd() {
            add(.protocol, start..<end)
            if let host = hostEnd(from: end) { addHost(end..<host) }
            return true
        }
        if let end = emailEnd() {
            add(.email, start..<end)
            return true
        }
        if let end = hostEnd(from: start) {
            addHost(start..<end)
            return true
        }
        let file = fileEnd(from: start)
        // Digits alone begin a path where a slash stands behind them.
        if isDigit(start), let (kind, end) = number(from: start),
            kind != .unsignedInteger || scalar(end) != "/" || file == nil
        {
            add(kind, start..<end)
            return true
        }
        if let end = file {
            add(.file, start..<end)
            return true
        }
        let parts = compoundParts()
        if parts.count > 1 {
            addCompound(parts)
            return true
        }
        guard let part = parts.first else { return false }
        add(wordKind(part), part)
        return true
    }

    private func wordKind(_ range: Range<Int>) -> TextSearchToken.Kind {
        if range.contains(where: { isDigit($0) || text[$0].properties.numericType != nil && !isLetter($0) }) {
            return .numberWord
        }
        return range.allSatisfy { isASCIILetter($0) } ? .asciiWord : .word
    }

    /// The words joined by hyphens from here on.
    private func compoundParts() -> [Range<Int>] {
        var parts: [Range<Int>] = []
        var start = offset
        while true {
            let end = end(from: start, while: isWordCharacter)
            guard end > start else { break }
            // Digits alone do not go on with a compound.
            if !parts.isEmpty, !(start..<end).contains(where: isLetter) { break }
            parts.append(start..<end)
            guard scalar(end) == "-", isLetter(end + 1) || isDigit(end + 1) else { break }
            start = end + 1
        }
        return parts
    }

    private mutating func addCompound(_ parts: [Range<Int>]) {
        guard let first = parts.first, let last = parts.last else { return }
        let kinds = parts.map(wordKind)
        let whole: TextSearchToken.Kind =
            kinds.contains(.numberWord) ? .numberCompound : kinds.contains(.word) ? .compound : .asciiCompound
        add(whole, first.lowerBound..<last.upperBound)
        for (index, part) in parts.enumerated() {
            if index > 0 { add(.blank, part.lowerBound - 1..<part.lowerBound) }
            switch kinds[index] {
            case .numberWord: add(.numberPart, part)
            case .word: add(.wordPart, part)
            default: add(.asciiPart, part)
            }
        }
    }

    /// `1`, `1.5`, `1e10`, `1.2.3`; nil where letters follow.
    private func number(from start: Int) -> (TextSearchToken.Kind, Int)? {
        let integer = end(from: start, while: isDigit)
        if let end = exponentEnd(from: integer) { return (.scientific, end) }
        guard scalar(integer) == ".", isDigit(integer + 1) else {
            return isLetter(integer) ? nil : (.unsignedInteger, integer)
        }
        var place = end(from: integer + 1, while: isDigit)
        if let end = exponentEnd(from: place) { return (.scientific, end) }
        guard scalar(place) == ".", isDigit(place + 1) else { return (.decimal, place) }
        while scalar(place) == ".", isDigit(place + 1) { place = end(from: place + 1, while: isDigit) }
        return (.version, place)
    }

    private func exponentEnd(from place: Int) -> Int? {
        guard scalar(place) == "e" || scalar(place) == "E" else { return nil }
        let hasSign = scalar(place + 1) == "+" || scalar(place + 1) == "-"
        let start = place + (hasSign ? 2 : 1)
        guard isDigit(start) else { return nil }
        return end(from: start, while: isDigit)
    }

    private mutating func signedNumber() {
        let start = offset
        let integer = end(from: start + 1, while: isDigit)
        if let end = exponentEnd(from: integer) { return add(.scientific, start..<end) }
        guard scalar(integer) == ".", isDigit(integer + 1) else { return add(.signedInteger, start..<integer) }
        let fraction = end(from: integer + 1, while: isDigit)
        if let end = exponentEnd(from: fraction) { return add(.scientific, start..<end) }
        add(.decimal, start..<fraction)
    }
}

/// Addresses, paths and marks of XML.
extension TextSearchParser {
    /// `http://`.
    private func protocolEnd() -> Int? {
        let end = end(from: offset, while: isASCIILetter)
        guard end > offset, scalar(end) == ":", scalar(end + 1) == "/", scalar(end + 2) == "/" else { return nil }
        return end + 3
    }

    private func isHostCharacter(_ place: Int) -> Bool {
        isASCIILetter(place) || isDigit(place) || scalar(place) == "-" || scalar(place) == "_"
    }

    /// `www.example.com`, with a port; the last label has letters only, at least two.
    private func hostEnd(from start: Int) -> Int? {
        guard isASCIILetter(start) || isDigit(start) else { return nil }
        var labels: [Range<Int>] = []
        var place = start
        while true {
            let end = end(from: place, while: isHostCharacter)
            guard end > place else { break }
            labels.append(place..<end)
            guard scalar(end) == ".", isASCIILetter(end + 1) || isDigit(end + 1) else { break }
            place = end + 1
        }
        while let last = labels.last, labels.count > 1 {
            let letters = end(from: last.lowerBound, while: isASCIILetter)
            if letters == last.upperBound, last.count >= 2, !isWordCharacter(last.upperBound) {
                guard scalar(last.upperBound) != "@" else { return nil }
                let port = scalar(last.upperBound) == ":" ? end(from: last.upperBound + 1, while: isDigit) : 0
                return port > last.upperBound + 1 ? port : last.upperBound
            }
            return nil
        }
        return nil
    }

    /// A host, and the path behind it.
    private mutating func addHost(_ host: Range<Int>) {
        guard scalar(host.upperBound) == "/" else { return add(.host, host) }
        let end = end(from: host.upperBound, while: isURLCharacter)
        add(.url, host.lowerBound..<end)
        add(.host, host)
        add(.urlPath, host.upperBound..<end)
    }

    private func isURLCharacter(_ place: Int) -> Bool {
        guard let scalar = scalar(place), scalar.value > 0x20, scalar.value < 0x7F else { return false }
        return !"\"<>\\^`{|}".unicodeScalars.contains(scalar)
    }

    private func emailEnd() -> Int? {
        let local = end(from: offset) { isHostCharacter($0) || scalar($0) == "." }
        guard local > offset, scalar(local) == "@", let host = hostEnd(from: local + 1) else { return nil }
        return host
    }

    /// `/usr/bin`, `foo/bar`, `a.5`: with a slash or a point inside.
    private func fileEnd(from start: Int) -> Int? {
        var place = start
        var hasMark = false
        if scalar(place) == "/" {
            hasMark = true
            place += 1
            guard isASCIILetter(place) || isDigit(place) || scalar(place) == "_" else { return nil }
        }
        while true {
            // The first name of a path that does not begin with a slash is one word.
            let isWord = !hasMark
            let end = end(from: place) {
                isASCIILetter($0) || isDigit($0) || !isWord && (scalar($0) == "_" || scalar($0) == "-")
            }
            guard end > place else { return nil }
            place = end
            guard let mark = scalar(end), mark == "/" || mark == "." else { break }
            guard isASCIILetter(end + 1) || isDigit(end + 1) || scalar(end + 1) == "_" else { break }
            hasMark = true
            place = end + 1
        }
        return hasMark ? place : nil
    }

    /// `&amp;`, `&#123;`, `&#x1F;`.
    private func entityEnd() -> Int? {
        var end: Int
        let start: Int
        if scalar(offset + 1) == "#" {
            let isHexadecimal = scalar(offset + 2) == "x" || scalar(offset + 2) == "X"
            start = offset + (isHexadecimal ? 3 : 2)
            end = self.end(from: start) { place in
                isDigit(place) || isHexadecimal && (scalar(place)?.properties.isASCIIHexDigit ?? false)
            }
        } else {
            start = offset + 1
            guard isASCIILetter(start) || scalar(start) == ":" || scalar(start) == "_" else { return nil }
            end = self.end(from: start) { place in
                isASCIILetter(place) || isDigit(place) || ":_.-".unicodeScalars.contains(scalar(place) ?? " ")
            }
        }
        guard end > start, scalar(end) == ";" else { return nil }
        end += 1
        return end
    }

    /// `<a href="x">`, `</a>`, `<!-- x -->`, `<?xml x?>`.
    private func tagEnd() -> Int? {
        if scalar(offset + 1) == "!" {
            guard scalar(offset + 2) == "-", scalar(offset + 3) == "-" else { return nil }
            var place = offset + 4
            while place + 2 < text.count {
                if text[place] == "-", text[place + 1] == "-", text[place + 2] == ">" { return place + 3 }
                place += 1
            }
            return nil
        }
        var place = offset + 1
        if scalar(place) == "/" || scalar(place) == "?" { place += 1 }
        guard isASCIILetter(place) || scalar(place) == "_" || scalar(place) == ":" else { return nil }
        var quote: Unicode.Scalar?
        while let scalar = scalar(place) {
            if let open = quote {
                if scalar == open { quote = nil }
            } else if scalar == "\"" || scalar == "'" {
                quote = scalar
            } else if scalar == ">" {
                return place + 1
            } else if scalar == "<" {
                return nil
            }
            place += 1
        }
        return nil
    }
}
