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

    /// The next message, where it is all there.
    mutating func nextFrame() throws(WireError) -> Frame? {
        guard !input.isEmpty else { return nil }
        let state = flow.frameState
        let step = try input.withReadable { (bytes) throws(WireError) in try decoder.next(in: bytes, state: state) }
        guard case .frame(let frame) = step else { return nil }
        return frame
    }

    /// Takes the message of a frame, whose type byte is the message's.
    @inline(__always)
    mutating func take<Message: WireMessage>(_ frame: Frame) throws(WireError) -> Message {
        defer { input.consume(frame.length) }
        return try input.withReadable { (bytes) throws(WireError) in
            try Message(body: UnsafeRawBufferPointer(rebasing: bytes[frame.body]))
        }
    }

    /// Takes the message of a frame, and gives what the flow says to it; a client that does not speak UTF-8 has its text
    /// converted.
    mutating func action(of frame: Frame, _ conversion: (any ClientTextConversion)? = nil) -> ServerFlow.Action {
        defer { input.consume(frame.length) }
        if case .startup = flow.frameState { return startup(frame) }
        if flow.ignores(frame.tag) { return .wait }
        if flow.isCustom(frame.tag) {
            return flow.received(customTag: frame.tag, body: input.withReadable { Array($0[frame.body]) })
        }
        let context = flow.authenticationContext
        let message: FrontendMessage
        do throws(WireError) {
            message = try input.withReadable { (bytes) throws(WireError) in
                let body = UnsafeRawBufferPointer(rebasing: bytes[frame.body])
                guard let conversion else {
                    return try FrontendMessage.decode(tag: frame.tag, body: body, context: context)
                }
                return try conversion.serverBody(frame.tag, body).withUnsafeBytes { body in
                    Result { () throws(WireError) in
                        try FrontendMessage.decode(tag: frame.tag, body: body, context: context)
                    }
                }.get()
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
