public import PostgresWire

/// What a client wants of its session, from a startup message that has been checked.
public struct SessionRequest: Hashable, Sendable {
    /// The user, at most 63 bytes long.
    public var user: String
    /// The database, at most 63 bytes long; the user's name where the client asked for none.
    public var database: String
    /// The version of the protocol that both sides speak from now on.
    public var protocolVersion: ProtocolVersion
    /// The client's command-line options (`-c name=value`), not yet taken apart.
    public var options: String?
    /// The run-time parameters that the client wants to start with, in order.
    public var parameters: [StartupMessage.Parameter]
    /// What TLS said, nil on a connection without it.
    public var tls: TLSInfo?

    /// A request with these contents.
    public init(
        user: String,
        database: String,
        protocolVersion: ProtocolVersion = .version3_0,
        options: String? = nil,
        parameters: [StartupMessage.Parameter] = [],
        tls: TLSInfo? = nil
    ) {
        self.user = user
        self.database = database
        self.protocolVersion = protocolVersion
        self.options = options
        self.parameters = parameters
        self.tls = tls
    }

    /// The credentials that this client has to show for a method.
    public func credentials(for method: AuthenticationMethod, clientAddress: String? = nil) -> Credentials {
        Credentials(user: user, database: database, method: method, clientAddress: clientAddress, tls: tls)
    }
}
