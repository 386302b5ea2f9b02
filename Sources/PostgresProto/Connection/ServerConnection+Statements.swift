import PostgresQuery
import PostgresSQL
import PostgresWire

extension ServerConnection {
    /// Runs the statements of a Query message, one after the other, in one implicit transaction.
    func runSimpleQuery(_ message: QueryMessage, _ output: inout OutputBuffer) async throws {
        let session = handler.session
        let source = message.query
        session.statementBegins()
        begin(source)
        session.statements[""] = nil
        if session.transaction.state != .failed,
            let known = handler.remembered(source, name: "", parameterTypes: [])
        {
            try checkHasNoParameters(known)
            try await run(portal(of: known), &output)
            return endSimpleQuery(&output)
        }
        let statements = try handler.parse(source)
        if let error = statements.lazy.compactMap(\.firstError).first, !statements.contains(where: handles) {
            throw PostgresError(error, in: source)
        }
        if statements.isEmpty { EmptyQueryResponse.encode(into: &output) }
        session.transaction.isImplicitBlock = statements.count > 1
        defer { session.transaction.isImplicitBlock = false }
        for (index, parsed) in statements.enumerated() {
            if index > 0 {
                session.statementBegins()
                limitTime()
            }
            if !parsed.isAllowedInFailedTransaction { try session.checkTransactionIsUsable() }
            let statement = try await handler.prepare(parsed, source: source, name: "", parameterTypes: [])
            try checkHasNoParameters(statement)
            if statements.count == 1, statement.text == source { handler.remember(statement, parameterTypes: []) }
            try await run(portal(of: statement), &output)
        }
        endSimpleQuery(&output)
    }

    /// Refuses parameters where no one can give them a value; a handler may read its statement's as it likes.
    private func checkHasNoParameters(_ statement: PreparedStatement) throws(PostgresError) {
        if case .handled = statement.plan { return }
        guard !statement.parameterTypes.isEmpty, let first = Parser.firstParameter(in: statement.text) else { return }
        let before = statement.text.utf8.prefix(first.offset)
        throw PostgresError(
            .undefinedParameter,
            "there is no parameter $\(first.number)",
            position: String(decoding: before, as: UTF8.self).unicodeScalars.count + 1
        )
    }

    private func endSimpleQuery(_ output: inout OutputBuffer) {
        handler.session.implicitTransactionEnds(isCommit: true)
        writeReportedSettings(&output)
        end()
    }

    /// The portal of a statement of the simple protocol.
    private func portal(of statement: PreparedStatement) -> Portal {
        Portal(
            name: "",
            statement: statement,
            parameters: [],
            resultFormats: [],
            transactionNumber: handler.session.transaction.number
        )
    }

    /// Whether the handler has code of its own for the statement, and so for what the parser could not read of it.
    private func handles(_ statement: ParsedStatement) -> Bool { handler.statementHandlers[statement.type] != nil }

    /// Runs a portal of the simple protocol to its end.
    private func run(_ portal: Portal, _ output: inout OutputBuffer) async throws {
        switch try await handler.start(portal) {
        case .command(let tag):
            writeNotices(&output)
            CommandComplete.encode(tag: tag, into: &output)
        case .rows(let stream, let columns, let tag):
            portal.columns = columns
            let formats = simpleFormats(of: portal)
            try writeRowDescription(columns, of: portal.statement, formats, &output)
            let (count, _) = try await write(stream, columns, formats, limit: .max, &output)
            writeNotices(&output)
            CommandComplete.encode(tag: tag(count), into: &output)
        }
    }

    /// Text for all columns, but for the rows of a BINARY cursor.
    private func simpleFormats(of portal: Portal) -> [FormatCode] {
        guard case .session(.fetch(let fetch)) = portal.statement.plan,
            handler.session.portals[fetch.cursor.value]?.cursor?.isBinary == true
        else { return [] }
        return [.binary]
    }

    /// Takes an Execute message: runs the portal, or goes on with it.
    func execute(_ message: ExecuteMessage, _ output: inout OutputBuffer) async throws {
        let session = handler.session
        let portal = try session.portal(ofMessage: message.portalName)
        session.statementBegins()
        begin(portal.statement.text)
        defer { end() }
        guard portal.statement.parsed != nil else { return EmptyQueryResponse.encode(into: &output) }
        let limit = message.maximumRows > 0 ? Int(message.maximumRows) : .max
        if case .ready = portal.state {
            switch try await handler.start(portal) {
            case .command(let tag):
                portal.state = .finished
                writeNotices(&output)
                return CommandComplete.encode(tag: tag, into: &output)
            case .rows(let stream, let columns, let tag):
                try portal.check(columns)
                portal.columns = columns
                portal.tag = tag
                portal.state = .open(stream)
            }
        }
        var count = 0
        if case .open(let stream) = portal.state {
            let isSuspended: Bool
            (count, isSuspended) = try await write(
                stream,
                portal.columns ?? [],
                portal.resultFormats,
                limit: limit,
                &output
            )
            if isSuspended { return PortalSuspended.encode(into: &output) }
            portal.state = .finished
        } else {
            try checkMayRunAgain(portal)
        }
        writeNotices(&output)
        CommandComplete.encode(tag: portal.tag?(count) ?? "", into: &output)
    }

    /// A portal that gives rows gives none once it is finished; any other cannot run twice.
    private func checkMayRunAgain(_ portal: Portal) throws(PostgresError) {
        guard portal.tag == nil else { return }
        throw PostgresError(
            .objectNotInPrerequisiteState,
            "portal \"\(portal.name)\" cannot be run"
        )
    }

    /// Writes rows of a stream and returns how many; and whether the limit has stopped them.
    private func write(
        _ stream: any RowStream,
        _ columns: [OutputColumn],
        _ formats: [FormatCode],
        limit: Int,
        _ output: inout OutputBuffer
    ) async throws -> (count: Int, isSuspended: Bool) {
        var buffer = OutputBuffer(capacity: 16)
        swap(&buffer, &output)
        var writer = RowWriter(
            types: columns.map(\.type),
            formats: formats,
            textFormats: handler.session.formats,
            buffer: buffer
        )
        do {
            var hasMore = true
            while hasMore, writer.rowCount < limit {
                hasMore = try await stream.write(into: &writer, limit: limit == .max ? .max : limit - writer.rowCount)
                if let error = writer.error { throw error }
                if writer.isFull {
                    try await transport.write(&writer.buffer)
                    if Task.isCancelled { throw CancellationError() }
                    await Task.yield()
                }
            }
            let count = writer.rowCount
            output = writer.finish()
            return (count, hasMore)
        } catch {
            output = writer.finish()
            throw error
        }
    }

    /// Takes a Describe message.
    func describe(_ message: DescribeMessage, _ output: inout OutputBuffer) throws {
        switch message.kind {
        case .statement:
            let statement = try handler.session.statement(named: message.name)
            try ParameterDescription(types: statement.parameterTypes.map(\.oid)).encode(into: &output)
            guard let columns = statement.columns else { return NoData.encode(into: &output) }
            try writeRowDescription(columns, of: statement, [], &output)
        case .portal:
            let portal = try handler.session.portal(ofMessage: message.name)
            guard let columns = portal.columns else { return NoData.encode(into: &output) }
            try writeRowDescription(columns, of: portal.statement, portal.resultFormats, &output)
        }
    }

    private func writeRowDescription(
        _ columns: [OutputColumn],
        of statement: PreparedStatement,
        _ formats: [FormatCode],
        _ output: inout OutputBuffer
    ) throws(WireError) {
        let fields = columns == statement.columns ? statement.fields : columns.map { FieldDescription($0) }
        try RowDescription.encode(fields, formats: formats, into: &output)
    }

    private func begin(_ text: String) {
        let session = handler.session
        control?.statementBegins(
            text,
            at: session.statementTimestamp,
            transactionStart: session.transaction.startTimestamp
        )
        limitTime()
    }

    /// Starts the clock of `statement_timeout` where it does not run, and stops it where there is no limit any more.
    private func limitTime() {
        let session = handler.session
        guard let limit = session.statementTimeout, let control else {
            session.statementTimer?.cancel()
            session.statementTimer = nil
            return
        }
        guard session.statementTimer == nil else { return }
        session.statementTimer = transport.schedule(after: limit) { control.cancel(.statementTimeout) }
    }

    private func end() {
        let session = handler.session
        session.statementTimer?.cancel()
        session.statementTimer = nil
        control?.statementEnds(
            session.transaction.state,
            at: session.statementTimestamp,
            transactionStart: session.transaction.state == .none ? nil : session.transaction.startTimestamp
        )
    }
}
