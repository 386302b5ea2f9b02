/// What a connection may know of the server it belongs to.
///
/// A class, since every function that hands it on would otherwise hold a copy for as long as the connection is idle.
public final class ConnectionContext: Sendable {
    /// A number that no other connection of this process has.
    public let id: UInt64
    /// The log, which names the connection in its lines.
    public let log: Log
    /// Where statements are cancelled.
    public let cancelRegistry: CancelRegistry
    /// Where the connection's work runs: on its event loop, or where it may block.
    public let executor: any TaskExecutor
    private let server: Server

    init(id: UInt64, log: Log, executor: any TaskExecutor, server: Server) {
        self.executor = executor
        self.id = id
        self.log = log
        self.server = server
        cancelRegistry = server.cancelRegistry
    }

    /// What the server was started with.
    public var options: ServerOptions { server.options }

    /// The cryptography of authentication.
    public var cryptography: OpenSSLCryptography { OpenSSLCryptography() }

    /// Begins to stop the server, and returns.
    public func requestStop(graceful: Bool = true) { server.requestStop(graceful: graceful) }
}
