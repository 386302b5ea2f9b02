/// One row (`DataRow`, `D`), as a value for clients, tests and small rows.
public struct DataRow: WireMessage {
    /// `D`.
    @inlinable
    public static var tag: UInt8 { UInt8(ascii: "D") }
    /// The bytes of each column; nil is NULL.
    public var values: [[UInt8]?]

    /// A row of these values.
    public init(values: [[UInt8]?]) { self.values = values }

    /// Reads the fields.
    public init(from reader: inout WireReader) throws(WireError) {
        let count = try reader.readCount()
        try reader.require(count &* 4)
        values = []
        values.reserveCapacity(count)
        for _ in 0..<count { values.append(try reader.readOptionalBytes().map { Array($0) }) }
    }

    /// Writes the message.
    public func encode(into buffer: inout OutputBuffer) throws(WireError) {
        try buffer.appendMessage(tag: Self.tag) { (buffer) throws(WireError) in
            try buffer.append(count: values.count)
            for value in values { try buffer.append(optional: value) }
        }
    }
}
