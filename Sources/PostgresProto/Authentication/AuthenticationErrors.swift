public import PostgresWire

/// The errors that end a connection before its session begins, with PostgreSQL's texts.
extension PostgresError {
    /// The one answer to a wrong password, an unknown user and a stored secret that does not fit the method.
    public static func passwordAuthenticationFailed(user: String) -> PostgresError {
        PostgresError("28P01", "password authentication failed for user \"\(user)\"", severity: .fatal)
    }

    static let emptyPassword = PostgresError("28P01", "empty password returned by client", severity: .fatal)

    static let invalidPasswordPacket = authenticationViolation("invalid password packet size")

    static let cleartextPasswordRefused = PostgresError(
        "28000",
        "password authentication needs an encrypted connection",
        detail: "The server does not accept a password in cleartext on a connection without TLS.",
        hint: "Connect with sslmode=require.",
        severity: .fatal
    )

    static func authenticationViolation(_ message: String, detail: String? = nil) -> PostgresError {
        PostgresError("08P01", message, detail: detail, severity: .fatal)
    }

    static func malformedSCRAM(_ detail: String) -> PostgresError {
        authenticationViolation("malformed SCRAM message", detail: detail)
    }
}
