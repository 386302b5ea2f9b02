import PostgresWire
import Testing

@Suite("Messages of servers")
struct BackendMessageTests {
    static let encodings: [(BackendMessage, String)] = [
        (.authentication(.ok), "52 00000008 00000000"),
        (.authentication(.md5Password(salt: 0x0102_0304)), "52 0000000c 00000005 01020304"),
        (.authentication(.sasl(mechanisms: ["M"])), "52 0000000b 0000000a 4d00 00"),
        (.backendKeyData(BackendKeyData(processID: 1, secretKey: [1, 2, 3, 4])), "4b 0000000c 00000001 01020304"),
        (.parseComplete, "31 00000004"),
        (.bindComplete, "32 00000004"),
        (.closeComplete, "33 00000004"),
        (.noData, "6e 00000004"),
        (.portalSuspended, "73 00000004"),
        (.emptyQueryResponse, "49 00000004"),
        (.readyForQuery(ReadyForQuery(status: .failed)), "5a 00000005 45"),
        (.commandComplete(CommandComplete(commandTag: "SELECT 1")), "43 0000000d 53454c454354203100"),
        (.dataRow(DataRow(values: [[0x31], nil])), "44 0000000f 0002 00000001 31 ffffffff"),
        (
            .rowDescription(RowDescription(fields: [FieldDescription(name: "a", typeOID: 23, typeSize: 4)])),
            "54 0000001a 0001 6100 00000000 0000 00000017 0004 ffffffff 0000"
        ),
        (.copyInResponse(CopyInResponse(formats: CopyFormats(.text, columnCount: 1))), "47 00000009 00 0001 0000"),
        (
            .negotiateProtocolVersion(
                NegotiateProtocolVersion(newestVersion: .version3_0, unrecognizedOptions: ["_pq_.foo"])
            ),
            "76 00000015 00030000 00000001 5f70715f2e666f6f00"
        ),
        (
            .noticeResponse(NoticeResponse(.notice, "m")),
            "4e 0000001f 53 4e4f5449434500 56 4e4f5449434500 43 303030303000 4d 6d00 00"
        ),
    ]

    @Test("are encoded as the documentation has it", arguments: encodings)
    func encoding(_ message: BackendMessage, _ hex: String) throws {
        #expect(try written { (buffer) throws(WireError) in try message.encode(into: &buffer) } == bytes(hex: hex))
    }

    @Test("leave nothing behind when they cannot be sent")
    func unsendable() {
        var buffer = OutputBuffer()
        #expect(throws: WireError.self) {
            try DataRow(values: Array(repeating: nil, count: 65536)).encode(into: &buffer)
        }
        #expect(throws: WireError.self) {
            try RowDescription(fields: [FieldDescription(name: "a\0", typeOID: 23, typeSize: 4)]).encode(into: &buffer)
        }
        #expect(throws: WireError.self) { try BackendKeyData(processID: 1, secretKey: [1]).encode(into: &buffer) }
        #expect(throws: WireError.self) { try AuthenticationRequest.sasl(mechanisms: [""]).encode(into: &buffer) }
        #expect(buffer.count == 0)
    }

    @Test("cut a text at its first zero byte where they must go out")
    func zeroBytes() {
        let encoded = written { ErrorResponse(PostgresError("XX000", "before\0Safter")).encode(into: &$0) }
        let decoded = decodeBackend(ErrorResponse.tag, Array(encoded.dropFirst(5)))
        #expect(decoded == .success(.errorResponse(ErrorResponse(PostgresError("XX000", "before")))))
    }

    @Test("cut a text of more than 16 MiB between two characters where they must go out")
    func longText() throws {
        let text = String(repeating: "ä", count: (1 << 23) + 1)
        let message = CommandComplete(commandTag: "x" + text)
        let encoded = written { message.encode(into: &$0) }
        let decoded = try decodeBackend(CommandComplete.tag, Array(encoded.dropFirst(5))).get()
        guard case .commandComplete(let complete) = decoded else { return }
        #expect(complete.commandTag.utf8.count == (1 << 24) - 1)
    }

    @Test("count rows in a command tag", arguments: [0, 7, 10, 1234, Int.max, -1, Int.min])
    func commandTag(_ rows: Int) {
        let counted = written { CommandComplete.encode(tag: "SELECT ", rows: rows, into: &$0) }
        #expect(counted == written { CommandComplete.encode(tag: "SELECT \(rows)", into: &$0) })
    }

    @Test("describe columns in the formats of a Bind")
    func formats() throws {
        let fields = [
            FieldDescription(name: "a", typeOID: 23, typeSize: 4),
            FieldDescription(name: "b", typeOID: 25, typeSize: -1),
        ]
        let encoded = try written { (buffer) throws(WireError) in
            try RowDescription.encode(fields, formats: [.binary, .text], into: &buffer)
        }
        guard
            case .rowDescription(let decoded) = try decodeBackend(RowDescription.tag, Array(encoded.dropFirst(5))).get()
        else { return }
        #expect(decoded.fields.map(\.format) == [.binary, .text])
        #expect(decoded.fields.map(\.name) == ["a", "b"])
    }

    @Test("take a bare minor version as one of protocol 3")
    func bareMinorVersion() throws {
        let decoded = try decodeBackend(NegotiateProtocolVersion.tag, bytes(hex: "00000002 00000000")).get()
        let expected = NegotiateProtocolVersion(newestVersion: .version3_2, unrecognizedOptions: [])
        #expect(decoded == .negotiateProtocolVersion(expected))
    }
}

@Suite("Diagnostics")
struct DiagnosticFieldsTests {
    @Test("carry every field of an error there and back")
    func errorRoundTrip() {
        var error = PostgresError("23505", "duplicate", detail: "d", hint: "h", position: 4, severity: .fatal)
        error.internalPosition = 9
        error.internalQuery = "q"
        error.context = "w"
        error.schemaName = "s"
        error.tableName = "t"
        error.columnName = "c"
        error.dataTypeName = "y"
        error.constraintName = "n"
        let encoded = written { ErrorResponse(error).encode(into: &$0) }
        guard
            case .success(.errorResponse(let response)) = decodeBackend(ErrorResponse.tag, Array(encoded.dropFirst(5)))
        else {
            Issue.record("not an error")
            return
        }
        #expect(response.error == error)
    }

    static let sloppy: [(String, PostgresError)] = [
        ("00", PostgresError("XX000", "")),
        ("4d 6d00 00", PostgresError("XX000", "m")),
        ("7a 3100 4d 6d00 00", PostgresError("XX000", "m")),
        ("50 7800 4d 6d00 00", PostgresError("XX000", "m")),
        ("53 464154414c00 4d 6d00 00", PostgresError("XX000", "m", severity: .fatal)),
        ("53 46454c455200 43 343250303100 4d 6d00 00", PostgresError("42P01", "m")),
    ]

    @Test("are read although fields are missing, unknown or wrong", arguments: sloppy)
    func tolerance(_ hex: String, _ expected: PostgresError) throws {
        guard case .errorResponse(let response) = try decodeBackend(ErrorResponse.tag, bytes(hex: hex)).get() else {
            return
        }
        #expect(response.error == expected)
    }

    @Test("give a fatal decoding error the severity FATAL")
    func wireError() {
        #expect(PostgresError(WireError("08P01", "m", isFatal: true)) == PostgresError("08P01", "m", severity: .fatal))
        #expect(PostgresError(WireError("08P01", "m")) == PostgresError("08P01", "m"))
    }
}
