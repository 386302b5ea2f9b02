import PostgresProto
import Synchronization

/// A server without sockets: runs a handler against messages and gives back what it answered.
final class MemoryServer: ServerHost {
    private struct NoZones: TimeZoneDatabase {
        func rules(named name: String) -> (any TimeZoneRules)? { nil }
    }

    let now: Int64 = 800_000_000_000_000
    let startTime: Int64 = 700_000_000_000_000
    let timeZones: any TimeZoneDatabase = NoZones()
    let timeZoneNames: [String] = []
    let notifications = NotificationBroker()
    private let cancelled = Mutex<[Int32]>([])
    private let logged = Mutex<[String]>([])

    /// The lines of the log, each with its level before it.
    var logLines: [String] { logged.withLock { $0 } }

    /// The processes that a CancelRequest has named.
    var cancelledProcesses: [Int32] { cancelled.withLock { $0 } }

    func activity() -> [ActivityEntry] { [] }
    func cancel(processID: Int32) -> Bool { false }
    func terminate(processID: Int32) -> Bool { false }
    func log(_ level: LogLevel, _ message: @autoclosure () -> String) {
        let line = "\(level.rawValue): \(message())"
        logged.withLock { $0.append(line) }
    }
    func sessionStarts(keyLength: Int) -> BackendKeyData {
        BackendKeyData(processID: 42, secretKey: [UInt8](repeating: 7, count: keyLength))
    }
    func sessionStarted(processID: Int32, control: ConnectionControl) {}
    func sessionEnded(processID: Int32) {}
    func cancel(_ request: CancelRequest) { cancelled.withLock { $0.append(request.processID) } }

    /// Starts a session, sends these messages, and returns a line for each message that came back after the session's
    /// start: `CommandComplete SELECT 1`.
    func transcript(
        _ messages: [FrontendMessage],
        handler: @Sendable () -> PostgresRequestHandler
    ) async throws -> [String] {
        try await answers(messages, handler: handler).map { Self.line($0) }
    }

    /// Starts a session, sends these messages, and returns the messages that came back after the session's start.
    func answers(
        _ messages: [FrontendMessage],
        handler: @Sendable () -> PostgresRequestHandler
    ) async throws -> [BackendMessage] {
        let transport = MemoryTransport(try Self.bytes(messages))
        let configuration = ConnectionConfiguration(serverSecret: [1, 2, 3], cryptography: NoCryptography())
        let connection = ServerConnection(
            transport: transport,
            handler: handler(),
            configuration: configuration,
            server: self
        )
        await connection.run()
        let answers = try Self.decode(transport.outgoing)
        let start = answers.firstIndex { if case .readyForQuery = $0 { true } else { false } } ?? answers.endIndex
        return Array(answers[start...].dropFirst())
    }

    /// The start-up message and these messages, each in a piece of its own.
    private static func bytes(_ messages: [FrontendMessage]) throws -> [[UInt8]] {
        var buffer = OutputBuffer()
        try StartupMessage(parameters: [.init("user", "tester"), .init("database", "db")]).encode(into: &buffer)
        var pieces = [buffer.withBytes { Array($0) }]
        for message in messages {
            buffer.removeAll()
            try message.encode(into: &buffer)
            pieces.append(buffer.withBytes { Array($0) })
        }
        return pieces
    }

    private static func decode(_ bytes: [UInt8]) throws -> [BackendMessage] {
        var messages: [BackendMessage] = []
        try bytes.withUnsafeBytes { all in
            var rest = all[...]
            while !rest.isEmpty {
                let slice = UnsafeRawBufferPointer(rebasing: rest)
                guard case .frame(let frame) = try FrameDecoder().next(in: slice, state: .backend) else { break }
                messages.append(
                    try BackendMessage.decode(
                        tag: frame.tag,
                        body: UnsafeRawBufferPointer(rebasing: slice[frame.body])
                    )
                )
                rest = rest.dropFirst(frame.length)
            }
        }
        return messages
    }

    private static func formats(_ formats: CopyFormats) -> String {
        "\(formats.overall.rawValue) " + formats.columns.map { "\($0.rawValue)" }.joined(separator: ",")
    }

    static func line(_ message: BackendMessage) -> String {
        switch message {
        case .bindComplete: "BindComplete"
        case .closeComplete: "CloseComplete"
        case .commandComplete(let message): "CommandComplete \(message.commandTag)"
        case .dataRow(let row):
            "DataRow "
                + row.values.map { $0.map { String(decoding: $0, as: UTF8.self) } ?? "NULL" }.joined(separator: "|")
        case .emptyQueryResponse: "EmptyQueryResponse"
        case .errorResponse(let message):
            "Error \(message.error.sqlState) \(message.error.message)"
        case .copyInResponse(let message): "CopyIn \(formats(message.formats))"
        case .copyOutResponse(let message): "CopyOut \(formats(message.formats))"
        case .copyData(let message): "CopyData \(EscapedText.text(of: message.data))"
        case .copyDone: "CopyDone"
        case .noticeResponse(let message): "Notice \(message.fields.message ?? "")"
        case .noData: "NoData"
        case .parameterDescription(let message):
            "ParameterDescription " + message.types.map(\.description).joined(separator: " ")
        case .parameterStatus(let message): "ParameterStatus \(message.name)=\(message.value)"
        case .parseComplete: "ParseComplete"
        case .portalSuspended: "PortalSuspended"
        case .readyForQuery(let message): "Ready \(Character(Unicode.Scalar(message.status.rawValue)))"
        case .rowDescription(let message):
            "RowDescription " + message.fields.map { "\($0.name):\($0.typeOID)" }.joined(separator: " ")
        case .notificationResponse(let message):
            "Notification \(message.channel)" + (message.payload.isEmpty ? "" : " \(message.payload)")
        case .authentication, .backendKeyData, .copyBothResponse, .functionCallResponse, .negotiateProtocolVersion:
            String(describing: message)
        }
    }
}

/// The cryptography of tests that need none.
struct NoCryptography: AuthenticationCryptography {
    func randomBytes(_ count: Int) -> [UInt8] { [UInt8](repeating: 1, count: count) }
    func md5(_ bytes: [UInt8]) -> [UInt8]? { nil }
    func sha256(_ bytes: [UInt8]) -> [UInt8] { [] }
    func hmacSHA256(_ bytes: [UInt8], key: [UInt8]) -> [UInt8] { [] }
}
