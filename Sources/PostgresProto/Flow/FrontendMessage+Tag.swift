import PostgresWire

extension FrontendMessage {
    /// The type byte of the message.
    var tag: UInt8 {
        switch self {
        case .query: QueryMessage.tag
        case .parse: ParseMessage.tag
        case .bind: BindMessage.tag
        case .describe: DescribeMessage.tag
        case .execute: ExecuteMessage.tag
        case .close: CloseMessage.tag
        case .flush: FlushMessage.tag
        case .sync: SyncMessage.tag
        case .functionCall: FunctionCallMessage.tag
        case .copyData: CopyData.tag
        case .copyDone: CopyDone.tag
        case .copyFail: CopyFail.tag
        case .terminate: TerminateMessage.tag
        case .password, .saslInitialResponse, .saslResponse, .gssResponse: PasswordMessage.tag
        }
    }
}

extension PostgresError {
    static func invalidFrontendType(_ tag: UInt8) -> PostgresError {
        PostgresError(.protocolViolation, "invalid frontend message type \(tag)", severity: .fatal)
    }
}
