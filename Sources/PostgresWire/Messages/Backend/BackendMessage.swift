/// A message from a server.
///
/// Errors and notices are kept behind a reference, so that the other messages are small to copy.
public enum BackendMessage: Hashable, Sendable {
    /// What authentication needs, or that it is done.
    case authentication(AuthenticationRequest)
    /// The key for CancelRequest.
    case backendKeyData(BackendKeyData)
    /// A portal is there.
    case bindComplete
    /// A statement or portal is gone.
    case closeComplete
    /// A statement is done.
    case commandComplete(CommandComplete)
    /// A piece of COPY data.
    case copyData(CopyData)
    /// The end of COPY data.
    case copyDone
    /// COPY data may come.
    case copyInResponse(CopyInResponse)
    /// COPY data will follow.
    case copyOutResponse(CopyOutResponse)
    /// COPY data goes both ways.
    case copyBothResponse(CopyBothResponse)
    /// A row.
    case dataRow(DataRow)
    /// The query text was empty.
    case emptyQueryResponse
    /// An error.
    indirect case errorResponse(ErrorResponse)
    /// The result of a function.
    case functionCallResponse(FunctionCallResponse)
    /// An older minor version, or unknown options.
    case negotiateProtocolVersion(NegotiateProtocolVersion)
    /// No rows will come.
    case noData
    /// A notice.
    indirect case noticeResponse(NoticeResponse)
    /// A notification.
    case notificationResponse(NotificationResponse)
    /// The types of parameters.
    case parameterDescription(ParameterDescription)
    /// The value of a run-time parameter.
    case parameterStatus(ParameterStatus)
    /// A prepared statement is there.
    case parseComplete
    /// More rows are left.
    case portalSuspended
    /// The next command may come.
    case readyForQuery(ReadyForQuery)
    /// The columns of a result.
    case rowDescription(RowDescription)
}
