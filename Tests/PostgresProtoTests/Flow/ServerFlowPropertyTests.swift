import PostgresWire
import Testing

@testable import PostgresProto

/// A small generator with a fixed seed (SplitMix64), so that a failure comes back.
private struct SeededGenerator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var value = state
        value = (value ^ (value >> 30)) &* 0xbf58_476d_1ce4_e5b9
        value = (value ^ (value >> 27)) &* 0x94d0_49bb_1331_11eb
        return value ^ (value >> 31)
    }
}

@Suite("The flow under any order of messages")
struct ServerFlowPropertyTests {
    /// Counts what comes out, and answers work at random.
    private struct Driver {
        var flow: ServerFlow
        var generator: SeededGenerator
        var readyForQuery = 0
        var errors = 0
        var isWorking = false
        var closes = 0

        mutating func perform(_ action: ServerFlow.Action) {
            switch action {
            case .all(let actions):
                for action in actions { perform(action) }
            case .sendReadyForQuery:
                readyForQuery += 1
            case .sendError(_, let status):
                errors += 1
                if status != nil { readyForQuery += 1 }
            case .simpleQuery, .execute, .custom:
                finish(mayCopy: true)
            case .parse, .bind, .describe, .close, .functionCall, .sync, .reject:
                finish(mayCopy: false)
            case .copyDone, .copyFailed:
                finish(mayCopy: true)
            case .fatal, .disconnect, .abandon, .cancel:
                closes += 1
            case .wait, .acceptTLS, .refuseEncryption, .authenticate, .verify, .startSession, .send,
                .sendParseComplete, .sendBindComplete, .sendCloseComplete, .flush, .copyData:
                break
            }
        }

        mutating func finish(mayCopy: Bool) {
            let status: TransactionStatus = [.idle, .inTransaction, .failed][Int.random(in: 0..<3, using: &generator)]
            let formats = CopyFormats(overall: .text, columns: [])
            switch Int.random(in: 0..<10, using: &generator) {
            case 0, 1: perform(flow.commandFailed(PostgresError("22012", "failed"), status))
            case 2 where mayCopy: perform(flow.copyInStarted(CopyInResponse(formats: formats)))
            case 3 where mayCopy:
                perform(flow.copyOutStarted(CopyOutResponse(formats: formats)))
                perform(flow.copyOutFinished())
                perform(flow.commandSucceeded(status))
            default: perform(flow.commandSucceeded(status))
            }
        }

        var isCopying: Bool { flow.frameState == .copyIn }
    }

    private static let messages: [FrontendMessage] = [
        .query(QueryMessage(query: "")), .parse(ParseMessage(query: "")), .bind(BindMessage()),
        .describe(DescribeMessage(.portal)), .execute(ExecuteMessage()), .close(CloseMessage(.portal)), .flush, .sync,
        .functionCall(FunctionCallMessage(function: OID(rawValue: 1))), .copyData(CopyData(data: [])), .copyDone,
        .copyFail(CopyFail(message: "x")), .terminate, .password(PasswordMessage(password: "x")),
        .saslResponse(SASLResponse(data: [])),
    ]

    private static func makeStarted(_ seed: UInt64) -> Driver {
        var flow = ServerFlow(.init(customMessages: [33: .standalone, 63: .extended]))
        _ = flow.received(.startup(StartupMessage(parameters: [.init("user", "u")])), hasBufferedBytes: false)
        let exchange = AuthenticationExchange(
            credentials: Credentials(user: "u", database: "u", method: .trust),
            check: .stored(nil),
            serverSecret: [],
            cryptography: TestCryptography()
        )
        _ = flow.authenticate(with: exchange)
        _ = flow.sessionStarted(parameters: [], key: nil)
        return Driver(flow: flow, generator: SeededGenerator(state: seed))
    }

    @Test("one ReadyForQuery for each Sync, Query and FunctionCall that is heard, and none else", arguments: 0..<200)
    func framing(seed: UInt64) {
        var driver = Self.makeStarted(seed)
        for _ in 0..<200 where !driver.flow.isClosed {
            #expect(driver.flow.acceptsMessages)
            // Mostly messages that may come, so that the walk gets somewhere.
            let isRude = Int.random(in: 0..<100, using: &driver.generator) == 0
            let count = isRude ? Self.messages.count : 12
            let message = Self.messages[Int.random(in: 0..<count, using: &driver.generator)]
            if driver.isCopying, !isRude, ![.sync, .flush].contains(message), !Self.isCopyMessage(message) { continue }
            step(&driver, message)
        }
    }

    private static func isCopyMessage(_ message: FrontendMessage) -> Bool {
        switch message {
        case .copyData, .copyDone, .copyFail: true
        default: false
        }
    }

    /// Hands over one message, and checks what it changes against the rules as they are told in words.
    private func step(_ driver: inout Driver, _ message: FrontendMessage) {
        let before = driver
        let wasIgnored = driver.flow.ignores(message.tag)
        driver.perform(driver.flow.received(message))
        let answered = driver.readyForQuery - before.readyForQuery
        #expect(answered <= 1)
        if wasIgnored {
            #expect(answered == 0)
            #expect(driver.errors == before.errors)
            #expect(driver.flow.isClosed == before.flow.isClosed)
        }
        switch message {
        case .sync where !before.isCopying:
            #expect(answered == 1)
            #expect(driver.flow.isReady)
        case .query, .functionCall:
            if before.flow.isReady, driver.flow.isReady { #expect(answered == 1) }
            if !before.flow.isReady { #expect(answered == 0) }
        case .parse, .bind, .describe, .execute, .close, .flush, .password, .saslInitialResponse, .saslResponse,
            .gssResponse, .terminate, .sync:
            #expect(answered == 0)
        case .copyData, .copyDone, .copyFail:
            // The end of the Query that the COPY belongs to, if any.
            if !before.isCopying { #expect(answered == 0) }
        }
        if driver.flow.isClosed { #expect(driver.closes == 1) }
    }

    @Test("no order of calls, right or wrong, traps or speaks after the end", arguments: 0..<200)
    func anyCalls(seed: UInt64) {
        var generator = SeededGenerator(state: seed &+ 1_000_000)
        var flow = Self.makeStarted(seed).flow
        if seed.isMultiple(of: 2) { flow = ServerFlow(.init(offersTLS: true)) }
        for _ in 0..<60 {
            let wasClosed = flow.isClosed
            let action = Self.anyCall(&flow, &generator)
            if wasClosed { #expect(Self.isSilent(action)) }
        }
    }

    /// After the end nothing but silence, and a complaint about the driver cannot reach the client either.
    private static func isSilent(_ action: ServerFlow.Action) -> Bool { action == .wait }

    private static func anyCall(_ flow: inout ServerFlow, _ generator: inout SeededGenerator) -> ServerFlow.Action {
        let tag = UInt8.random(in: 0...255, using: &generator)
        let formats = CopyFormats(overall: .text, columns: [])
        let error = PostgresError("22012", "failed")
        switch Int.random(in: 0..<24, using: &generator) {
        case 0: return flow.received(.ssl(SSLRequest()), hasBufferedBytes: tag > 128)
        case 1: return flow.received(.gssEncryption(GSSENCRequest()), hasBufferedBytes: false)
        case 2, 3:
            return flow.received(.startup(StartupMessage(parameters: [.init("user", "u")])), hasBufferedBytes: false)
        case 4: return flow.tlsEstablished(TLSInfo(version: "", cipher: "", bits: 256))
        case 5:
            let exchange = AuthenticationExchange(
                credentials: Credentials(user: "u", database: "u", method: tag > 128 ? .trust : .md5),
                check: .handler,
                serverSecret: [],
                cryptography: TestCryptography()
            )
            return flow.authenticate(with: exchange)
        case 6: return flow.verified(AuthenticatedIdentity(user: "u"))
        case 7: return tag > 200 ? flow.refused(error) : .wait
        case 8, 9: return flow.sessionStarted(parameters: [], key: nil)
        case 10: return flow.malformed(tag, WireError(.protocolViolation, "x", isFatal: tag > 200))
        case 11: return tag > 250 ? flow.lostSynchronization(WireError(.protocolViolation, "x")) : .wait
        case 12: return flow.received(customTag: tag, body: [])
        case 13: return flow.copyInStarted(CopyInResponse(formats: formats))
        case 14: return flow.copyOutStarted(CopyOutResponse(formats: formats))
        case 15: return flow.copyBothStarted(CopyBothResponse(formats: formats))
        case 16: return flow.copyOutFinished()
        case 17: return flow.commandFailed(error, .idle)
        case 18: return flow.commandSucceeded(.idle)
        case 19: return tag > 250 ? flow.disconnected() : .wait
        case 20: return tag > 250 ? flow.terminate(error) : .wait
        default: return flow.received(messages[Int.random(in: 0..<messages.count, using: &generator)])
        }
    }

    @Test("the values of the hot path stay small: a big payload belongs into an indirect case")
    func sizes() {
        #expect(MemoryLayout<ServerFlow.Action>.size <= 80)
        #expect(MemoryLayout<ServerFlow>.size <= 192)
    }
}
