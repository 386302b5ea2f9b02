extension BackendMessage {
    /// Whether a server sends messages with this type byte.
    static func isTag(_ tag: UInt8) -> Bool {
        switch Unicode.Scalar(tag) {
        case "1", "2", "3", "A", "C", "D", "E", "G", "H", "I", "K", "N", "R", "S", "T", "V", "W", "Z", "c", "d", "n",
            "s", "t", "v":
            true
        default: false
        }
    }

    /// Decodes a whole body.
    public static func decode(tag: UInt8, body: UnsafeRawBufferPointer) throws(WireError) -> BackendMessage {
        switch tag {
        case DataRow.tag: return .dataRow(try DataRow(body: body))
        case RowDescription.tag: return .rowDescription(try RowDescription(body: body))
        case ParameterDescription.tag: return .parameterDescription(try ParameterDescription(body: body))
        case CommandComplete.tag: return .commandComplete(try CommandComplete(body: body))
        case ReadyForQuery.tag: return .readyForQuery(try ReadyForQuery(body: body))
        case ErrorResponse.tag: return .errorResponse(try ErrorResponse(body: body))
        case NoticeResponse.tag: return .noticeResponse(try NoticeResponse(body: body))
        case CopyData.tag: return .copyData(try CopyData(body: body))
        case FunctionCallResponse.tag: return .functionCallResponse(try FunctionCallResponse(body: body))
        case NotificationResponse.tag: return .notificationResponse(try NotificationResponse(body: body))
        default:
            if let message = try decodeBare(tag: tag, body: body) { return message }
            return try decodeSetting(tag: tag, body: body)
        }
    }

    private static func decodeBare(tag: UInt8, body: UnsafeRawBufferPointer) throws(WireError) -> BackendMessage? {
        let message: BackendMessage
        switch tag {
        case ParseComplete.tag: message = .parseComplete
        case BindComplete.tag: message = .bindComplete
        case CloseComplete.tag: message = .closeComplete
        case EmptyQueryResponse.tag: message = .emptyQueryResponse
        case NoData.tag: message = .noData
        case PortalSuspended.tag: message = .portalSuspended
        case CopyDone.tag: message = .copyDone
        default: return nil
        }
        if !body.isEmpty { throw .invalidFormat }
        return message
    }

    private static func decodeSetting(tag: UInt8, body: UnsafeRawBufferPointer) throws(WireError) -> BackendMessage {
        switch tag {
        case AuthenticationRequest.tag: return .authentication(try AuthenticationRequest(body: body))
        case BackendKeyData.tag: return .backendKeyData(try BackendKeyData(body: body))
        case ParameterStatus.tag: return .parameterStatus(try ParameterStatus(body: body))
        case NegotiateProtocolVersion.tag:
            return .negotiateProtocolVersion(try NegotiateProtocolVersion(body: body))
        case CopyInResponse.tag: return .copyInResponse(try CopyInResponse(body: body))
        case CopyOutResponse.tag: return .copyOutResponse(try CopyOutResponse(body: body))
        case CopyBothResponse.tag: return .copyBothResponse(try CopyBothResponse(body: body))
        default: throw Framing.invalidBackendType(tag)
        }
    }
}
