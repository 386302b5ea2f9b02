import PostgresWire

/// What a table gets when a model takes it in: OIDs, numbers of columns, names of keys.
extension CatalogModel {
    mutating func completeTypes(of table: inout TableDefinition, _ oid: OID) {
        // In PostgreSQL's order: some tools show objects by OID.
        let array = self.oid(table.arrayTypeOID, for: "array \(table.name)")
        objects[array] = .rowArray(of: oid)
        table.arrayTypeOID = array
        let row = self.oid(table.rowTypeOID, for: "type \(table.name)")
        objects[row] = .rowType(of: oid)
        table.rowTypeOID = row
        typeNames.add(row, as: table.name)
        table.arrayTypeName = takeArrayName(table.arrayTypeName, of: table.name, array)
    }

    mutating func completeColumns(of table: inout TableDefinition, _ oid: OID) {
        var highest = table.highestColumnNumber
        for index in table.columns.indices {
            if table.columns[index].number == 0 {
                highest = highest < Int16.max ? highest + 1 : highest
                table.columns[index].number = highest
            }
            guard table.columns[index].defaultExpression != nil else {
                if table.columns[index].defaultOID != nil { table.columns[index].defaultOID = nil }
                continue
            }
            let given = table.columns[index].defaultOID
            let made = self.oid(given, for: "default \(table.name) \(index)")
            objects[made] = .columnDefault(of: oid)
            table.columns[index].defaultOID = made
        }
    }

    mutating func completeParts(of table: inout TableDefinition, _ oid: OID) {
        let name = table.name
        for index in table.triggers.indices {
            let trigger = table.triggers[index]
            let made = self.oid(trigger.oid, for: "trigger \(name) \(trigger.name)")
            objects[made] = .trigger(of: oid)
            table.triggers[index].oid = made
        }
        for index in table.rules.indices {
            let made = self.oid(table.rules[index].oid, for: "rule \(name) \(table.rules[index].name)")
            objects[made] = .rule(of: oid)
            table.rules[index].oid = made
        }
        for index in table.policies.indices {
            let made = self.oid(
                table.policies[index].oid,
                for: "policy \(name) \(table.policies[index].name)"
            )
            objects[made] = .policy(of: oid)
            table.policies[index].oid = made
        }
        guard table.kind == .view || table.kind == .materializedView else { return }
        let rule = self.oid(table.viewRuleOID, for: "rule \(name) _RETURN")
        objects[rule] = .rule(of: oid)
        table.viewRuleOID = rule
    }

    mutating func completeConstraints(of table: inout TableDefinition, _ oid: OID) {
        if !table.hasExpandedKeys, table.kind.hasStorage { expandKeys(of: &table) }
        table.hasExpandedKeys = true
        for index in table.indexes.indices { complete(&table.indexes[index], of: table, oid) }
        var taken = Set(table.constraints.map(\.name))
        for index in table.constraints.indices {
            if table.constraints[index].name.isEmpty {
                let name = constraintName(table.constraints[index], of: table, taken: taken)
                table.constraints[index].name = name
                taken.insert(name)
            }
            if table.constraints[index].hasIndex { completeIndex(behind: index, of: &table, oid) }
            let name = table.constraints[index].name
            let made = self.oid(table.constraints[index].oid, for: "constraint \(table.name) \(name)")
            objects[made] = .constraint(of: oid)
            table.constraints[index].oid = made
            completeTriggers(of: &table.constraints[index], made, oid)
        }
        let key = Set(table.primaryKey?.columns ?? [])
        for index in table.columns.indices {
            let isKey = key.contains(table.columns[index].name)
            table.columns[index].isPrimaryKey = isKey
            if isKey { table.columns[index].isNullable = false }
        }
    }

    /// Gives a foreign key the triggers that keep it, where the OIDs are those of a database; a partition's has none for
    /// its target, which those of the whole table look after.
    private mutating func completeTriggers(of constraint: inout ConstraintDefinition, _ made: OID, _ table: OID) {
        guard constraint.foreignKey != nil, nextOID != nil || !constraint.triggerOIDs.isEmpty else { return }
        if constraint.triggerOIDs.isEmpty {
            for number in 0..<4 {
                let isOfTarget = number < 2
                let trigger =
                    isOfTarget && constraint.parent != nil ? OID.invalid : makeOID(for: "trigger \(made) \(number)")
                if trigger != .invalid { objects[trigger] = .trigger(of: table) }
                constraint.triggerOIDs.append(trigger)
            }
        }
        for trigger in constraint.triggerOIDs where trigger != .invalid { objects[trigger] = .trigger(of: table) }
    }

    /// Makes constraints of the keys that the columns carry.
    private func expandKeys(of table: inout TableDefinition) {
        let key = table.columns.filter(\.isPrimaryKey).map(\.name)
        if !key.isEmpty, table.primaryKey == nil {
            table.constraints.append(ConstraintDefinition("", .primaryKey, columns: key))
        }
        for column in table.columns where column.isUnique && key != [column.name] {
            table.constraints.append(ConstraintDefinition("", .unique, columns: [column.name]))
        }
        for column in table.columns {
            guard let target = column.references else { continue }
            let key = ForeignKey(target.table, [target.column])
            table.constraints.append(ConstraintDefinition("", .foreignKey(key), columns: [column.name]))
        }
    }

    private mutating func complete(
        _ index: inout IndexDefinition,
        of table: TableDefinition,
        _ oid: OID
    ) {
        if index.name.isEmpty {
            let columns = GeneratedName.indexColumns(index.elements)
            index.name = relationName(
                table.name.name,
                columns,
                index.isPrimary ? "pkey" : "idx",
                in: table.name.schema
            )
        }
        let name = TableName(index.name, schema: table.name.schema)
        let made = self.oid(index.oid, for: "relation \(name)")
        objects[made] = .index(of: oid)
        relationNames.add(made, as: name)
        index.oid = made
    }

    private mutating func completeIndex(
        behind position: Int,
        of table: inout TableDefinition,
        _ oid: OID
    ) {
        let constraint = table.constraints[position]
        let name = constraint.index ?? constraint.name
        table.constraints[position].index = name
        guard table.index(name) == nil else { return }
        var index = IndexDefinition(name, columns: constraint.columns, isUnique: true)
        index.isPrimary = constraint.kind == .primaryKey
        index.isImmediate = !constraint.isDeferrable
        complete(&index, of: table, oid)
        table.indexes.append(index)
    }

    private func constraintName(
        _ constraint: ConstraintDefinition,
        of table: TableDefinition,
        taken: Set<String>
    ) -> String {
        let schema = table.name.schema
        let columns = GeneratedName.joined(constraint.columns)
        switch constraint.kind {
        case .primaryKey:
            return relationName(table.name.name, nil, "pkey", in: schema, isConstraint: true)
        case .unique:
            return relationName(table.name.name, columns, "key", in: schema, isConstraint: true)
        case .exclusion:
            return relationName(table.name.name, columns, "excl", in: schema, isConstraint: true)
        case .foreignKey:
            return constraintName(table.name.name, columns, "fkey", in: schema, taken: taken)
        case .check, .trigger:
            let column = constraint.columns.count == 1 ? constraint.columns.first : nil
            return constraintName(table.name.name, column, "check", in: schema, taken: taken)
        }
    }
}

/// Names for what nobody named.
extension CatalogModel {
    /// A name that no relation of the schema has, and no constraint where it is for one: `table_column_label`.
    package func relationName(
        _ table: String,
        _ column: String?,
        _ label: String,
        in schema: String,
        isConstraint: Bool = false,
        isTaken: (String) -> Bool = { _ in false }
    ) -> String {
        GeneratedName.make(table, column, label) { candidate in
            let name = TableName(candidate, schema: schema)
            return isTaken(candidate) || relationNames[name] != nil || isConstraint && constraintNames[name] != nil
        }
    }

    /// A name that no constraint of the schema has: `table_column_label`.
    package func constraintName(
        _ table: String,
        _ column: String?,
        _ label: String,
        in schema: String,
        taken: Set<String> = []
    ) -> String {
        GeneratedName.make(table, column, label) { candidate in
            taken.contains(candidate) || constraintNames[TableName(candidate, schema: schema)] != nil
        }
    }
}
