/// Cuts the data of a COPY in text or CSV format into lines, as it comes in pieces of any size.
///
/// It follows PostgreSQL's `CopyReadLineText`: quoted line ends of CSV and those behind a backslash belong to the line, the
/// first line decides what a line end is, and `\.` on a line of its own ends the data.
public struct CopyLineReader: Sendable {
    private enum LineEnd { case unknown, newline, carriageReturn, both }

    private let isCSV: Bool
    private let quote: UInt8
    /// The escape character, nil where it is the quote itself.
    private let escape: UInt8?
    private var buffer: [UInt8] = []
    /// Where the line begins, and how far it was looked at.
    private var start = 0
    private var position = 0
    private var isInQuotes = false
    private var isEscaped = false
    private var lineEnd = LineEnd.unknown
    private var isComplete = false
    /// Whether the line that is being read has its number already.
    private var isCounted = false
    /// The number of the line that was read last, counted from 1, line ends in quotes included.
    public private(set) var lineNumber = 0
    /// The number of the line that is being read, or comes next.
    public var currentLineNumber: Int { isCounted ? lineNumber : lineNumber + 1 }
    /// Whether there are no more lines.
    public private(set) var isAtEnd = false

    /// A reader of lines in the format of these options.
    public init(_ options: CopyOptions) {
        isCSV = options.format == .csv
        quote = options.quote
        escape = options.escape == options.quote ? nil : options.escape
    }

    /// Takes a piece of the data.
    public mutating func append(_ bytes: [UInt8]) {
        guard !isAtEnd else { return }
        if start > 0 {
            buffer.removeFirst(start)
            position -= start
            start = 0
        }
        buffer += bytes
    }

    /// Takes note that no more data comes.
    public mutating func finish() { isComplete = true }

    /// The next line without its end; nil where more data is needed, or none is left.
    public mutating func next() throws(PostgresError) -> [UInt8]? {
        guard !isAtEnd else { return nil }
        if !isCounted, position < buffer.count || isComplete {
            lineNumber += 1
            isCounted = true
        }
        while position < buffer.count {
            let byte = buffer[position]
            let needsNext = byte == UInt8(ascii: "\\") || byte == UInt8(ascii: "\r")
            if needsNext, position + 1 >= buffer.count, !isComplete { return nil }
            if isCSV { countQuotes(byte) }
            if byte == UInt8(ascii: "\r"), !isInQuotes {
                return try carriageReturn()
            }
            if byte == UInt8(ascii: "\n"), !isInQuotes {
                if lineEnd == .carriageReturn || lineEnd == .both { throw literal("newline", "\\n") }
                lineEnd = .newline
                return take(1)
            }
            if byte == UInt8(ascii: "\\"), !isCSV || position == start {
                guard let next = byteBehind(1) else {
                    position += 1
                    continue
                }
                if next == UInt8(ascii: ".") {
                    switch try endMarker() {
                    case .wait: return nil
                    case .end: return end()
                    case .data: break
                    }
                } else if !isCSV {
                    position += 1
                }
            }
            position += 1
        }
        guard isComplete else { return nil }
        isAtEnd = true
        guard position > start else {
            lineNumber -= 1
            isCounted = false
            return nil
        }
        let line = Array(buffer[start..<position])
        start = position
        return line
    }

    private func byteBehind(_ distance: Int) -> UInt8? {
        position + distance < buffer.count ? buffer[position + distance] : nil
    }

    private mutating func countQuotes(_ byte: UInt8) {
        if isInQuotes, byte == escape { isEscaped.toggle() }
        if byte == quote, !isEscaped { isInQuotes.toggle() }
        if byte != escape { isEscaped = false }
        if isInQuotes, byte == (lineEnd == .newline ? UInt8(ascii: "\n") : UInt8(ascii: "\r")) { lineNumber += 1 }
    }

    private mutating func carriageReturn() throws(PostgresError) -> [UInt8]? {
        switch lineEnd {
        case .newline: throw literal("carriage return", "\\r")
        case .carriageReturn: return take(1)
        case .unknown, .both:
            if byteBehind(1) == UInt8(ascii: "\n") {
                lineEnd = .both
                return take(2)
            }
            if lineEnd == .both { throw literal("carriage return", "\\r") }
            lineEnd = .carriageReturn
            return take(1)
        }
    }

    private func literal(_ name: String, _ written: String) -> PostgresError {
        PostgresError(
            .badCopyFileFormat,
            isCSV ? "unquoted \(name) found in data" : "literal \(name) found in data",
            hint: isCSV
                ? "Use quoted CSV field to represent \(name)." : "Use \"\(written)\" to represent \(name)."
        )
    }

    private enum Marker { case wait, end, data }

    /// What `\.` at the position is: the end of the data, or data.
    private func endMarker() throws(PostgresError) -> Marker {
        func wrong(_ message: String) throws(PostgresError) -> Marker {
            if isCSV { return .data }
            throw PostgresError(.badCopyFileFormat, message)
        }
        let corrupt = "end-of-copy marker corrupt"
        let mismatch = "end-of-copy marker does not match previous newline style"
        guard let next = byteBehind(2) else { return isComplete ? .end : .wait }
        if lineEnd == .both {
            if next == UInt8(ascii: "\n") { return try wrong(mismatch) }
            guard next == UInt8(ascii: "\r") else { return try wrong(corrupt) }
            guard let last = byteBehind(3) else { return isComplete ? .end : .wait }
            return last == UInt8(ascii: "\n") ? .end : try wrong(corrupt)
        }
        guard next == UInt8(ascii: "\r") || next == UInt8(ascii: "\n") else { return try wrong(corrupt) }
        let isMatch =
            switch lineEnd {
            case .newline: next == UInt8(ascii: "\n")
            case .carriageReturn: next == UInt8(ascii: "\r")
            case .unknown, .both: true
            }
        return isMatch ? .end : try wrong(mismatch)
    }

    private mutating func take(_ endLength: Int) -> [UInt8] {
        let line = Array(buffer[start..<position])
        position += endLength
        start = position
        isCounted = false
        isEscaped = false
        return line
    }

    /// The data ends here; what stands before the marker is a line still.
    private mutating func end() -> [UInt8]? {
        isAtEnd = true
        guard position > start else {
            lineNumber -= 1
            isCounted = false
            return nil
        }
        return Array(buffer[start..<position])
    }
}
