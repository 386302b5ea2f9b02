/// Forgets a prepared statement or portal (`Close`, `C`).
public struct CloseMessage: WireMessage {
    /// `C`.
    @inlinable
    public static var tag: UInt8 { UInt8(ascii: "C") }
    /// Which of the two is meant.
    public var kind: StatementOrPortal
    /// Its name; empty for the unnamed one.
    public var name: String

    /// A statement or portal to forget.
    public init(_ kind: StatementOrPortal, name: String = "") {
        self.kind = kind
        self.name = name
    }

    /// Reads the fields.
    public init(from reader: inout WireReader) throws(WireError) {
        let byte = try reader.readUInt8()
        name = try reader.readCString()
        guard let kind = StatementOrPortal(rawValue: byte) else {
            throw .protocolViolation("invalid CLOSE message subtype \(byte)")
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
