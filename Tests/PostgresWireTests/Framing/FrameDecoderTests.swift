import PostgresWire
import Testing

@Suite("Frames")
struct FrameDecoderTests {
    @Test("are the same wherever the bytes are split")
    func splitPoints() throws {
        let stream = try written { (buffer) throws(WireError) in
            for sample in FrontendSample.all where sample.context == nil { try sample.message.encode(into: &buffer) }
        }
        let whole = try frames(in: [stream], state: .ready)
        #expect(whole.count == FrontendSample.all.count { $0.context == nil })
        for split in stream.indices {
            #expect(try frames(in: [Array(stream[..<split]), Array(stream[split...])], state: .ready) == whole)
        }
        #expect(try frames(in: stream.map { [$0] }, state: .ready) == whole)
    }

    @Test("of a server are the same when the bytes come one by one")
    func backendByteByByte() throws {
        let stream = try written { (buffer) throws(WireError) in
            for sample in BackendSample.all { try sample.message.encode(into: &buffer) }
        }
        let whole = try frames(in: [stream], state: .backend)
        #expect(whole.count == BackendSample.all.count)
        #expect(try frames(in: stream.map { [$0] }, state: .backend) == whole)
    }

    @Test("that lack bytes ask for no more than are missing", arguments: FrontendSample.all)
    func truncation(_ sample: FrontendSample) throws {
        let state = sample.context.map { FrameState.authentication($0) } ?? .ready
        let stream = try written { (buffer) throws(WireError) in try sample.message.encode(into: &buffer) }
        for length in stream.indices {
            guard case .needMore(let missing) = try nextFrame(stream[..<length], state).get() else {
                Issue.record("\(length) bytes of \(stream.count) are taken for all")
                continue
            }
            #expect(missing > 0 && length + missing <= stream.count)
            if length >= 5 { #expect(length + missing == stream.count) }
        }
    }

    /// Feeds the pieces one after the other and takes each message as soon as it is all there.
    private func frames(in pieces: [[UInt8]], state: FrameState) throws -> [[UInt8]] {
        var pending: [UInt8] = []
        var messages: [[UInt8]] = []
        for piece in pieces {
            pending += piece
            while case .frame(let frame) = try nextFrame(pending, state).get() {
                messages.append(Array(pending[..<frame.length]))
                pending.removeFirst(frame.length)
            }
        }
        #expect(pending.isEmpty)
        return messages
    }

    static let incomplete: [(String, FrameState, Int)] = [
        ("", .ready, 5), ("51", .ready, 4), ("51 000000", .ready, 1), ("51 00000005", .ready, 1),
        ("51 3ffffffe", .ready, 0x3FFF_FFFA), ("51 00000008 0101", .ready, 2), ("", .startup, 4), ("0000", .startup, 2),
        ("00000008", .startup, 4), ("64 00000008", .copyIn, 4), ("70 0000ffff", .authentication(.sasl), 65531),
        ("5a", .backend, 4), ("5a 00000005", .backend, 1),
    ]

    @Test("that are not all there say how much is missing", arguments: incomplete)
    func needMore(_ hex: String, _ state: FrameState, _ missing: Int) throws {
        #expect(try nextFrame(bytes(hex: hex), state).get() == .needMore(missing))
    }

    @Test(
        "with an impossible length are refused",
        arguments: ["00000000", "00000003", "ffffffff", "80000000", "7fffffff", "3fffffff"],
        [FrameState.ready, .copyIn, .backend]
    )
    func impossibleLength(_ length: String, _ state: FrameState) {
        let tag = state == .backend ? "44" : "64"
        let error = nextFrame(bytes(hex: tag + length), state).failure
        #expect(error == WireError("08P01", "invalid message length", isFatal: true))
    }

    @Test("before the session are refused unless they have 8 to 10004 bytes", arguments: [0, 4, 7, 10005, 0x1603_0100])
    func startupLength(_ length: Int32) {
        let error = nextFrame(written { $0.append(bigEndian: length) }, .startup).failure
        #expect(error == WireError("08P01", "invalid length of startup packet", isFatal: true))
    }

    static let limits: [(Character, FrameState, Int32)] = [
        ("D", .ready, 10_000), ("E", .ready, 10_000), ("C", .ready, 10_000), ("S", .ready, 10_000),
        ("H", .ready, 10_000), ("X", .ready, 10_000), ("c", .ready, 10_000), ("f", .ready, 10_000),
        ("Q", .ready, 0x3FFF_FFFE), ("P", .ready, 0x3FFF_FFFE), ("B", .ready, 0x3FFF_FFFE),
        ("F", .ready, 0x3FFF_FFFE), ("d", .ready, 0x3FFF_FFFE), ("d", .copyIn, 0x3FFF_FFFE),
        ("f", .copyIn, 10_000), ("H", .copyIn, 10_000), ("p", .authentication(.password), 65_535),
        ("p", .authentication(.saslInitial), 65_535), ("p", .authentication(.gss), 65_535),
        ("D", .backend, 0x3FFF_FFFE),
    ]

    @Test("have a limit that depends on type and state", arguments: limits)
    func limit(_ tag: Character, _ state: FrameState, _ limit: Int32) throws {
        let tag = try #require(tag.asciiValue)
        #expect(throws: Never.self) { try nextFrame(header(tag, limit), state).get() }
        let error = nextFrame(header(tag, limit + 1), state).failure
        #expect(error == WireError("08P01", "invalid message length", isFatal: true))
    }

    private func header(_ tag: UInt8, _ length: Int32) -> [UInt8] {
        written { buffer in
            buffer.append(tag)
            buffer.append(bigEndian: length)
        }
    }

    @Test("obey a lower limit")
    func lowerLimit() {
        let decoder = FrameDecoder(maximumMessageLength: 100)
        #expect(nextFrame(header(UInt8(ascii: "Q"), 101), .ready, decoder).failure != nil)
        #expect(nextFrame(header(UInt8(ascii: "S"), 101), .ready, decoder).failure != nil)
        #expect(nextFrame(header(UInt8(ascii: "Q"), 100), .ready, decoder).failure == nil)
    }

    static let unexpected: [(Character, FrameState, String)] = [
        ("z", .ready, "invalid frontend message type 122"),
        ("p", .ready, "invalid frontend message type 112"),
        ("\0", .ready, "invalid frontend message type 0"),
        ("Q", .copyIn, "unexpected message type 0x51 during COPY from stdin"),
        ("z", .copyIn, "unexpected message type 0x7A during COPY from stdin"),
        ("\t", .copyIn, "unexpected message type 0x09 during COPY from stdin"),
        ("Q", .authentication(.password), "expected password response, got message type 81"),
        ("Q", .authentication(.saslInitial), "expected SASL response, got message type 81"),
        ("X", .authentication(.sasl), "expected SASL response, got message type 88"),
        ("d", .authentication(.gss), "expected GSS response, got message type 100"),
        ("Q", .backend, "invalid backend message type 81"),
    ]

    @Test("of a type that may not come are refused by their first byte", arguments: unexpected)
    func unexpectedType(_ tag: Character, _ state: FrameState, _ message: String) throws {
        let tag = try #require(tag.asciiValue)
        #expect(nextFrame([tag], state).failure == WireError("08P01", message, isFatal: true))
    }

    @Test("of every type byte are either known or refused", arguments: [FrameState.ready, .backend])
    func everyType(_ state: FrameState) {
        for tag in UInt8.min...UInt8.max {
            let isFramed = nextFrame(header(tag, 4), state).failure == nil
            let decoded = state == .ready ? decodeFrontend(tag, []).failure : decodeBackend(tag, []).failure
            #expect(isFramed == (decoded?.isFatal != true), "type byte \(tag)")
        }
    }

    @Test("of a custom type are taken when a session alone may start them")
    func customType() {
        let decoder = FrameDecoder(customTags: [UInt8(ascii: "z")])
        #expect(nextFrame(header(UInt8(ascii: "z"), 20_000), .ready, decoder).failure == nil)
        #expect(nextFrame(header(UInt8(ascii: "z"), 4), .authentication(.sasl), decoder).failure != nil)
    }
}
