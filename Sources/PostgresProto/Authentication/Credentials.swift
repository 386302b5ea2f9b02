/// What TLS said about a connection.
public struct TLSInformation: Hashable, Sendable {
    /// The version of the protocol, for example `TLSv1.3`.
    public var protocolVersion: String
    /// The cipher suite.
    public var cipher: String
    /// The server name that the client asked for (SNI).
    public var serverName: String?
    /// The subject of the client's certificate, if it showed one that was verified.
    public var clientCertificateSubject: String?
    /// The hash of the server's certificate that channel binding needs (RFC 5929, `tls-server-end-point`).
    public var serverEndPoint: [UInt8]?

    /// The facts about one TLS connection.
    public init(
        protocolVersion: String,
        cipher: String,
        serverName: String? = nil,
        clientCertificateSubject: String? = nil,
        serverEndPoint: [UInt8]? = nil
    ) {
        self.protocolVersion = protocolVersion
        self.cipher = cipher
        self.serverName = serverName
        self.clientCertificateSubject = clientCertificateSubject
        self.serverEndPoint = serverEndPoint
    }
}

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
    public var tls: TLSInformation?

    /// The claim of one client.
    public init(
        user: String,
        database: String,
        method: AuthenticationMethod,
        password: String? = nil,
        clientAddress: String? = nil,
        tls: TLSInformation? = nil
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
