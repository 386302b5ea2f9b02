import PostgresWire
import Testing

@Suite("Trace lines")
struct TraceTests {
    static let frontend: [(FrontendMessage, String)] = [
        (.query(QueryMessage(query: "SELECT \"a\"\n\u{1B}[0m")), #"F Query "SELECT \"a\"\n\u{1b}[0m""#),
        (.sync, "F Sync"),
        (.parse(ParseMessage(query: "q", parameterTypes: [23, 25])), #"F Parse "" "q" [ 23 25 ]"#),
        (
            .bind(BindMessage(parameters: ParameterValues([[49], nil, [255]]), resultFormats: [.binary])),
            #"F Bind "" "" [ ] [ '1' NULL \xff ] [ binary ]"#
        ),
        (.describe(DescribeMessage(.statement, name: "s")), #"F Describe statement "s""#),
        (.password(PasswordMessage(password: "sesame")), "F PasswordMessage"),
        (
            .saslInitialResponse(SASLInitialResponse(mechanism: "M", initialResponse: [1])),
            #"F SASLInitialResponse "M""#
        ),
    ]

    @Test("show a client's message without its secrets", arguments: frontend)
    func frontendLine(_ message: FrontendMessage, _ line: String) { #expect(message.traceLine == line) }

    static let backend: [(BackendMessage, String)] = [
        (.readyForQuery(ReadyForQuery(status: .idle)), "B ReadyForQuery I"),
        (.backendKeyData(BackendKeyData(processID: 7, secretKey: [1, 2, 3, 4])), "B BackendKeyData 7"),
        (.dataRow(DataRow(values: [[49], nil])), "B DataRow [ '1' NULL ]"),
        (.authentication(.sasl(mechanisms: ["A", "B"])), #"B AuthenticationSASL [ "A" "B" ]"#),
        (
            .rowDescription(RowDescription(fields: [FieldDescription(name: "a", typeOID: 23, typeSize: 4)])),
            #"B RowDescription [ "a" 0 0 23 4 -1 text ]"#
        ),
        (
            .errorResponse(ErrorResponse(PostgresError("42601", "m"))),
            #"B ErrorResponse S "ERROR" V "ERROR" C "42601" M "m""#
        ),
    ]

    @Test("show a server's message without its secrets", arguments: backend)
    func backendLine(_ message: BackendMessage, _ line: String) { #expect(message.traceLine == line) }

    @Test("show a startup packet without its key")
    func startupLine() {
        let cancel = StartupPacket.cancel(CancelRequest(processID: 3, secretKey: [9, 9, 9, 9]))
        #expect(cancel.traceLine == "F CancelRequest 3")
        let startup = StartupPacket.startup(StartupMessage(parameters: [.init("user", "me")]))
        #expect(startup.traceLine == #"F StartupMessage 3.0 "user" "me""#)
    }

    @Test("stay short however long the message is")
    func clipping() {
        let text = String(repeating: "x", count: 100_000)
        #expect(FrontendMessage.query(QueryMessage(query: text)).traceLine.count < 250)
        let row = DataRow(values: [Array(text.utf8)])
        #expect(BackendMessage.dataRow(row).traceLine.count < 300)
        let many = DataRow(values: Array(repeating: nil, count: 60_000))
        #expect(BackendMessage.dataRow(many).traceLine.count < 1_100)
    }
}
