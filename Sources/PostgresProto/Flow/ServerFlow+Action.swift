public import PostgresWire

extension ServerFlow {
    /// What the driver of a connection has to do next.
    ///
    /// Actions whose name begins with `send` are messages to write. The work actions (from `simpleQuery` to `custom`) are
    /// answered with `commandSucceeded(_:)` or `commandFailed(_:_:)`, and no further message is handed to the flow before
    /// that, except while COPY data comes in.
    ///
    /// One word: what an action carries is apart on the heap, so that passing one on costs nothing.
    public enum Action: Hashable, Sendable {
        /// Wait for the next message.
        case wait
        /// Do all of these, in order.
        indirect case all([Action])

        /// Write the byte `S` and begin the TLS handshake; then say `tlsEstablished(_:)`.
        case acceptTLS
        /// Write the byte `N`.
        case refuseEncryption
        /// Pass this request on to the connection that it names, then close without an answer.
        indirect case cancel(CancelRequest)
        /// Find out how this client is to prove itself; then say `authenticate(with:)`.
        indirect case authenticate(SessionRequest)
        /// Ask the handler about these credentials; then say `verified(_:)` or `refused(_:)`.
        indirect case verify(Credentials)
        /// Make the session of this user; then say `sessionStarted(parameters:key:)`.
        indirect case startSession(AuthenticatedIdentity)

        /// Write this message.
        indirect case send(BackendMessage)
        /// Write ParseComplete.
        case sendParseComplete
        /// Write BindComplete.
        case sendBindComplete
        /// Write CloseComplete.
        case sendCloseComplete
        /// Write an ErrorResponse, and ReadyForQuery behind it where a status is given.
        indirect case sendError(PostgresError, readyForQuery: TransactionStatus?)
        /// Write ReadyForQuery, and send all that was written.
        case sendReadyForQuery(TransactionStatus)
        /// Send all that was written.
        case flush

        /// Run a string of statements, and write all their answers.
        indirect case simpleQuery(QueryMessage)
        /// Make a prepared statement.
        indirect case parse(ParseMessage)
        /// Make a portal.
        indirect case bind(BindMessage)
        /// Write the description of a statement or portal.
        indirect case describe(DescribeMessage)
        /// Run a portal, and write its rows and its end.
        indirect case execute(ExecuteMessage)
        /// Forget a statement or portal.
        indirect case close(CloseMessage)
        /// Call a function, and write its FunctionCallResponse.
        indirect case functionCall(FunctionCallMessage)
        /// End the implicit transaction that the extended messages since the last Sync have run in.
        case sync(ImplicitTransactionEnd)
        /// Let the transaction fail because of a message that could not be decoded, then say `commandFailed(_:_:)` with
        /// this error.
        indirect case reject(PostgresError)
        /// Let the registered handler work on a message that is not PostgreSQL's.
        indirect case custom(tag: UInt8, body: [UInt8])

        /// Give these bytes to the COPY that is going on.
        indirect case copyData(CopyData)
        /// Tell the COPY that is going on that its data is complete.
        case copyDone
        /// Let the COPY that is going on fail with this error.
        indirect case copyFailed(PostgresError)

        /// Close the connection, stopping whatever still runs; the client has said goodbye.
        case disconnect
        /// The client is gone: stop whatever still runs and close. The error is for the log.
        indirect case abandon(PostgresError?)
        /// Write an ErrorResponse, send all that was written, stop whatever still runs and close.
        indirect case fatal(PostgresError)
    }

    /// How an implicit transaction ends.
    public enum ImplicitTransactionEnd: Hashable, Sendable {
        /// All messages since the last Sync have worked.
        case commit
        /// One of them has failed.
        case rollBack
    }

    /// How a message that is not PostgreSQL's fits into the others.
    public enum CustomMessageKind: Hashable, Sendable {
        /// It stands alone as Query does: ReadyForQuery follows, after an error too.
        case standalone
        /// It belongs to a series that Sync ends: after an error everything is skipped until then.
        case extended
    }
}
