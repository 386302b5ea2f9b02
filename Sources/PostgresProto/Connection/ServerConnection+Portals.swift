import PostgresQuery
import PostgresWire

extension ServerConnection {
    /// Takes an Execute message whose portal needs nothing to be waited for; false for any other, which `execute` then
    /// runs from its start.
    func executeNow(_ message: ExecuteMessage, _ session: Session, _ output: inout OutputBuffer) throws -> Bool {
        let portal = try session.portal(ofMessage: message.portalName)
        let statement = portal.statement
        guard message.maximumRows <= 0, !statement.isEmpty, case .ready = portal.state else { return false }
        session.statementBegins()
        begin(statement.text, session)
        if let rows = portal.knownRows ?? handler.knownRows(of: statement) {
            try handler.checkMayRunQuery(statement, session)
            portal.state = .finished
            portal.tag = .select
            try writeResult(rows, layout: statement.layout(portal.resultFormats), session, &output)
            end(session)
            return true
        }
        return try startNow(portal, session, &output)
    }

    /// Runs a portal that needs nothing to be waited for; false for any other.
    @inline(never)
    private func startNow(_ portal: Portal, _ session: Session, _ output: inout OutputBuffer) throws -> Bool {
        let statement = portal.statement
        guard let outcome = try handler.startNow(statement, portal.parameters) else { return false }
        portal.state = .finished
        switch consume outcome {
        case .command(let tag):
            writeNotices(of: session, &output)
            tag.encode(rows: 0, into: &output)
        case .complete(let rows, _, let tag):
            portal.tag = tag
            try write(rows, layout: statement.layout(portal.resultFormats), session, &output)
            writeNotices(of: session, &output)
            tag.encode(rows: rows.count, into: &output)
        case .rows, .copy: return false
        }
        end(session)
        return true
    }

    /// Takes an Execute message: runs the portal, or goes on with it.
    func execute(_ message: ExecuteMessage, _ stream: inout MessageStream) async throws {
        let session = handler.session
        let portal = try session.portal(ofMessage: message.portalName)
        session.statementBegins()
        begin(portal.statement.text, session)
        guard !portal.statement.isEmpty else {
            end(session)
            return EmptyQueryResponse.encode(into: &stream.output)
        }
        if case .ready = portal.state, let (tag, count) = try await start(portal, &stream) {
            portal.state = .finished
            try await handler.leavesStatement()
            writeNotices(of: session, &stream.output)
            tag.encode(rows: count, into: &stream.output)
            return end(session)
        }
        try session.checkTransactionIsUsable()
        var count = 0
        if case .open(let rows) = portal.state {
            let limit = message.maximumRows > 0 ? Int(message.maximumRows) : .max
            let layout = RowLayout(types: portal.columns?.map(\.type) ?? [], formats: portal.resultFormats)
            let isSuspended: Bool
            (count, isSuspended) = try await write(rows, layout: layout, limit: limit, &stream.output)
            guard !isSuspended else {
                PortalSuspended.encode(into: &stream.output)
                return end(session)
            }
            portal.state = .finished
            try await handler.leavesStatement()
        } else {
            try checkMayRunAgain(portal)
        }
        writeNotices(of: session, &stream.output)
        (portal.tag ?? CommandTag("")).encode(rows: count, into: &stream.output)
        end(session)
    }

    /// Starts a portal, whose rows are then open; a statement without rows is done, and this is its tag with the number
    /// of rows that it has copied.
    private func start(_ portal: Portal, _ messages: inout MessageStream) async throws -> (CommandTag, Int)? {
        let (stream, columns, tag): (any RowStream, [OutputColumn], CommandTag)
        // What FETCH or MOVE have read of it is not read again.
        if portal.cursor != nil || portal.cursorStream != nil {
            portal.state = .open(CursorRows(try await handler.cursorStream(of: portal)))
            portal.tag = .select
            return nil
        }
        switch try await handler.start(portal) {
        case .command(let tag): return (tag, 0)
        case .copy(let copy): return (.copy, try await self.copy(copy, &messages))
        case .complete(let rows, let these, let end): (stream, columns, tag) = (ArrayStream(rows), these, end)
        case .rows(let rows, let these, let end): (stream, columns, tag) = (rows, these, end)
        }
        try portal.check(columns)
        portal.columns = columns
        portal.tag = tag
        portal.state = .open(stream)
        return nil
    }

    /// A portal that gives rows gives none once it is finished; any other cannot run twice.
    private func checkMayRunAgain(_ portal: Portal) throws(PostgresError) {
        guard portal.tag == nil else { return }
        throw PostgresError(
            .objectNotInPrerequisiteState,
            "portal \"\(portal.name)\" cannot be run"
        )
    }

    /// Takes a Describe message.
    func describe(_ message: DescribeMessage, _ session: Session, _ output: inout OutputBuffer) throws {
        switch message.kind {
        case .statement:
            let statement = try session.statement(named: message.name)
            try ParameterDescription(types: statement.parameterTypes.map(\.oid)).encode(into: &output)
            try writeRowDescription(of: statement, [], session, &output)
        case .portal:
            let portal = try session.portal(ofMessage: message.name)
            guard portal.hasOwnColumns else {
                return try writeRowDescription(of: portal.statement, portal.resultFormats, session, &output)
            }
            guard let columns = portal.columns else { return NoData.encode(into: &output) }
            try writeRowDescription(columns, of: portal.statement, portal.resultFormats, &output)
        }
    }
}
