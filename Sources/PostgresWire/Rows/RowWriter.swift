/// Writes typed rows as DataRow messages, or collects them as values.
public struct RowWriter: ~Copyable {
    /// The DataRow messages written so far.
    public var buffer: OutputBuffer
    /// Whether so much is written that a producer should return and let it be sent.
    public var isFull: Bool { buffer.count >= RowWriter.fullSize }
    /// How many bytes make the writer full.
    public static let fullSize = 65536
    /// How many rows were ended.
    public private(set) var rowCount = 0
    /// What was wrong first: a value that its column does not take, or a row with too few or too many values.
    public private(set) var error: PostgresError?

    /// A writer of DataRow messages: one format for all columns, or one for each.
    public init(types: [PostgresType], formats: [FormatCode], textFormats: TextFormats, buffer: consuming OutputBuffer) {
        self.buffer = buffer
    }
    /// A writer that collects rows of values of these types.
    public init(collecting types: [PostgresType], textFormats: TextFormats) { buffer = OutputBuffer(capacity: 16) }
    /// Starts a row.
    public mutating func beginRow() {}
    /// Ends the row; a row with a wrong number of values is dropped and reported as `error`.
    public mutating func endRow() {}
    /// A NULL in the next column.
    public mutating func appendNull() {}
    /// An integer.
    public mutating func append(_ value: Int16) {}
    /// An integer.
    public mutating func append(_ value: Int32) {}
    /// An integer.
    public mutating func append(_ value: Int64) {}
    /// An integer.
    public mutating func append(_ value: Int) {}
    /// A truth value.
    public mutating func append(_ value: Bool) {}
    /// A floating-point number.
    public mutating func append(_ value: Double) {}
    /// A floating-point number.
    public mutating func append(_ value: Float) {}
    /// Characters.
    public mutating func append(_ value: String) {}
    /// Characters.
    public mutating func append(_ value: StaticString) {}
    /// Characters as UTF-8, which the caller answers for.
    public mutating func append(utf8 bytes: UnsafeRawBufferPointer) {}
    /// Bytes.
    public mutating func append(bytes: [UInt8]) {}
    /// Days since 2000-01-01.
    public mutating func append(date days: Int32) {}
    /// Microseconds since 2000-01-01 00:00, of `timestamp` or (UTC) `timestamptz`.
    public mutating func append(timestamp microseconds: Int64) {}
    /// An identifier.
    public mutating func append(_ value: UUIDBytes) {}
    /// An exact number.
    public mutating func append(_ value: Numeric) {}
    /// Any value.
    public mutating func append(_ value: PostgresValue) {}
    /// The rows collected so far; the writer forgets them.
    public mutating func takeRows() -> [[PostgresValue]] { [] }
    /// The buffer of the messages written; ends the writer.
    public consuming func finish() -> OutputBuffer { buffer }
}
