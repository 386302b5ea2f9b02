import PostgresWire

extension ServerConnection {
    /// Why the work on the messages that are there stops.
    enum Pause {
        /// This has to be done first, and may have to wait.
        case perform(ServerFlow.Action)
        /// So much is written that it is to be sent.
        case write
        /// Other connections are to have their turn.
        case turn
        /// A new task goes on with the next message.
        case newTask
        /// There is no complete message any more, and all that was written is sent.
        case read
    }

    /// How many messages are worked on before the other connections of the loop have their turn.
    private static let messagesPerTurn = 96

    /// Works on the messages that are there, as far as nothing has to be waited for.
    ///
    /// Kept apart from the function that waits: what is inlined there makes the memory of each idle connection larger.
    @inline(never)
    func workThrough(_ stream: inout MessageStream) throws -> Pause {
        for _ in 0..<Self.messagesPerTurn {
            guard stream.flow.acceptsMessages, let action = stream.nextAction() else {
                guard stream.output.count > 0 else { return .read }
                return try transport.writeAvailable(&stream.output) ? .read : .write
            }
            if let rest = try performNow(action, &stream) { return .perform(rest) }
            if takesNewTask { return .newTask }
            if stream.output.count >= RowWriter.fullSize { return .write }
        }
        return .turn
    }

    /// Does what the flow says, and what it says then; returns what may have to wait, of which nothing is done.
    func performNow(
        _ action: consuming ServerFlow.Action,
        _ stream: inout MessageStream
    ) throws -> ServerFlow.Action? {
        switch consume action {
        case .wait: return nil
        case .send(let message): try message.encode(into: &stream.output)
        case .sendParseComplete: ParseComplete.encode(into: &stream.output)
        case .sendBindComplete: BindComplete.encode(into: &stream.output)
        case .sendCloseComplete: CloseComplete.encode(into: &stream.output)
        case .sendReadyForQuery(let status): ReadyForQuery.encode(status, into: &stream.output)
        case .sendError(let error, let status): sendError(error, status, &stream.output)
        case .simpleQuery(let message):
            return try work(&stream, else: .simpleQuery(message)) { output in try runKnownQuery(message, &output) }
        case .parse(let message):
            return try work(&stream, else: .parse(message)) { _ in try handler.parseKnown(message) }
        case .bind(let message): return try work(&stream) { _ in try handler.bind(message) }
        case .describe(let message): return try work(&stream) { output in try describe(message, &output) }
        case .execute(let message):
            return try work(&stream, else: .execute(message)) { output in try executeNow(message, &output) }
        case .close(let message): return try work(&stream) { _ in handler.close(message) }
        case .sync(let end):
            return try work(&stream) { output in
                handler.session.implicitTransactionEnds(isCommit: end == .commit)
                writeReportedSettings(&output)
            }
        case .reject(let error): return try performNow(failed(error, &stream.flow), &stream)
        case .flush: return try transport.writeAvailable(&stream.output) ? nil : .flush
        case .copyData, .copyDone, .copyFailed:
            // No statement of ours reads COPY data yet, so the flow never enters that state.
            return nil
        case let action: return action
        }
        return nil
    }

    /// Does the work of a message and what ends it; `body` returns false where it may have to wait, and has done nothing.
    @inline(__always)
    private func work(
        _ stream: inout MessageStream,
        else action: @autoclosure () -> ServerFlow.Action,
        _ body: (inout OutputBuffer) throws -> Bool
    ) throws -> ServerFlow.Action? {
        let next: ServerFlow.Action
        do {
            guard try body(&stream.output) else { return action() }
            next = stream.flow.commandSucceeded(handler.session.wireStatus)
        } catch {
            next = failed(error, &stream.flow)
        }
        return try performNow(next, &stream)
    }

    /// Does the work of a message, and what ends it.
    @inline(__always)
    private func work(
        _ stream: inout MessageStream,
        _ body: (inout OutputBuffer) throws -> Void
    ) throws -> ServerFlow.Action? {
        try work(&stream, else: .wait) { output in
            try body(&output)
            return true
        }
    }

    private func sendError(_ error: PostgresError, _ status: TransactionStatus?, _ output: inout OutputBuffer) {
        writeNotices(&output)
        ErrorResponse(error).encode(into: &output)
        guard let status else { return }
        writeReportedSettings(&output)
        ReadyForQuery.encode(status, into: &output)
    }

    /// Takes note of an error: the transaction has failed, and the flow says what the client hears.
    func failed(_ error: any Error, _ flow: inout ServerFlow) -> ServerFlow.Action {
        let session = handler.session
        var error = PostgresError(wrapping: error)
        if error.sqlState == .queryCanceled, let reason = control?.reason {
            error = PostgresError(reason)
            if reason == .disconnected { abandon() }
        }
        session.stopStatementTimer()
        session.statementFailed()
        session.implicitTransactionEnds(isCommit: false)
        statementEnds(at: server.now)
        server.log(error.severity == .error ? .info : .error, "\(error.sqlState): \(error.message)")
        return flow.commandFailed(error, session.wireStatus)
    }

    /// Writes what the session has to say before its next answer.
    func writeNotices(_ output: inout OutputBuffer) {
        guard !handler.session.notices.isEmpty else { return }
        for notice in handler.session.notices {
            var fields = DiagnosticFields(notice.fields)
            fields.severity = notice.severity.rawValue
            fields.localizedSeverity = notice.severity.rawValue
            NoticeResponse(fields: fields).encode(into: &output)
        }
        handler.session.notices.removeAll()
    }

    /// Writes the settings that clients are told of and that have changed.
    func writeReportedSettings(_ output: inout OutputBuffer) {
        guard handler.session.hasReportedChanges else { return }
        for (name, value) in handler.session.takeReportedChanges() {
            ParameterStatus.encode(name: name, value: value, into: &output)
            if name == "application_name" { control?.changeActivity { $0.applicationName = value } }
        }
    }
}

extension Session {
    /// The transaction's state as ReadyForQuery tells it.
    var wireStatus: TransactionStatus {
        switch transaction.state {
        case .none: .idle
        case .open: .inTransaction
        case .failed: .failed
        }
    }
}

extension PostgresError {
    /// What a client is told when its statement was stopped.
    init(_ reason: CancellationReason) {
        switch reason {
        case .userRequest, .disconnected: self.init(.queryCanceled, "canceling statement due to user request")
        case .statementTimeout: self.init(.queryCanceled, "canceling statement due to statement timeout")
        case .shutdown: self = .administratorCommand
        }
    }
}
