public import PostgresWire

/// Where a client is, as its connection tells it.
public struct ClientInfo: Hashable, Sendable {
    /// The client's address; nil for a Unix socket.
    public var address: InternetAddress?
    /// The client's port; nil for a Unix socket.
    public var port: Int32?
    /// The server's address; nil for a Unix socket.
    public var serverAddress: InternetAddress?
    /// The server's port; nil for a Unix socket.
    public var serverPort: Int32?
    /// Whether the connection is encrypted.
    public var isSecure: Bool

    /// A client at this address.
    public init(
        address: InternetAddress? = nil,
        port: Int32? = nil,
        serverAddress: InternetAddress? = nil,
        serverPort: Int32? = nil,
        isSecure: Bool = false
    ) {
        self.address = address
        self.port = port
        self.serverAddress = serverAddress
        self.serverPort = serverPort
        self.isSecure = isSecure
    }
}
