import PostgresQuery
import PostgresWire

extension ServerConnection {
    /// Writes the description of a result's columns, which are mostly those that the statement was prepared with.
    func writeRowDescription(
        _ columns: [OutputColumn],
        of statement: PreparedStatement,
        _ formats: [FormatCode],
        _ output: inout OutputBuffer
    ) throws(WireError) {
        guard let conversion = handler.session.textConversion else {
            return try encodeRowDescription(columns, of: statement, formats, &output)
        }
        let start = output.count
        try encodeRowDescription(columns, of: statement, formats, &output)
        do throws(PostgresError) {
            try conversion.convertMessages(from: start, in: &output)
        } catch {
            throw WireError(error.sqlState, error.message)
        }
    }

    /// Writes the description of the columns that a statement was prepared with, or that it has none.
    func writeRowDescription(
        of statement: PreparedStatement,
        _ formats: [FormatCode],
        _ session: Session,
        _ output: inout OutputBuffer
    ) throws(WireError) {
        if formats.isAllText, let bytes = statement.textDescription, session.textConversion == nil {
            return output.append(bytes)
        }
        guard let columns = statement.columns else { return NoData.encode(into: &output) }
        try writeRowDescription(columns, of: statement, formats, &output)
    }

    private func encodeRowDescription(
        _ columns: [OutputColumn],
        of statement: PreparedStatement,
        _ formats: [FormatCode],
        _ output: inout OutputBuffer
    ) throws(WireError) {
        guard columns == statement.columns else {
            return try RowDescription.encode(columns.map { FieldDescription($0) }, formats: formats, into: &output)
        }
        if formats.isAllText, let bytes = statement.textDescription { return output.append(bytes) }
        try RowDescription.encode(statement.fields, formats: formats, into: &output)
    }

    /// Writes rows that are all there.
    func write(
        _ rows: [[PostgresValue]],
        layout: consuming RowLayout,
        _ session: Session,
        _ output: inout OutputBuffer
    ) throws(PostgresError) {
        var writer = RowWriter(
            layout: layout,
            textFormats: session.formats,
            conversion: session.textConversion,
            buffer: output
        )
        for row in rows {
            writer.beginRow()
            for value in row { writer.append(value) }
            writer.endRow()
        }
        let error = writer.error
        output = writer.finish()
        if let error { throw error }
    }

    /// Writes all rows of a query, and its command tag.
    func writeResult(
        _ rows: [[PostgresValue]],
        layout: consuming RowLayout,
        _ session: Session,
        _ output: inout OutputBuffer
    ) throws(PostgresError) {
        try write(rows, layout: layout, session, &output)
        writeNotices(of: session, &output)
        CommandTag.select.encode(rows: rows.count, into: &output)
    }

    /// Writes rows of a stream and returns how many; and whether the limit has stopped them.
    func write(
        _ stream: any RowStream,
        layout: RowLayout,
        limit: Int,
        _ output: inout OutputBuffer
    ) async throws -> (count: Int, isSuspended: Bool) {
        var writer = RowWriter(
            layout: layout,
            textFormats: handler.session.formats,
            conversion: handler.session.textConversion,
            buffer: output
        )
        do {
            var hasMore = true
            while hasMore, writer.rowCount < limit {
                hasMore = try await stream.write(into: &writer, limit: limit == .max ? .max : limit - writer.rowCount)
                if let error = writer.error { throw error }
                if writer.isFull {
                    try await transport.write(&writer.buffer)
                    if Task.isCancelled { throw CancellationError() }
                    await transport.yieldTurn()
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

    /// A statement begins: others may see and stop it, and its clock runs.
    func begin(_ text: String, _ session: Session) {
        session.queryText = text
        control?.statementBegins(
            text,
            at: session.statementTimestamp,
            transactionStart: session.transaction.startTimestamp
        )
        limitTime(session)
    }

    /// Starts the clock of `statement_timeout` where it does not run, and stops it where there is no limit any more.
    func limitTime(_ session: Session) {
        guard let limit = session.statementTimeout, let control else { return session.stopStatementTimer() }
        guard session.statementTimer == nil else { return }
        session.statementTimer = transport.schedule(after: limit) { control.cancel(.statementTimeout) }
    }

    /// A statement has ended well.
    func end(_ session: Session) {
        session.stopStatementTimer()
        statementEnds(session, at: session.statementTimestamp)
    }

    /// A statement has ended: it cannot be stopped any more, and where someone has done so its task cannot go on.
    func statementEnds(_ session: Session, at time: Int64) {
        let wasCancelled = control?.statementEnds(
            session.transaction.state,
            at: time,
            transactionStart: session.transaction.state == .none ? nil : session.transaction.startTimestamp,
            transactionNumber: session.transaction.state == .open ? handler.transactionNumber(assigns: false) : nil
        )
        if wasCancelled == true { takesNewTask = true }
    }
}

extension Session {
    /// Ends the clock of `statement_timeout`.
    func stopStatementTimer() {
        guard let timer = statementTimer else { return }
        timer.cancel()
        statementTimer = nil
    }
}
