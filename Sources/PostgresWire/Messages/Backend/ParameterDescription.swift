/// The types of a prepared statement's parameters (`ParameterDescription`, `t`).
public struct ParameterDescription: WireMessage {
    /// `t`.
    @inlinable
    public static var tag: UInt8 { UInt8(ascii: "t") }
    /// The type of each parameter.
    public var types: [OID]

    /// A description of these types.
    public init(types: [OID]) { self.types = types }

    /// Reads the fields.
    public init(from reader: inout WireReader) throws(WireError) { types = try reader.readOIDs() }

    /// Writes the message.
    public func encode(into buffer: inout OutputBuffer) throws(WireError) {
        try buffer.appendMessage(tag: Self.tag) { (buffer) throws(WireError) in
            try buffer.append(count: types.count)
            for type in types { buffer.append(bigEndian: type.rawValue) }
        }
    }
}
