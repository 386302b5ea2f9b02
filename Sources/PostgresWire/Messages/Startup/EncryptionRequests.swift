/// Asks whether the server will speak TLS; the answer is one byte, `S` or `N` (`SSLRequest`).
public struct SSLRequest: Hashable, Sendable {
    /// The message.
    public init() {}

    /// Writes the message.
    public func encode(into buffer: inout OutputBuffer) {
        buffer.append(bigEndian: Int32(8))
        buffer.append(bigEndian: ProtocolVersion.sslRequest.rawValue)
    }
}

/// Asks whether the server will speak GSSAPI encryption; the answer is one byte, `G` or `N` (`GSSENCRequest`).
public struct GSSENCRequest: Hashable, Sendable {
    /// The message.
    public init() {}

    /// Writes the message.
    public func encode(into buffer: inout OutputBuffer) {
        buffer.append(bigEndian: Int32(8))
        buffer.append(bigEndian: ProtocolVersion.gssEncryptionRequest.rawValue)
    }
}
