/// A set of characters: ranges and named classes.
struct CharacterSet: Sendable {
    /// A class that PostgreSQL names `[:alpha:]`, `[:digit:]` and so on.
    enum Named: String, Sendable {
        case alnum, alpha, blank, cntrl, digit, graph, lower, print, punct, space, upper, xdigit, word

        /// Whether a character belongs to the class.
        func contains(_ character: Unicode.Scalar) -> Bool {
            if character.isASCII { return containsASCII(UInt8(truncatingIfNeeded: character.value)) }
            let properties = character.properties
            switch self {
            case .alpha: return properties.isAlphabetic
            case .alnum, .word: return properties.isAlphabetic || properties.generalCategory == .decimalNumber
            case .digit, .xdigit: return false
            case .lower: return properties.isLowercase
            case .upper: return properties.isUppercase
            case .space: return properties.isWhitespace && character.value != 0xA0
            case .blank: return properties.generalCategory == .spaceSeparator && character.value != 0xA0
            case .cntrl: return properties.generalCategory == .control
            case .graph: return !properties.isWhitespace && isVisible(properties.generalCategory)
            case .print: return isVisible(properties.generalCategory)
            case .punct:
                return isVisible(properties.generalCategory) && !properties.isWhitespace && !properties.isAlphabetic
                    && properties.generalCategory != .decimalNumber
            }
        }

        private func isVisible(_ category: Unicode.GeneralCategory) -> Bool {
            category != .control && category != .unassigned && category != .surrogate
        }

        private func containsASCII(_ byte: UInt8) -> Bool {
            let isUpper = byte >= 65 && byte <= 90
            let isLower = byte >= 97 && byte <= 122
            let isDigit = byte >= 48 && byte <= 57
            let isGraph = byte > 32 && byte < 127
            switch self {
            case .alnum: return isUpper || isLower || isDigit
            case .word: return isUpper || isLower || isDigit || byte == 95
            case .alpha: return isUpper || isLower
            case .blank: return byte == 32 || byte == 9
            case .cntrl: return byte < 32 || byte == 127
            case .digit: return isDigit
            case .graph: return isGraph
            case .lower: return isLower
            case .print: return isGraph || byte == 32
            case .punct: return isGraph && !(isUpper || isLower || isDigit)
            case .space: return byte == 32 || (byte >= 9 && byte <= 13)
            case .upper: return isUpper
            case .xdigit: return isDigit || (byte >= 65 && byte <= 70) || (byte >= 97 && byte <= 102)
            }
        }
    }

    /// The characters by their numbers.
    var ranges: [ClosedRange<UInt32>] = []
    /// Named classes, each for itself or for all that is outside of it.
    var classes: [(name: Named, isNegative: Bool)] = []
    /// Whether it is all other characters that are meant.
    var isNegative = false
    /// Whether a newline never belongs to the set.
    var excludesNewline = false
    /// Whether case does not matter.
    var ignoresCase = false

    /// All characters.
    static let all = CharacterSet(ranges: [0...0x10FFFF])

    /// A set of one character.
    static func one(_ character: Unicode.Scalar, ignoresCase: Bool) -> CharacterSet {
        CharacterSet(ranges: [character.value...character.value], ignoresCase: ignoresCase)
    }

    /// Whether a character belongs to the set.
    func contains(_ character: Unicode.Scalar) -> Bool {
        if excludesNewline, character == "\n" { return false }
        var isFound = containsExactly(character)
        if !isFound, ignoresCase {
            isFound = containsExactly(character.simpleLowercase) || containsExactly(character.simpleUppercase)
        }
        return isFound != isNegative
    }

    private func containsExactly(_ character: Unicode.Scalar) -> Bool {
        for range in ranges where range.contains(character.value) { return true }
        for item in classes where item.name.contains(character) != item.isNegative { return true }
        return false
    }
}

extension Unicode.Scalar {
    /// The lower-case form where that is one character, else the character itself.
    package var simpleLowercase: Unicode.Scalar {
        if isASCII { return value >= 65 && value <= 90 ? Unicode.Scalar(UInt8(truncatingIfNeeded: value &+ 32)) : self }
        // The one letter whose small form is two characters has a simple one too.
        if value == 0x130 { return "i" }
        let mapped = properties.lowercaseMapping.unicodeScalars
        return mapped.count == 1 ? mapped.first ?? self : self
    }

    /// The upper-case form where that is one character, else the character itself.
    var simpleUppercase: Unicode.Scalar {
        if isASCII {
            return value >= 97 && value <= 122 ? Unicode.Scalar(UInt8(truncatingIfNeeded: value &- 32)) : self
        }
        let mapped = properties.uppercaseMapping.unicodeScalars
        if mapped.count == 1 { return mapped.first ?? self }
        // Greek letters with an iota below have a simple form as titles do.
        let title = properties.titlecaseMapping.unicodeScalars
        return title.count == 1 ? title.first ?? self : self
    }
}
