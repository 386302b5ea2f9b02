/// What a connection may know of the server it belongs to.
public struct ConnectionContext: Sendable {
    /// A number that no other connection of this process has.
    public let id: UInt64
    /// What the server was started with.
    public let options: ServerOptions
    /// The log, which names the connection in its lines.
    public let log: Log
    /// Where statements are cancelled.
    public let cancelRegistry: CancelRegistry
    /// Where the connection's work runs: on its event loop, or where it may block.
    public let executor: any TaskExecutor
    /// The cryptography of authentication.
    public let cryptography: OpenSSLCryptography
}
