public import PostgresWire

/// Operators, casts and operator classes: PostgreSQL's own, and those of users.
extension CatalogSnapshot {
    /// The operator of this OID.
    public func `operator`(_ oid: OID) -> OperatorRow? {
        oid < .firstUserObject ? BuiltInTables.operators.row(oid) : model.operators[oid].flatMap { row(of: $0) }
    }

    /// The operators of users of these characters in a schema.
    public func userOperators(named name: String, schema: String) -> [OperatorRow] {
        guard !model.operators.isEmpty else { return [] }
        let name = TableName(name, schema: schema)
        var found: [OperatorRow] = []
        model.operators.forEach(from: OperatorSignature(name, .invalid, .invalid)) { definition in
            guard definition.name.name == name else { return false }
            if let row = row(of: definition) { found.append(row) }
            return true
        }
        return found
    }

    /// The operator of a user of these characters in a schema for operands of exactly these types.
    public func userOperator(_ name: String, schema: String, _ left: OID, _ right: OID) -> OperatorRow? {
        model.operators[OperatorSignature(TableName(name, schema: schema), left, right)].flatMap { row(of: $0) }
    }

    /// One that others only name is no operator yet.
    private func row(of definition: OperatorDefinition) -> OperatorRow? {
        guard let oid = definition.oid, let result = definition.result else { return nil }
        return OperatorRow(
            oid: oid,
            name: definition.name.name.name,
            namespace: objects.schema(definition.name.name.schema) ?? .invalid,
            left: definition.name.left,
            right: definition.name.right,
            result: result.oid,
            function: definition.function,
            commutator: definition.commutator ?? .invalid,
            negator: definition.negator ?? .invalid
        )
    }

    /// The cast from one type to another.
    public func cast(from source: OID, to target: OID) -> CastRow? {
        if let row = BuiltInCatalog.shared.cast(from: source, to: target) { return row }
        guard !model.casts.isEmpty, let cast = model.casts[CastSignature(from: source, to: target)] else { return nil }
        return CastRow(
            source: source,
            target: target,
            function: cast.function,
            context: cast.context.rawValue,
            method: cast.method.rawValue
        )
    }

    /// The operator class of a name for an access method; where several types have one, that for the type.
    func operatorClass(_ name: TableName, method: OID, type: OID? = nil) -> OperatorClasses.Row? {
        if !model.operatorClasses.isEmpty, let word = accessMethodName(method),
            let own = model.operatorClasses[OperatorGroupName(name, method: word)]
        {
            return row(of: own, method)
        }
        guard name.schema == "pg_catalog" else { return nil }
        return OperatorClasses.shared.named(name.name, method: method, type: type)
    }

    /// The operator class of this OID.
    func operatorClass(_ oid: OID) -> OperatorClasses.Row? {
        guard oid >= .firstUserObject else { return OperatorClasses.shared.row(oid) }
        guard let own = model.operatorClasses[oid], let method = accessMethodOID(own.name.method) else { return nil }
        return row(of: own, method)
    }

    /// The class of a user that an access method takes for a type where none is named.
    func userOperatorClass(for type: OID, method: OID) -> OID? {
        guard !model.operatorClasses.isEmpty, let word = accessMethodName(method) else { return nil }
        return model.operatorClasses.first {
            $0.isDefault && $0.name.method == word && $0.type.oid == type
        }?.oid
    }

    private func row(of own: OperatorClassDefinition, _ method: OID) -> OperatorClasses.Row {
        OperatorClasses.Row(
            oid: own.oid ?? .invalid,
            method: method,
            name: own.name.name.name,
            type: own.type.oid,
            isDefault: own.isDefault,
            keyType: own.storage?.oid ?? .invalid
        )
    }

    /// Whether values of a base type of a user can be ordered: its default class of B-trees says how.
    public func isOrdered(baseType oid: OID) -> Bool { defaultOperatorClass(of: oid, method: "btree") != .invalid }
}

/// What definitions of operator classes and casts ask of PostgreSQL's own objects.
extension CatalogSnapshot {
    /// The name of the class of PostgreSQL's own that an access method takes for exactly this type.
    package func builtInDefaultClass(of type: OID, method: String) -> String? {
        guard let method = accessMethodOID(method) else { return nil }
        let found = OperatorClasses.shared.row(OperatorClasses.shared.standard(for: type, method: method))
        return found.flatMap { $0.type == type ? $0.name : nil }
    }

    /// The OID of an operator family of PostgreSQL's own.
    package func builtInFamily(_ name: String, method: String) -> OID? {
        guard let method = accessMethodOID(method) else { return nil }
        let layout = RowLayout("pg_opfamily")
        guard let column = layout.position("opfname") else { return nil }
        return BuiltInValues.rows(of: "pg_opfamily").rows(where: column, equals: .text(name))
            .first { layout.value("opfmethod", of: $0) == .oid(method) }
            .map { layout.value("oid", of: $0).identifier }
    }

    /// How a type's values lie in memory: their length, whether they are passed as they are, and their alignment.
    package func storageLayout(of type: OID) -> String {
        let layout = RowLayout("pg_type")
        guard let row = relationRows(of: "pg_type").rows(where: 0, equals: .oid(type)).first else { return "" }
        return ["typlen", "typbyval", "typalign"].map { "\(layout.value($0, of: row))" }.joined(separator: " ")
    }

    /// How a type's values are stored, for a type that is like it.
    package func storageFacts(
        ofType oid: OID
    ) -> (length: Int16, isPassedByValue: Bool, alignment: Character, storage: Character) {
        let layout = RowLayout("pg_type")
        guard let row = relationRows(of: "pg_type").rows(where: 0, equals: .oid(oid)).first else {
            return (-1, false, "i", "p")
        }
        func letter(_ name: String, _ usual: Character) -> Character {
            layout.value(name, of: row).characters.first ?? usual
        }
        var (length, isPassedByValue): (Int16, Bool) = (-1, false)
        if case .int2(let value) = layout.value("typlen", of: row) { length = value }
        if case .bool(let value) = layout.value("typbyval", of: row) { isPassedByValue = value }
        return (length, isPassedByValue, letter("typalign", "i"), letter("typstorage", "p"))
    }
}
