/// Who a client says it is, and the proof of it where a handler is to check that proof.
///
/// The password never shows in a description, a dump or an interpolation.
public struct Credentials: Hashable, Sendable {
    /// The user name of the startup message.
    public var user: String
    /// The database asked for; the user name where the client asked for none.
    public var database: String
    /// How the client was asked to prove itself.
    public var method: AuthenticationMethod
    /// The password in clear, with `AuthenticationMethod.password` only.
    public var password: String?
    /// The address of the client, nil on a Unix socket.
    public var clientAddress: String?
    /// What TLS said, nil on a connection without it.
    public var tls: TLSInfo?

    /// The claim of one client.
    public init(
        user: String,
        database: String,
        method: AuthenticationMethod,
        password: String? = nil,
        clientAddress: String? = nil,
        tls: TLSInfo? = nil
    ) {
        self.user = user
        self.database = database
        self.method = method
        self.password = password
        self.clientAddress = clientAddress
        self.tls = tls
    }
}

extension Credentials: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The user, the database and the method, without the password.
    public var description: String {
        let secret = password == nil ? "no password" : "password hidden"
        return "user \"\(user)\", database \"\(database)\", \(method.rawValue), \(secret)\(tls == nil ? "" : ", TLS")"
    }

    /// The same as the description.
    public var debugDescription: String { description }

    /// A mirror without the password.
    public var customMirror: Mirror {
        Mirror(self, children: ["user": user, "database": database, "method": method.rawValue])
    }
}

/// Who a client is, once that is proved.
public struct AuthenticatedIdentity: Hashable, Sendable {
    /// The name of the session's user, which a handler may map to another than the client gave.
    public var user: String
    /// What else the proof said about the client (groups, claims of a token), for the handler's own use.
    public var attributes: [String: String]

    /// An identity of this user.
    public init(user: String, attributes: [String: String] = [:]) {
        self.user = user
        self.attributes = attributes
    }
}
