/// One pass over the bytes of a record.
struct CSVScan {
    /// What the pass found.
    enum Outcome {
        case complete, incomplete, textBehindQuote, unterminatedQuote
    }

    private static let quote = UInt8(ascii: "\"")
    private static let lineFeed = UInt8(ascii: "\n")
    private static let carriageReturn = UInt8(ascii: "\r")

    /// All bytes that are there.
    let bytes: UnsafeRawBufferPointer
    /// Where the pass is; after a complete record behind its line break.
    var position: Int
    /// Where the bytes end.
    let end: Int
    /// Whether the file ends there too.
    let isAtEnd: Bool
    /// What stands between fields.
    let delimiter: UInt8
    /// How many lines have ended.
    private(set) var lineBreaks = 0

    init(bytes: UnsafeRawBufferPointer, position: Int, end: Int, isAtEnd: Bool, delimiter: UInt8) {
        self.bytes = bytes
        self.position = position
        self.end = end
        self.isAtEnd = isAtEnd
        self.delimiter = delimiter
    }

    /// Finds the fields of one record.
    mutating func record(into fields: inout [CSVReader.Field]) -> Outcome {
        while true {
            let outcome =
                position < end && bytes[position] == Self.quote ? quotedField(into: &fields) : plainField(into: &fields)
            if outcome != .complete { return outcome }
            guard position < end else { return isAtEnd ? .complete : .incomplete }
            let byte = bytes[position]
            position &+= 1
            if byte == Self.lineFeed {
                lineBreaks &+= 1
                return .complete
            }
        }
    }

    /// A field without quotes, up to the delimiter or the line feed behind it.
    private mutating func plainField(into fields: inout [CSVReader.Field]) -> Outcome {
        let start = position
        while position < end, bytes[position] != delimiter, bytes[position] != Self.lineFeed { position &+= 1 }
        guard position < end || isAtEnd else { return .incomplete }
        var stop = position
        let endsLine = position == end || bytes[position] == Self.lineFeed
        if endsLine, stop > start, bytes[stop &- 1] == Self.carriageReturn { stop &-= 1 }
        fields.append(CSVReader.Field(range: start..<stop, isQuoted: false, hasDoubledQuotes: false))
        return .complete
    }

    /// A field in quotes, up to the delimiter or the line feed behind it.
    private mutating func quotedField(into fields: inout [CSVReader.Field]) -> Outcome {
        position &+= 1
        let start = position
        var hasDoubledQuotes = false
        while true {
            guard position < end else { return isAtEnd ? .unterminatedQuote : .incomplete }
            let byte = bytes[position]
            position &+= 1
            if byte == Self.lineFeed { lineBreaks &+= 1 }
            guard byte == Self.quote else { continue }
            guard position < end || isAtEnd else { return .incomplete }
            guard position < end, bytes[position] == Self.quote else { break }
            hasDoubledQuotes = true
            position &+= 1
        }
        let range = start..<(position &- 1)
        fields.append(CSVReader.Field(range: range, isQuoted: true, hasDoubledQuotes: hasDoubledQuotes))
        if position < end, bytes[position] == Self.carriageReturn {
            guard position &+ 1 < end || isAtEnd else { return .incomplete }
            if position &+ 1 == end || bytes[position &+ 1] == Self.lineFeed { position &+= 1 }
        }
        guard position < end else { return isAtEnd ? .complete : .incomplete }
        return bytes[position] == delimiter || bytes[position] == Self.lineFeed ? .complete : .textBehindQuote
    }
}
