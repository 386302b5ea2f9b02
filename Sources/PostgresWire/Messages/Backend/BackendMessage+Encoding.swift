extension BackendMessage {
    /// Writes the message.
    public func encode(into buffer: inout OutputBuffer) throws(WireError) {
        switch self {
        case .authentication(let message): try message.encode(into: &buffer)
        case .backendKeyData(let message): try message.encode(into: &buffer)
        case .bindComplete: BindComplete.encode(into: &buffer)
        case .closeComplete: CloseComplete.encode(into: &buffer)
        case .commandComplete(let message): message.encode(into: &buffer)
        case .copyData(let message): try message.encode(into: &buffer)
        case .copyDone: CopyDone.encode(into: &buffer)
        case .copyInResponse(let message): try message.encode(into: &buffer)
        case .copyOutResponse(let message): try message.encode(into: &buffer)
        case .copyBothResponse(let message): try message.encode(into: &buffer)
        case .dataRow(let message): try message.encode(into: &buffer)
        case .emptyQueryResponse: EmptyQueryResponse.encode(into: &buffer)
        case .errorResponse(let message): message.encode(into: &buffer)
        case .functionCallResponse(let message): try message.encode(into: &buffer)
        case .negotiateProtocolVersion(let message): try message.encode(into: &buffer)
        case .noData: NoData.encode(into: &buffer)
        case .noticeResponse(let message): message.encode(into: &buffer)
        case .notificationResponse(let message): message.encode(into: &buffer)
        case .parameterDescription(let message): try message.encode(into: &buffer)
        case .parameterStatus(let message): message.encode(into: &buffer)
        case .parseComplete: ParseComplete.encode(into: &buffer)
        case .portalSuspended: PortalSuspended.encode(into: &buffer)
        case .readyForQuery(let message): message.encode(into: &buffer)
        case .rowDescription(let message): try message.encode(into: &buffer)
        }
    }
}
