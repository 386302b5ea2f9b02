/// What a client needs to cancel a statement of this session (`BackendKeyData`, `K`).
public struct BackendKeyData: WireMessage {
    /// `K`.
    @inlinable
    public static var tag: UInt8 { UInt8(ascii: "K") }
    /// The number of the session.
    public var processID: Int32
    /// The secret, of 4 bytes in protocol 3.0 and up to 256 in 3.2.
    public var secretKey: [UInt8]

    /// The key of a session.
    public init(processID: Int32, secretKey: [UInt8]) {
        self.processID = processID
        self.secretKey = secretKey
    }

    private static let invalidKey = WireError.protocolViolation("invalid length of cancel key")

    /// Reads the fields.
    public init(from reader: inout WireReader) throws(WireError) {
        processID = try reader.readInt32()
        guard CancelRequest.keyLengths.contains(reader.remaining) else { throw Self.invalidKey }
        secretKey = Array(reader.readRest())
    }

    /// Writes the message; a key of another length is refused.
    public func encode(into buffer: inout OutputBuffer) throws(WireError) {
        guard CancelRequest.keyLengths.contains(secretKey.count) else { throw Self.invalidKey }
        try buffer.appendMessage(tag: Self.tag) { (buffer) throws(WireError) in
            buffer.append(bigEndian: processID)
            buffer.append(secretKey)
        }
    }
}
