/// Why text is no date, time or interval.
enum DateTimeFailure: Error {
    case badFormat
    case fieldOverflow
    case monthDayOverflow
    case intervalOverflow
    case zoneOverflow
    case unknownZone(String)
    /// A result that the type does not hold, with the text (`date out of range: "…"`) or without it.
    case resultOverflow(hasText: Bool)

    /// The error of an input function.
    func error(_ type: String, _ text: String) -> PostgresError {
        switch self {
        case .badFormat: PostgresError("22007", "invalid input syntax for type \(type): \"\(text)\"")
        case .fieldOverflow: PostgresError("22008", "date/time field value out of range: \"\(text)\"")
        case .monthDayOverflow:
            PostgresError(
                "22008",
                "date/time field value out of range: \"\(text)\"",
                hint: "Perhaps you need a different \"datestyle\" setting."
            )
        case .intervalOverflow: PostgresError("22015", "interval field value out of range: \"\(text)\"")
        case .zoneOverflow: PostgresError("22009", "time zone displacement out of range: \"\(text)\"")
        case .unknownZone(let name): PostgresError("22023", "time zone \"\(name)\" not recognized")
        case .resultOverflow(let hasText):
            PostgresError(
                "22008",
                "\(type.hasPrefix("timestamp") ? "timestamp" : type) out of range" + (hasText ? ": \"\(text)\"" : "")
            )
        }
    }
}

/// A piece of the text of a date, time or interval, its letters in lower case.
struct DateTimeToken {
    /// What a piece looks like; the words that stand for an instant are told apart later.
    enum Kind {
        case number, date, time, signed, word, signedWord
    }

    /// What the piece looks like.
    var kind: Kind
    /// The piece.
    var bytes: [UInt8]

    /// The piece as a string.
    var text: String { String(decoding: bytes, as: UTF8.self) }

    /// How many pieces PostgreSQL looks at.
    private static let maximumCount = 25

    /// Splits text as PostgreSQL's `ParseDateTime` does.
    ///
    /// `size` is how many bytes the pieces may have together, with one behind each.
    static func split(
        _ text: String,
        size: Int,
        isKeyword: (String) -> Bool
    ) throws(DateTimeFailure) -> [DateTimeToken] {
        var splitter = Splitter(bytes: Array(text.utf8))
        var tokens: [DateTimeToken] = []
        var used = 0
        while let token = try splitter.next(isKeyword: isKeyword) {
            tokens.append(token)
            used &+= token.bytes.count &+ 1
            guard tokens.count <= maximumCount, used <= size else { throw .badFormat }
        }
        return tokens
    }
}

private struct Splitter {
    let bytes: [UInt8]
    var offset = 0
    var piece: [UInt8] = []

    init(bytes: [UInt8]) { self.bytes = bytes }

    var peek: UInt8? { offset < bytes.count ? bytes[offset] : nil }

    mutating func take() {
        guard let byte = peek else { return }
        piece.append(byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") ? byte | 0x20 : byte)
        offset &+= 1
    }

    mutating func take(while condition: (UInt8) -> Bool) {
        while let byte = peek, condition(byte) { take() }
    }

    mutating func next(isKeyword: (String) -> Bool) throws(DateTimeFailure) -> DateTimeToken? {
        while let byte = peek {
            piece = []
            if ByteReader.isBlank(byte) {
                offset &+= 1
            } else if ByteReader.isDigit(byte) {
                return DateTimeToken(kind: number(), bytes: piece)
            } else if byte == UInt8(ascii: ".") {
                take()
                take(while: ByteReader.isDigit)
                return DateTimeToken(kind: .number, bytes: piece)
            } else if ByteReader.isLetter(byte) {
                return DateTimeToken(kind: word(isKeyword: isKeyword), bytes: piece)
            } else if byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") {
                return DateTimeToken(kind: try signed(), bytes: piece)
            } else if byte > 32, byte < 127 {
                offset &+= 1
            } else {
                throw .badFormat
            }
        }
        return nil
    }

    private mutating func number() -> DateTimeToken.Kind {
        take(while: ByteReader.isDigit)
        switch peek {
        case UInt8(ascii: ":"):
            take(while: { ByteReader.isDigit($0) || $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: ".") })
            return .time
        case let delimiter?
        where delimiter == UInt8(ascii: "-") || delimiter == UInt8(ascii: "/")
            || delimiter == UInt8(ascii: "."):
            take()
            guard let byte = peek, ByteReader.isDigit(byte) else {
                take(while: { ByteReader.isDigit($0) || ByteReader.isLetter($0) || $0 == delimiter })
                return .date
            }
            take(while: ByteReader.isDigit)
            guard peek == delimiter else { return delimiter == UInt8(ascii: ".") ? .number : .date }
            take(while: { ByteReader.isDigit($0) || $0 == delimiter })
            return .date
        default: return .number
        }
    }

    private mutating func word(isKeyword: (String) -> Bool) -> DateTimeToken.Kind {
        take(while: ByteReader.isLetter)
        guard let byte = peek else { return .word }
        var isDate = byte == UInt8(ascii: "-") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ".")
        if !isDate, byte == UInt8(ascii: "+") || ByteReader.isDigit(byte) {
            isDate = !isKeyword(String(decoding: piece, as: UTF8.self))
        }
        guard isDate else { return .word }
        take(while: {
            ByteReader.isDigit($0) || ByteReader.isLetter($0) || $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "-")
                || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: ".")
                || $0 == UInt8(ascii: ":")
        })
        return .date
    }

    private mutating func signed() throws(DateTimeFailure) -> DateTimeToken.Kind {
        take()
        while let byte = peek, ByteReader.isBlank(byte) { offset &+= 1 }
        guard let byte = peek else { throw .badFormat }
        if ByteReader.isDigit(byte) {
            take(while: {
                ByteReader.isDigit($0) || $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-")
            })
            return .signed
        }
        guard ByteReader.isLetter(byte) else { throw .badFormat }
        take(while: ByteReader.isLetter)
        return .signedWord
    }
}
