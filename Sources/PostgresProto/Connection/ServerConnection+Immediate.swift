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
        guard control != nil else {
            return try workThrough(&stream, { _ in }) { frame, stream in
                try performNow(stream.action(of: frame), &stream)
            }
        }
        let session = handler.session
        return try workThrough(&stream, { writeNotifications(of: session, &$0) }) { frame, stream in
            guard stream.flow.isReady else { return try performNow(stream.action(of: frame), &stream) }
            guard session.textConversion == nil else {
                return try performNow(stream.action(of: frame, session.textConversion), &stream)
            }
            return try workNow(frame, session, &stream)
        }
    }

    /// Works on the messages that are there; `news` writes what the client is to hear between two of them.
    @inline(__always)
    private func workThrough(
        _ stream: inout MessageStream,
        _ news: (inout OutputBuffer) -> Void,
        _ work: (Frame, inout MessageStream) throws -> ServerFlow.Action?
    ) throws -> Pause {
        for _ in 0..<Self.messagesPerTurn {
            let frame: Frame?
            do throws(WireError) {
                frame = stream.flow.acceptsMessages ? try stream.nextFrame() : nil
            } catch {
                if let rest = try performNow(stream.flow.lostSynchronization(error), &stream) { return .perform(rest) }
                continue
            }
            guard let frame else {
                if stream.flow.isReady { news(&stream.output) }
                guard stream.output.count > 0 else { return .read }
                return try transport.writeAvailable(&stream.output) ? .read : .write
            }
            if let rest = try work(frame, &stream) { return .perform(rest) }
            if takesNewTask { return .newTask }
            if stream.output.count >= RowWriter.fullSize { return .write }
        }
        return .turn
    }

    /// Does the work of a message of a session, and what ends it; returns what may have to wait, of which nothing is done.
    ///
    /// A shortcut for what comes most: the message is handed from the decoder to the one who does its work, and the flow
    /// is told that it has begun. For all other messages the flow says what they ask for.
    private func workNow(
        _ frame: Frame,
        _ session: Session,
        _ stream: inout MessageStream
    ) throws -> ServerFlow.Action? {
        switch frame.tag {
        case QueryMessage.tag:
            return try work(frame, .query, session, &stream, else: { .simpleQuery(copy $0) }) { (message, output) in
                try runKnownQuery(message, session, &output)
            }
        case ParseMessage.tag:
            return try work(frame, .parse, session, &stream, else: { .parse(copy $0) }) { (message, _) in
                try handler.parseKnown(message)
            }
        case BindMessage.tag:
            return try work(frame, .bind, session, &stream) { (message, _) in try handler.bind(message) }
        case DescribeMessage.tag:
            return try work(frame, .describe, session, &stream) { (message, output) in
                try describe(message, session, &output)
            }
        case ExecuteMessage.tag:
            return try work(frame, .execute, session, &stream, else: { .execute(copy $0) }) { (message, output) in
                try executeNow(message, session, &output)
            }
        case CloseMessage.tag:
            return try work(frame, .close, session, &stream) { (message, _) in handler.close(message) }
        case SyncMessage.tag where !handler.isInImplicitTransaction:
            return try work(frame, .sync, session, &stream) { (_: SyncMessage, output) in
                endSeries(.commit, session, &output)
            }
        default: return try performNow(stream.action(of: frame), &stream)
        }
    }

    /// Decodes a message, does its work and what ends it.
    @inline(__always)
    private func work<Message: WireMessage>(
        _ frame: Frame,
        _ work: ServerFlow.Work,
        _ session: Session,
        _ stream: inout MessageStream,
        _ body: (borrowing Message, inout OutputBuffer) throws -> Void
    ) throws -> ServerFlow.Action? {
        try self.work(frame, work, session, &stream, else: { (_: borrowing Message) in .wait }) { (message, output) in
            try body(message, &output)
            return true
        }
    }

    /// Decodes a message, does its work and what ends it; `body` returns false where the work may have to wait, and has
    /// done nothing of it.
    @inline(__always)
    private func work<Message: WireMessage>(
        _ frame: Frame,
        _ work: ServerFlow.Work,
        _ session: Session,
        _ stream: inout MessageStream,
        else action: (borrowing Message) -> ServerFlow.Action,
        _ body: (borrowing Message, inout OutputBuffer) throws -> Bool
    ) throws -> ServerFlow.Action? {
        let message: Message
        do throws(WireError) {
            message = try stream.take(frame)
        } catch {
            return try performNow(stream.flow.malformed(frame.tag, error), &stream)
        }
        stream.flow.begins(work)
        do {
            guard try body(message, &stream.output) else { return action(message) }
        } catch {
            return try performNow(.reject(PostgresError(wrapping: error)), &stream)
        }
        switch stream.flow.commandSucceeded(session.wireStatus) {
        case .wait: return nil
        case .sendParseComplete: ParseComplete.encode(into: &stream.output)
        case .sendBindComplete: BindComplete.encode(into: &stream.output)
        case .sendReadyForQuery(let status): ReadyForQuery.encode(status, into: &stream.output)
        case let next: return try performNow(next, &stream)
        }
        return nil
    }

    /// Does what the flow says, and what it says then; returns what may have to wait, of which nothing is done.
    func performNow(_ action: ServerFlow.Action, _ stream: inout MessageStream) throws -> ServerFlow.Action? {
        switch action {
        case .wait: return nil
        case .send(let message):
            let start = stream.output.count
            try message.encode(into: &stream.output)
            if control != nil { handler.session.convertAnswer(from: start, in: &stream.output) }
        case .sendParseComplete: ParseComplete.encode(into: &stream.output)
        case .sendBindComplete: BindComplete.encode(into: &stream.output)
        case .sendCloseComplete: CloseComplete.encode(into: &stream.output)
        case .sendReadyForQuery(let status): ReadyForQuery.encode(status, into: &stream.output)
        case .sendError(let error, let status): sendError(error, status, &stream.output)
        case .sync(let end):
            if handler.isInImplicitTransaction { return action }
            endSeries(end, handler.session, &stream.output)
            return try performNow(stream.flow.commandSucceeded(handler.session.wireStatus), &stream)
        case .reject(let error):
            if handler.isInTransaction { return action }
            return try performNow(failed(error, &stream.flow), &stream)
        case .flush: return try transport.writeAvailable(&stream.output) ? nil : .flush
        case .copyData, .copyDone, .copyFailed:
            // A COPY reads its messages itself: these are left over from one that has failed.
            return nil
        case let action: return action
        }
        return nil
    }

    /// The messages up to Sync have ended, and with them their implicit transaction.
    private func endSeries(
        _ end: ServerFlow.ImplicitTransactionEnd,
        _ session: Session,
        _ output: inout OutputBuffer
    ) {
        session.implicitTransactionEnds(isCommit: end == .commit)
        writeNews(of: session, &output)
    }

    private func sendError(_ error: PostgresError, _ status: TransactionStatus?, _ output: inout OutputBuffer) {
        let session = handler.session
        writeNotices(of: session, &output)
        let start = output.count
        ErrorResponse(error).encode(into: &output)
        session.convertAnswer(from: start, in: &output)
        guard let status else { return }
        writeNews(of: session, &output)
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
        statementEnds(session, at: server.now)
        server.log(error.severity == .error ? .info : .error, "\(error.sqlState): \(error.message)")
        return flow.commandFailed(error, session.wireStatus)
    }

    /// Writes what the session has to say before its next answer.
    func writeNotices(of session: Session, _ output: inout OutputBuffer) {
        guard !session.notices.isEmpty else { return }
        for notice in session.notices {
            var fields = DiagnosticFields(notice.fields)
            fields.severity = notice.severity.rawValue
            fields.localizedSeverity = notice.severity.rawValue
            let start = output.count
            NoticeResponse(fields: fields).encode(into: &output)
            session.convertAnswer(from: start, in: &output)
        }
        session.notices.removeAll()
    }

    /// Writes what the client is to hear before it is told that the server is ready: notifications, and changed settings.
    func writeNews(of session: Session, _ output: inout OutputBuffer) {
        writeNotifications(of: session, &output)
        writeReportedSettings(of: session, &output)
    }

    /// Writes the notifications that have come, unless a transaction is under way.
    private func writeNotifications(of session: Session, _ output: inout OutputBuffer) {
        guard session.listener != nil else { return }
        for notification in session.takeNotifications() {
            let start = output.count
            notification.encode(into: &output)
            session.convertAnswer(from: start, in: &output)
        }
    }

    /// Writes the settings that clients are told of and that have changed.
    func writeReportedSettings(of session: Session, _ output: inout OutputBuffer) {
        guard session.hasReportedChanges else { return }
        for (name, value) in session.takeReportedChanges() {
            let start = output.count
            ParameterStatus.encode(name: name, value: value, into: &output)
            session.convertAnswer(from: start, in: &output)
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
