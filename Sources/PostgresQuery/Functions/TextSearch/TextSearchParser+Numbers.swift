/// Numbers with signs, fractions and exponents, and versions.
extension TextSearchParser {
    /// What begins with a digit: a number, an address, a path or a word.
    mutating func number() {
        let integer = end(from: offset, while: isDigit)
        if let end = exponentEnd(from: integer) { return add(.scientific, upTo: end) }
        if addAddress() { return }
        if let fraction = fractionEnd(from: integer) {
            if let end = exponentEnd(from: fraction) { return add(.scientific, upTo: end) }
            var place = fraction
            while let end = fractionEnd(from: place) { place = end }
            return add(place == fraction ? .decimal : .version, upTo: place)
        }
        if isLetter(integer) || isMark(integer) { return word() }
        if scalar(integer) == "/", let file = fileEnd(behindWord: integer) { return add(.file, upTo: file) }
        add(.unsignedInteger, upTo: integer)
    }

    /// A number behind a sign; false where none follows.
    mutating func signedNumber() -> Bool {
        guard isDigit(offset + 1) else { return false }
        let integer = end(from: offset + 1, while: isDigit)
        if let end = exponentEnd(from: integer) {
            add(.scientific, upTo: end)
        } else if let fraction = fractionEnd(from: integer) {
            // Versions have no sign.
            if scalar(fraction) == ".", isDigit(fraction + 1) { return false }
            let exponent = exponentEnd(from: fraction)
            add(exponent == nil ? .decimal : .scientific, upTo: exponent ?? fraction)
        } else {
            add(.signedInteger, upTo: integer)
        }
        return true
    }

    private func fractionEnd(from place: Int) -> Int? {
        guard scalar(place) == ".", isDigit(place + 1) else { return nil }
        return end(from: place + 1, while: isDigit)
    }

    private func exponentEnd(from place: Int) -> Int? {
        guard scalar(place) == "e" || scalar(place) == "E" else { return nil }
        let hasSign = scalar(place + 1) == "+" || scalar(place + 1) == "-"
        let start = place + (hasSign ? 2 : 1)
        guard isDigit(start) else { return nil }
        return end(from: start, while: isDigit)
    }
}
