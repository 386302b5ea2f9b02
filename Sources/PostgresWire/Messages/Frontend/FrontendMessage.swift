/// A message from a client, once its startup packet is done.
public enum FrontendMessage: Hashable, Sendable {
    /// Runs a string of statements.
    case query(QueryMessage)
    /// Asks for a prepared statement.
    case parse(ParseMessage)
    /// Makes a portal.
    case bind(BindMessage)
    /// Asks for types.
    case describe(DescribeMessage)
    /// Runs a portal.
    case execute(ExecuteMessage)
    /// Forgets a statement or portal.
    case close(CloseMessage)
    /// Asks for all answers so far.
    case flush
    /// Ends a series of extended-query messages.
    case sync
    /// Calls a function.
    case functionCall(FunctionCallMessage)
    /// A piece of COPY data.
    case copyData(CopyData)
    /// The end of COPY data.
    case copyDone
    /// COPY cannot go on.
    case copyFail(CopyFail)
    /// Ends the session.
    case terminate
    /// The password.
    case password(PasswordMessage)
    /// Opens a SASL exchange.
    case saslInitialResponse(SASLInitialResponse)
    /// Goes on with a SASL exchange.
    case saslResponse(SASLResponse)
    /// Goes on with a GSSAPI exchange.
    case gssResponse(GSSResponse)

    /// Decodes a whole body.
    ///
    /// An error in the answer to an authentication request is fatal, as every error before the session is.
    ///
    /// - Parameter context: what the server has asked for; needed for the type byte `p` alone.
    public static func decode(
        tag: UInt8,
        body: UnsafeRawBufferPointer,
        context: AuthenticationContext? = nil
    ) throws(WireError) -> FrontendMessage {
        switch tag {
        case QueryMessage.tag: return .query(try QueryMessage(body: body))
        case ParseMessage.tag: return .parse(try ParseMessage(body: body))
        case BindMessage.tag: return .bind(try BindMessage(body: body))
        case DescribeMessage.tag: return .describe(try DescribeMessage(body: body))
        case ExecuteMessage.tag: return .execute(try ExecuteMessage(body: body))
        case CloseMessage.tag: return .close(try CloseMessage(body: body))
        case FlushMessage.tag: return try decodeEmpty(body, .flush)
        case SyncMessage.tag: return try decodeEmpty(body, .sync)
        case FunctionCallMessage.tag: return .functionCall(try FunctionCallMessage(body: body))
        case CopyData.tag: return .copyData(try CopyData(body: body))
        case CopyDone.tag: return try decodeEmpty(body, .copyDone)
        case CopyFail.tag: return .copyFail(try CopyFail(body: body))
        case TerminateMessage.tag: return try decodeEmpty(body, .terminate)
        case PasswordMessage.tag: return try decodeAuthentication(body, context)
        default: throw Framing.invalidFrontendType(tag)
        }
    }

    private static func decodeEmpty(
        _ body: UnsafeRawBufferPointer,
        _ message: FrontendMessage
    ) throws(WireError) -> FrontendMessage {
        if !body.isEmpty { throw .invalidFormat }
        return message
    }

    private static func decodeAuthentication(
        _ body: UnsafeRawBufferPointer,
        _ context: AuthenticationContext?
    ) throws(WireError) -> FrontendMessage {
        do throws(WireError) {
            switch context {
            case .password: return .password(try PasswordMessage(body: body))
            case .saslInitial: return .saslInitialResponse(try SASLInitialResponse(body: body))
            case .sasl: return .saslResponse(try SASLResponse(body: body))
            case .gss: return .gssResponse(try GSSResponse(body: body))
            case nil: throw Framing.invalidFrontendType(PasswordMessage.tag)
            }
        } catch {
            throw error.fatal()
        }
    }

    /// Writes the message.
    public func encode(into buffer: inout OutputBuffer) throws(WireError) {
        switch self {
        case .query(let message): try message.encode(into: &buffer)
        case .parse(let message): try message.encode(into: &buffer)
        case .bind(let message): try message.encode(into: &buffer)
        case .describe(let message): try message.encode(into: &buffer)
        case .execute(let message): try message.encode(into: &buffer)
        case .close(let message): try message.encode(into: &buffer)
        case .flush: FlushMessage.encode(into: &buffer)
        case .sync: SyncMessage.encode(into: &buffer)
        case .functionCall(let message): try message.encode(into: &buffer)
        case .copyData(let message): try message.encode(into: &buffer)
        case .copyDone: CopyDone.encode(into: &buffer)
        case .copyFail(let message): try message.encode(into: &buffer)
        case .terminate: TerminateMessage.encode(into: &buffer)
        case .password(let message): try message.encode(into: &buffer)
        case .saslInitialResponse(let message): try message.encode(into: &buffer)
        case .saslResponse(let message): try message.encode(into: &buffer)
        case .gssResponse(let message): try message.encode(into: &buffer)
        }
    }
}
