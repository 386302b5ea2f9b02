/// Reads the data of a COPY in binary format (PostgreSQL 15 docs, COPY), as it comes in pieces of any size.
public struct CopyBinaryReader: Sendable {
    private enum Stage { case header, rows, end }

    /// What every binary COPY begins with.
    static let signature: [UInt8] = Array("PGCOPY\n".utf8) + [0xFF, 0x0D, 0x0A, 0x00]
    /// The longest value, as PostgreSQL has it.
    private static let maximumLength = 0x3FFF_FFFF

    private var buffer: [UInt8] = []
    private var start = 0
    private var stage = Stage.header
    private var isComplete = false
    private let columnCount: Int
    /// The number of the row that was read last, counted from 1.
    public private(set) var rowNumber = 0
    /// The column whose value is being read.
    public private(set) var column: Int?

    /// A reader of rows with this many values.
    public init(columnCount: Int) { self.columnCount = columnCount }

    /// Takes a piece of the data.
    public mutating func append(_ bytes: [UInt8]) {
        if start > 0 {
            buffer.removeFirst(start)
            start = 0
        }
        buffer += bytes
    }

    /// Takes note that no more data comes.
    public mutating func finish() { isComplete = true }

    /// Whether the marker of the end was read.
    public var isAtEnd: Bool { if case .end = stage { true } else { false } }

    /// The values of the next row, nil for NULL; nil where more data is needed, or none is left.
    ///
    /// - Throws: 22P04 for what is no such data.
    public mutating func next() throws(PostgresError) -> [[UInt8]?]? {
        if case .header = stage {
            guard try readHeader() else { return nil }
            stage = .rows
        }
        guard case .rows = stage else {
            guard buffer.count > start else { return nil }
            throw PostgresError(.badCopyFileFormat, "received copy data after EOF marker")
        }
        var position = start
        guard let count: Int16 = read(&position) else {
            // Data that ends between two rows is as good as the marker.
            guard isComplete else { return nil }
            if buffer.count > start { throw unexpectedEnd() }
            stage = .end
            return nil
        }
        if count == -1 {
            start = position
            stage = .end
            rowNumber += 1
            return try next()
        }
        var values: [[UInt8]?] = []
        guard Int(count) == columnCount else {
            rowNumber += 1
            throw PostgresError(.badCopyFileFormat, "row field count is \(count), expected \(columnCount)")
        }
        for index in 0..<columnCount {
            column = index
            guard let length: Int32 = read(&position) else { return try incomplete() }
            if length == -1 {
                values.append(nil)
                continue
            }
            guard length >= 0, Int(length) <= Self.maximumLength else {
                rowNumber += 1
                throw PostgresError(.badCopyFileFormat, "invalid field size")
            }
            guard position + Int(length) <= buffer.count else { return try incomplete() }
            values.append(Array(buffer[position..<(position + Int(length))]))
            position += Int(length)
        }
        start = position
        rowNumber += 1
        column = nil
        return values
    }

    private mutating func incomplete() throws(PostgresError) -> [[UInt8]?]? {
        guard isComplete else { return nil }
        rowNumber += 1
        throw unexpectedEnd()
    }

    private func unexpectedEnd() -> PostgresError {
        PostgresError(.badCopyFileFormat, "unexpected EOF in COPY data")
    }

    private mutating func readHeader() throws(PostgresError) -> Bool {
        let available = buffer.count - start
        guard available >= Self.signature.count || isComplete else { return false }
        guard buffer[start...].starts(with: Self.signature) else {
            throw PostgresError(.badCopyFileFormat, "COPY file signature not recognized")
        }
        var position = start + Self.signature.count
        guard let flags: Int32 = read(&position) else {
            if isComplete { throw PostgresError(.badCopyFileFormat, "invalid COPY file header (missing flags)") }
            return false
        }
        if flags & (1 << 16) != 0 {
            throw PostgresError(.badCopyFileFormat, "invalid COPY file header (WITH OIDS)")
        }
        guard flags >> 16 == 0 else {
            throw PostgresError(.badCopyFileFormat, "unrecognized critical flags in COPY file header")
        }
        guard let length: Int32 = read(&position) else {
            if isComplete { throw PostgresError(.badCopyFileFormat, "invalid COPY file header (missing length)") }
            return false
        }
        guard length >= 0 else {
            throw PostgresError(.badCopyFileFormat, "invalid COPY file header (missing length)")
        }
        guard position + Int(length) <= buffer.count else {
            if isComplete { throw PostgresError(.badCopyFileFormat, "invalid COPY file header (wrong length)") }
            return false
        }
        start = position + Int(length)
        return true
    }

    private func read<Integer: FixedWidthInteger>(_ position: inout Int) -> Integer? {
        let size = MemoryLayout<Integer>.size
        guard position + size <= buffer.count else { return nil }
        var value: Integer = 0
        for byte in buffer[position..<(position + size)] { value = value << 8 | Integer(truncatingIfNeeded: byte) }
        position += size
        return value
    }
}
