import PostgresCatalog
import PostgresQuery
import PostgresSQL
import PostgresWire

extension ServerConnection {
    /// Takes a FunctionCall message: calls a built-in function by its OID (PostgreSQL 15 docs, §55.2.5).
    func call(_ message: FunctionCallMessage, _ output: inout OutputBuffer) async throws {
        let session = handler.session
        session.statementBegins()
        try session.checkTransactionIsUsable()
        guard let function = BuiltInCatalog.shared.function(message.function), function.kind == "f" else {
            throw PostgresError(.undefinedFunction, "function with OID \(message.function) does not exist")
        }
        guard function.arguments.count == message.arguments.count else {
            throw PostgresError(
                .protocolViolation,
                "function call message contains \(message.arguments.count) arguments but function requires "
                    + "\(function.arguments.count)"
            )
        }
        guard !function.returnsSet else {
            throw PostgresError(
                .featureNotSupported,
                "cannot call function \"\(function.name)\" via fastpath interface"
            )
        }
        let value = try await value(of: function, message)
        try await handler.leavesStatement()
        try await handler.implicitTransactionEnds(isCommit: true)
        var result = OutputBuffer()
        let type = PostgresType(oid: function.result)
        let isBinary = try message.resultFormat.isBinary()
        if isBinary {
            try value.encodeBinary(as: type, into: &result)
        } else {
            result.append(utf8: try value.textWithinLimit(as: type, formats: session.formats))
        }
        var bytes = value.isNull ? nil : result.withBytes { Array($0) }
        if let conversion = session.textConversion, let plain = bytes {
            bytes = try plain.withUnsafeBytes { plain in
                try isBinary
                    ? TextInBinary.convert(plain, of: type, conversion.clientText) : conversion.clientText(plain)
            }
        }
        try FunctionCallResponse(value: bytes).encode(into: &output)
        session.implicitTransactionEnds(isCommit: true)
        writeNews(of: session, &output)
    }

    /// The function's value, computed as `SELECT pg_catalog.name($1, …)`.
    private func value(of function: FunctionRow, _ message: FunctionCallMessage) async throws -> PostgresValue {
        let session = handler.session
        var parameters: [PostgresValue] = []
        for (index, argument) in message.arguments.values.enumerated() {
            let type = PostgresType(oid: function.arguments[index])
            let isBinary = try FormatCode.format(at: index, in: message.argumentFormats).isBinary()
            guard var argument else {
                parameters.append(.null)
                continue
            }
            if let conversion = session.textConversion {
                argument = try argument.withUnsafeBytes { plain in
                    try isBinary
                        ? TextInBinary.convert(plain, of: type, conversion.serverText) : conversion.serverText(plain)
                }
            }
            parameters.append(
                try argument.withUnsafeBytes { (bytes) throws(PostgresError) -> PostgresValue in
                    isBinary
                        ? try PostgresValue(binary: bytes, type: type)
                        : try PostgresValue(text: bytes, type: type, formats: session.formats)
                }
            )
        }
        let arguments = parameters.indices.map {
            FunctionArgument(value: .parameter(Parameter(number: $0 + 1)))
        }
        let call = Expression.function(
            FunctionCall(
                name: QualifiedName([Identifier("pg_catalog"), Identifier(function.name)]),
                arguments: arguments
            )
        )
        let query = SelectQuery(body: .select(SelectCore(columns: [SelectItem(expression: call)])))
        try await handler.entersStatement()
        let catalog = try await handler.wholeCatalog()
        let bound = try handler.bind(
            query,
            source: "",
            parameterTypes: function.arguments.map { PostgresType(oid: $0) },
            catalog: catalog
        )
        try handler.checkAccess(of: bound, catalog)
        let environment = StatementEnvironment(session: session, catalog: catalog)
        let execution = Execution(bound, parameters: parameters, environment: environment)
        guard case .rows(let rows) = try execution.next() else { return .null }
        return rows.first?.first ?? .null
    }
}
