/// Reads the values of a line of COPY data in text or CSV format.
public struct CopyLineParser: Sendable {
    private let options: CopyOptions

    /// A parser of lines in the format of these options.
    public init(_ options: CopyOptions) { self.options = options }

    /// The values of a line, nil for NULL.
    ///
    /// - Throws: 22P04 for a quote that is not closed.
    public func values(of line: [UInt8]) throws(PostgresError) -> [[UInt8]?] {
        options.format == .csv ? try quoted(line) : escaped(line)
    }

    private func escaped(_ line: [UInt8]) -> [[UInt8]?] {
        var values: [[UInt8]?] = []
        var start = 0
        while true {
            var value: [UInt8] = []
            var position = start
            while position < line.count, line[position] != options.delimiter {
                let byte = line[position]
                position += 1
                guard byte == UInt8(ascii: "\\"), position < line.count else {
                    value.append(byte)
                    continue
                }
                value.append(Self.unescaped(line, &position))
            }
            values.append(line[start..<position].elementsEqual(options.null) ? nil : value)
            guard position < line.count else { return values }
            start = position + 1
        }
    }

    /// The byte that stands behind a backslash, as it is meant.
    private static func unescaped(_ line: [UInt8], _ position: inout Int) -> UInt8 {
        let byte = line[position]
        position += 1
        switch byte {
        case UInt8(ascii: "b"): return 8
        case UInt8(ascii: "f"): return 12
        case UInt8(ascii: "n"): return 10
        case UInt8(ascii: "r"): return 13
        case UInt8(ascii: "t"): return 9
        case UInt8(ascii: "v"): return 11
        case UInt8(ascii: "0")...UInt8(ascii: "7"):
            var value = byte - UInt8(ascii: "0")
            for _ in 0..<2 {
                guard position < line.count, (UInt8(ascii: "0")...UInt8(ascii: "7")).contains(line[position]) else {
                    break
                }
                value = value << 3 | (line[position] - UInt8(ascii: "0"))
                position += 1
            }
            return value
        case UInt8(ascii: "x"):
            guard position < line.count, let first = hexDigit(line[position]) else { return byte }
            position += 1
            guard position < line.count, let second = hexDigit(line[position]) else { return first }
            position += 1
            return first << 4 | second
        default: return byte
        }
    }

    private static func hexDigit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
        default: nil
        }
    }

    private func quoted(_ line: [UInt8]) throws(PostgresError) -> [[UInt8]?] {
        var values: [[UInt8]?] = []
        var position = 0
        while true {
            let start = position
            var value: [UInt8] = []
            var hasQuotes = false
            while position < line.count, line[position] != options.delimiter {
                let byte = line[position]
                position += 1
                guard byte == options.quote else {
                    value.append(byte)
                    continue
                }
                hasQuotes = true
                try readQuoted(line, &position, into: &value)
            }
            let column = values.count
            let mayBeNull = hasQuotes ? options.forceNull.contains(column) : !options.forceNotNull.contains(column)
            let isNull =
                mayBeNull
                && (hasQuotes ? value == options.null : line[start..<position].elementsEqual(options.null))
            values.append(isNull ? nil : value)
            guard position < line.count else { return values }
            position += 1
        }
    }

    /// Reads up to the closing quote.
    private func readQuoted(
        _ line: [UInt8],
        _ position: inout Int,
        into value: inout [UInt8]
    ) throws(PostgresError) {
        while position < line.count {
            let byte = line[position]
            position += 1
            if byte == options.escape, position < line.count,
                line[position] == options.escape || line[position] == options.quote
            {
                value.append(line[position])
                position += 1
                continue
            }
            if byte == options.quote { return }
            value.append(byte)
        }
        throw PostgresError(.badCopyFileFormat, "unterminated CSV quoted field")
    }
}
