/// Tags, comments and entities of XML and HTML.
extension TextSearchParser {
    /// A tag; `ignores` tells whether what follows it is left out, nil where it changes nothing.
    struct Tag {
        var end: Int
        var ignores: Bool?
        /// Whether the document ends behind a backslash within its quotes: PostgreSQL gives nothing of such a tag.
        var isCutShort = false
    }

    /// The tag that starts here.
    func tag() -> Tag? {
        let start = offset + 1
        switch scalar(start) {
        case "!":
            if scalar(start + 1) == "-" { return scalar(start + 2) == "-" ? comment(from: start + 3) : nil }
            guard scalar(start + 1) == "D" || scalar(start + 1) == "d" else { return nil }
            return attributes(from: start + 2)
        case "?": return scalar(start + 1) == "x" ? attributes(from: start + 2) : nil
        case "/": return isASCIILetter(start + 1) ? named(from: start + 1) : nil
        case ":", "_": return named(from: start)
        default: return isASCIILetter(start) ? named(from: start) : nil
        }
    }

    private func comment(from start: Int) -> Tag? {
        var place = start
        while place + 2 < text.count {
            if text[place] == "-", text[place + 1] == "-", text[place + 2] == ">" { return Tag(end: place + 3) }
            place += 1
        }
        return nil
    }

    private func named(from start: Int) -> Tag? {
        let end = end(from: start) { place in
            isLetter(place) || isDigit(place) || ":_.-".unicodeScalars.contains(scalar(place) ?? " ")
        }
        if scalar(end) == "/" { return scalar(end + 1) == ">" ? Tag(end: end + 2) : nil }
        guard scalar(end) == ">" || isBlank(end), var tag = attributes(from: end) else { return nil }
        var name = String.UnicodeScalarView()
        name.append(contentsOf: text[start..<end])
        if ["script", "style"].contains(String(name).lowercased()) { tag.ignores = start == offset + 1 }
        return tag
    }

    /// What stands behind a tag's name up to its end.
    private func attributes(from start: Int) -> Tag? {
        var quote: Unicode.Scalar?
        // A backslash right behind an escaped character escapes nothing.
        var isBehindEscape = false
        var place = start
        while let scalar = scalar(place) {
            place += 1
            if let open = quote {
                if scalar == "\\", !isBehindEscape {
                    place += 1
                    if place == text.count { return Tag(end: place, isCutShort: true) }
                    isBehindEscape = true
                    continue
                }
                isBehindEscape = false
                if scalar == open { quote = nil }
            } else if scalar == "\"" || scalar == "'" {
                quote = scalar
            } else if scalar == ">" {
                return Tag(end: place)
            } else if !isASCIIWord(place - 1), !isBlank(place - 1), !"=-_#/:.&?%~".unicodeScalars.contains(scalar) {
                return nil
            }
        }
        return nil
    }

    /// The end of `&amp;`, `&#123;`, `&#x1F;`.
    func entityEnd() -> Int? {
        let end: Int
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
                isLetter(place) || isDigit(place) || ":_.-".unicodeScalars.contains(scalar(place) ?? " ")
            }
        }
        return end > start && scalar(end) == ";" ? end + 1 : nil
    }
}
