/// Runs a string of statements (`Query`, `Q`).
public struct QueryMessage: WireMessage {
    /// `Q`.
    @inlinable
    public static var tag: UInt8 { UInt8(ascii: "Q") }
    /// The statements.
    public var query: String

    /// A query of this text.
    public init(query: String) { self.query = query }

    /// Reads the fields.
    public init(from reader: inout WireReader) throws(WireError) { query = try reader.readCString() }

    /// Writes the message.
    public func encode(into buffer: inout OutputBuffer) throws(WireError) {
        try buffer.appendMessage(tag: Self.tag) { (buffer) throws(WireError) in
            try buffer.append(terminated: query)
        }
    }
}
