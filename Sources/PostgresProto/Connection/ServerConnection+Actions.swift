import PostgresWire

extension ServerConnection {
    /// Does what the flow says, and what it says then, waiting where that is needed.
    func perform(_ action: ServerFlow.Action, _ stream: inout MessageStream) async throws {
        switch action {
        case .all(let actions): for action in actions { try await perform(action, &stream) }
        case .flush: try await transport.write(&stream.output)
        case .acceptTLS, .refuseEncryption, .cancel, .authenticate, .verify, .startSession:
            try await performStartup(action, &stream)
        case .simpleQuery, .parse, .bind, .describe, .execute, .close, .functionCall, .custom:
            let next: ServerFlow.Action
            do {
                try await work(action, &stream)
                next = stream.flow.commandSucceeded(handler.session.wireStatus)
            } catch {
                if let lost = error as? TransportError { throw lost }
                await handler.failsInStatement()
                next = failed(error, &stream.flow)
            }
            try await perform(next, &stream)
        case .sync(let end) where handler.isInImplicitTransaction:
            do {
                try await handler.implicitTransactionEnds(isCommit: end == .commit)
            } catch {
                return try await perform(failed(error, &stream.flow), &stream)
            }
            try await perform(action, &stream)
        case .reject(let error) where handler.isInTransaction:
            await handler.failsInStatement()
            try await perform(failed(error, &stream.flow), &stream)
        case .disconnect: try await finish(&stream)
        case .abandon(let error):
            if let error { server.log(.warning, "\(error.sqlState): \(error.message)") }
            abandon()
        case .fatal(let error):
            server.log(.error, "\(error.sqlState): \(error.message)")
            ErrorResponse(error).encode(into: &stream.output)
            try await finish(&stream)
        case .wait, .send, .sendParseComplete, .sendBindComplete, .sendCloseComplete, .sendError, .sendReadyForQuery,
            .sync, .reject, .copyData, .copyDone, .copyFailed:
            if let rest = try performNow(action, &stream) { try await perform(rest, &stream) }
        }
    }

    private func work(_ action: ServerFlow.Action, _ stream: inout MessageStream) async throws {
        switch action {
        case .simpleQuery(let message): try await runSimpleQuery(message, &stream)
        case .parse(let message):
            handler.session.statementBegins()
            try await handler.parse(message)
        case .bind(let message): try handler.bind(message)
        case .describe(let message): try describe(message, handler.session, &stream.output)
        case .close(let message): handler.close(message)
        case .execute(let message): try await execute(message, &stream)
        case .functionCall(let message): try await call(message, &stream.output)
        case .custom(let tag, let body):
            for message in try await handler.receiveMessage(tag, body: body) {
                try message.encode(into: &stream.output)
            }
        default: return
        }
    }
}
