public import PostgresWire

/// Functions and operators that a text names with their argument types.
extension CatalogSnapshot {
    /// The function of a signature, which a text named (`'substring(text, int4)'::regprocedure`).
    package func functionOID(
        _ signature: SignatureText,
        _ text: String,
        searchPath: [String]
    ) throws(PostgresError) -> OID {
        let name = try qualifiedName(signature.name.map(SQLIdentifier.quote).joined(separator: "."))
        let namespaces = try namespaces(name.schema, searchPath)
        let found = BuiltInTables.functions.rows(named: name.name).filter { $0.arguments == signature.types }
        for namespace in namespaces {
            if let function = found.first(where: { $0.namespace == namespace }) { return function.oid }
            let own = FunctionName(TableName(name.name, schema: schemaName(namespace) ?? ""), signature.types)
            if let oid = model.functions.oid(of: own) { return oid }
        }
        throw PostgresError("42883", "function \"\(text)\" does not exist")
    }

    /// The operator that a text names (`'||/'::regoper`), which must have no overloads.
    public func operatorOID(text: String, searchPath: [String]) throws(PostgresError) -> OID {
        if text == "0" { return .invalid }
        if text != "-", let oid = try Self.number(text) { return oid }
        guard let parts = SQLIdentifier.parts(of: text) else { throw PostgresError("42602", "invalid name syntax") }
        if parts.count > 1 { _ = try namespaces(parts[parts.count - 2], searchPath) }
        let found = operators(named: parts, searchPath)
        guard let first = found.first else { throw PostgresError("42883", "operator does not exist: \(text)") }
        guard found.count == 1 else { throw PostgresError("42725", "more than one operator named \(text)") }
        return first.oid
    }

    /// The operator of a signature, which a text named (`'+(int,int)'::regoperator`).
    package func operatorOID(
        _ signature: SignatureText,
        _ text: String,
        searchPath: [String]
    ) throws(PostgresError) -> OID {
        let types = signature.types
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
        let found = operators(named: signature.name, searchPath).first { $0.left == types[0] && $0.right == types[1] }
        guard let found else { throw PostgresError("42883", "operator does not exist: \(text)") }
        return found.oid
    }

    /// The operators of a name: in its schema, or in those searched.
    private func operators(named parts: [String], _ searchPath: [String]) -> [OperatorRow] {
        guard let symbol = parts.last else { return [] }
        let schemas = parts.count > 1 ? [parts[parts.count - 2]] : Self.withImplicitSchema(searchPath)
        return schemas.flatMap { schema in
            (schema == "pg_catalog" ? BuiltInTables.operators.rows(named: symbol) : [])
                + userOperators(named: symbol, schema: schema)
        }
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
package struct SignatureText {
    /// The parts of the name.
    package private(set) var name: [String]
    /// The types of the arguments; 0 for NONE.
    package private(set) var types: [OID] = []

    /// - Parameters:
    ///   - allowsNone: Whether NONE may stand for an operand that is not there.
    ///   - type: Gives the type that a text names.
    package init(
        _ text: String,
        allowsNone: Bool = false,
        type: (String) throws(PostgresError) -> OID
    ) throws(PostgresError) {
        var isQuoted = false
        let open = text.firstIndex { character in
            if character == "\"" { isQuoted.toggle() }
            return character == "(" && !isQuoted
        }
        guard let open else { throw PostgresError("22P02", "expected a left parenthesis") }
        guard let name = SQLIdentifier.parts(of: String(text[..<open])) else {
            throw PostgresError("42602", "invalid name syntax")
        }
        self.name = name
        var rest = text[text.index(after: open)...]
        while rest.last?.isWhitespace == true { rest.removeLast() }
        guard rest.popLast() == ")" else { throw PostgresError("22P02", "expected a right parenthesis") }
        var hasComma = false
        while true {
            while rest.first?.isWhitespace == true { rest.removeFirst() }
            if rest.isEmpty {
                if hasComma { throw PostgresError("22P02", "expected a type name") }
                return
            }
            var argument = try Self.takeType(&rest, &hasComma)
            while argument.last?.isWhitespace == true { argument.removeLast() }
            let isNone = allowsNone && argument.lowercased() == "none"
            let found = isNone ? .invalid : try type(argument)
            guard types.count < 100 else { throw PostgresError("54023", "too many arguments") }
            types.append(found)
        }
    }

    /// Takes what stands before a comma that is in no quotes, parentheses or brackets.
    private static func takeType(_ text: inout Substring, _ hasComma: inout Bool) throws(PostgresError) -> String {
        var depth = 0
        var isQuoted = false
        let end = text.firstIndex { character in
            switch character {
            case "\"": isQuoted.toggle()
            case "(", "[": depth += isQuoted ? 0 : 1
            case ")", "]": depth -= isQuoted ? 0 : 1
            default: break
            }
            return character == "," && depth == 0 && !isQuoted
        }
        guard depth == 0, !isQuoted else { throw PostgresError("22P02", "improper type name") }
        hasComma = end != nil
        let type = String(text[..<(end ?? text.endIndex)])
        text = end.map { text[text.index(after: $0)...] } ?? ""
        return type
    }
}
