/// Asks to stop what another connection is running (`CancelRequest`).
public struct CancelRequest: Hashable, Sendable {
    /// The lengths a key may have: 4 bytes in protocol 3.0, up to 256 in 3.2.
    public static let keyLengths = 4...256

    /// The process of that connection, from its BackendKeyData.
    public var processID: Int32
    /// The key of that connection, from its BackendKeyData.
    public var secretKey: [UInt8]

    /// A request to that connection.
    public init(processID: Int32, secretKey: [UInt8]) {
        self.processID = processID
        self.secretKey = secretKey
    }

    /// Reads the fields behind the request code.
    init(from reader: inout WireReader) throws(WireError) {
        guard reader.remaining >= 4, Self.keyLengths.contains(reader.remaining &- 4) else {
            throw .protocolViolation("invalid length of cancel request packet", isFatal: true)
        }
        processID = try reader.readInt32()
        secretKey = Array(reader.readRest())
    }

    /// Writes the message; a key of another length is refused.
    public func encode(into buffer: inout OutputBuffer) throws(WireError) {
        guard Self.keyLengths.contains(secretKey.count) else {
            throw .protocolViolation("invalid length of cancel request packet")
        }
        try buffer.appendMessage(tag: nil) { (buffer) throws(WireError) in
            buffer.append(bigEndian: ProtocolVersion.cancelRequest.rawValue)
            buffer.append(bigEndian: processID)
            buffer.append(secretKey)
        }
    }
}
