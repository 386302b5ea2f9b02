extension FrontendMessage {
    /// The message in one line, as a trace log shows it; passwords and what proves them are left out.
    public var traceLine: String {
        switch self {
        case .query(let message): Self.line("Query") { $0.text(message.query) }
        case .parse(let message): message.traceLine
        case .bind(let message): message.traceLine
        case .describe(let message): Self.line("Describe", message.kind, message.name)
        case .execute(let message):
            Self.line("Execute") {
                $0.text(message.portalName)
                $0.word(message.maximumRows)
            }
        case .close(let message): Self.line("Close", message.kind, message.name)
        case .flush: "F Flush"
        case .sync: "F Sync"
        case .functionCall(let message): message.traceLine
        case .copyData(let message): Self.line("CopyData") { $0.size(message.data.count) }
        case .copyDone: "F CopyDone"
        case .copyFail(let message): Self.line("CopyFail") { $0.text(message.message) }
        case .terminate: "F Terminate"
        case .password: "F PasswordMessage"
        case .saslInitialResponse(let message): Self.line("SASLInitialResponse") { $0.text(message.mechanism) }
        case .saslResponse: "F SASLResponse"
        case .gssResponse: "F GSSResponse"
        }
    }

    private static func line(_ name: String, _ body: (inout TraceText) -> Void) -> String {
        var text = TraceText("F", name)
        body(&text)
        return text.line
    }

    private static func line(_ name: String, _ kind: StatementOrPortal, _ target: String) -> String {
        line(name) {
            $0.word(kind == .statement ? "statement" : "portal")
            $0.text(target)
        }
    }
}

extension ParseMessage {
    fileprivate var traceLine: String {
        var text = TraceText("F", "Parse")
        text.text(statementName)
        text.text(query)
        text.list(parameterTypes) { $0.word($1) }
        return text.line
    }
}

extension BindMessage {
    fileprivate var traceLine: String {
        var text = TraceText("F", "Bind")
        text.text(portalName)
        text.text(statementName)
        text.formats(parameterFormats)
        text.list(0..<parameters.count) { $0.value(parameters[$1]) }
        text.formats(resultFormats)
        return text.line
    }
}

extension FunctionCallMessage {
    fileprivate var traceLine: String {
        var text = TraceText("F", "FunctionCallMessage")
        text.word(function)
        text.formats(argumentFormats)
        text.list(0..<arguments.count) { $0.value(arguments[$1]) }
        text.word(resultFormat == .text ? "text" : "binary")
        return text.line
    }
}

extension StartupPacket {
    /// The message in one line, as a trace log shows it; the key of a cancel request is left out.
    public var traceLine: String {
        switch self {
        case .ssl: return "F SSLRequest"
        case .gssEncryption: return "F GSSENCRequest"
        case .cancel(let message): return "F CancelRequest \(message.processID)"
        case .startup(let message):
            var text = TraceText("F", "StartupMessage")
            text.word(message.protocolVersion)
            for parameter in message.parameters {
                text.text(parameter.name)
                text.text(parameter.value)
            }
            return text.line
        }
    }
}
