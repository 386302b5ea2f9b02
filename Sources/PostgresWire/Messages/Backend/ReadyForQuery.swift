/// Where a session is in its transaction.
public enum TransactionStatus: UInt8, Hashable, Sendable {
    /// In none (`I`).
    case idle = 0x49
    /// In one (`T`).
    case inTransaction = 0x54
    /// In one that has failed and can only be rolled back (`E`).
    case failed = 0x45
}

/// The server waits for the next command (`ReadyForQuery`, `Z`).
public struct ReadyForQuery: WireMessage {
    /// `Z`.
    @inlinable
    public static var tag: UInt8 { UInt8(ascii: "Z") }
    /// Where the session is in its transaction.
    public var status: TransactionStatus

    /// A message of this status.
    public init(status: TransactionStatus) { self.status = status }

    /// Reads the fields.
    public init(from reader: inout WireReader) throws(WireError) {
        let byte = try reader.readUInt8()
        guard let status = TransactionStatus(rawValue: byte) else {
            throw .protocolViolation("invalid transaction status \(byte)")
        }
        self.status = status
    }

    /// Writes the message.
    public func encode(into buffer: inout OutputBuffer) { Self.encode(status, into: &buffer) }

    /// Writes the message.
    public static func encode(_ status: TransactionStatus, into buffer: inout OutputBuffer) {
        buffer.append(tag)
        buffer.append(bigEndian: Int32(5))
        buffer.append(status.rawValue)
    }
}
