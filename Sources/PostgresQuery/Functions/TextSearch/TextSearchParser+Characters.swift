/// Which characters are letters, digits and blanks.
extension TextSearchParser {
    func scalar(_ place: Int) -> Unicode.Scalar? { place < text.count ? text[place] : nil }

    func isDigit(_ place: Int) -> Bool { scalar(place).map { $0.value >= 48 && $0.value <= 57 } ?? false }

    func isASCIILetter(_ place: Int) -> Bool {
        scalar(place).map { $0.isASCII && ($0.value | 0x20) >= 97 && ($0.value | 0x20) <= 122 } ?? false
    }

    func isASCIIWord(_ place: Int) -> Bool { isASCIILetter(place) || isDigit(place) }

    /// Letters of all scripts; digits other than those of ASCII are letters too.
    func isLetter(_ place: Int) -> Bool {
        guard let scalar = scalar(place) else { return false }
        if scalar.isASCII { return isASCIILetter(place) }
        return scalar.properties.isAlphabetic || scalar.properties.generalCategory == .decimalNumber
    }

    /// Characters that belong to a word, but do not begin one: those that take no room of their own.
    func isMark(_ place: Int) -> Bool {
        guard let scalar = scalar(place), !scalar.isASCII else { return false }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark: return true
        default: return false
        }
    }

    func isWordCharacter(_ place: Int) -> Bool { isLetter(place) || isDigit(place) || isMark(place) }

    /// Blanks; those that forbid a new line are none.
    func isBlank(_ place: Int) -> Bool {
        guard let scalar = scalar(place), scalar.properties.isWhitespace else { return false }
        return !["\u{85}", "\u{A0}", "\u{2007}", "\u{202F}"].contains(scalar)
    }

    func end(from start: Int, while test: (Int) -> Bool) -> Int {
        var place = start
        while place < text.count, test(place) { place += 1 }
        return place
    }
}
