/// What Describe and Close are about.
public enum StatementOrPortal: UInt8, Hashable, Sendable {
    /// A prepared statement.
    case statement = 0x53
    /// A portal.
    case portal = 0x50
}

/// Asks for the types of a prepared statement or portal (`Describe`, `D`).
public struct DescribeMessage: WireMessage {
    /// `D`.
    @inlinable
    public static var tag: UInt8 { UInt8(ascii: "D") }
    /// Which of the two is meant.
    public var kind: StatementOrPortal
    /// Its name; empty for the unnamed one.
    public var name: String

    /// A question about this statement or portal.
    public init(_ kind: StatementOrPortal, name: String = "") {
        self.kind = kind
        self.name = name
    }

    /// Reads the fields.
    public init(from reader: inout WireReader) throws(WireError) {
        let byte = try reader.readUInt8()
        name = try reader.readCString()
        guard let kind = StatementOrPortal(rawValue: byte) else {
            throw .protocolViolation("invalid DESCRIBE message subtype \(byte)")
        }
        self.kind = kind
    }

    /// Writes the message.
    public func encode(into buffer: inout OutputBuffer) throws(WireError) {
        try buffer.appendMessage(tag: Self.tag) { (buffer) throws(WireError) in
            buffer.append(kind.rawValue)
            try buffer.append(terminated: name)
        }
    }
}
