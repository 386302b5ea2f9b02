public import PostgresWire

/// Objects that definitions name: collations, access methods, operator classes, types.
extension CatalogSnapshot {
    /// The OID of a collation.
    public func collationOID(_ name: TableName) -> OID? {
        if let oid = model.collations.oid(of: name) { return oid }
        guard name.schema == "pg_catalog" else { return nil }
        let layout = RowLayout("pg_collation")
        guard let column = layout.position("collname") else { return nil }
        let rows = BuiltInValues.rows(of: "pg_collation").rows(where: column, equals: .text(name.name))
        return rows.first.map { layout.value("oid", of: $0).identifier }
    }

    /// The collation of an OID.
    package func collation(_ oid: OID) -> CollationDefinition? {
        if let own = model.collations[oid] { return own }
        let layout = RowLayout("pg_collation")
        guard let column = layout.position("oid"),
            let row = BuiltInValues.rows(of: "pg_collation").rows(where: column, equals: .oid(oid)).first
        else { return nil }
        func text(_ name: String) -> String? {
            if case .text(let text) = layout.value(name, of: row) { return text }
            return nil
        }
        var collation = CollationDefinition(TableName(text("collname") ?? "", schema: "pg_catalog"))
        collation.oid = oid
        collation.provider = text("collprovider")?.first ?? "c"
        collation.collate = text("collcollate")
        collation.characterType = text("collctype")
        collation.locale = text("colliculocale")
        collation.version = text("collversion")
        return collation
    }

    /// The OID of an access method of indexes.
    package func accessMethodOID(_ name: String) -> OID? {
        if let found = AccessMethods.oid(name) { return found }
        return model.accessMethods.oid(of: name).flatMap { model.accessMethods[$0]?.kind == "i" ? $0 : nil }
    }

    /// The name of an access method of indexes.
    package func accessMethodName(_ oid: OID) -> String? {
        AccessMethods.name(oid) ?? model.accessMethods[oid]?.name
    }

    /// The method of PostgreSQL's own that has the same handler as a user's; itself for one of PostgreSQL's own.
    package func builtInAccessMethod(like oid: OID) -> OID? {
        guard let own = model.accessMethods[oid] else { return oid }
        return AccessMethods.oid(ofHandler: own.handler)
    }

    /// What an access method of indexes can do; nil where there is none of this OID.
    package func abilities(ofAccessMethod oid: OID) -> AccessMethodAbilities? {
        // A method of an extension is that of bloom filters.
        guard let method = builtInAccessMethod(like: oid) else { return [.manyColumns, .bitmaps] }
        return AccessMethods.abilities(method)
    }

    /// The OID of an operator class of an access method.
    package func operatorClassOID(_ name: TableName, method: String) -> OID? {
        accessMethodOID(method).flatMap { operatorClass(name, method: $0)?.oid }
    }

    /// The type whose values an operator class of an access method is for.
    package func operatorClassInput(_ name: TableName, method: String) -> PostgresType? {
        accessMethodOID(method).flatMap { operatorClass(name, method: $0)?.type }.map { PostgresType(oid: $0) }
    }

    /// The operator class that an index uses for a type where none is named, 0 where there is none.
    package func defaultOperatorClass(of type: OID, method: String) -> OID {
        guard let method = accessMethodOID(method) else { return .invalid }
        return defaultOperatorClass(of: type, method: method)
    }

    func defaultOperatorClass(of type: OID, method: OID) -> OID {
        if let own = userOperatorClass(for: type, method: method) { return own }
        guard type >= .firstUserObject, let row = self.type(type) else {
            let found = OperatorClasses.shared.standard(for: type, method: method)
            // Where there is none for `varchar`, that for `text` is taken.
            return found == .invalid && type == 1043
                ? userOperatorClass(for: 25, method: method) ?? .invalid : found
        }
        if row.kind == "d" { return defaultOperatorClass(of: row.base, method: method) }
        if row.kind == "e", let own = userOperatorClass(for: 3500, method: method) { return own }
        let kind: Character = row.category == "A" && row.element != .invalid ? "A" : row.kind
        return OperatorClasses.shared.standard(for: type, method: method, kind: kind)
    }

    /// The name of a type of a user with its schema.
    package func typeName(_ oid: OID) -> TableName? {
        guard let row = type(oid) else { return nil }
        return TableName(row.name, schema: schemaName(row.namespace) ?? "")
    }

    /// Whether a foreign key can compare values of two types.
    package func areComparable(_ left: OID, _ right: OID) -> Bool {
        let (left, right) = (comparedType(left), comparedType(right))
        if left == right { return true }
        if BuiltInTables.operators.rows(named: "=").contains(where: { $0.left == left && $0.right == right }) {
            return true
        }
        return BuiltInTables.casts.row(.init(source: left, target: right)).map { $0.context == "i" } ?? false
    }

    /// The type whose operators compare values of a type: a domain's base type, `text` for `varchar`.
    private func comparedType(_ oid: OID) -> OID {
        if oid == 1043 { return 25 }
        guard let row = type(oid), row.kind == "d" else { return oid }
        return comparedType(row.base)
    }
}
