import PostgresWire
import Testing

@Suite("Messages survive the wire")
struct RoundTripTests {
    @Test("a client's message is the same after encoding and decoding", arguments: FrontendSample.all)
    func frontend(_ sample: FrontendSample) throws {
        let bytes = try written { (buffer) throws(WireError) in try sample.message.encode(into: &buffer) }
        let state = sample.context.map { FrameState.authentication($0) } ?? .ready
        let frame = try #require(try nextFrame(bytes, state).get().frame)
        #expect(frame.length == bytes.count)
        let body = Array(bytes[frame.body])
        #expect(try decodeFrontend(frame.tag, body, sample.context).get() == sample.message)
        expectRefused(body, isOpenEnded: sample.isOpenEnded) {
            decodeFrontend(frame.tag, $0, sample.context)
        } equals: {
            $0 == sample.message
        }
    }

    @Test("a startup packet is the same after encoding and decoding", arguments: StartupSample.all)
    func startup(_ sample: StartupSample) throws {
        let bytes = try written { (buffer) throws(WireError) in try sample.packet.encode(into: &buffer) }
        let frame = try #require(try nextFrame(bytes, .startup).get().frame)
        #expect(frame.length == bytes.count)
        let body = Array(bytes[frame.body])
        #expect(try decodeStartup(body).get() == sample.packet)
        expectRefused(body, isOpenEnded: sample.isOpenEnded, decodeStartup) { $0 == sample.packet }
    }

    @Test("a server's message is the same after encoding and decoding", arguments: BackendSample.all)
    func backend(_ sample: BackendSample) throws {
        let bytes = try written { (buffer) throws(WireError) in try sample.message.encode(into: &buffer) }
        let frame = try #require(try nextFrame(bytes, .backend).get().frame)
        #expect(frame.length == bytes.count)
        let body = Array(bytes[frame.body])
        #expect(try decodeBackend(frame.tag, body).get() == sample.message)
        expectRefused(body, isOpenEnded: sample.isOpenEnded) {
            decodeBackend(frame.tag, $0)
        } equals: {
            $0 == sample.message
        }
    }

    /// Expects that every shorter body and the longer one are errors, or at least another message.
    private func expectRefused<Message>(
        _ body: [UInt8],
        isOpenEnded: Bool,
        _ decode: ([UInt8]) -> Result<Message, WireError>,
        equals isSame: (Message) -> Bool
    ) {
        for changed in body.indices.map({ Array(body[..<$0]) }) + [body + [0]] {
            switch decode(changed) {
            case .failure(let error): #expect(!error.message.isEmpty)
            case .success(let message):
                #expect(isOpenEnded, "\(changed.count) bytes instead of \(body.count) are taken")
                #expect(!isSame(message))
            }
        }
    }
}

@Suite("Recorded sessions")
struct RecordedSessionTests {
    @Test("what real clients send decodes, and encodes to the same bytes", arguments: RecordedSessions.all)
    func frontend(_ recording: RecordedSessions.Recording) throws {
        var rest = bytes(hex: recording.frontend)[...]
        let startup = try #require(try nextFrame(rest, .startup).get().frame)
        let packet = try decodeStartup(Array(Array(rest)[startup.body])).get()
        #expect(
            try written { (buffer) throws(WireError) in try packet.encode(into: &buffer) }
                == Array(rest.prefix(startup.length))
        )
        rest = rest.dropFirst(startup.length)
        while !rest.isEmpty {
            let frame = try #require(try nextFrame(rest, .ready).get().frame)
            let whole = Array(rest.prefix(frame.length))
            let message = try decodeFrontend(frame.tag, Array(whole[frame.body])).get()
            #expect(try written { (buffer) throws(WireError) in try message.encode(into: &buffer) } == whole)
            rest = rest.dropFirst(frame.length)
        }
    }

    @Test("what PostgreSQL sends decodes, and encodes to the same bytes", arguments: RecordedSessions.all)
    func backend(_ recording: RecordedSessions.Recording) throws {
        var rest = bytes(hex: recording.backend)[...]
        while !rest.isEmpty {
            let frame = try #require(try nextFrame(rest, .backend).get().frame)
            let whole = Array(rest.prefix(frame.length))
            let message = try decodeBackend(frame.tag, Array(whole[frame.body])).get()
            #expect(try written { (buffer) throws(WireError) in try message.encode(into: &buffer) } == whole)
            rest = rest.dropFirst(frame.length)
        }
    }
}

extension FrameStep {
    /// The frame, if it is all there.
    var frame: Frame? {
        if case .frame(let frame) = self { frame } else { nil }
    }
}
