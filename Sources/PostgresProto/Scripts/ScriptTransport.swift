import PostgresWire
import Synchronization

/// The client of a script: sends one statement after the other, and stops at the first error.
final class ScriptTransport: Transport {
    private struct State {
        var reader: ScriptReader
        var incoming: [[UInt8]]
        /// What the server has sent and was not read yet.
        var outgoing: [UInt8] = []
        /// Where the statement that runs begins.
        var line = 0
        var failure: ScriptError?
        var isOver = false
        var interruption: TransportError?
        var onDisconnect: (@Sendable () -> Void)?
        var onArrival: (@Sendable () -> Bool)?
    }

    private let state: Mutex<State>
    private let decoder = FrameDecoder()

    /// A client that runs a script as this user in this database.
    init(_ text: String, database: String, user: String) throws(WireError) {
        var buffer = OutputBuffer()
        try StartupMessage(
            parameters: [.init("user", user), .init("database", database), .init("client_encoding", "UTF8")]
        ).encode(into: &buffer)
        let start = buffer.withBytes { Array($0) }
        state = Mutex(State(reader: ScriptReader(text), incoming: [start]))
    }

    /// What has gone wrong, with its line; nil where the script was run to its end.
    var failure: ScriptError? {
        state.withLock { state in
            if state.failure != nil || state.isOver { return state.failure }
            let error = PostgresError(.internalError, "the session has ended before the script")
            return ScriptError(line: state.line, error: error)
        }
    }

    let peer = NetworkAddress.ipv4(0x7F00_0001, port: 0)
    let local = NetworkAddress.ipv4(0x7F00_0001, port: 0)
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

    func readAvailable(into buffer: inout InputBuffer) throws(TransportError) -> Arrival {
        let piece = try state.withLock { state throws(TransportError) -> [UInt8]? in
            if let reason = state.interruption { throw reason }
            if state.incoming.isEmpty { answer(&state) }
            return state.incoming.isEmpty ? nil : state.incoming.removeFirst()
        }
        guard let piece else { return .ended }
        buffer.append(piece)
        return .received
    }

    /// Reads what the server has sent, and sends what comes next.
    private func answer(_ state: inout State) {
        var reactions: [BackendMessage] = []
        let used = state.outgoing.withUnsafeBytes { bytes in
            var rest = bytes[...]
            while case .frame(let frame)? = try? decoder.next(
                in: UnsafeRawBufferPointer(rebasing: rest),
                state: .backend
            ) {
                let slice = UnsafeRawBufferPointer(rebasing: rest)
                let body = UnsafeRawBufferPointer(rebasing: slice[frame.body])
                if let message = try? BackendMessage.decode(tag: frame.tag, body: body) { reactions.append(message) }
                rest = rest.dropFirst(frame.length)
            }
            return bytes.count - rest.count
        }
        state.outgoing.removeFirst(used)
        for message in reactions {
            switch message {
            case .errorResponse(let response):
                if state.failure == nil { state.failure = ScriptError(line: state.line, error: response.error) }
            case .readyForQuery: sendNext(&state)
            case .copyInResponse: sendCopyData(&state)
            default: break
            }
        }
    }

    private func sendNext(_ state: inout State) {
        guard state.failure == nil, !state.isOver else { return }
        while let item = state.reader.next() {
            // Commands of psql set up its display and its connection; there is nothing to do for them here.
            guard case .statement(let text, let line) = item else { continue }
            state.line = line
            return send(&state) { (buffer) throws(WireError) in try QueryMessage(query: text).encode(into: &buffer) }
        }
        state.isOver = true
        send(&state) { (buffer) throws(WireError) in TerminateMessage.encode(into: &buffer) }
    }

    private func sendCopyData(_ state: inout State) {
        let data = state.reader.takeCopyData()
        send(&state) { (buffer) throws(WireError) in
            var rest = data
            while !rest.isEmpty {
                try CopyData(data: Array(rest.prefix(1 << 20))).encode(into: &buffer)
                rest = rest.dropFirst(1 << 20)
            }
            CopyDone.encode(into: &buffer)
        }
    }

    private func send(_ state: inout State, _ write: (inout OutputBuffer) throws(WireError) -> Void) {
        var buffer = OutputBuffer()
        do throws(WireError) {
            try write(&buffer)
            state.incoming.append(buffer.withBytes { Array($0) })
        } catch {
            state.failure = ScriptError(line: state.line, error: PostgresError(error))
        }
    }

    func waitUntilReadable() async {}

    func writeAvailable(_ buffer: inout OutputBuffer) -> Bool {
        let bytes = buffer.withBytes { Array($0) }
        state.withLock { $0.outgoing += bytes }
        buffer.removeAll()
        return true
    }

    func write(_ buffer: inout OutputBuffer) async { _ = writeAvailable(&buffer) }
    func yieldTurn() async {}
    func startTLS(received: inout InputBuffer, direct: Bool) async throws(TransportError) { throw .tlsUnavailable }
    func close() {}
    func interrupt(_ reason: TransportError) { state.withLock { $0.interruption = reason } }
    func wake() {}
    func abort() { interrupt(.connectionLost("aborted")) }
    func loginFinished() {}
    func schedule(after delay: Duration, _ action: @escaping @Sendable () -> Void) -> any ScheduledAction { Never() }
    func prepareToBlock() async {}

    /// Scripts have no time limits.
    private final class Never: ScheduledAction {
        func cancel() {}
    }
}
