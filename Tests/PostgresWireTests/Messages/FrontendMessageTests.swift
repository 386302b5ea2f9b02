import PostgresWire
import Testing

@Suite("Messages of clients")
struct FrontendMessageTests {
    static let encodings: [(FrontendMessage, String)] = [
        (.query(QueryMessage(query: "SELECT 1")), "51 0000000d 53454c454354203100"),
        (
            .parse(ParseMessage(statementName: "s", query: "q", parameterTypes: [23])),
            "50 0000000e 7300 7100 0001 00000017"
        ),
        (
            .bind(
                BindMessage(
                    portalName: "p",
                    statementName: "s",
                    parameterFormats: [.binary],
                    parameters: ParameterValues([[1], nil]),
                    resultFormats: [.text, .binary]
                )
            ),
            "42 0000001d 7000 7300 0001 0001 0002 00000001 01 ffffffff 0002 0000 0001"
        ),
        (.describe(DescribeMessage(.portal, name: "p")), "44 00000007 50 7000"),
        (.close(CloseMessage(.statement, name: "s")), "43 00000007 53 7300"),
        (.execute(ExecuteMessage(portalName: "", maximumRows: 2)), "45 00000009 00 00000002"),
        (.sync, "53 00000004"),
        (.flush, "48 00000004"),
        (.terminate, "58 00000004"),
        (.copyFail(CopyFail(message: "x")), "66 00000006 7800"),
        (.password(PasswordMessage(password: "pw")), "70 00000007 707700"),
        (
            .saslInitialResponse(SASLInitialResponse(mechanism: "M", initialResponse: nil)),
            "70 0000000a 4d00 ffffffff"
        ),
    ]

    @Test("are encoded as the documentation has it", arguments: encodings)
    func encoding(_ message: FrontendMessage, _ hex: String) throws {
        #expect(try written { (buffer) throws(WireError) in try message.encode(into: &buffer) } == bytes(hex: hex))
    }

    @Test("take a password in the place of a SASL mechanism for a mechanism's name", arguments: ["", "sesame"])
    func passwordForMechanism(_ password: String) throws {
        let body = Array(password.utf8) + [0]
        let expected = SASLInitialResponse(mechanism: password, initialResponse: nil)
        #expect(try decodeFrontend(UInt8(ascii: "p"), body, .saslInitial).get() == .saslInitialResponse(expected))
        let known = Array("SCRAM-SHA-256\0".utf8)
        #expect(decodeFrontend(UInt8(ascii: "p"), known, .saslInitial).failure?.sqlState == .protocolViolation)
    }

    @Test("leave nothing behind when they cannot be sent")
    func unsendable() {
        var buffer = OutputBuffer()
        buffer.append(1)
        #expect(throws: WireError.self) { try QueryMessage(query: "a\0b").encode(into: &buffer) }
        let many = ParseMessage(query: "", parameterTypes: Array(repeating: 23, count: 65536))
        #expect(throws: WireError.self) { try many.encode(into: &buffer) }
        #expect(throws: WireError.self) { try CancelRequest(processID: 1, secretKey: [1]).encode(into: &buffer) }
        #expect(throws: WireError.self) {
            try StartupMessage(parameters: [.init("", "value")]).encode(into: &buffer)
        }
        #expect(buffer.count == 1)
    }

    @Test("take 65535 parameters, for counts are unsigned")
    func manyParameters() throws {
        let values: [[UInt8]?] = (0..<65535).map { $0 % 3 == 0 ? nil : [UInt8(truncatingIfNeeded: $0)] }
        let message = BindMessage(parameters: ParameterValues(values))
        let encoded = try written { (buffer) throws(WireError) in try message.encode(into: &buffer) }
        let decoded = try decodeFrontend(BindMessage.tag, Array(encoded.dropFirst(5))).get()
        #expect(decoded == .bind(message))
        guard case .bind(let bind) = decoded else { return }
        #expect(bind.parameterCount == 65535)
        #expect(bind.parameters.values == values)
        #expect(bind.parameters[65534] == [UInt8(truncatingIfNeeded: 65534)])
    }

    @Test("hand out parameters by index", arguments: [0, 1, 3, 8, 9, 40])
    func parameters(_ count: Int) throws {
        let values: [[UInt8]?] = (0..<count).map { $0 % 4 == 1 ? nil : Array(repeating: UInt8($0), count: $0) }
        let parameters = ParameterValues(values)
        #expect(parameters.count == count)
        #expect(parameters.values == values)
        #expect(parameters[count] == nil)
        #expect(parameters[-1] == nil)
        var walked: [[UInt8]?] = []
        parameters.forEach { _, value in walked.append(value.map { Array($0) }) }
        #expect(walked == values)
        let bind = BindMessage(parameters: parameters)
        let isNull = bind.withParameter(1) { $0 == nil }
        #expect(isNull)
    }

    static let formats: [([FormatCode], Int, FormatCode)] = [
        ([], 0, .text), ([], 5, .text), ([.binary], 0, .binary), ([.binary], 9, .binary), ([.text], 9, .text),
        ([.text, .binary], 0, .text), ([.text, .binary], 1, .binary), ([.text, .binary], 2, .text),
    ]

    @Test("say the format of each parameter with none, one or many codes", arguments: formats)
    func formatRule(_ codes: [FormatCode], _ index: Int, _ expected: FormatCode) {
        #expect(BindMessage(parameterFormats: codes).parameterFormat(at: index) == expected)
    }

    @Test("keep a format code that is none, for the one who needs it to refuse", arguments: [2, -1] as [Int16])
    func unknownFormats(_ code: Int16) throws {
        let format = FormatCode(rawValue: code)
        let error = #expect(throws: PostgresError.self) { try format.isBinary() }
        #expect(error?.sqlState == .invalidParameterValue)
        #expect(error?.message == "unsupported format code: \(code)")
        var writer = RowWriter(
            layout: RowLayout(types: [.int4], formats: [format]),
            textFormats: TextFormats(),
            buffer: OutputBuffer()
        )
        #expect(writer.error == nil)
        writer.beginRow()
        writer.append(1)
        writer.endRow()
        #expect(writer.error?.sqlState == .invalidParameterValue)
        #expect(writer.rowCount == 0)
    }

    @Test("keep a password as it came")
    func passwordBytes() throws {
        let decoded = try decodeFrontend(UInt8(ascii: "p"), [0xFF, 0], .password).get()
        guard case .password(let message) = decoded else {
            Issue.record("not a password")
            return
        }
        #expect(message.bytes == [0xFF])
        #expect(message.password == nil)
        #expect(PasswordMessage(password: "ä").password == "ä")
    }
}

@Suite("The startup message")
struct StartupMessageTests {
    private static let message = StartupMessage(
        protocolVersion: ProtocolVersion(major: 3, minor: 9999),
        parameters: [.init("user", "a"), .init("_pq_.x", "1"), .init("user", "b"), .init("_pq_.y", "2")]
    )

    @Test("keeps order and duplicates; the last duplicate counts")
    func lookup() {
        #expect(Self.message["user"] == "b")
        #expect(Self.message["database"] == nil)
        #expect(Self.message.protocolOptions == ["_pq_.x", "_pq_.y"])
    }

    static let versions: [(UInt16, UInt16)] = [(0, 0), (1, 0), (2, 2), (3, 2), (9999, 2)]

    @Test("is answered with a version that exists and is not higher", arguments: versions)
    func negotiation(_ asked: UInt16, _ given: UInt16) {
        let version = ProtocolVersion(major: 3, minor: asked).negotiated
        #expect(version == ProtocolVersion(major: 3, minor: given))
    }
}
