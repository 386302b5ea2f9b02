import PostgresWire
import Testing

/// Bytes that nobody would send: whatever they are, there is an answer and it is the same wherever they are split.
@Suite("Random bytes")
struct RandomFrameTests {
    private static let states: [FrameState] = [
        .startup, .ready, .copyIn, .backend, .authentication(.password), .authentication(.saslInitial),
        .authentication(.sasl), .authentication(.gss),
    ]

    @Test("are framed or refused", arguments: states)
    func noise(_ state: FrameState) {
        var generator = SeededGenerator(seed: 1)
        for _ in 0..<3_000 {
            let length = Int.random(in: 0...64, using: &generator)
            let bytes = generator.bytes(length)
            switch nextFrame(bytes, state) {
            case .failure(let error): #expect(error.isFatal)
            case .success(.needMore(let count)): #expect(count > 0)
            case .success(.frame(let frame)): #expect(frame.length <= bytes.count)
            }
        }
    }

    @Test("in a body of every type are a message or an error", arguments: 0..<8)
    func randomBodies(_ seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let contexts: [AuthenticationContext?] = [nil, .password, .saslInitial, .sasl, .gss]
        for tag in UInt8(ascii: "1")...UInt8(ascii: "z") {
            for _ in 0..<40 {
                let body = Self.plausibleBody(&generator)
                for context in contexts where context == nil || tag == PasswordMessage.tag {
                    expectStable(frontend: tag, body, context)
                }
                expectStable(backend: tag, body)
            }
        }
    }

    @Test("behind a protocol version are a startup packet or an error")
    func randomStartups() throws {
        var generator = SeededGenerator(seed: 3)
        let versions = ["00030000", "00030002", "04d2162e", "04d2162f", "04d21630", "00020000"]
        for _ in 0..<5_000 {
            let version = try #require(versions.randomElement(using: &generator))
            let body = bytes(hex: version) + Self.plausibleBody(&generator)
            guard case .success(let packet) = decodeStartup(body) else { continue }
            let again = try written { (buffer) throws(WireError) in try packet.encode(into: &buffer) }
            #expect(again == written { $0.append(bigEndian: Int32(body.count + 4)) } + body)
        }
    }

    @Test("in place of some of a good message's are a message or an error", arguments: 0..<8)
    func mutations(_ seed: UInt64) throws {
        var generator = SeededGenerator(seed: 100 + seed)
        for sample in FrontendSample.all {
            let encoded = try written { (buffer) throws(WireError) in try sample.message.encode(into: &buffer) }
            for _ in 0..<60 {
                let body = Self.mutated(Array(encoded.dropFirst(5)), &generator)
                expectStable(frontend: encoded[0], body, sample.context)
            }
        }
        for sample in BackendSample.all {
            let encoded = try written { (buffer) throws(WireError) in try sample.message.encode(into: &buffer) }
            for _ in 0..<60 { expectStable(backend: encoded[0], Self.mutated(Array(encoded.dropFirst(5)), &generator)) }
        }
    }

    /// Decodes; a message that comes out must come out again after encoding.
    private func expectStable(frontend tag: UInt8, _ body: [UInt8], _ context: AuthenticationContext?) {
        guard case .success(let message) = decodeFrontend(tag, body, context) else { return }
        let again = try? written { (buffer) throws(WireError) in try message.encode(into: &buffer) }
        #expect(again?.first == tag)
        #expect(decodeFrontend(tag, Array(again?.dropFirst(5) ?? []), context) == .success(message))
        #expect(!message.traceLine.isEmpty)
    }

    private func expectStable(backend tag: UInt8, _ body: [UInt8]) {
        guard case .success(let message) = decodeBackend(tag, body) else { return }
        let again = try? written { (buffer) throws(WireError) in try message.encode(into: &buffer) }
        #expect(again?.first == tag)
        #expect(decodeBackend(tag, Array(again?.dropFirst(5) ?? [])) == .success(message))
        #expect(!message.traceLine.isEmpty)
    }

    /// Small numbers, lengths and short strings, so that a decoder gets further than its first field.
    private static func plausibleBody(_ generator: inout SeededGenerator) -> [UInt8] {
        var body: [UInt8] = []
        for _ in 0..<Int.random(in: 0...8, using: &generator) {
            switch Int.random(in: 0..<7, using: &generator) {
            case 0: body += [0, UInt8.random(in: 0...3, using: &generator)]
            case 1: body += [0, 0, 0, UInt8.random(in: 0...12, using: &generator)]
            case 2: body += [255, 255, 255, UInt8.random(in: 250...255, using: &generator)]
            case 3: body += [UInt8](repeating: 97, count: Int.random(in: 0...5, using: &generator)) + [0]
            case 4: body += [UInt8.random(in: 48...122, using: &generator)]
            case 5: body += [0]
            default: body += generator.bytes(Int.random(in: 0...6, using: &generator))
            }
        }
        return body
    }

    private static func mutated(_ body: [UInt8], _ generator: inout SeededGenerator) -> [UInt8] {
        var body = body
        for _ in 0...Int.random(in: 0...2, using: &generator) {
            let place = Int.random(in: 0...body.count, using: &generator)
            switch Int.random(in: 0..<4, using: &generator) {
            case 0: body.insert(UInt8(truncatingIfNeeded: generator.next()), at: place)
            case 1 where place < body.count: body.remove(at: place)
            case 2 where place < body.count:
                body[place] = [0, 1, 127, 128, 255][Int.random(in: 0..<5, using: &generator)]
            default:
                if place < body.count { body[place] ^= 1 << UInt8.random(in: 0..<8, using: &generator) }
            }
        }
        return body
    }
}
