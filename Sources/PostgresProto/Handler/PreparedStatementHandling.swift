import PostgresQuery
public import PostgresSQL
public import PostgresWire

/// Prepared statements and portals: Parse, Bind and Close, PREPARE and DEALLOCATE (PostgreSQL 15 docs, §55.2.3).
///
/// A handler built on something else than `PostgresRequestHandler` can adopt it by itself; it says what a statement means.
public protocol PreparedStatementHandling: AnyObject {
    /// The session of the connection.
    var session: Session { get }
    /// Finds out what a statement means without running it.
    func prepare(
        _ parsed: ParsedStatement?,
        source: String,
        name: String,
        parameterTypes: [PostgresType?]
    ) async throws -> PreparedStatement
    /// The statements of a text.
    func parse(_ text: String) throws -> [ParsedStatement]
    /// The prepared form of a text that was understood before; nil where none was kept.
    func remembered(_ source: String, name: String, parameterTypes: [PostgresType?]) -> PreparedStatement?
    /// Keeps what was understood of a text, where it depends on nothing else.
    func remember(_ statement: PreparedStatement, parameterTypes: [PostgresType?])
}

extension PreparedStatementHandling {
    /// Takes a Parse message whose text was understood before; false for any other, of which nothing is done then.
    ///
    /// - Throws: 42P05 for a name in use.
    func parseKnown(_ message: ParseMessage) throws(PostgresError) -> Bool {
        let session = session
        let name = message.statementName
        guard session.transaction.state != .failed,
            let known = remembered(message.query, name: name, parameterTypes: message.declaredTypes)
        else { return false }
        session.statementBegins()
        if !name.isEmpty { try session.checkStatementNameIsFree(name) }
        session.statements[name] = known
        return true
    }

    /// Takes a Parse message.
    ///
    /// - Throws: 42P05 for a name in use, 42601 for several statements or a wrong one, 25P02 in a failed transaction.
    func parse(_ message: ParseMessage) async throws {
        let name = message.statementName
        let types = message.declaredTypes
        let parsed = try parse(message.query)
        guard parsed.count <= 1 else {
            throw PostgresError(.syntaxError, "cannot insert multiple commands into a prepared statement")
        }
        if let statement = parsed.first, !statement.isAllowedInFailedTransaction, session.transaction.state == .failed {
            if let error = statement.firstError { throw PostgresError(error, in: message.query) }
            try session.checkTransactionIsUsable()
        }
        if name.isEmpty { session.statements[""] = nil } else { try session.checkStatementNameIsFree(name) }
        let statement = try await prepare(parsed.first, source: message.query, name: name, parameterTypes: types)
        session.statements[name] = statement
        remember(statement, parameterTypes: types)
    }

    /// Takes a Bind message: the values are read as the statement's parameters.
    ///
    /// - Throws: 26000 for an unknown statement, 42P03 for a portal's name in use, 08P01 for wrong counts, and what the
    ///   types' input says.
    func bind(_ message: BindMessage) throws(PostgresError) {
        let session = session
        let statement = try session.statement(named: message.statementName)
        if !statement.isAllowedInFailedTransaction { try session.checkTransactionIsUsable() }
        try statement.check(message)
        try checkTypes(of: statement)
        if !message.portalName.isEmpty, session.portals[message.portalName] != nil {
            throw PostgresError(.duplicateCursor, "cursor \"\(message.portalName)\" already exists")
        }
        let portal = Portal(
            name: message.portalName,
            statement: statement,
            parameters: try message.values(of: statement, in: session),
            resultFormats: message.resultFormats,
            transactionNumber: session.transaction.number
        )
        try portal.computeIfImmutable(in: session)
        session.keep(portal)
    }

    /// Refuses parameters of types that were dropped since the statement was prepared.
    private func checkTypes(of statement: PreparedStatement) throws(PostgresError) {
        for type in statement.parameterTypes where type.oid >= .firstUserObject {
            guard let catalog = session.handler?.currentCatalog, catalog.type(type.oid) == nil else { continue }
            throw PostgresError(.internalError, "cache lookup failed for type \(type.oid)")
        }
    }

    /// Takes a Close message; what does not exist is closed already.
    func close(_ message: CloseMessage) {
        switch message.kind {
        case .statement:
            guard let closed = session.statements[message.name] else { return }
            session.statements[message.name] = nil
            session.portals.removeAll { $0.statement === closed }
        case .portal: session.portals[message.name] = nil
        }
    }
}

extension ParseMessage {
    /// The types that the client gives its parameters; nil for one that it leaves open.
    fileprivate var declaredTypes: [PostgresType?] {
        parameterTypes.map { $0 == .invalid || $0 == PostgresType.unknown.oid ? nil : PostgresType(oid: $0) }
    }
}

extension Session {
    /// The prepared statement of this name.
    func statement(named name: String) throws(PostgresError) -> PreparedStatement {
        guard let statement = statements[name] else {
            throw PostgresError(
                .invalidSQLStatementName,
                name.isEmpty
                    ? "unnamed prepared statement does not exist" : "prepared statement \"\(name)\" does not exist"
            )
        }
        return statement
    }

    /// Refuses a name that a prepared statement has already.
    func checkStatementNameIsFree(_ name: String) throws(PostgresError) {
        guard statements[name] == nil else {
            throw PostgresError(.duplicatePreparedStatement, "prepared statement \"\(name)\" already exists")
        }
    }
}

extension PreparedStatement {
    /// Refuses a Bind message whose counts do not fit the statement (PostgreSQL 15 docs, §55.7).
    fileprivate func check(_ message: BindMessage) throws(PostgresError) {
        let formats = message.parameterFormats.count
        if formats > 1, formats != message.parameterCount {
            throw PostgresError(
                .protocolViolation,
                "bind message has \(formats) parameter formats but \(message.parameterCount) parameters"
            )
        }
        if message.parameterCount != parameterTypes.count {
            throw PostgresError(
                .protocolViolation,
                "bind message supplies \(message.parameterCount) parameters, but prepared statement \"\(name)\" requires "
                    + "\(parameterTypes.count)"
            )
        }
        let results = message.resultFormats.count
        if results > 1, results != columns?.count ?? 0 {
            throw PostgresError(
                .protocolViolation,
                "bind message has \(results) result formats but query has \(columns?.count ?? 0) columns"
            )
        }
    }
}

extension BindMessage {
    /// The parameters as values of the statement's types.
    fileprivate func values(
        of statement: PreparedStatement,
        in session: Session
    ) throws(PostgresError) -> [PostgresValue] {
        let types = statement.parameterTypes
        guard !types.isEmpty else { return [] }
        let formats = session.formats
        var values: [PostgresValue] = []
        values.reserveCapacity(types.count)
        for (index, type) in types.enumerated() {
            let format = parameterFormat(at: index)
            var isReadable = session.textConversion == nil
            do throws(PostgresError) {
                let isBinary = try format.isBinary()
                values.append(
                    try withParameter(index) { (bytes) throws(PostgresError) -> PostgresValue in
                        guard let bytes else { return .null }
                        guard let conversion = session.textConversion else {
                            return try Self.value(of: bytes, type, isBinary, index, formats, statement, session)
                        }
                        let converted =
                            isBinary
                            ? try TextInBinary.convert(bytes, of: type, conversion.serverText)
                            : try conversion.serverText(bytes)
                        isReadable = true
                        return try converted.withUnsafeBytes { bytes in
                            Result { () throws(PostgresError) in
                                try Self.value(of: bytes, type, isBinary, index, formats, statement, session)
                            }
                        }.get()
                    }
                )
            } catch {
                throw located(error, index, hidesValue: format != .text || !isReadable)
            }
        }
        return values
    }

    /// A parameter as a value of its type.
    private static func value(
        of bytes: UnsafeRawBufferPointer,
        _ type: PostgresType,
        _ isBinary: Bool,
        _ index: Int,
        _ formats: TextFormats,
        _ statement: PreparedStatement,
        _ session: Session
    ) throws(PostgresError) -> PostgresValue {
        if TypeInput.isNeeded(for: type) {
            let environment = StatementEnvironment(
                session: session,
                catalog: statement.plan.catalog ?? session.emptyCatalog
            )
            return try userValue(bytes, type, isBinary: isBinary, index, TypeInput(environment))
        }
        if ObjectNames.isObject(type), case .query(_, let catalog) = statement.plan {
            let names = ObjectNames(StatementEnvironment(session: session, catalog: catalog ?? session.emptyCatalog))
            return try object(bytes, type, isBinary: isBinary, index, names)
        }
        return isBinary
            ? try binary(bytes, type, index)
            : try PostgresValue(text: bytes, type: type, formats: formats)
    }

    /// The error with the parameter that it is about; a value that could be read as characters is hinted at, not shown.
    private func located(_ error: PostgresError, _ index: Int, hidesValue: Bool) -> PostgresError {
        let portal = portalName.isEmpty ? "unnamed portal" : "portal \"\(portalName)\""
        let value = hidesValue || error.sqlState == "22021" ? "" : " = '...'"
        var located = error
        located.context = "\(portal) parameter $\(index + 1)\(value)"
        return located
    }

    /// A value of one of the `reg…` types, which are written as names.
    private static func object(
        _ bytes: UnsafeRawBufferPointer,
        _ type: PostgresType,
        isBinary: Bool,
        _ index: Int,
        _ names: ObjectNames
    ) throws(PostgresError) -> PostgresValue {
        if isBinary {
            guard case .object(let oid, _) = try binary(bytes, type, index) else { return .null }
            return names.value(oid, as: type)
        }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw PostgresError(.characterNotInRepertoire, "invalid byte sequence for encoding \"UTF8\"")
        }
        return try names.value(of: text, as: type)
    }

    /// A value of a user's type, which only the catalog knows.
    private static func userValue(
        _ bytes: UnsafeRawBufferPointer,
        _ type: PostgresType,
        isBinary: Bool,
        _ index: Int,
        _ input: TypeInput
    ) throws(PostgresError) -> PostgresValue {
        if isBinary {
            return try located(index) { () throws(PostgresError) in try input.value(binary: bytes, as: type) }
        }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw PostgresError(.characterNotInRepertoire, "invalid byte sequence for encoding \"UTF8\"")
        }
        return try input.value(of: text, as: type)
    }

    private static func binary(
        _ bytes: UnsafeRawBufferPointer,
        _ type: PostgresType,
        _ index: Int
    ) throws(PostgresError) -> PostgresValue {
        try located(index) { () throws(PostgresError) in try PostgresValue(binary: bytes, type: type) }
    }

    /// Runs a body whose complaint about bytes behind a value gets the number of the parameter; what a type itself complains
    /// about stays.
    private static func located(
        _ index: Int,
        _ body: () throws(PostgresError) -> PostgresValue
    ) throws(PostgresError) -> PostgresValue {
        do throws(PostgresError) {
            return try body()
        } catch {
            guard error.sqlState == .invalidBinaryRepresentation, error.message == "incorrect binary data format" else {
                throw error
            }
            throw PostgresError(
                .invalidBinaryRepresentation,
                "incorrect binary data format in bind parameter \(index + 1)"
            )
        }
    }
}
