extension BackendMessage {
    /// The message in one line, as a trace log shows it; keys and authentication data are left out.
    public var traceLine: String {
        switch self {
        case .authentication(let message): message.traceLine
        case .backendKeyData(let message): "B BackendKeyData \(message.processID)"
        case .bindComplete: "B BindComplete"
        case .closeComplete: "B CloseComplete"
        case .commandComplete(let message): Self.line("CommandComplete") { $0.text(message.commandTag) }
        case .copyData(let message): Self.line("CopyData") { $0.size(message.data.count) }
        case .copyDone: "B CopyDone"
        case .copyInResponse(let message): Self.line("CopyInResponse", message.formats)
        case .copyOutResponse(let message): Self.line("CopyOutResponse", message.formats)
        case .copyBothResponse(let message): Self.line("CopyBothResponse", message.formats)
        case .dataRow(let message): Self.line("DataRow") { $0.list(message.values) { $0.value($1) } }
        case .emptyQueryResponse: "B EmptyQueryResponse"
        case .errorResponse(let message): Self.line("ErrorResponse", message.fields)
        case .functionCallResponse(let message): Self.line("FunctionCallResponse") { $0.value(message.value) }
        case .negotiateProtocolVersion(let message):
            Self.line("NegotiateProtocolVersion") {
                $0.word(message.newestVersion)
                $0.list(message.unrecognizedOptions) { $0.text($1) }
            }
        case .noData: "B NoData"
        case .noticeResponse(let message): Self.line("NoticeResponse", message.fields)
        case .notificationResponse(let message):
            Self.line("NotificationResponse") {
                $0.word(message.processID)
                $0.text(message.channel)
                $0.text(message.payload)
            }
        case .parameterDescription(let message):
            Self.line("ParameterDescription") { $0.list(message.types) { $0.word($1) } }
        case .parameterStatus(let message):
            Self.line("ParameterStatus") {
                $0.text(message.name)
                $0.text(message.value)
            }
        case .parseComplete: "B ParseComplete"
        case .portalSuspended: "B PortalSuspended"
        case .readyForQuery(let message): "B ReadyForQuery \(Unicode.Scalar(message.status.rawValue))"
        case .rowDescription(let message): message.traceLine
        }
    }

    private static func line(_ name: String, _ body: (inout TraceText) -> Void) -> String {
        var text = TraceText("B", name)
        body(&text)
        return text.line
    }

    private static func line(_ name: String, _ formats: CopyFormats) -> String {
        line(name) {
            $0.word(formats.overall == .text ? "text" : "binary")
            $0.formats(formats.columns)
        }
    }

    private static func line(_ name: String, _ fields: DiagnosticFields) -> String {
        line(name) {
            for field in fields.list {
                $0.word(Unicode.Scalar(field.code))
                $0.text(field.value)
            }
        }
    }
}

extension RowDescription {
    fileprivate var traceLine: String {
        var text = TraceText("B", "RowDescription")
        text.list(fields) { text, field in
            text.text(field.name)
            text.word(field.tableOID)
            text.word(field.attributeNumber)
            text.word(field.typeOID)
            text.word(field.typeSize)
            text.word(field.typeModifier)
            text.word(field.format == .text ? "text" : "binary")
        }
        return text.line
    }
}

extension AuthenticationRequest {
    fileprivate var traceLine: String {
        switch self {
        case .ok: "B AuthenticationOk"
        case .kerberosV5: "B AuthenticationKerberosV5"
        case .cleartextPassword: "B AuthenticationCleartextPassword"
        case .md5Password: "B AuthenticationMD5Password"
        case .gss: "B AuthenticationGSS"
        case .gssContinue: "B AuthenticationGSSContinue"
        case .sspi: "B AuthenticationSSPI"
        case .sasl(let mechanisms): Self.line(mechanisms)
        case .saslContinue: "B AuthenticationSASLContinue"
        case .saslFinal: "B AuthenticationSASLFinal"
        }
    }

    private static func line(_ mechanisms: [String]) -> String {
        var text = TraceText("B", "AuthenticationSASL")
        text.list(mechanisms) { $0.text($1) }
        return text.line
    }
}
