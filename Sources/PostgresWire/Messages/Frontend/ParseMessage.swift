/// Asks for a prepared statement (`Parse`, `P`).
public struct ParseMessage: WireMessage {
    /// `P`.
    @inlinable
    public static var tag: UInt8 { UInt8(ascii: "P") }
    /// The name of the statement; empty for the unnamed one.
    public var statementName: String
    /// The statement.
    public var query: String
    /// The types of the first parameters; 0 leaves one to the server.
    public var parameterTypes: [OID]

    /// A statement to prepare.
    public init(statementName: String = "", query: String, parameterTypes: [OID] = []) {
        self.statementName = statementName
        self.query = query
        self.parameterTypes = parameterTypes
    }

    /// Reads the fields.
    public init(from reader: inout WireReader) throws(WireError) {
        statementName = try reader.readCString()
        query = try reader.readCString()
        parameterTypes = try reader.readOIDs()
    }

    /// Writes the message.
    public func encode(into buffer: inout OutputBuffer) throws(WireError) {
        try buffer.appendMessage(tag: Self.tag) { (buffer) throws(WireError) in
            try buffer.append(terminated: statementName)
            try buffer.append(terminated: query)
            try buffer.append(count: parameterTypes.count)
            for type in parameterTypes { buffer.append(bigEndian: type.rawValue) }
        }
    }
}
