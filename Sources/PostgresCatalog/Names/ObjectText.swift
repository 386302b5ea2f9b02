public import PostgresWire

/// Objects as the `reg…` types write them: by name, with the schema where the bare name would not find them.
extension CatalogSnapshot {
    /// A relation (`regclass`): its number where there is none, `-` for 0.
    public func relationText(_ oid: OID, searchPath: [String]) -> String {
        if oid == .invalid { return "-" }
        guard let name = relationName(oid) else { return oid.description }
        let isVisible = tableIsVisible(oid, searchPath: searchPath) == true
        return Self.qualified(name.name, isVisible ? nil : name.schema)
    }

    /// A type (`regtype`).
    public func typeText(_ oid: OID, searchPath: [String]) -> String {
        oid != .invalid && type(oid) == nil ? oid.description : formatType(oid, searchPath: searchPath)
    }

    /// A function by its name alone (`regproc`), with the schema where the name has overloads.
    public func functionText(_ oid: OID, searchPath: [String]) -> String {
        if oid == .invalid { return "-" }
        if let function = model.functions[oid] {
            let name = function.qualifiedName
            let first = Self.firstSchema(searchPath) { schema in
                !model.functions(named: TableName(name.name, schema: schema)).isEmpty
            }
            let isOnly = model.functions(named: name).count == 1
            return Self.qualified(name.name, isOnly && first == name.schema ? nil : name.schema)
        }
        guard let row = BuiltInTables.functions.row(oid) else { return oid.description }
        let path = Self.withImplicitSchema(searchPath).compactMap(schemaOID)
        let found = BuiltInTables.functions.rows(named: row.name).filter { path.contains($0.namespace) }
        let isUnique = found.count == 1 && found.first?.oid == oid
        return Self.qualified(row.name, isUnique ? nil : schemaName(row.namespace))
    }

    /// A function with its argument types (`regprocedure`).
    public func functionSignature(_ oid: OID, searchPath: [String]) -> String {
        if oid == .invalid { return "-" }
        guard let row = function(oid) else { return oid.description }
        let isVisible = functionIsVisible(oid, searchPath: searchPath) == true
        let types = row.arguments.map { formatType($0, searchPath: searchPath) }.joined(separator: ",")
        return Self.qualified(row.name, isVisible ? nil : schemaName(row.namespace)) + "(\(types))"
    }

    /// An operator by its name alone (`regoper`), with the schema where the name has overloads.
    public func operatorText(_ oid: OID, searchPath: [String]) -> String {
        if oid == .invalid { return "0" }
        if let own = model.operators[oid]?.name.name {
            let path = Self.withImplicitSchema(searchPath)
            let count = path.reduce(BuiltInTables.operators.rows(named: own.name).count) {
                $0 + userOperators(named: own.name, schema: $1).count
            }
            let isUnique = count == 1 && path.contains(own.schema)
            return isUnique ? own.name : SQLIdentifier.quote(own.schema) + "." + own.name
        }
        guard let row = BuiltInTables.operators.row(oid) else { return oid.description }
        let isUnique = BuiltInTables.operators.rows(named: row.name).count == 1
        return isUnique ? row.name : "pg_catalog." + row.name
    }

    /// An operator with its operand types (`regoperator`).
    public func operatorSignature(_ oid: OID, searchPath: [String]) -> String {
        if oid == .invalid { return "0" }
        let builtIn = BuiltInTables.operators.row(oid)
        let own = model.operators[oid]?.name
        guard let name = own?.name.name ?? builtIn?.name, let first = own?.left ?? builtIn?.left,
            let second = own?.right ?? builtIn?.right
        else { return oid.description }
        let left = first == .invalid ? "NONE" : formatType(first, searchPath: searchPath)
        let right = second == .invalid ? "NONE" : formatType(second, searchPath: searchPath)
        let isVisible = operatorIsVisible(oid, searchPath: searchPath) ?? true
        let schema = isVisible ? "" : SQLIdentifier.quote(own?.name.schema ?? "pg_catalog") + "."
        return "\(schema)\(name)(\(left),\(right))"
    }

    /// A schema (`regnamespace`).
    public func schemaText(_ oid: OID) -> String {
        oid == .invalid ? "-" : schemaName(oid).map(SQLIdentifier.quote) ?? oid.description
    }

    /// A role (`regrole`).
    public func roleText(_ oid: OID) -> String {
        guard oid != .invalid else { return "-" }
        let row = storedRows(of: "pg_authid").rows(where: 0, equals: .oid(oid)).first
        return row?.dropFirst().first.map { SQLIdentifier.quote($0.characters) } ?? oid.description
    }

    /// The relation that a text names (`'public.t'::regclass`), which may also be a number.
    public func relationOID(text: String, searchPath: [String]) throws(PostgresError) -> OID {
        if let oid = try Self.number(text) { return oid }
        let name = try qualifiedName(text)
        if let schema = name.schema {
            guard schemaOID(schema) != nil else { throw PostgresError("3F000", "schema \"\(schema)\" does not exist") }
        }
        let schemas = name.schema.map { [$0] } ?? Self.withImplicitSchema(searchPath)
        for schema in schemas {
            if let oid = relationOID(TableName(name.name, schema: schema)) { return oid }
        }
        let shown = name.schema.map { "\($0).\(name.name)" } ?? name.name
        throw PostgresError("42P01", "relation \"\(shown)\" does not exist")
    }

    /// The function that a text names (`'now'::regproc`), which must have no overloads.
    public func functionOID(text: String, searchPath: [String]) throws(PostgresError) -> OID {
        if let oid = try Self.number(text) { return oid }
        let name = try qualifiedName(text)
        let path = try namespaces(name.schema, searchPath)
        let users = path.compactMap(schemaName).flatMap { model.functions(named: TableName(name.name, schema: $0)) }
        let found =
            BuiltInTables.functions.rows(named: name.name).filter { path.contains($0.namespace) }
            + users.compactMap { $0.oid.flatMap(function) }
        guard let first = found.first else { throw PostgresError("42883", "function \"\(text)\" does not exist") }
        guard found.count == 1 else { throw PostgresError("42725", "more than one function named \"\(text)\"") }
        return first.oid
    }

    /// The schema that a text names (`'public'::regnamespace`).
    public func schemaOID(text: String) throws(PostgresError) -> OID {
        if let oid = try Self.number(text) { return oid }
        guard let parts = SQLIdentifier.parts(of: text), parts.count == 1 else {
            throw PostgresError("42602", "invalid name syntax")
        }
        guard let oid = schemaOID(parts[0]) else {
            throw PostgresError("3F000", "schema \"\(parts[0])\" does not exist")
        }
        return oid
    }

    /// The role that a text names (`'app'::regrole`).
    public func roleOID(text: String) throws(PostgresError) -> OID {
        if let oid = try Self.number(text) { return oid }
        guard let parts = SQLIdentifier.parts(of: text), parts.count == 1 else {
            throw PostgresError("42602", "invalid name syntax")
        }
        guard let oid = roleIdentifier(parts[0]) else {
            throw PostgresError("42704", "role \"\(parts[0])\" does not exist")
        }
        return oid
    }

    /// A name with its schema, each quoted where it must be.
    static func qualified(_ name: String, _ schema: String?) -> String {
        let quoted = SQLIdentifier.quote(name)
        return schema.map { SQLIdentifier.quote($0) + "." + quoted } ?? quoted
    }

    /// The OID that a `reg…` text of digits is, nil where the text is a name.
    ///
    /// A minus sign stands for 0.
    package static func number(_ text: String) throws(PostgresError) -> OID? {
        if text == "-" { return .invalid }
        guard !text.isEmpty, text.utf8.allSatisfy({ $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }) else {
            return nil
        }
        guard let number = UInt32(text) else {
            throw PostgresError("22003", "value \"\(text)\" is out of range for type oid")
        }
        return OID(number)
    }

    /// A schema, where one is written, and a name; a database before them must be the current one.
    func qualifiedName(_ text: String) throws(PostgresError) -> (schema: String?, name: String) {
        guard var parts = SQLIdentifier.parts(of: text) else { throw PostgresError("42602", "invalid name syntax") }
        if parts.count == 3 {
            guard parts[0] == model.database else {
                let shown = parts.joined(separator: ".")
                throw PostgresError("0A000", "cross-database references are not implemented: \"\(shown)\"")
            }
            parts.removeFirst()
        }
        guard parts.count <= 2, let name = parts.last else {
            let shown = parts.joined(separator: ".")
            throw PostgresError("42601", "improper relation name (too many dotted names): \(shown)")
        }
        return (parts.count == 2 ? parts[0] : nil, name)
    }
}
