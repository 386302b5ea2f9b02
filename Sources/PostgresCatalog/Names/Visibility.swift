public import PostgresWire

/// Which objects are found by their bare names.
extension CatalogSnapshot {
    /// The type of this OID: one of PostgreSQL's own, or one of a user.
    public func type(_ oid: OID) -> TypeRow? {
        if let row = BuiltInTables.types.row(oid) { return row }
        return userType(oid)
    }

    /// The type of this `pg_type.typname` in a schema.
    public func type(named name: String, schema: String) -> TypeRow? {
        guard let namespace = objects.schema(schema) else { return nil }
        if let row = BuiltInTables.types.row(name, in: namespace) { return row }
        return userType(named: name, schema: schema)
    }

    /// The name of the table, view or index of this OID.
    public func relationName(_ oid: OID) -> TableName? {
        model.relationName(oid)
            ?? SystemRelations.shared.relation(oid).map { TableName($0.name, schema: $0.schema) }
    }

    /// The OID of the table, view or index of this name.
    public func relationOID(_ name: TableName) -> OID? {
        model.relationOID(name) ?? SystemRelations.shared.relation(name)?.oid
    }

    /// The name of the schema of this OID.
    public func schemaName(_ oid: OID) -> String? { objects.schemaName(oid) }

    /// The OID of the schema of this name.
    public func schemaOID(_ name: String) -> OID? { objects.schema(name) }

    /// All schemas in the order of `pg_namespace`.
    public var schemaNames: [String] {
        BuiltInNamespaces.shared.all.map(\.name) + objects.schemas.map(\.definition.name)
    }

    /// The name of the role of this OID, or `unknown (OID=…)` (`pg_get_userbyid`).
    public func userName(_ oid: OID) -> String {
        let row = storedRows(of: "pg_authid").rows(where: 0, equals: .oid(oid)).first
        return row?.dropFirst().first?.characters ?? "unknown (OID=\(oid))"
    }

    /// The name of the role of this OID; nil where there is none.
    package func roleName(_ oid: OID) -> String? {
        storedRows(of: "pg_authid").rows(where: 0, equals: .oid(oid)).first?.dropFirst().first?.characters
    }

    /// The number of the column of a relation that has this name, system columns included.
    package func columnNumber(_ relation: OID, named name: String) -> Int16? {
        if let column = objects.relation(relation)?.definition.column(name) { return column.number }
        if let column = SystemColumns.shared.columns(of: relation).first(where: { $0.name == name }) {
            return column.number
        }
        if model.sequences[relation] != nil,
            let index = Self.sequenceColumns.firstIndex(where: { $0.name == name })
        {
            return Int16(clamping: index + 1)
        }
        return Self.systemColumns.firstIndex { $0.name == name }.map { -1 - Int16(clamping: $0) }
    }

    /// The OID of the role of this name.
    public func roleOID(named name: String) -> OID? { roleIdentifier(name) }

    /// The names of the databases.
    package var databaseNames: [String] { objects.databases.map(\.name) }

    /// Whether there is a database of this name.
    public func hasDatabase(_ name: String) -> Bool { objects.databases.contains { $0.name == name } }

    /// The name of the database of this OID.
    public func databaseName(_ oid: OID) -> String? { objects.databases.first { $0.oid == oid }?.name }

    /// Whether a relation is the one found by its bare name (`pg_table_is_visible`); nil where there is none.
    public func tableIsVisible(_ oid: OID, searchPath: [String]) -> Bool? {
        guard let name = relationName(oid) else { return nil }
        return Self.firstSchema(searchPath) { relationOID(TableName(name.name, schema: $0)) != nil } == name.schema
    }

    /// Whether a type is the one found by its bare name (`pg_type_is_visible`).
    public func typeIsVisible(_ oid: OID, searchPath: [String]) -> Bool {
        guard let row = type(oid), let schema = schemaName(row.namespace) else { return false }
        return Self.firstSchema(searchPath) { type(named: row.name, schema: $0) != nil } == schema
    }

    /// Whether a function is found by its bare name and argument types (`pg_function_is_visible`); nil where there is
    /// none.
    public func functionIsVisible(_ oid: OID, searchPath: [String]) -> Bool? {
        if let function = model.functions[oid] {
            let first = Self.firstSchema(searchPath) { schema in
                let name = TableName(function.qualifiedName.name, schema: schema)
                return model.functions[FunctionName(name, function.inputTypes)] != nil
            }
            return first == function.qualifiedName.schema
        }
        guard let row = BuiltInTables.functions.row(oid) else { return nil }
        let first = Self.firstSchema(searchPath) { schema in
            let namespace = schemaOID(schema)
            return BuiltInTables.functions.rows(named: row.name).contains {
                $0.namespace == namespace && $0.arguments == row.arguments
            }
        }
        return first == schemaName(row.namespace)
    }

    /// Whether an operator is found by its bare name (`pg_operator_is_visible`); nil where there is none.
    public func operatorIsVisible(_ oid: OID, searchPath: [String]) -> Bool? {
        guard let own = model.operators[oid] else {
            return BuiltInTables.operators.row(oid).map { $0.namespace == BuiltInCatalog.namespace }
        }
        let (name, left, right) = (own.name.name, own.name.left, own.name.right)
        let first = Self.firstSchema(searchPath) { schema in
            model.operators[OperatorSignature(TableName(name.name, schema: schema), left, right)] != nil
                || (schema == "pg_catalog"
                    && BuiltInTables.operators.rows(named: name.name).contains { $0.left == left && $0.right == right })
        }
        return first == name.schema
    }

    /// The first schema searched for which the closure holds.
    static func firstSchema(_ searchPath: [String], where holds: (String) -> Bool) -> String? {
        withImplicitSchema(searchPath).first(where: holds)
    }
}
