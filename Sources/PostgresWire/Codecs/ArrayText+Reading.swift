extension ArrayText {
    /// Reads an array's text.
    static func read(
        _ text: String,
        of elementType: PostgresType,
        typeModifier: Int32,
        _ formats: TextFormats
    ) throws(PostgresError) -> PostgresArray {
        try read(text, of: elementType, delimiter: elementType.delimiter) { (item) throws(PostgresError) in
            try PostgresValue(text: item, type: elementType, typeModifier: typeModifier, formats: formats)
        }
    }

    /// Reads an array's text, its elements through a closure.
    static func read(
        _ text: String,
        of elementType: PostgresType,
        delimiter: Character,
        element read: (String) throws(PostgresError) -> PostgresValue
    ) throws(PostgresError) -> PostgresArray {
        var reader = ArrayReader(text, delimiter.asciiValue ?? UInt8(ascii: ","))
        let items = try reader.read()
        var elements: [PostgresValue] = []
        elements.reserveCapacity(items.count)
        for item in items {
            guard let item else {
                elements.append(.null)
                continue
            }
            elements.append(try read(String(decoding: item, as: UTF8.self)))
        }
        return PostgresArray(
            elementType: elementType,
            dimensions: elements.isEmpty ? [] : reader.dimensions,
            elements: elements
        )
    }

    /// Reads the numbers of an `int2vector` or `oidvector`.
    static func readVector(
        _ text: String,
        of elementType: PostgresType,
        _ formats: TextFormats
    ) throws(PostgresError) -> PostgresArray {
        var elements: [PostgresValue] = []
        for word in text.split(whereSeparator: { $0.isWhitespace }) {
            elements.append(try PostgresValue(text: String(word), type: elementType, formats: formats))
        }
        let dimension = PostgresArray.Dimension(count: Int32(truncatingIfNeeded: elements.count), lowerBound: 0)
        return PostgresArray(elementType: elementType, dimensions: [dimension], elements: elements)
    }
}

/// Splits the text of an array into the texts of its elements.
private struct ArrayReader {
    /// What was read last.
    private enum State {
        case nothing, levelStarted, levelCompleted, levelDelimited, elementStarted, elementDelimited, quoteStarted
        case quoteCompleted
    }

    private let text: String
    private let bytes: [UInt8]
    private let delimiter: UInt8
    private var offset = 0
    /// Where that part of the text begins which errors show.
    private var shownStart = 0
    /// The dimensions found, or given in front of the braces.
    private(set) var dimensions: [PostgresArray.Dimension] = []

    private static let maximumDimensions = 6

    init(_ text: String, _ delimiter: UInt8) {
        self.text = text
        bytes = Array(text.utf8)
        self.delimiter = delimiter
    }

    private func malformed(_ detail: String) -> PostgresError {
        let shown = shownStart == 0 ? text : String(decoding: bytes[shownStart...], as: UTF8.self)
        return PostgresError("22P02", "malformed array literal: \"\(shown)\"", detail: detail)
    }

    private func unexpected(_ byte: UInt8) -> PostgresError {
        malformed("Unexpected \"\(Character(Unicode.Scalar(byte)))\" character.")
    }

    private var endOfInput: PostgresError { malformed("Unexpected end of input.") }

    private var peek: UInt8? { offset < bytes.count ? bytes[offset] : nil }

    private mutating func skipBlanks() {
        while let byte = peek, ByteReader.isBlank(byte) { offset &+= 1 }
    }

    mutating func read() throws(PostgresError) -> [[UInt8]?] {
        dimensions = try readBounds()
        guard peek == UInt8(ascii: "{") else {
            throw malformed(
                dimensions.isEmpty
                    ? "Array value must start with \"{\" or dimension information."
                    : "Array contents must start with \"{\"."
            )
        }
        // PostgreSQL does not show the bounds where something is wrong with the braces.
        shownStart = offset
        let counts = try countElements()
        shownStart = 0
        if dimensions.isEmpty {
            dimensions = counts.map { PostgresArray.Dimension(count: $0) }
        } else {
            guard dimensions.map(\.count) == counts else {
                throw malformed("Specified array dimensions do not match array contents.")
            }
        }
        for dimension in dimensions {
            guard !dimension.lowerBound.addingReportingOverflow(dimension.count).overflow else {
                throw PostgresError("54000", "array lower bound is too large: \(dimension.lowerBound)")
            }
        }
        return try readElements()
    }

    /// The bounds in front of an array: `[0:2][1:3]=`.
    private mutating func readBounds() throws(PostgresError) -> [PostgresArray.Dimension] {
        var result: [PostgresArray.Dimension] = []
        skipBlanks()
        while peek == UInt8(ascii: "[") {
            guard result.count < ArrayReader.maximumDimensions else { throw tooMany(result.count &+ 1) }
            offset &+= 1
            guard var upper = readBound() else {
                throw malformed("\"[\" must introduce explicitly-specified array dimensions.")
            }
            var lower: Int32 = 1
            if peek == UInt8(ascii: ":") {
                offset &+= 1
                lower = upper
                guard let bound = readBound() else { throw malformed("Missing array dimension value.") }
                upper = bound
            }
            guard peek == UInt8(ascii: "]") else { throw malformed("Missing \"]\" after array dimensions.") }
            offset &+= 1
            guard upper >= lower else {
                throw PostgresError("2202E", "upper bound cannot be less than lower bound")
            }
            result.append(PostgresArray.Dimension(count: upper &- lower &+ 1, lowerBound: lower))
            skipBlanks()
        }
        guard !result.isEmpty else { return [] }
        guard peek == UInt8(ascii: "=") else { throw malformed("Missing \"=\" after array dimensions.") }
        offset &+= 1
        skipBlanks()
        return result
    }

    /// A number as C's `atoi` takes it, from digits and signs; nil where there are none.
    private mutating func readBound() -> Int32? {
        let start = offset
        while let byte = peek, ByteReader.isDigit(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+") {
            offset &+= 1
        }
        guard offset > start else { return nil }
        var digits = bytes[start..<offset]
        let isNegative = digits.first == UInt8(ascii: "-")
        if isNegative || digits.first == UInt8(ascii: "+") { digits = digits.dropFirst() }
        var value: Int64 = 0
        for byte in digits.prefix(while: ByteReader.isDigit) {
            let (product, overflow) = value.multipliedReportingOverflow(by: 10)
            let (sum, carry) = product.addingReportingOverflow(Int64(byte &- UInt8(ascii: "0")))
            if overflow || carry {
                value = .max
                break
            }
            value = sum
        }
        return Int32(truncatingIfNeeded: isNegative ? 0 &- value : value)
    }

    private func tooMany(_ count: Int) -> PostgresError {
        PostgresError("54000", "number of array dimensions (\(count)) exceeds the maximum allowed (6)")
    }

    /// How many elements each dimension has, by the braces; checks the whole text.
    private func countElements() throws(PostgresError) -> [Int32] {
        let limit = ArrayReader.maximumDimensions
        var state = State.nothing
        var (level, depth, isEmpty) = (0, 1, true)
        var found = Array(repeating: Int32(0), count: limit)
        var counts = Array(repeating: 1, count: limit)
        var earlier = Array(repeating: 0, count: limit)
        var place = offset
        scan: while true {
            if state == .elementStarted || state == .quoteStarted { isEmpty = false }
            guard place < bytes.count else { throw endOfInput }
            let byte = bytes[place]
            let isQuoted = state == .quoteStarted
            switch byte {
            case UInt8(ascii: "\\"):
                switch state {
                case .levelStarted, .elementStarted, .quoteStarted, .elementDelimited: break
                default: throw unexpected(byte)
                }
                if !isQuoted { state = .elementStarted }
                place &+= 1
                guard place < bytes.count else { throw endOfInput }
            case UInt8(ascii: "\""):
                switch state {
                case .levelStarted, .quoteStarted, .elementDelimited: break
                default: throw malformed("Unexpected array element.")
                }
                state = isQuoted ? .quoteCompleted : .quoteStarted
                isEmpty = false
            case _ where isQuoted: break
            case UInt8(ascii: "{"):
                guard state == .nothing || state == .levelStarted || state == .levelDelimited else {
                    throw unexpected(byte)
                }
                state = .levelStarted
                guard level < limit else { throw tooMany(level &+ 1) }
                found[level] = 0
                level &+= 1
                depth = max(depth, level)
            case UInt8(ascii: "}"):
                switch state {
                case .elementStarted, .quoteCompleted, .levelCompleted: break
                case .levelStarted where level == 1: break
                default: throw unexpected(byte)
                }
                state = .levelCompleted
                level &-= 1
                if earlier[level] != 0, counts[level] != earlier[level] {
                    throw malformed("Multidimensional arrays must have sub-arrays with matching dimensions.")
                }
                earlier[level] = counts[level]
                counts[level] = 1
                if level == 0 {
                    found[depth &- 1] &+= 1
                    place &+= 1
                    break scan
                }
                found[level &- 1] &+= 1
            case delimiter:
                switch state {
                case .elementStarted, .quoteCompleted: state = .elementDelimited
                case .levelCompleted: state = .levelDelimited
                default: throw unexpected(byte)
                }
                counts[level &- 1] &+= 1
                found[depth &- 1] &+= 1
            case _ where ByteReader.isBlank(byte): break
            default:
                switch state {
                case .levelStarted, .elementStarted, .elementDelimited: state = .elementStarted
                default: throw malformed("Unexpected array element.")
                }
            }
            place &+= 1
        }
        for byte in bytes[place...] where !ByteReader.isBlank(byte) {
            throw malformed("Junk after closing right brace.")
        }
        return isEmpty ? [] : Array(found[..<depth])
    }

    /// The elements of a text that is well formed; nil for NULL.
    private mutating func readElements() throws(PostgresError) -> [[UInt8]?] {
        var items: [[UInt8]?] = []
        while let byte = peek {
            switch byte {
            case UInt8(ascii: "{"), UInt8(ascii: "}"), delimiter: offset &+= 1
            case _ where ByteReader.isBlank(byte): offset &+= 1
            case UInt8(ascii: "\""): items.append(readQuoted())
            default: items.append(readPlain())
            }
        }
        let expected = dimensions.reduce(1) { $0 &* Int($1.count) }
        guard dimensions.isEmpty || items.count == expected else {
            throw PostgresError("22P02", "malformed array literal: \"\(text)\"")
        }
        return items
    }

    /// Reads an element without quotes.
    private mutating func readPlain() -> [UInt8]? {
        var item: [UInt8] = []
        var (hasEscape, kept) = (false, 0)
        while let byte = peek, byte != delimiter, byte != UInt8(ascii: "}") {
            offset &+= 1
            if byte == UInt8(ascii: "\\"), let escaped = peek {
                offset &+= 1
                item.append(escaped)
                (hasEscape, kept) = (true, item.count)
            } else {
                item.append(byte)
                if !ByteReader.isBlank(byte) { kept = item.count }
            }
        }
        item.removeLast(item.count &- kept)
        let isNull = !hasEscape && item.count == 4 && item.elementsEqual("null".utf8, by: { $0 | 0x20 == $1 })
        return isNull ? nil : item
    }

    private mutating func readQuoted() -> [UInt8] {
        offset &+= 1
        var item: [UInt8] = []
        while let byte = peek {
            offset &+= 1
            if byte == UInt8(ascii: "\"") { break }
            if byte == UInt8(ascii: "\\"), let escaped = peek {
                offset &+= 1
                item.append(escaped)
            } else {
                item.append(byte)
            }
        }
        return item
    }
}
