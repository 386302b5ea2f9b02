internal import PostgresProto

/// Reads the records of a CSV file (RFC 4180) one after the other, in memory of constant size.
///
/// A field that begins with a quote ends with the next quote that is not doubled and may hold delimiters and line breaks;
/// in other fields a quote is a character as any other. Lines end with LF or CR LF; empty lines are passed over.
struct CSVReader {
    /// Where a field of the present record stands.
    struct Field {
        /// Its bytes in `CSVReader.buffer`, without the quotes around it.
        var range: Range<Int>
        /// Whether quotes stand around it.
        var isQuoted: Bool
        /// Whether quotes in it are doubled.
        var hasDoubledQuotes: Bool
    }

    /// How long a record may be.
    static let longestRecord = 64 << 20

    /// What was read of the file and not given away yet.
    private(set) var buffer: [UInt8]
    /// The fields of the present record.
    private(set) var fields: [Field] = []
    /// The line that the present record begins on, from 1.
    private(set) var line = 1
    /// How many bytes of the file belong to records already read.
    private(set) var bytesRead = 0

    let path: String
    private let delimiter: UInt8
    private let input: CSVInput
    private var start = 0
    private var end = 0
    private var nextLine = 1
    private var isAtEnd = false

    /// A reader at the start of a file.
    init(path: String, delimiter: UInt8, bufferSize: Int = 1 << 16) throws(PostgresError) {
        self.path = path
        self.delimiter = delimiter
        input = try CSVInput(path: path)
        buffer = [UInt8](repeating: 0, count: bufferSize)
        try refill()
        if buffer[..<end].starts(with: [0xEF, 0xBB, 0xBF]) { start = 3 }
    }

    /// Reads the next record into `fields`; false at the end of the file.
    ///
    /// - Throws: 22P04 with the number of the line for quotes that are not those of RFC 4180.
    mutating func next() throws(PostgresError) -> Bool {
        while true {
            line = nextLine
            if start == end, isAtEnd { return false }
            guard let length = try scan() else {
                try refill()
                continue
            }
            start &+= length
            bytesRead &+= length
            // An empty line.
            if fields.count == 1, fields[0].range.isEmpty, !fields[0].isQuoted { continue }
            return true
        }
    }

    /// The bytes of a field, to be used at once.
    func withBytes<Value>(of field: Field, _ body: (UnsafeRawBufferPointer) -> Value) -> Value {
        if field.hasDoubledQuotes { return undoubled(field.range).withUnsafeBytes { body($0) } }
        return buffer.withUnsafeBytes { body(UnsafeRawBufferPointer(rebasing: $0[field.range])) }
    }

    /// An error about the present record.
    func failure(_ state: SQLState, _ message: String, hint: String? = nil, line: Int? = nil) -> PostgresError {
        PostgresError(state, "line \(line ?? self.line) of \"\(path)\": \(message)", hint: hint)
    }

    private func undoubled(_ range: Range<Int>) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(range.count)
        var isSecond = false
        for byte in buffer[range] {
            isSecond = byte == UInt8(ascii: "\"") && !isSecond
            if !isSecond { bytes.append(byte) }
        }
        return bytes
    }

    /// Looks for the record that begins at `start`; returns its length, or nil where more of the file is needed.
    private mutating func scan() throws(PostgresError) -> Int? {
        fields.removeAll(keepingCapacity: true)
        let scanned = buffer.withUnsafeBytes { bytes in
            var scan = CSVScan(bytes: bytes, position: start, end: end, isAtEnd: isAtEnd, delimiter: delimiter)
            let result = scan.record(into: &fields)
            return (result, scan.position, scan.lineBreaks)
        }
        switch scanned.0 {
        case .complete:
            nextLine &+= scanned.2
            return scanned.1 &- start
        case .incomplete: return nil
        case .textBehindQuote:
            throw failure("22P04", "a quoted field goes on behind its closing quote", line: line &+ scanned.2)
        case .unterminatedQuote: throw failure("22P04", "a quoted field that begins in this record has no end")
        }
    }

    /// Gets more of the file; what is left of the buffer moves to its front.
    private mutating func refill() throws(PostgresError) {
        if start > 0 {
            buffer.withUnsafeMutableBytes { bytes in
                bytes.copyMemory(from: UnsafeRawBufferPointer(rebasing: bytes[start..<end]))
            }
            end &-= start
            start = 0
        }
        if end == buffer.count {
            guard end < CSVReader.longestRecord else {
                throw failure("54000", "the record is longer than 64 MB", hint: "A closing quote may be missing.")
            }
            buffer.append(contentsOf: [UInt8](repeating: 0, count: end))
        }
        let room = end..<buffer.count
        let read = buffer.withUnsafeMutableBytes { input.read(into: UnsafeMutableRawBufferPointer(rebasing: $0[room])) }
        let count = try read.get()
        if count == 0 { isAtEnd = true }
        end &+= count
    }
}
