import PostgresWire
import Testing

/// A message, and whether some shorter or longer body is a message too.
struct FrontendSample: Sendable, CustomTestStringConvertible {
    var message: FrontendMessage
    var context: AuthenticationContext?
    var isOpenEnded = false

    var testDescription: String { message.traceLine }

    static let all: [FrontendSample] = [
        FrontendSample(message: .query(QueryMessage(query: "SELECT 'größer'"))),
        FrontendSample(message: .query(QueryMessage(query: ""))),
        FrontendSample(message: .parse(ParseMessage(query: "SELECT 1"))),
        FrontendSample(
            message: .parse(ParseMessage(statementName: "s1", query: "SELECT $1, $2", parameterTypes: [23, 0]))
        ),
        FrontendSample(message: .bind(BindMessage())),
        FrontendSample(
            message: .bind(
                BindMessage(
                    portalName: "p",
                    statementName: "s",
                    parameterFormats: [.binary],
                    parameters: ParameterValues([[0, 0, 0, 1], nil, []]),
                    resultFormats: [.text, .binary, .text]
                )
            )
        ),
        FrontendSample(
            message: .bind(
                BindMessage(
                    parameterFormats: Array(repeating: .text, count: 20),
                    parameters: ParameterValues((0..<20).map { $0 % 7 == 3 ? nil : Array(repeating: 65, count: $0) }),
                    resultFormats: [.binary]
                )
            )
        ),
        FrontendSample(message: .describe(DescribeMessage(.statement, name: "s"))),
        FrontendSample(message: .describe(DescribeMessage(.portal))),
        FrontendSample(message: .execute(ExecuteMessage(portalName: "p", maximumRows: 50))),
        FrontendSample(message: .execute(ExecuteMessage(maximumRows: -1))),
        FrontendSample(message: .close(CloseMessage(.statement, name: "s"))),
        FrontendSample(message: .close(CloseMessage(.portal))),
        FrontendSample(message: .flush),
        FrontendSample(message: .sync),
        FrontendSample(
            message: .functionCall(
                FunctionCallMessage(
                    function: 1598,
                    argumentFormats: [.text, .binary],
                    arguments: ParameterValues([[49], nil]),
                    resultFormat: .binary
                )
            )
        ),
        FrontendSample(message: .copyData(CopyData(data: [49, 9, 50, 10])), isOpenEnded: true),
        FrontendSample(message: .copyDone),
        FrontendSample(message: .copyFail(CopyFail(message: "no more"))),
        FrontendSample(message: .terminate),
        FrontendSample(message: .password(PasswordMessage(password: "sesame")), context: .password),
        FrontendSample(
            message: .saslInitialResponse(SASLInitialResponse(mechanism: "SCRAM-SHA-256", initialResponse: [110, 44])),
            context: .saslInitial
        ),
        FrontendSample(
            message: .saslInitialResponse(SASLInitialResponse(mechanism: "SCRAM-X", initialResponse: nil)),
            context: .saslInitial
        ),
        FrontendSample(message: .saslResponse(SASLResponse(data: [1, 2])), context: .sasl, isOpenEnded: true),
        FrontendSample(message: .gssResponse(GSSResponse(data: [3])), context: .gss, isOpenEnded: true),
    ]
}

/// A startup packet, and whether some shorter or longer body is one too.
struct StartupSample: Sendable, CustomTestStringConvertible {
    var packet: StartupPacket
    var isOpenEnded = false

    var testDescription: String { packet.traceLine }

    static let all: [StartupSample] = [
        StartupSample(packet: .startup(StartupMessage(parameters: []))),
        StartupSample(
            packet: .startup(
                StartupMessage(
                    protocolVersion: .version3_2,
                    parameters: [
                        .init("user", "me"), .init("_pq_.option", "1"), .init("database", ""), .init("user", "you"),
                    ]
                )
            )
        ),
        StartupSample(packet: .ssl(SSLRequest())),
        StartupSample(packet: .gssEncryption(GSSENCRequest())),
        StartupSample(
            packet: .cancel(CancelRequest(processID: -7, secretKey: Array(repeating: 9, count: 32))),
            isOpenEnded: true
        ),
    ]
}

/// A message, and whether some shorter or longer body is a message too.
struct BackendSample: Sendable, CustomTestStringConvertible {
    var message: BackendMessage
    var isOpenEnded = false

    var testDescription: String { message.traceLine }

    static let all: [BackendSample] =
        authentication + copy + diagnostics + results + [
            BackendSample(
                message: .backendKeyData(BackendKeyData(processID: 42, secretKey: [1, 2, 3, 4])),
                isOpenEnded: true
            ),
            BackendSample(
                message: .negotiateProtocolVersion(
                    NegotiateProtocolVersion(newestVersion: .version3_2, unrecognizedOptions: ["_pq_.a", "_pq_.b"])
                )
            ),
            BackendSample(
                message: .notificationResponse(NotificationResponse(processID: 1, channel: "c", payload: "p"))
            ),
            BackendSample(message: .parameterStatus(ParameterStatus(name: "TimeZone", value: "UTC"))),
            BackendSample(message: .readyForQuery(ReadyForQuery(status: .idle))),
            BackendSample(message: .readyForQuery(ReadyForQuery(status: .inTransaction))),
            BackendSample(message: .readyForQuery(ReadyForQuery(status: .failed))),
        ]

    private static let authentication: [BackendSample] = [
        BackendSample(message: .authentication(.ok)),
        BackendSample(message: .authentication(.kerberosV5)),
        BackendSample(message: .authentication(.cleartextPassword)),
        BackendSample(message: .authentication(.md5Password(salt: 0xDEAD_BEEF))),
        BackendSample(message: .authentication(.gss)),
        BackendSample(message: .authentication(.gssContinue(data: [1])), isOpenEnded: true),
        BackendSample(message: .authentication(.sspi)),
        BackendSample(message: .authentication(.sasl(mechanisms: ["SCRAM-SHA-256-PLUS", "SCRAM-SHA-256"]))),
        BackendSample(message: .authentication(.saslContinue(data: [2, 3])), isOpenEnded: true),
        BackendSample(message: .authentication(.saslFinal(data: [4])), isOpenEnded: true),
    ]

    private static let copy: [BackendSample] = [
        BackendSample(message: .copyData(CopyData(data: [0, 255])), isOpenEnded: true),
        BackendSample(message: .copyDone),
        BackendSample(message: .copyInResponse(CopyInResponse(formats: CopyFormats(.text, columnCount: 2)))),
        BackendSample(message: .copyOutResponse(CopyOutResponse(formats: CopyFormats(.binary, columnCount: 1)))),
        BackendSample(
            message: .copyBothResponse(
                CopyBothResponse(formats: CopyFormats(overall: .binary, columns: [.binary, .text]))
            )
        ),
    ]

    private static let diagnostics: [BackendSample] = {
        var fields = DiagnosticFields(severity: "ERROR", sqlState: .undefinedTable, message: "no such table")
        fields.detail = "detail"
        fields.hint = "hint"
        fields.position = 15
        fields.internalPosition = 3
        fields.internalQuery = "SELECT"
        fields.context = "context"
        fields.schemaName = "s"
        fields.tableName = "t"
        fields.columnName = "c"
        fields.dataTypeName = "d"
        fields.constraintName = "n"
        fields.file = "parse.c"
        fields.line = 123
        fields.routine = "parse"
        return [
            BackendSample(message: .errorResponse(ErrorResponse(fields: fields))),
            BackendSample(message: .errorResponse(ErrorResponse(fields: DiagnosticFields()))),
            BackendSample(message: .noticeResponse(NoticeResponse(fields: fields))),
            BackendSample(message: .noticeResponse(NoticeResponse(.warning, "careful", hint: "think"))),
        ]
    }()

    private static let results: [BackendSample] = [
        BackendSample(message: .parseComplete),
        BackendSample(message: .bindComplete),
        BackendSample(message: .closeComplete),
        BackendSample(message: .emptyQueryResponse),
        BackendSample(message: .noData),
        BackendSample(message: .portalSuspended),
        BackendSample(message: .commandComplete(CommandComplete(commandTag: "SELECT 3"))),
        BackendSample(message: .dataRow(DataRow(values: [[49], nil, []]))),
        BackendSample(message: .dataRow(DataRow(values: []))),
        BackendSample(message: .functionCallResponse(FunctionCallResponse(value: [1, 2]))),
        BackendSample(message: .functionCallResponse(FunctionCallResponse(value: nil))),
        BackendSample(message: .parameterDescription(ParameterDescription(types: [23, 25]))),
        BackendSample(message: .rowDescription(RowDescription(fields: []))),
        BackendSample(
            message: .rowDescription(
                RowDescription(fields: [
                    FieldDescription(name: "id", typeOID: 23, typeSize: 4),
                    FieldDescription(
                        name: "größe",
                        tableOID: 16384,
                        attributeNumber: 2,
                        typeOID: 1043,
                        typeSize: -1,
                        typeModifier: 24,
                        format: .binary
                    ),
                ])
            )
        ),
    ]
}
