import PostgresWire
import Synchronization

/// A template of `to_char` and `to_number` for numbers, such as `FM999,990.00`.
struct NumberTemplate: Sendable {
    /// A pattern of the template.
    enum Pattern: Sendable {
        case comma, group, point, localPoint, zero, nine, currency
        case minus, plus, anySign
        case roman, lowerRoman, ordinal, lowerOrdinal
        /// What says something about the whole and is not written where it stands.
        case modifier(Modifier)
    }

    /// A pattern that says something about the whole.
    enum Modifier: Sendable {
        case blank, fillMode, bracket, sign, shift, exponent, ignored
    }

    /// Where the sign of the locale stands.
    enum SignPlace: Sendable {
        case none, before, behind
    }

    var pieces: [TemplatePiece<Pattern>] = []
    /// How many digits stand before and behind the decimal point.
    var integerDigits = 0
    var decimals = 0
    /// `S`, and how many digits stand before it.
    var signPlace = SignPlace.none
    var digitsBeforeSign = 0
    /// How many digits stand behind `V`.
    var shift = 0
    /// The places of the first and the last `0`, from 1.
    var firstZero = 0
    var lastZero = 0
    var hasPoint = false
    var hasZero = false
    var isBlank = false
    var isFillMode = false
    var hasSign = false
    var hasBracket = false
    var hasMinus = false
    var hasPlus = false
    var isRoman = false
    var hasShift = false
    var hasExponent = false

    private static let templates = Mutex<[String: NumberTemplate]>([:])
    private static let templateLimit = 64

    /// The template of a text; those used before are kept.
    static func make(_ text: String) throws(PostgresError) -> NumberTemplate {
        if let known = templates.withLock({ $0[text] }) { return known }
        let made = try NumberTemplate(text)
        templates.withLock { table in
            if table.count >= templateLimit { table.removeAll() }
            table[text] = made
        }
        return made
    }

    private init(_ text: String) throws(PostgresError) {
        var reader = TemplateReader(text)
        while !reader.isAtEnd {
            if let name = reader.take(firstOf: Self.names), let pattern = Self.pattern(named: String(name)) {
                try take(pattern)
                pieces.append(.pattern(pattern))
                continue
            }
            if reader.skip("\"") {
                pieces += reader.quoted().map { .character($0) }
                continue
            }
            reader.skipEscape()
            if let character = reader.next() { pieces.append(.character(character)) }
        }
    }

    private static let names =
        ", . 0 9 B C D EEEE FM G L MI PL PR RN SG SP S TH V b c d eeee fm g l mi pl pr rn sg sp s th v"
        .split(separator: " ").map { String($0).unicodeScalars }

    private static func pattern(named name: String) -> Pattern? {
        switch name {
        case "RN": return .roman
        case "rn": return .lowerRoman
        case "TH": return .ordinal
        case "th": return .lowerOrdinal
        default: break
        }
        switch name.uppercased() {
        case ",": return .comma
        case ".": return .point
        case "0": return .zero
        case "9": return .nine
        case "B": return .modifier(.blank)
        case "D": return .localPoint
        case "EEEE": return .modifier(.exponent)
        case "FM": return .modifier(.fillMode)
        case "G": return .group
        case "L": return .currency
        case "MI": return .minus
        case "PL": return .plus
        case "PR": return .modifier(.bracket)
        case "SG": return .anySign
        case "S": return .modifier(.sign)
        case "V": return .modifier(.shift)
        case "C", "SP": return .modifier(.ignored)
        default: return nil
        }
    }

    private static func invalid(_ message: String, detail: String? = nil) -> PostgresError {
        PostgresError("42601", message, detail: detail)
    }

    /// Takes note of a pattern, in the order in which they stand.
    private mutating func take(_ pattern: Pattern) throws(PostgresError) {
        if hasExponent {
            if case .modifier(.exponent) = pattern { throw Self.invalid("cannot use \"EEEE\" twice") }
            throw Self.invalid("\"EEEE\" must be the last pattern used")
        }
        switch pattern {
        case .nine:
            if hasBracket { throw Self.invalid("\"9\" must be ahead of \"PR\"") }
            if hasShift { shift += 1 } else if hasPoint { decimals += 1 } else { integerDigits += 1 }
        case .zero:
            if hasBracket { throw Self.invalid("\"0\" must be ahead of \"PR\"") }
            if !hasZero, !hasPoint {
                hasZero = true
                firstZero = integerDigits + 1
            }
            if hasPoint { decimals += 1 } else { integerDigits += 1 }
            lastZero = integerDigits + decimals
        case .point, .localPoint:
            if hasPoint { throw Self.invalid("multiple decimal points") }
            if hasShift { throw Self.invalid("cannot use \"V\" and decimal point together") }
            hasPoint = true
        case .minus, .plus, .anySign: try takeSign(pattern)
        case .roman, .lowerRoman: isRoman = true
        case .modifier(let modifier): try take(modifier)
        case .comma, .group, .currency, .ordinal, .lowerOrdinal: break
        }
    }

    private mutating func takeSign(_ pattern: Pattern) throws(PostgresError) {
        let name: String
        switch pattern {
        case .minus: name = "MI"
        case .plus: name = "PL"
        default: name = "SG"
        }
        if hasSign { throw Self.invalid("cannot use \"S\" and \"\(name)\" together") }
        if name != "PL" { hasMinus = true }
        if name != "MI" { hasPlus = true }
    }

    private mutating func take(_ modifier: Modifier) throws(PostgresError) {
        switch modifier {
        case .blank: if integerDigits == 0, decimals == 0, !hasZero { isBlank = true }
        case .fillMode: isFillMode = true
        case .sign:
            if hasSign { throw Self.invalid("cannot use \"S\" twice") }
            if hasPlus || hasMinus || hasBracket {
                throw Self.invalid("cannot use \"S\" and \"PL\"/\"MI\"/\"SG\"/\"PR\" together")
            }
            hasSign = true
            signPlace = hasPoint ? .behind : .before
            if !hasPoint { digitsBeforeSign = integerDigits }
        case .bracket:
            if hasSign || hasPlus || hasMinus {
                throw Self.invalid("cannot use \"PR\" and \"S\"/\"PL\"/\"MI\"/\"SG\" together")
            }
            hasBracket = true
        case .shift:
            if hasPoint { throw Self.invalid("cannot use \"V\" and decimal point together") }
            hasShift = true
        case .exponent:
            if isBlank || isFillMode || hasSign || hasBracket || hasMinus || hasPlus || isRoman || hasShift {
                throw Self.invalid(
                    "\"EEEE\" is incompatible with other formats",
                    detail: "\"EEEE\" may only be used together with digit and decimal point patterns."
                )
            }
            hasExponent = true
        case .ignored: break
        }
    }
}
