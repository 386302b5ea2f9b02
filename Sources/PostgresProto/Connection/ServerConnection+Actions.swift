import PostgresWire

extension ServerConnection {
    /// Does what the flow says, and what it says then.
    func perform(_ action: ServerFlow.Action, _ output: inout OutputBuffer) async throws {
        switch action {
        case .wait: return
        case .all(let actions): for action in actions { try await perform(action, &output) }
        case .send(let message): try message.encode(into: &output)
        case .sendParseComplete: ParseComplete.encode(into: &output)
        case .sendBindComplete: BindComplete.encode(into: &output)
        case .sendCloseComplete: CloseComplete.encode(into: &output)
        case .sendReadyForQuery(let status): ReadyForQuery.encode(status, into: &output)
        case .sendError(let error, let status):
            writeNotices(&output)
            ErrorResponse(error).encode(into: &output)
            if let status {
                writeReportedSettings(&output)
                ReadyForQuery.encode(status, into: &output)
            }
        case .flush: try await transport.write(&output)
        case .acceptTLS, .refuseEncryption, .cancel, .authenticate, .verify, .startSession:
            try await performStartup(action, &output)
        case .reject(let error): try await perform(failed(error), &output)
        case .simpleQuery, .parse, .bind, .describe, .execute, .close, .functionCall, .sync, .custom:
            try await performCommand(action, &output)
        case .copyData, .copyDone, .copyFailed:
            // No statement of ours reads COPY data yet, so the flow never enters that state.
            return
        case .disconnect: try await finish(&output)
        case .abandon(let error):
            if let error { server.log(.warning, "\(error.sqlState): \(error.message)") }
            abandon()
        case .fatal(let error):
            server.log(.error, "\(error.sqlState): \(error.message)")
            ErrorResponse(error).encode(into: &output)
            try await finish(&output)
        }
    }

    private func performCommand(_ action: ServerFlow.Action, _ output: inout OutputBuffer) async throws {
        let next: ServerFlow.Action
        do {
            try await work(action, &output)
            next = flow.commandSucceeded(handler.session.wireStatus)
        } catch {
            if let lost = error as? TransportError { throw lost }
            next = failed(error)
        }
        try await perform(next, &output)
    }

    private func work(_ action: ServerFlow.Action, _ output: inout OutputBuffer) async throws {
        switch action {
        case .simpleQuery(let message): try await runSimpleQuery(message, &output)
        case .parse(let message):
            handler.session.statementBegins()
            try await handler.parse(message)
        case .bind(let message): try handler.bind(message)
        case .describe(let message): try describe(message, &output)
        case .execute(let message): try await execute(message, &output)
        case .close(let message): handler.close(message)
        case .functionCall(let message): try await call(message, &output)
        case .sync(let end):
            handler.session.implicitTransactionEnds(isCommit: end == .commit)
            writeReportedSettings(&output)
        case .custom(let tag, let body):
            for message in try await handler.receiveMessage(tag, body: body) { try message.encode(into: &output) }
        default: return
        }
    }

    /// Takes note of an error: the transaction has failed, and the flow says what the client hears.
    private func failed(_ error: any Error) -> ServerFlow.Action {
        let session = handler.session
        var error = PostgresError(wrapping: error)
        if error.sqlState == .queryCanceled, let reason = control?.reason { error = PostgresError(reason) }
        session.statementTimer?.cancel()
        session.statementTimer = nil
        session.statementFailed()
        session.implicitTransactionEnds(isCommit: false)
        control?.statementEnds(
            session.transaction.state,
            at: server.now,
            transactionStart: session.transaction.startTimestamp
        )
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
