import PostgresWire
import Testing

@testable import PostgresProto

/// Plays a transcript against a flow and writes down what really happens, in the same words.
///
/// A line that begins with `C:` is something that the client does. `S:` is a message of the server, `D:` something that the
/// driver does. What a piece of the driver's work comes to stands behind `=>` and is taken from the transcript itself.
struct FlowTranscript {
    private var flow: ServerFlow
    private var script: ArraySlice<Substring>
    private var played: [String] = []
    private var status = TransactionStatus.idle
    private var copiesBothWays = false

    private init(_ flow: ServerFlow, _ script: ArraySlice<Substring>) {
        self.flow = flow
        self.script = script
    }

    static func play(_ text: String, _ configuration: ServerFlow.Configuration, isStarted: Bool) -> String {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: true)
        var transcript = FlowTranscript(ServerFlow(configuration), lines[...])
        if isStarted { transcript.start() }
        while let line = transcript.script.popFirst() {
            guard line.hasPrefix("C: ") else { continue }
            transcript.played.append(String(line))
            transcript.client(line.dropFirst(3).split(separator: " ").map(String.init))
        }
        return transcript.played.joined(separator: "\n")
    }

    private mutating func start() {
        let startup = StartupMessage(parameters: [.init("user", "ann")])
        _ = flow.received(.startup(startup), hasBufferedBytes: false)
        _ = flow.authenticate(with: makeExchange(.trust, user: "ann"))
        _ = flow.sessionStarted(parameters: [], key: nil)
    }

    private func makeExchange(_ method: AuthenticationMethod, user: String) -> AuthenticationExchange {
        AuthenticationExchange(
            credentials: Credentials(user: user, database: user, method: method),
            check: method == .trust ? .stored(nil) : .handler,
            allowsCleartext: true,
            serverSecret: [1],
            cryptography: TestCryptography()
        )
    }

    // What the client does.

    private mutating func client(_ words: [String]) {
        let argument = words.count > 1 ? words[1] : ""
        switch words[0] {
        case "SSLRequest":
            perform(flow.received(.ssl(SSLRequest()), hasBufferedBytes: argument == "+bytes"))
        case "GSSENCRequest":
            perform(flow.received(.gssEncryption(GSSENCRequest()), hasBufferedBytes: argument == "+bytes"))
        case "CancelRequest":
            let request = CancelRequest(processID: 7, secretKey: [1, 2, 3, 4])
            perform(flow.received(.cancel(request), hasBufferedBytes: false))
        case "Startup":
            perform(flow.received(.startup(Self.startup(words.dropFirst())), hasBufferedBytes: false))
        case "Malformed":
            perform(flow.malformed(Self.tag(argument), WireError(.protocolViolation, "invalid message format")))
        case "Unframed":
            perform(flow.lostSynchronization(WireError(.protocolViolation, "invalid message length", isFatal: true)))
        case "Custom":
            perform(flow.received(customTag: Self.tag(argument), body: [1]))
        case "EOF":
            perform(flow.disconnected())
        case "Shutdown":
            let error = PostgresError("57P01", "terminating connection due to administrator command")
            perform(flow.terminate(error))
        default:
            guard let message = Self.message(words[0], argument) else { return say("? \(words[0])") }
            let isIgnored = flow.ignores(message.tag)
            let action = flow.received(message)
            if isIgnored, action != .wait { say("? not ignored") }
            perform(action)
        }
    }

    private static func startup(_ words: ArraySlice<String>) -> StartupMessage {
        var message = StartupMessage(parameters: [])
        for word in words {
            let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            if parts.count == 2 {
                message.parameters.append(.init(parts[0], parts[1]))
            } else {
                let numbers = word.split(separator: ".").compactMap { UInt16($0) }
                message.protocolVersion = ProtocolVersion(major: numbers[0], minor: numbers[1])
            }
        }
        return message
    }

    private static func tag(_ text: String) -> UInt8 { text.utf8.first ?? 0 }

    private static func message(_ name: String, _ argument: String) -> FrontendMessage? {
        switch name {
        case "Query": .query(QueryMessage(query: "select 1"))
        case "Parse": .parse(ParseMessage(query: "select 1"))
        case "Bind": .bind(BindMessage())
        case "Describe": .describe(DescribeMessage(.portal))
        case "Execute": .execute(ExecuteMessage())
        case "Close": .close(CloseMessage(.portal))
        case "Flush": .flush
        case "Sync": .sync
        case "FunctionCall": .functionCall(FunctionCallMessage(function: OID(rawValue: 1598)))
        case "CopyData": .copyData(CopyData(data: [1]))
        case "CopyDone": .copyDone
        case "CopyFail": .copyFail(CopyFail(message: argument))
        case "Terminate": .terminate
        case "Password": .password(PasswordMessage(password: argument))
        default: nil
        }
    }

    // What the server and the driver do.

    private mutating func say(_ line: String) { played.append(line) }

    private mutating func perform(_ action: ServerFlow.Action) {
        switch action {
        case .wait: break
        case .all(let actions): for action in actions { perform(action) }
        case .acceptTLS, .refuseEncryption, .cancel, .authenticate, .verify, .startSession: performStartup(action)
        case .send(let message): say("S: \(Self.name(message))")
        case .sendParseComplete: say("S: ParseComplete")
        case .sendBindComplete: say("S: BindComplete")
        case .sendCloseComplete: say("S: CloseComplete")
        case .sendError(let error, let readyForQuery):
            say("S: \(Self.text(error))")
            if let readyForQuery { perform(.sendReadyForQuery(readyForQuery)) }
        case .sendReadyForQuery(let status): say("S: ReadyForQuery \(Character(Unicode.Scalar(status.rawValue)))")
        case .flush: say("D: flush")
        case .simpleQuery: work("query")
        case .parse: work("parse")
        case .bind: work("bind")
        case .describe: work("describe")
        case .execute: work("execute")
        case .close: work("close")
        case .functionCall: work("function call")
        case .sync(.commit): work("end transaction")
        case .sync(.rollBack): work("roll back")
        case .reject(let error): work("reject \(error.sqlState)", defaultFailure: error)
        case .custom(let tag, _): work("custom \(Character(Unicode.Scalar(tag)))")
        case .copyData: dataReceived()
        case .copyDone: copyFinished()
        case .copyFailed(let error): work("copy fails \(error.sqlState) \(error.message)", defaultFailure: error)
        case .disconnect: say("D: close")
        case .abandon(let error): say("D: abandon" + (error.map { " \($0.sqlState) \($0.message)" } ?? ""))
        case .fatal(let error):
            say("S: \(Self.text(error))")
            say("D: close")
        }
    }

    private mutating func performStartup(_ action: ServerFlow.Action) {
        switch action {
        case .acceptTLS:
            say("S: byte S")
            let outcome = finish("handshake")
            guard outcome.isEmpty else { return }
            perform(flow.tlsEstablished(TLSInfo(version: "TLSv1.3", cipher: "x", bits: 256)))
        case .refuseEncryption: say("S: byte N")
        case .cancel(let request): say("D: cancel \(request.processID)")
        case .authenticate(let request):
            let parameters = request.parameters.map { " \($0.name)=\($0.value)" }.joined()
            let tls = request.tls == nil ? "" : " TLS"
            let method = finish(
                "authenticate \(request.user) \(request.database) \(request.protocolVersion)\(parameters)\(tls)"
            )
            let chosen = AuthenticationMethod(rawValue: method) ?? .trust
            perform(flow.authenticate(with: makeExchange(chosen, user: request.user)))
        case .verify(let credentials):
            let outcome = finish("verify \(credentials.user) \(credentials.password ?? "-")")
            let refusal = PostgresError("28000", "not today")
            perform(outcome == "no" ? flow.refused(refusal) : flow.verified(AuthenticatedIdentity(user: "mapped")))
        case .startSession(let identity):
            if finish("session \(identity.user)") == "no" {
                return perform(flow.terminate(PostgresError("3D000", "database \"x\" does not exist")))
            }
            let key = BackendKeyData(processID: 7, secretKey: [UInt8](repeating: 0, count: flow.cancelKeyLength))
            perform(flow.sessionStarted(parameters: [ParameterStatus(name: "a", value: "b")], key: key))
        default: break
        }
    }

    /// What the transcript says a piece of work comes to; nothing where it says nothing.
    private mutating func finish(_ work: String) -> String {
        let prefix = "D: \(work) => "
        let upcoming = script.prefix { !$0.hasPrefix("C: ") }
        guard let index = upcoming.firstIndex(where: { $0.hasPrefix(prefix) }) else {
            say("D: \(work)")
            return ""
        }
        say(String(script[index]))
        return String(script[index].dropFirst(prefix.count))
    }

    private mutating func work(_ name: String, defaultFailure: PostgresError? = nil) {
        let words = finish(name).split(separator: " ").map(String.init)
        if let last = words.last?.utf8.first, let new = TransactionStatus(rawValue: last), words.count > 1 {
            status = new
        }
        switch words.first {
        case nil:
            perform(defaultFailure.map { flow.commandFailed($0, status) } ?? flow.commandSucceeded(status))
        case "ok": perform(flow.commandSucceeded(status))
        case "fail": perform(flow.commandFailed(PostgresError(SQLState(rawValue: words[1]), "failed"), status))
        case "fatal":
            let error = PostgresError(SQLState(rawValue: words[1]), "failed", severity: .fatal)
            perform(flow.commandFailed(error, status))
        case "copyin": perform(flow.copyInStarted(CopyInResponse(formats: Self.formats)))
        case "copyboth":
            copiesBothWays = true
            perform(flow.copyBothStarted(CopyBothResponse(formats: Self.formats)))
        case "copyout":
            perform(flow.copyOutStarted(CopyOutResponse(formats: Self.formats)))
            if words.last == "broken" { return perform(flow.commandFailed(PostgresError("22012", "failed"), status)) }
            perform(flow.copyOutFinished())
            perform(flow.commandSucceeded(status))
        case "busy": break
        default: say("? \(words)")
        }
    }

    private mutating func dataReceived() {
        let words = finish("data").split(separator: " ").map(String.init)
        guard words.first == "fail" else { return }
        perform(flow.commandFailed(PostgresError(SQLState(rawValue: words[1]), "failed"), status))
    }

    private mutating func copyFinished() {
        say("D: data complete")
        if copiesBothWays { perform(flow.copyOutFinished()) }
        work("copy")
    }

    private static let formats = CopyFormats(overall: .text, columns: [.text])

    private static func text(_ error: PostgresError) -> String {
        "ErrorResponse \(error.severity.rawValue) \(error.sqlState) \(error.message)"
    }

    private static func name(_ message: BackendMessage) -> String {
        switch message {
        case .authentication(.ok): "AuthenticationOk"
        case .authentication(.cleartextPassword): "AuthenticationCleartextPassword"
        case .authentication(.md5Password): "AuthenticationMD5Password"
        case .authentication(.sasl): "AuthenticationSASL"
        case .parameterStatus(let parameter): "ParameterStatus \(parameter.name)"
        case .backendKeyData(let key): "BackendKeyData \(key.secretKey.count)"
        case .negotiateProtocolVersion(let answer):
            (["NegotiateProtocolVersion \(answer.newestVersion)"] + answer.unrecognizedOptions).joined(separator: " ")
        case .copyInResponse: "CopyInResponse"
        case .copyOutResponse: "CopyOutResponse"
        case .copyBothResponse: "CopyBothResponse"
        case .copyDone: "CopyDone"
        default: "? \(message)"
        }
    }
}

/// One transcript with the rule that it shows.
struct FlowRule: CustomTestStringConvertible {
    var rule: String
    var transcript: String
    var configuration: ServerFlow.Configuration

    init(_ rule: String, _ configuration: ServerFlow.Configuration, _ transcript: String) {
        self.rule = rule
        self.transcript = transcript
        self.configuration = configuration
    }

    init(_ rule: String, _ transcript: String) { self.init(rule, ServerFlow.Configuration(), transcript) }

    var testDescription: String { rule }
}
