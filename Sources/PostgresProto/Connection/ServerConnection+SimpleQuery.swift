import PostgresSQL
import PostgresWire

extension ServerConnection {
    /// Runs a Query message whose one statement was understood before and needs nothing to be waited for; false for any
    /// other, which `runSimpleQuery` then runs from its start.
    func runKnownQuery(_ message: QueryMessage, _ session: Session, _ output: inout OutputBuffer) throws -> Bool {
        guard let statement = handler.remembered(message.query, name: "", parameterTypes: []),
            session.transaction.state != .failed || statement.isAllowedInFailedTransaction,
            !handler.isInImplicitTransaction, !(statement.isImmediateQuery && handler.takesPartInTransactions)
        else { return false }
        session.statementBegins()
        begin(message.query, session)
        session.statements[""] = nil
        try checkHasNoParameters(statement)
        if let rows = handler.knownRows(of: statement) {
            try handler.checkMayRunQuery(statement, session)
            try writeRowDescription(of: statement, [], session, &output)
            try writeResult(rows, layout: statement.textLayout, session, &output)
            endSimpleQuery(session, &output)
            return true
        }
        try describeImmediateQuery(statement, &output)
        guard let outcome = try handler.startNow(statement, []) else { return false }
        switch outcome {
        case .command(let tag):
            writeNotices(of: session, &output)
            tag.encode(rows: 0, into: &output)
        case .complete(let rows, let columns, let tag):
            if !statement.isImmediateQuery { try writeRowDescription(columns, of: statement, [], &output) }
            try write(rows, layout: statement.textLayout, session, &output)
            writeNotices(of: session, &output)
            tag.encode(rows: rows.count, into: &output)
        case .rows, .copy: return false
        }
        endSimpleQuery(session, &output)
        return true
    }

    /// Runs the statements of a Query message, one after the other, in one implicit transaction.
    func runSimpleQuery(_ message: QueryMessage, _ stream: inout MessageStream) async throws {
        let session = handler.session
        let source = message.query
        session.statementBegins()
        begin(source, session)
        session.statements[""] = nil
        let statements = try handler.parse(source)
        if let error = statements.lazy.compactMap(\.firstError).first, !statements.contains(where: handles) {
            throw PostgresError(error, in: source)
        }
        if statements.isEmpty { EmptyQueryResponse.encode(into: &stream.output) }
        session.transaction.isImplicitBlock = statements.count > 1
        defer { session.transaction.isImplicitBlock = false }
        for (index, parsed) in statements.enumerated() {
            if index > 0 {
                session.statementBegins()
                limitTime(session)
            }
            if !parsed.isAllowedInFailedTransaction { try session.checkTransactionIsUsable() }
            let known = statements.count == 1 ? handler.remembered(source, name: "", parameterTypes: []) : nil
            let statement: PreparedStatement
            if let known {
                statement = known
            } else {
                session.takesParameters = false
                defer { session.takesParameters = true }
                statement = try await handler.prepare(parsed, source: source, name: "", parameterTypes: [])
            }
            try checkHasNoParameters(statement)
            if known == nil, statements.count == 1, statement.text == source {
                handler.remember(statement, parameterTypes: [])
            }
            try await run(portal(of: statement), isLast: index == statements.count - 1, &stream)
        }
        try await handler.implicitTransactionEnds(isCommit: true)
        endSimpleQuery(session, &stream.output)
    }

    /// Writes the columns of a query that is computed as soon as it starts, and may fail then.
    private func describeImmediateQuery(
        _ statement: PreparedStatement,
        _ output: inout OutputBuffer
    ) throws(PostgresError) {
        guard statement.isImmediateQuery, let columns = statement.columns else { return }
        do throws(WireError) {
            try writeRowDescription(columns, of: statement, [], &output)
        } catch {
            throw PostgresError(error)
        }
    }

    /// Refuses parameters where no one can give them a value; a handler may read its statement's as it likes.
    private func checkHasNoParameters(_ statement: PreparedStatement) throws(PostgresError) {
        guard !statement.parameterTypes.isEmpty else { return }
        if case .handled = statement.plan { return }
        guard let first = Parser.firstParameter(in: statement.text) else { return }
        let before = statement.text.utf8.prefix(first.offset)
        throw PostgresError(
            .undefinedParameter,
            "there is no parameter $\(first.number)",
            position: String(decoding: before, as: UTF8.self).unicodeScalars.count + 1
        )
    }

    private func endSimpleQuery(_ session: Session, _ output: inout OutputBuffer) {
        session.implicitTransactionEnds(isCommit: true)
        writeNews(of: session, &output)
        end(session)
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
    private func handles(_ statement: ParsedStatement) -> Bool { handler.statementHandler(for: statement) != nil }

    /// Runs a portal of the simple protocol to its end.
    private func run(_ portal: Portal, isLast: Bool, _ stream: inout MessageStream) async throws {
        try describeImmediateQuery(portal.statement, &stream.output)
        let session = handler.session
        let outcome = try await handler.start(portal)
        let rowCount: Int
        let endTag: CommandTag
        switch outcome {
        case .command(let tag): (rowCount, endTag) = (0, tag)
        case .complete(let rows, let columns, let tag):
            portal.columns = columns
            let formats = simpleFormats(of: portal)
            if !portal.statement.isImmediateQuery {
                try writeRowDescription(columns, of: portal.statement, formats, &stream.output)
            }
            try write(rows, layout: RowLayout(types: columns.map(\.type), formats: formats), session, &stream.output)
            (rowCount, endTag) = (rows.count, tag)
        case .copy(let copy): (rowCount, endTag) = (try await self.copy(copy, &stream), .copy)
        case .rows(let rows, let columns, let tag):
            portal.columns = columns
            if !portal.statement.isImmediateQuery {
                try writeRowDescription(columns, of: portal.statement, [], &stream.output)
            }
            let layout = RowLayout(types: columns.map(\.type))
            (rowCount, endTag) = (try await write(rows, layout: layout, limit: .max, &stream.output).count, tag)
        }
        try await handler.leavesStatement()
        // What the end of the transaction says comes before the client hears that the statement is done.
        if isLast { try await handler.implicitTransactionEnds(isCommit: true) }
        writeNotices(of: session, &stream.output)
        endTag.encode(rows: rowCount, into: &stream.output)
    }

    /// Text for all columns, but for the rows of a BINARY cursor.
    private func simpleFormats(of portal: Portal) -> [FormatCode] {
        guard case .session(.fetch(let fetch)) = portal.statement.plan,
            handler.session.portals[fetch.cursor.value]?.cursor?.isBinary == true
        else { return [] }
        return [.binary]
    }
}
