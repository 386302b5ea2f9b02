/// The limits and errors of framing.
enum Framing {
    /// PostgreSQL's `MAX_STARTUP_PACKET_LENGTH`, which counts what follows the length.
    static let maximumStartupBody: Int32 = 10_000
    /// PostgreSQL's `PG_MAX_AUTH_TOKEN_LENGTH`.
    static let maximumAuthenticationLength: Int32 = 65_535
    /// PostgreSQL's `PQ_SMALL_MESSAGE_LIMIT`, for messages that carry nothing but names.
    static let smallMessageLimit: Int32 = 10_000

    static let invalidLength = WireError.protocolViolation("invalid message length", isFatal: true)
    static let invalidStartupLength = WireError.protocolViolation("invalid length of startup packet", isFatal: true)

    static func invalidFrontendType(_ tag: UInt8) -> WireError {
        .protocolViolation("invalid frontend message type \(tag)", isFatal: true)
    }

    static func invalidBackendType(_ tag: UInt8) -> WireError {
        .protocolViolation("invalid backend message type \(tag)", isFatal: true)
    }

    static func unexpectedDuringCopy(_ tag: UInt8) -> WireError {
        let digits = String(tag, radix: 16, uppercase: true)
        let number = tag < 16 ? "0" + digits : digits
        return .protocolViolation("unexpected message type 0x\(number) during COPY from stdin", isFatal: true)
    }

    static func unexpectedDuringAuthentication(_ tag: UInt8, _ context: AuthenticationContext) -> WireError {
        let expected =
            switch context {
            case .password: "password"
            case .saslInitial, .sasl: "SASL"
            case .gss: "GSS"
            }
        return .protocolViolation("expected \(expected) response, got message type \(tag)", isFatal: true)
    }
}
