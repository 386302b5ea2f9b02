/// Writes typed rows as DataRow messages, or collects them as values.
///
/// Each `append` takes the next column: it converts to the column's type where that is another one, and writes text or
/// binary straight into the buffer. What goes wrong is kept in `error`; the row it happened in is dropped.
public struct RowWriter: ~Copyable {
    /// What the writer knows of a column.
    struct Column {
        var type: PostgresType
        var representation: ValueRepresentation
        var isBinary: Bool
    }

    /// The DataRow messages written so far.
    public var buffer: OutputBuffer
    /// How many rows were ended.
    public private(set) var rowCount = 0
    /// What was wrong first: a value that its column does not take, or a row with too few or too many values.
    public private(set) var error: PostgresError?
    /// How the text of values looks.
    let textFormats: TextFormats
    private let columns: [Column]
    private let unsupported: FormatCode?
    private let isCollecting: Bool
    /// What a client that does not speak UTF-8 needs.
    private let conversion: (any ClientTextConversion)?
    private var index = 0
    private var rowStart = 0
    private var rowFailed = false
    private var isRowOpen = false
    private var row: [PostgresValue] = []
    private var rows: [[PostgresValue]] = []

    /// How many bytes make the writer full.
    public static let fullSize = 65_536
    /// How many collected rows make the writer full.
    public static let fullRowCount = 1_024

    /// A writer of DataRow messages with these columns, for a client that may have an encoding of its own.
    public init(
        layout: RowLayout,
        textFormats: TextFormats,
        conversion: (any ClientTextConversion)? = nil,
        buffer: consuming OutputBuffer
    ) {
        self.conversion = conversion
        self.buffer = buffer
        self.textFormats = textFormats
        isCollecting = false
        columns = layout.columns
        unsupported = layout.unsupported
    }

    /// A writer that collects rows of values of these types.
    public init(collecting types: [PostgresType], textFormats: TextFormats) {
        buffer = OutputBuffer(capacity: 16)
        self.textFormats = textFormats
        isCollecting = true
        conversion = nil
        columns = types.map { Column(type: $0, representation: .collected, isBinary: false) }
        unsupported = nil
    }

    /// Whether so much is written that a producer should return and let it be sent.
    public var isFull: Bool { buffer.count >= RowWriter.fullSize || rows.count >= RowWriter.fullRowCount }

    /// How many columns a row has.
    public var columnCount: Int { columns.count }

    /// Starts a row.
    public mutating func beginRow() {
        index = 0
        rowFailed = false
        isRowOpen = true
        if let unsupported { fail(.unsupported(unsupported)) }
        guard !isCollecting else { return row.reserveCapacity(columns.count) }
        rowStart = buffer.count
        let count = Int16(truncatingIfNeeded: columns.count).bigEndian
        buffer.append(maximum: 7) { target in
            target.storeBytes(of: UInt8(ascii: "D"), as: UInt8.self)
            target.storeBytes(of: count, toByteOffset: 5, as: Int16.self)
            return 7
        }
    }

    /// Drops the row that was started and not ended, where there is one: its producer has failed in the middle of it.
    public mutating func dropUnfinishedRow() {
        guard isRowOpen else { return }
        isRowOpen = false
        if isCollecting { row.removeAll() } else { buffer.truncate(to: rowStart) }
    }

    /// Ends the row; one with a wrong number of values is dropped and reported in `error`.
    public mutating func endRow() {
        isRowOpen = false
        if index != columns.count {
            fail(PostgresError("XX000", "row has \(index) values for \(columns.count) columns"))
        }
        if let conversion, !rowFailed { convertRow(conversion) }
        guard !rowFailed else {
            if isCollecting { row.removeAll() } else { buffer.truncate(to: rowStart) }
            return
        }
        rowCount &+= 1
        if isCollecting {
            rows.append(row)
            row.removeAll(keepingCapacity: false)
        } else {
            buffer.replace(at: rowStart &+ 1, bigEndian: Int32(truncatingIfNeeded: buffer.count &- rowStart &- 1))
        }
    }

    /// Writes the row anew in the client's encoding.
    @inline(never)
    private mutating func convertRow(_ conversion: any ClientTextConversion) {
        // Behind a row that the client cannot have nothing is written any more.
        if error != nil { return rowFailed = true }
        let cells = buffer.withBytes { Array($0.dropFirst(rowStart &+ 7)) }
        buffer.truncate(to: rowStart &+ 7)
        let failure = cells.withUnsafeBytes { cells -> PostgresError? in
            var reader = WireReader(cells)
            do throws(PostgresError) {
                for column in columns {
                    let cell: UnsafeRawBufferPointer?
                    do throws(WireError) { cell = try reader.readOptionalBytes() } catch { throw PostgresError(error) }
                    guard let cell else {
                        buffer.append(bigEndian: Int32(-1))
                        continue
                    }
                    let bytes =
                        column.isBinary
                        ? try TextInBinary.convert(cell, of: column.type, conversion.clientText)
                        : try conversion.clientText(cell)
                    buffer.append(bigEndian: Int32(truncatingIfNeeded: bytes.count))
                    buffer.append(bytes)
                }
                return nil
            } catch {
                return error
            }
        }
        if let failure { fail(failure) }
    }

    /// The rows collected so far; the writer forgets them.
    public mutating func takeRows() -> [[PostgresValue]] {
        defer { rows.removeAll() }
        return rows
    }

    /// Ends the writer and gives back its buffer.
    public consuming func finish() -> OutputBuffer { buffer }

    /// The next column; nil behind the last one.
    @inline(__always)
    mutating func nextColumn() -> Column? {
        defer { index &+= 1 }
        return index < columns.count ? columns[index] : nil
    }

    /// Keeps the first error and drops the row.
    mutating func fail(_ error: PostgresError) {
        rowFailed = true
        if self.error == nil { self.error = error }
    }

    /// Writes a cell: `body` gets room for at least `maximum` bytes behind the length.
    @inline(__always)
    mutating func writeCell(maximum: Int, _ body: (UnsafeMutableRawPointer) -> Int) {
        buffer.append(maximum: maximum &+ 4) { target in
            let length = body(target + 4)
            target.storeBytes(of: Int32(truncatingIfNeeded: length).bigEndian, as: Int32.self)
            return length &+ 4
        }
    }

    /// Writes an integer in binary behind its length.
    @inline(__always)
    mutating func writeCell<Value: FixedWidthInteger & BitwiseCopyable>(bigEndian value: Value) {
        writeCell(maximum: MemoryLayout<Value>.size) { target in
            target.storeBytes(of: value.bigEndian, as: Value.self)
            return MemoryLayout<Value>.size
        }
    }

    /// Writes bytes behind their length.
    @inline(__always)
    mutating func writeCell(_ bytes: UnsafeRawBufferPointer) {
        writeCell(maximum: bytes.count) { target in
            if let start = bytes.baseAddress { target.copyMemory(from: start, byteCount: bytes.count) }
            return bytes.count
        }
    }

    /// A NULL in the next column.
    public mutating func appendNull() {
        guard nextColumn() != nil else { return }
        if isCollecting { row.append(.null) } else { buffer.append(bigEndian: Int32(-1)) }
    }

    /// Any value.
    public mutating func append(_ value: PostgresValue) {
        guard let column = nextColumn() else { return }
        switch value {
        case .int4(let number) where column.representation == .int4 && !isCollecting:
            if column.isBinary { writeCell(bigEndian: number) } else { writeText(Int64(number)) }
        case .int8(let number) where column.representation == .int8 && !isCollecting:
            if column.isBinary { writeCell(bigEndian: number) } else { writeText(number) }
        case .text(var characters) where column.takesCharacters && !isCollecting:
            characters.withUTF8 { writeCell(UnsafeRawBufferPointer($0)) }
        default: write(value, to: column)
        }
    }

    /// Writes a value after converting it to the column's type.
    @inline(never)
    mutating func write(_ value: PostgresValue, to column: Column) {
        do throws(PostgresError) {
            let value =
                value.isHeld(as: column.type) ? value : try value.converted(to: column.type, formats: textFormats)
            guard !isCollecting else { return row.append(value) }
            let start = buffer.count
            buffer.append(bigEndian: Int32(-1))
            guard !value.isNull else { return }
            if column.isBinary {
                try value.encodeBinary(as: column.type, into: &buffer)
            } else {
                value.encodeText(as: column.type, formats: textFormats, into: &buffer)
                if buffer.isOverfull {
                    buffer.truncate(to: start)
                    buffer.isOverfull = false
                    throw .stringTooLong
                }
            }
            buffer.replace(at: start, bigEndian: Int32(truncatingIfNeeded: buffer.count &- start &- 4))
        } catch {
            fail(error)
        }
    }
}
