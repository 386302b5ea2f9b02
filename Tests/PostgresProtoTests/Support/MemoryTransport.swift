import PostgresProto
import Synchronization

/// A transport over memory: what the client sends is known beforehand, what the server sends is kept.
///
/// Each piece comes when the server waits for it, and as from an event loop: the server is asked first whether it works on
/// it without its task.
final class MemoryTransport: Transport {
    private struct State {
        var incoming: [[UInt8]]
        /// Whether the next piece has come.
        var hasCome = true
        var outgoing: [UInt8] = []
        var sends = 0
        var isClosed = false
        var interruption: TransportError?
        var onDisconnect: (@Sendable () -> Void)?
        var onArrival: (@Sendable () -> Bool)?
    }

    private let state: Mutex<State>

    /// A transport whose client sends these pieces, and then nothing more.
    init(_ incoming: [[UInt8]]) { state = Mutex(State(incoming: incoming)) }

    let peer = NetworkAddress.ipv4(0x7F00_0001, port: 50000)
    let local = NetworkAddress.ipv4(0x7F00_0001, port: 55432)
    let tls: TLSInfo? = nil
    let offersTLS = false
    var onDisconnect: (@Sendable () -> Void)? {
        get { state.withLock(\.onDisconnect) }
        set { state.withLock { $0.onDisconnect = newValue } }
    }

    var onArrival: (@Sendable () -> Bool)? {
        get { state.withLock(\.onArrival) }
        set { state.withLock { $0.onArrival = newValue } }
    }

    /// All that the server has sent.
    var outgoing: [UInt8] { state.withLock(\.outgoing) }
    /// How many times it has sent something.
    var sends: Int { state.withLock(\.sends) }
    /// Whether the server has closed the connection.
    var isClosed: Bool { state.withLock(\.isClosed) }

    func readAvailable(into buffer: inout InputBuffer) throws(TransportError) -> Arrival {
        let (piece, isOver) = try state.withLock { state throws(TransportError) -> ([UInt8]?, Bool) in
            if let reason = state.interruption { throw reason }
            guard state.hasCome, !state.incoming.isEmpty else { return (nil, state.incoming.isEmpty) }
            state.hasCome = false
            return (state.incoming.removeFirst(), false)
        }
        guard let piece else { return isOver ? .ended : .nothing }
        buffer.append(piece)
        return .received
    }

    func waitUntilReadable() async {
        while true {
            let hook = state.withLock { state in
                state.hasCome = true
                return state.onArrival
            }
            guard hook?() == true, state.withLock({ !$0.incoming.isEmpty }) else { return }
        }
    }

    func writeAvailable(_ buffer: inout OutputBuffer) -> Bool {
        let bytes = buffer.withBytes { Array($0) }
        state.withLock { state in
            state.outgoing += bytes
            if !bytes.isEmpty { state.sends += 1 }
        }
        buffer.removeAll()
        return true
    }

    func write(_ buffer: inout OutputBuffer) async { _ = writeAvailable(&buffer) }

    func yieldTurn() async {}

    func startTLS(received: inout InputBuffer, direct: Bool) async throws(TransportError) { throw .tlsUnavailable }
    func close() { state.withLock { $0.isClosed = true } }
    func interrupt(_ reason: TransportError) { state.withLock { $0.interruption = reason } }
    func wake() {}
    func abort() { state.withLock { $0.isClosed = true } }
    func loginFinished() {}
    func schedule(after delay: Duration, _ action: @escaping @Sendable () -> Void) -> any ScheduledAction { Never() }
    func prepareToBlock() async {}

    private final class Never: ScheduledAction {
        func cancel() {}
    }
}
