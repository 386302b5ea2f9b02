import PostgresWire

/// What a backslash starts.
extension PatternParser {
    /// Reads what follows a backslash outside brackets.
    mutating func escape() throws(PostgresError) -> PatternNode {
        guard let character = next() else { throw PatternParser.error("invalid escape \\ sequence") }
        switch options.syntax {
        case .basic: return try basicEscape(character)
        case .extended, .literal: return one(character)
        case .advanced: break
        }
        if let set = namedSet(character) { return .set(set) }
        switch character {
        case "A": return .anchor(.textStart)
        case "Z": return .anchor(.textEnd)
        case "m": return .anchor(.wordStart)
        case "M": return .anchor(.wordEnd)
        case "y": return .anchor(.wordEdge)
        case "Y": return .anchor(.notWordEdge)
        case "1"..."9":
            if let number = backReference(first: character) { return try reference(number) }
        default: break
        }
        return one(try self.character(escaped: character))
    }

    private mutating func basicEscape(_ character: Unicode.Scalar) throws(PostgresError) -> PatternNode {
        switch character {
        case "(": return try group()
        case "<": return .anchor(.wordStart)
        case ">": return .anchor(.wordEnd)
        case "1"..."9": return try reference(Int(character.value) - 48)
        default: return one(character)
        }
    }

    /// The number of a group, or nil where an octal character is meant.
    private mutating func backReference(first: Unicode.Scalar) -> Int? {
        let start = position
        var number = Int(first.value) - 48
        while isDigit(peek()), number < 1000, let digit = next() { number = number * 10 + Int(digit.value) - 48 }
        if position == start || number <= groupCount { return number }
        position = start
        return nil
    }

    /// `\d`, `\s`, `\w` and their opposites, which have newlines whatever the options are.
    func namedSet(_ character: Unicode.Scalar) -> CharacterSet? {
        let name: CharacterSet.Named
        switch character {
        case "d", "D": name = .digit
        case "s", "S": name = .space
        case "w", "W": name = .word
        default: return nil
        }
        return CharacterSet(classes: [(name, character < "a")])
    }

    /// The one character that an escape stands for.
    mutating func character(escaped character: Unicode.Scalar) throws(PostgresError) -> Unicode.Scalar {
        switch character {
        case "a": return "\u{7}"
        case "b": return "\u{8}"
        case "B": return "\\"
        case "c":
            guard let control = next() else { throw PatternParser.error("invalid escape \\ sequence") }
            return Unicode.Scalar(UInt8(truncatingIfNeeded: control.value & 31))
        case "e": return "\u{1B}"
        case "f": return "\u{C}"
        case "n": return "\n"
        case "r": return "\r"
        case "t": return "\t"
        case "v": return "\u{B}"
        case "u": return try hexadecimal(exactly: 4)
        case "U": return try hexadecimal(exactly: 8)
        case "x": return try hexadecimal(exactly: nil)
        case "0"..."9":
            position -= 1
            return try octal()
        default:
            guard !CharacterSet.Named.alnum.contains(character) else {
                throw PatternParser.error("invalid escape \\ sequence")
            }
            return character
        }
    }

    private mutating func hexadecimal(exactly count: Int?) throws(PostgresError) -> Unicode.Scalar {
        var number: UInt32 = 0
        var read = 0
        while read < count ?? 255, let digit = peek(), let value = Character(digit).hexDigitValue {
            position += 1
            read += 1
            number = number &* 16 &+ UInt32(value)
            if number > 0x10FFFF { throw PatternParser.error("invalid escape \\ sequence") }
        }
        guard read > 0, count == nil || read == count, let result = Unicode.Scalar(number) else {
            throw PatternParser.error("invalid escape \\ sequence")
        }
        return result
    }

    private mutating func octal() throws(PostgresError) -> Unicode.Scalar {
        var number: UInt32 = 0
        var read = 0
        while read < 3, let digit = peek(), digit >= "0", digit <= "7" {
            position += 1
            read += 1
            number = number * 8 + (digit.value - 48)
        }
        guard read > 0, let result = Unicode.Scalar(number) else {
            throw PatternParser.error("invalid escape \\ sequence")
        }
        return result
    }
}
