import PostgresWire

/// The messages of one connection: the bytes that have come, the flow that orders them, and the bytes that are to go.
///
/// It belongs to the task that serves the connection, which hands it down to whatever writes an answer.
struct MessageStream: ~Copyable {
    /// What has come and is not taken yet.
    var input = InputBuffer()
    /// What is to be sent.
    var output = OutputBuffer()
    /// Which message may come, and what answers it.
    var flow: ServerFlow
    private let decoder: FrameDecoder

    init(flow: ServerFlow, decoder: FrameDecoder) {
        self.flow = flow
        self.decoder = decoder
    }

    /// What the next message that is there asks for; nil where none is complete.
    mutating func nextAction() -> ServerFlow.Action? {
        guard !input.isEmpty else { return nil }
        let state = flow.frameState
        let frame: Frame
        do throws(WireError) {
            let step = try input.withReadable { (bytes) throws(WireError) in try decoder.next(in: bytes, state: state) }
            guard case .frame(let next) = step else { return nil }
            frame = next
        } catch {
            return flow.lostSynchronization(error)
        }
        defer { input.consume(frame.length) }
        if case .startup = state { return startup(frame) }
        if flow.ignores(frame.tag) { return .wait }
        if flow.isCustom(frame.tag) {
            return flow.received(customTag: frame.tag, body: input.withReadable { Array($0[frame.body]) })
        }
        let context = flow.authenticationContext
        let message: FrontendMessage
        do throws(WireError) {
            message = try input.withReadable { (bytes) throws(WireError) in
                let body = UnsafeRawBufferPointer(rebasing: bytes[frame.body])
                return try FrontendMessage.decode(tag: frame.tag, body: body, context: context)
            }
        } catch {
            return flow.malformed(frame.tag, error)
        }
        return flow.received(message)
    }

    private mutating func startup(_ frame: Frame) -> ServerFlow.Action {
        do throws(WireError) {
            let packet = try input.withReadable { (bytes) throws(WireError) in
                try StartupPacket.decode(body: UnsafeRawBufferPointer(rebasing: bytes[frame.body]))
            }
            return flow.received(packet, hasBufferedBytes: input.count > frame.length)
        } catch {
            return flow.lostSynchronization(error)
        }
    }

    /// Gives back room that an idle connection does not need.
    mutating func releaseRoom() {
        input.releaseRoom()
        output.removeAll(keeping: 512)
    }
}
