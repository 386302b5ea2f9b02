public import PostgresWire

/// Functions and operators that a text names with their argument types.
extension CatalogSnapshot {
    /// The function that a text names (`'substring(text, int4)'::regprocedure`).
    public func functionOID(signature text: String, searchPath: [String]) throws(PostgresError) -> OID {
        if let oid = try Self.number(text) { return oid }
        let signature = try SignatureText(text)
        let name = try qualifiedName(signature.name)
        let namespaces = try namespaces(name.schema, searchPath)
        var types: [OID] = []
        for argument in signature.arguments { types.append(try typeOID(text: argument, searchPath: searchPath)) }
        let found = BuiltInTables.functions.rows(named: name.name).filter { $0.arguments == types }
        for namespace in namespaces {
            if let function = found.first(where: { $0.namespace == namespace }) { return function.oid }
            let own = FunctionName(TableName(name.name, schema: schemaName(namespace) ?? ""), types)
            if let oid = model.functions.oid(of: own) { return oid }
        }
        throw PostgresError("42883", "function \"\(text)\" does not exist")
    }

    /// The operator that a text names (`'||/'::regoper`), which must have no overloads.
    public func operatorOID(text: String, searchPath: [String]) throws(PostgresError) -> OID {
        if text == "0" { return .invalid }
        if text != "-", let oid = try Self.number(text) { return oid }
        let found = operators(named: try operatorName(text, searchPath), searchPath)
        guard let first = found.first else { throw PostgresError("42883", "operator does not exist: \(text)") }
        guard found.count == 1 else { throw PostgresError("42725", "more than one operator named \(text)") }
        return first.oid
    }

    /// The operator that a text names with its operand types (`'+(int,int)'::regoperator`).
    public func operatorOID(signature text: String, searchPath: [String]) throws(PostgresError) -> OID {
        if text == "0" { return .invalid }
        if text != "-", let oid = try Self.number(text) { return oid }
        let signature = try SignatureText(text)
        let name = try operatorName(signature.name, searchPath)
        var types: [OID] = []
        for argument in signature.arguments {
            let isNone = argument.lowercased() == "none"
            types.append(isNone ? .invalid : try typeOID(text: argument, searchPath: searchPath))
        }
        guard types.count > 1 else {
            throw PostgresError(
                "42P02",
                "missing argument",
                hint: "Use NONE to denote the missing argument of a unary operator."
            )
        }
        guard types.count == 2 else {
            throw PostgresError("54023", "too many arguments", hint: "Provide two argument types for operator.")
        }
        let found = operators(named: name, searchPath).first { $0.left == types[0] && $0.right == types[1] }
        guard let found else { throw PostgresError("42883", "operator does not exist: \(text)") }
        return found.oid
    }

    /// The operators of a name: in its schema, or in those searched.
    private func operators(named name: (schema: String?, symbol: String), _ searchPath: [String]) -> [OperatorRow] {
        let schemas = name.schema.map { [$0] } ?? Self.withImplicitSchema(searchPath)
        return schemas.flatMap { schema in
            (schema == "pg_catalog" ? BuiltInTables.operators.rows(named: name.symbol) : [])
                + userOperators(named: name.symbol, schema: schema)
        }
    }

    /// The operator's characters and the schema that may stand before them.
    private func operatorName(
        _ text: String,
        _ searchPath: [String]
    ) throws(PostgresError) -> (schema: String?, symbol: String) {
        guard let dot = text.lastIndex(of: "."), let schema = SQLIdentifier.parts(of: String(text[..<dot]))?.last else {
            return (nil, text)
        }
        _ = try namespaces(schema, searchPath)
        return (schema, String(text[text.index(after: dot)...]))
    }

    /// The schemas to search: the one written, which must exist, or those of the path.
    func namespaces(_ schema: String?, _ searchPath: [String]) throws(PostgresError) -> [OID] {
        guard let schema else { return Self.withImplicitSchema(searchPath).compactMap { schemaOID($0) } }
        guard let oid = schemaOID(schema) else {
            throw PostgresError("3F000", "schema \"\(schema)\" does not exist")
        }
        return [oid]
    }
}

/// `name(type, type)` taken apart.
private struct SignatureText {
    var name: String
    var arguments: [String] = []

    init(_ text: String) throws(PostgresError) {
        var isQuoted = false
        let open = text.firstIndex { character in
            if character == "\"" { isQuoted.toggle() }
            return character == "(" && !isQuoted
        }
        guard let open else { throw PostgresError("22P02", "expected a left parenthesis") }
        var rest = text[text.index(after: open)...]
        while rest.last?.isWhitespace == true { rest.removeLast() }
        guard rest.popLast() == ")" else { throw PostgresError("22P02", "expected a right parenthesis") }
        var before = text[..<open]
        while before.last?.isWhitespace == true { before.removeLast() }
        name = String(before)
        arguments = Self.arguments(rest)
    }

    /// The types between commas that are in no quotes, parentheses or brackets.
    private static func arguments(_ text: Substring) -> [String] {
        guard !text.allSatisfy(\.isWhitespace) else { return [] }
        var depth = 0
        var isQuoted = false
        let parts = text.split(omittingEmptySubsequences: false) { character in
            switch character {
            case "\"": isQuoted.toggle()
            case "(", "[": depth += isQuoted ? 0 : 1
            case ")", "]": depth -= isQuoted ? 0 : 1
            default: break
            }
            return character == "," && depth == 0 && !isQuoted
        }
        return parts.map { part in
            var trimmed = part
            while trimmed.first?.isWhitespace == true { trimmed.removeFirst() }
            while trimmed.last?.isWhitespace == true { trimmed.removeLast() }
            return String(trimmed)
        }
    }
}
