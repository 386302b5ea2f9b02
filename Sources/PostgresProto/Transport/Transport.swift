public import PostgresWire

/// The byte stream of one connection, as the connection driver sees it.
///
/// The stream (reading, writing, `startTLS`, `close`) belongs to the connection's own task. `interrupt`, `wake`,
/// `abort` and `schedule` may be called from anywhere.
public protocol Transport: AnyObject, Sendable {
    /// Where the client is.
    var peer: NetworkAddress { get }

    /// Which address of ours the client has connected to.
    var local: NetworkAddress { get }

    /// What TLS has agreed on, or nil while the stream is not encrypted.
    var tls: TLSInfo? { get }

    /// Whether `startTLS` can work: a certificate is configured and the stream is not encrypted yet.
    var offersTLS: Bool { get }

    /// Called at most once, from any thread, when the client is seen to have gone while nobody reads.
    ///
    /// While a statement runs nobody reads, so this is where its task is cancelled. Bytes that the client sent before it
    /// went are still to be read, and then nothing is called: a client may send statements, say goodbye and leave.
    var onDisconnect: (@Sendable () -> Void)? { get set }

    /// Called by the loop when bytes have come while the task is in `waitUntilReadable`; true where the task can stay there.
    ///
    /// The stream is the callee's meanwhile, as if its task called: it may read and write what needs no waiting.
    var onArrival: (@Sendable () -> Bool)? { get set }

    /// Adds what has arrived to `buffer`, without waiting.
    func readAvailable(into buffer: inout InputBuffer) throws(TransportError) -> Arrival

    /// Waits until `readAvailable` is worth another try; where this connection has had its share of the loop, only until
    /// the others have had theirs.
    func waitUntilReadable() async throws(TransportError)

    /// Sends what can be sent without waiting, and takes it out of the buffer; whether that was all.
    func writeAvailable(_ buffer: inout OutputBuffer) throws(TransportError) -> Bool

    /// Sends all of the buffer and empties it (keeping its room), waiting while the client does not take it.
    func write(_ buffer: inout OutputBuffer) async throws(TransportError)

    /// Makes the stream an encrypted one: the server's side of a TLS handshake.
    ///
    /// After an SSLRequest `received` must be empty: bytes that came in the clear must not pass for encrypted ones, and
    /// it is the caller who refuses them. With `direct` the client began with TLS: `received` is then the start of its
    /// handshake and is taken over, and the client must offer the application protocol `postgresql`.
    func startTLS(received: inout InputBuffer, direct: Bool) async throws(TransportError)

    /// Closes the stream; all that was written is still delivered.
    func close()

    /// Makes reading throw this error, now or next; a `write` that waits goes on.
    ///
    /// An interrupted connection can still be written to, so that the client learns why it is closed.
    func interrupt(_ reason: TransportError)

    /// Makes a task that is in `waitUntilReadable`, or goes there next, look after its connection, as if bytes had come.
    ///
    /// Somebody has something to tell the client, who has not asked for anything.
    func wake()

    /// Cuts the stream at once: reading and writing fail from now on.
    func abort()

    /// Ends the time limit for logging in.
    func loginFinished()

    /// Calls `action` after this time, on a thread of the event loop: it must be quick.
    func schedule(after delay: Duration, _ action: @escaping @Sendable () -> Void) -> any ScheduledAction

    /// Lets the other connections of the loop have their turn.
    func yieldTurn() async

    /// Moves this connection to a thread that may block, for as long as the connection lives.
    ///
    /// A connection that blocks is found out and moved by itself; a handler that is known to block is better moved
    /// before.
    func prepareToBlock() async
}

/// What reading without waiting has found.
public enum Arrival: Hashable, Sendable {
    /// There are new bytes in the buffer.
    case received
    /// There is nothing to read now.
    case nothing
    /// The stream has ended.
    case ended
}

extension Transport {
    /// Adds what has arrived to `buffer`, waiting until there is something; false at the end of the stream.
    public func read(into buffer: inout InputBuffer) async throws(TransportError) -> Bool {
        while true {
            switch try readAvailable(into: &buffer) {
            case .received: return true
            case .ended: return false
            case .nothing: try await waitUntilReadable()
            }
        }
    }

    /// Whether the stream is encrypted.
    public var isSecure: Bool { tls != nil }
}

/// Something that will happen later unless it is cancelled.
public protocol ScheduledAction: AnyObject, Sendable {
    /// Makes it not happen; does nothing when it has happened or was cancelled.
    func cancel()
}

/// Why a stream cannot go on.
public enum TransportError: Error, Hashable, Sendable {
    /// The client has gone or the network has lost it; the system's reason.
    case connectionLost(String)
    /// The client took too long to log in.
    case loginTimeout
    /// The server is stopping.
    case shutdown
    /// No certificate is configured, or the stream is encrypted already.
    case tlsUnavailable
    /// The TLS handshake or the encrypted stream failed; the library's reason.
    case tlsFailed(String)
    /// An upper layer has ended the connection, for this reason.
    indirect case interrupted(PostgresError)
}
