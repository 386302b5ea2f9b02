/// What a client may send first: a message without a type byte.
public enum StartupPacket: Hashable, Sendable {
    /// Opens a session.
    case startup(StartupMessage)
    /// Asks for TLS.
    case ssl(SSLRequest)
    /// Asks for GSSAPI encryption.
    case gssEncryption(GSSENCRequest)
    /// Asks to stop what another connection is running.
    case cancel(CancelRequest)

    /// Decodes a whole body; all its errors end the connection.
    public static func decode(body: UnsafeRawBufferPointer) throws(WireError) -> StartupPacket {
        var reader = WireReader(body)
        guard reader.remaining >= 4 else { throw Framing.invalidStartupLength }
        let version = ProtocolVersion(rawValue: try reader.readInt32())
        switch version {
        case .cancelRequest:
            return .cancel(try CancelRequest(from: &reader))
        case .sslRequest where reader.remaining == 0:
            return .ssl(SSLRequest())
        case .gssEncryptionRequest where reader.remaining == 0:
            return .gssEncryption(GSSENCRequest())
        case .sslRequest, .gssEncryptionRequest:
            throw WireError.invalidFormat.fatal()
        default:
            guard version.major == 3 else {
                throw WireError(
                    .featureNotSupported,
                    "unsupported frontend protocol \(version): server supports 3.0 to \(ProtocolVersion.version3_2)",
                    isFatal: true
                )
            }
            return .startup(try StartupMessage(protocolVersion: version, from: &reader))
        }
    }

    /// Writes the message.
    public func encode(into buffer: inout OutputBuffer) throws(WireError) {
        switch self {
        case .startup(let message): try message.encode(into: &buffer)
        case .ssl(let message): message.encode(into: &buffer)
        case .gssEncryption(let message): message.encode(into: &buffer)
        case .cancel(let message): try message.encode(into: &buffer)
        }
    }
}
