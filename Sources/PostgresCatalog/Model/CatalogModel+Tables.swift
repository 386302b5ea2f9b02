public import PostgresWire

/// Tables in and out of a model.
extension CatalogModel {
    /// Puts a table in, completed; in the place of the one of its OID or, where it has none, of its name.
    ///
    /// Nothing happens where another relation has the name. The schema comes with the table where it is missing.
    /// - Returns: The OID of the table.
    @discardableResult
    public mutating func put(_ table: TableDefinition) -> OID? {
        var table = table
        guard reserve(&table) else { return nil }
        store(table)
        return table.oid
    }

    /// Puts many tables in, of which none gets the name of an index that another needs.
    mutating func put(_ tables: [TableDefinition]) {
        var reserved: [TableDefinition] = []
        for var table in tables.sorted(by: { $0.name < $1.name }) where reserve(&table) {
            reserved.append(table)
        }
        for table in reserved { store(table) }
    }

    /// Takes a table out with its indexes, constraints, triggers and types; what needs it stays.
    public mutating func removeTable(_ oid: OID) {
        guard let table = tables[oid] else { return }
        forget(table)
        relationNames.remove(oid, from: table.name)
        objects[oid] = nil
        for part in table.partOIDs { forgetDependencies(of: part) }
        forgetDependencies(of: oid)
        tables.remove(oid)
    }

    /// Gives a table another name or schema, there and where other objects name it.
    public mutating func renameTable(_ oid: OID, to name: TableName) {
        guard var table = tables[oid], table.name != name, relationNames[name] == nil else { return }
        let old = table.name
        let others = mentioning(old)
        table.name = name
        table.arrayTypeName = nil
        put(table)
        for other in others { rename(old, to: name, in: other) }
    }

    private mutating func rename(_ old: TableName, to name: TableName, in oid: OID) {
        if var sequence = sequences[oid], sequence.ownedBy?.table == old {
            sequence.ownedBy?.table = name
            put(sequence)
        }
        guard var table = tables[oid] else { return }
        for index in table.parents.indices where table.parents[index] == old {
            table.parents[index] = name
        }
        for index in table.constraints.indices {
            guard case .foreignKey(var key) = table.constraints[index].kind, key.table == old else {
                continue
            }
            key.table = name
            table.constraints[index].kind = .foreignKey(key)
        }
        put(table)
    }

    /// Gives the table its OID and takes its name; false where another relation has that.
    private mutating func reserve(_ table: inout TableDefinition) -> Bool {
        let holder = relationNames[table.name]
        if let oid = table.oid {
            guard holder == nil || holder == oid else { return false }
        } else if let holder {
            guard objects[holder] == .table else { return false }
            guard tables[holder] != nil else { return false }
            table.oid = holder
        }
        let oid = oid(table.oid, for: "relation \(table.name)")
        table.oid = oid
        if let old = tables[oid], old.name != table.name { relationNames.remove(oid, from: old.name) }
        objects[oid] = .table
        relationNames.add(oid, as: table.name)
        addSchema(table.name.schema)
        return true
    }

    private mutating func store(_ table: TableDefinition) {
        guard let oid = table.oid else { return }
        let oldParts = tables[oid].map(\.partOIDs) ?? []
        if let old = tables[oid] { forget(old) }
        var table = table
        completeTypes(of: &table, oid)
        completeColumns(of: &table, oid)
        completeConstraints(of: &table, oid)
        completeParts(of: &table, oid)
        completeToast(of: &table, oid)
        for constraint in table.constraints {
            guard let made = constraint.oid else { continue }
            constraintNames.add(made, as: TableName(constraint.name, schema: table.name.schema))
        }
        for name in Self.mentioned(by: table) { Self.change(&mentions, name) { $0.insert(oid) } }
        for type in Self.userTypes(table.columns.map(\.type)) {
            Self.change(&typeUsers, type) { $0.insert(oid) }
        }
        tables.put(table, oid: oid)
        for part in oldParts where objects[part] == nil { forgetDependencies(of: part) }
    }

    /// Takes out what belongs to a table, but not the table.
    private mutating func forget(_ table: TableDefinition) {
        guard let oid = table.oid else { return }
        let schema = table.name.schema
        typeNames.remove(table.rowTypeOID, from: table.name)
        typeNames.remove(table.arrayTypeOID, from: TableName(table.arrayTypeName ?? "", schema: schema))
        for index in table.indexes { relationNames.remove(index.oid, from: TableName(index.name, schema: schema)) }
        for constraint in table.constraints {
            constraintNames.remove(constraint.oid, from: TableName(constraint.name, schema: schema))
        }
        if let toast = table.toast {
            relationNames.remove(toast.oid, from: ToastDefinition.name(of: oid, in: schema))
            relationNames.remove(toast.indexOID, from: ToastDefinition.indexName(of: oid, in: schema))
        }
        for part in table.partOIDs { objects[part] = nil }
        for name in Self.mentioned(by: table) { Self.change(&mentions, name) { $0.remove(oid) } }
        for type in Self.userTypes(table.columns.map(\.type)) {
            Self.change(&typeUsers, type) { $0.remove(oid) }
        }
    }

    /// The tables that a table names.
    private static func mentioned(by table: TableDefinition) -> Set<TableName> {
        Set(table.parents + table.constraints.compactMap { $0.foreignKey?.table })
    }

    /// Those of the types that are users'.
    static func userTypes(_ types: [PostgresType]) -> Set<OID> {
        Set(types.map(\.oid).filter { $0 >= .firstUserObject })
    }
}

extension TableDefinition {
    /// The OIDs of what belongs to the table.
    var partOIDs: [OID] {
        let parts: [OID?] =
            [rowTypeOID, arrayTypeOID, viewRuleOID, toast?.oid, toast?.indexOID] + columns.map(\.defaultOID)
            + indexes.map(\.oid)
            + constraints.map(\.oid) + constraints.flatMap(\.triggerOIDs) + triggers.map(\.oid) + rules.map(\.oid)
            + policies.map(\.oid)
        return parts.compactMap { $0 }
    }
}
