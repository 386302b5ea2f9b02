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
    private let text: String
    private let bytes: [UInt8]
    private let delimiter: UInt8
    private var offset = 0
    private var items: [[UInt8]?] = []
    /// The dimensions found, or given in front of the braces.
    private(set) var dimensions: [PostgresArray.Dimension] = []
    private var counts: [Int] = []

    private static let maximumDimensions = 6

    init(_ text: String, _ delimiter: UInt8) {
        self.text = text
        bytes = Array(text.utf8)
        self.delimiter = delimiter
    }

    private func malformed(_ detail: String) -> PostgresError {
        PostgresError("22P02", "malformed array literal: \"\(text)\"", detail: detail)
    }

    private var peek: UInt8? { offset < bytes.count ? bytes[offset] : nil }

    private mutating func skipBlanks() {
        while let byte = peek, ByteReader.isBlank(byte) { offset &+= 1 }
    }

    mutating func read() throws(PostgresError) -> [[UInt8]?] {
        skipBlanks()
        let given = try readBounds()
        guard peek == UInt8(ascii: "{") else {
            throw malformed(
                given.isEmpty
                    ? "Array value must start with \"{\" or dimension information."
                    : "Array contents must start with \"{\"."
            )
        }
        try readLevel(0)
        skipBlanks()
        guard offset >= bytes.count else { throw malformed("Junk after closing right brace.") }
        if given.isEmpty {
            dimensions = counts.map { PostgresArray.Dimension(count: Int32(truncatingIfNeeded: $0)) }
        } else {
            guard given.count == counts.count, zip(given, counts).allSatisfy({ Int($0.count) == $1 }) else {
                throw malformed("Specified array dimensions do not match array contents.")
            }
            dimensions = given
        }
        return items
    }

    /// The bounds in front of an array: `[0:2][1:3]=`.
    private mutating func readBounds() throws(PostgresError) -> [PostgresArray.Dimension] {
        var result: [PostgresArray.Dimension] = []
        while peek == UInt8(ascii: "[") {
            guard result.count < ArrayReader.maximumDimensions else { throw tooMany(result.count &+ 1) }
            offset &+= 1
            let first = try readBound()
            var (lower, upper) = (Int32(1), first)
            if peek == UInt8(ascii: ":") {
                offset &+= 1
                (lower, upper) = (first, try readBound())
            }
            guard peek == UInt8(ascii: "]") else { throw malformed("Missing \"]\" after array dimensions.") }
            offset &+= 1
            guard upper >= lower else {
                throw PostgresError("2202E", "upper bound cannot be less than lower bound")
            }
            let count = Int64(upper) &- Int64(lower) &+ 1
            guard let count = Int32(exactly: count) else {
                throw PostgresError("54000", "array size exceeds the maximum allowed (134217727)")
            }
            result.append(PostgresArray.Dimension(count: count, lowerBound: lower))
            skipBlanks()
        }
        guard !result.isEmpty else { return [] }
        guard peek == UInt8(ascii: "=") else { throw malformed("Missing \"=\" after array dimensions.") }
        offset &+= 1
        skipBlanks()
        return result
    }

    private mutating func readBound() throws(PostgresError) -> Int32 {
        var numbers = DateTimeNumbers(bytes[offset...])
        let start = offset
        if peek == UInt8(ascii: "-") || peek == UInt8(ascii: "+") { offset &+= 1 }
        let digits = offset
        while let byte = peek, ByteReader.isDigit(byte) { offset &+= 1 }
        guard offset > digits else {
            throw malformed(
                start == digits && peek != UInt8(ascii: ":")
                    ? "\"[\" must introduce explicitly-specified array dimensions." : "Missing array dimension value."
            )
        }
        do throws(DateTimeFailure) {
            guard let value = Int32(exactly: try numbers.smallInteger()) else { throw .fieldOverflow }
            return value
        } catch {
            throw malformed("Missing array dimension value.")
        }
    }

    private func tooMany(_ count: Int) -> PostgresError {
        PostgresError("54000", "number of array dimensions (\(count)) exceeds the maximum allowed (6)")
    }

    /// Reads braces and what is between them.
    private mutating func readLevel(_ depth: Int) throws(PostgresError) {
        guard depth < ArrayReader.maximumDimensions else { throw tooMany(depth &+ 1) }
        offset &+= 1
        if depth == counts.count, items.isEmpty { counts.append(0) }
        guard depth < counts.count else { throw ragged() }
        var count = 0
        skipBlanks()
        if peek == UInt8(ascii: "}") {
            guard depth == 0 else { throw malformed("Unexpected \"}\" character.") }
            offset &+= 1
            return
        }
        while true {
            skipBlanks()
            if peek == UInt8(ascii: "{") {
                try readLevel(depth &+ 1)
            } else {
                guard depth &+ 1 == counts.count else { throw ragged() }
                items.append(try readItem())
            }
            count &+= 1
            skipBlanks()
            guard let byte = peek else { throw malformed("Unexpected end of input.") }
            offset &+= 1
            if byte == UInt8(ascii: "}") { break }
            guard byte == delimiter else {
                throw malformed(
                    byte == UInt8(ascii: "{") || byte == UInt8(ascii: "\"")
                        ? "Unexpected \"\(Character(Unicode.Scalar(byte)))\" character." : "Unexpected array element."
                )
            }
        }
        if counts[depth] == 0 { counts[depth] = count }
        guard counts[depth] == count else { throw ragged() }
    }

    private func ragged() -> PostgresError {
        malformed("Multidimensional arrays must have sub-arrays with matching dimensions.")
    }

    /// Reads one element; nil for NULL.
    private mutating func readItem() throws(PostgresError) -> [UInt8]? {
        guard peek != UInt8(ascii: "\"") else { return try readQuoted() }
        var item: [UInt8] = []
        var (hasEscape, kept) = (false, 0)
        while let byte = peek, byte != delimiter, byte != UInt8(ascii: "}") {
            if byte == UInt8(ascii: "{") { throw malformed("Unexpected \"{\" character.") }
            if byte == UInt8(ascii: "\"") { throw malformed("Incorrectly quoted array element.") }
            offset &+= 1
            if byte == UInt8(ascii: "\\") {
                guard let escaped = peek else { throw malformed("Unexpected end of input.") }
                offset &+= 1
                item.append(escaped)
                (hasEscape, kept) = (true, item.count)
            } else {
                item.append(byte)
                if !ByteReader.isBlank(byte) { kept = item.count }
            }
        }
        guard let end = peek else { throw malformed("Unexpected end of input.") }
        item.removeLast(item.count &- kept)
        guard !item.isEmpty || hasEscape else {
            throw malformed("Unexpected \"\(Character(Unicode.Scalar(end)))\" character.")
        }
        let isNull = !hasEscape && item.count == 4 && item.elementsEqual("null".utf8, by: { $0 | 0x20 == $1 })
        return isNull ? nil : item
    }

    private mutating func readQuoted() throws(PostgresError) -> [UInt8] {
        offset &+= 1
        var item: [UInt8] = []
        while let byte = peek {
            offset &+= 1
            if byte == UInt8(ascii: "\"") {
                skipBlanks()
                guard let end = peek else { throw malformed("Unexpected end of input.") }
                guard end == delimiter || end == UInt8(ascii: "}") else {
                    throw malformed("Incorrectly quoted array element.")
                }
                return item
            }
            if byte == UInt8(ascii: "\\") {
                guard let escaped = peek else { break }
                offset &+= 1
                item.append(escaped)
            } else {
                item.append(byte)
            }
        }
        throw malformed("Unexpected end of input.")
    }
}
