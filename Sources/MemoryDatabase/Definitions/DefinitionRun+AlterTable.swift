import PostgresCatalog
import PostgresQuery
import PostgresSQL
import PostgresWire

/// ALTER TABLE and the same actions of other relations.
extension DefinitionRun {
    mutating func alterTable(_ statement: AlterTableStatement) throws(PostgresError) {
        if statement.kind == .type { return try alterComposite(statement) }
        guard let oid = try relation(statement.table.name, statement.kind, ifExists: statement.ifExists) else { return }
        try checkNotInUse(oid, "ALTER TABLE")
        for action in statement.actions {
            if model.tables[oid] != nil {
                try carryOut(action, on: oid, onlyThere: statement.table.isOnly)
            } else {
                try carryOut(action, onOther: oid, statement.kind)
            }
        }
    }

    /// What ALTER TABLE, ALTER INDEX and ALTER SEQUENCE do with what is no table.
    private mutating func carryOut(
        _ action: AlterTableAction,
        onOther oid: OID,
        _ kind: ObjectKind
    ) throws(PostgresError) {
        switch action {
        case .set(let clause):
            if clause.keyword == "OWNER TO", case .role(let reference)? = clause.values.first {
                guard let role = try role(reference) else { return }
                try checkMayGive(to: role)
                return setOwner(role == model.owner ? nil : role, relation: oid)
            }
            guard var (table, index) = model.index(oid) else {
                if clause.keyword == "SET LOGGED" || clause.keyword == "SET UNLOGGED" { return }
                throw Self.unsupported("this form of ALTER \(kind.rawValue)")
            }
            switch clause.keyword {
            case "SET": try setOptions(clause, &index.options)
            case "RESET": resetOptions(clause, &index.options)
            case "SET TABLESPACE": index.tablespace = try tablespace(clause.values.first?.qualifiedName?.name)
            default: throw Self.unsupported("this form of ALTER INDEX")
            }
            guard let position = table.indexes.firstIndex(where: { $0.oid == oid }) else { return }
            table.indexes[position] = index
            model.put(table)
        case .attachPartition(let name, _):
            guard let child = try findRelation(name), var (table, index) = model.index(child) else {
                throw missingRelation(name)
            }
            index.parent = oid
            guard let position = table.indexes.firstIndex(where: { $0.oid == child }) else { return }
            table.indexes[position] = index
            if let parent = model.index(oid) {
                let above = parent.table.constraints.first { $0.hasIndex && $0.index == parent.index.name }
                for key in table.constraints.indices where table.constraints[key].index == index.name {
                    guard table.constraints[key].hasIndex, let above else { continue }
                    table.constraints[key].parent = above.oid
                    table.constraints[key].isLocal = false
                    table.constraints[key].inheritanceCount = 1
                }
            }
            model.put(table)
        case .alterColumnNumber(let number, .setStatistics(let target)):
            guard var (table, index) = model.index(oid), let small = Int16(exactly: number) else { return }
            index.statisticsTargets[small] = Int32(clamping: target)
            guard let position = table.indexes.firstIndex(where: { $0.oid == oid }) else { return }
            table.indexes[position] = index
            model.put(table)
        default: throw Self.unsupported("this form of ALTER \(kind.rawValue)")
        }
    }

    private mutating func carryOut(
        _ action: AlterTableAction,
        on oid: OID,
        onlyThere: Bool
    ) throws(PostgresError) {
        switch action {
        case .addColumn(let column, let ifNotExists): try addColumn(column, ifNotExists: ifNotExists, to: oid)
        case .dropColumn(let name, let ifExists, let behavior):
            try dropColumn(name.value, ifExists: ifExists, cascades: behavior == .cascade, of: oid)
        case .alterColumn(let name, let action): try alterColumn(name.value, action, of: oid)
        case .alterColumnNumber: throw PostgresError("0A000", "cannot refer to non-index column by number")
        case .addConstraint(let constraint): try addConstraint(constraint, to: oid, onlyThere: onlyThere)
        case .alterConstraint(let name, let attributes): try alterConstraint(name.value, attributes, of: oid)
        case .validateConstraint(let name): try validateConstraint(name.value, of: oid)
        case .dropConstraint(let name, let ifExists, let behavior):
            try dropConstraint(name.value, ifExists: ifExists, cascades: behavior == .cascade, of: oid)
        case .attachPartition(let name, let bound): try attach(name, bound, to: oid)
        case .detachPartition(let name, _): try detach(name, from: oid)
        case .set(let clause): try set(clause, of: oid)
        case .addAttribute, .dropAttribute, .alterAttribute:
            throw PostgresError("42809", "\"\(model.tables[oid]?.name.name ?? "")\" is not a composite type")
        case .opaque: throw Self.unsupported("this form of ALTER TABLE")
        }
    }

    private mutating func addColumn(
        _ column: TableColumn,
        ifNotExists: Bool,
        to oid: OID
    ) throws(PostgresError) {
        guard var table = model.tables[oid] else { return }
        let name = Self.clipped(column.name.value)
        if table.column(name) != nil {
            let message = "column \"\(name)\" of relation \"\(table.name.name)\" already exists"
            guard ifNotExists else { throw PostgresError("42701", message) }
            return notice(message + ", skipping", sqlState: "42701")
        }
        if table.isPartition { throw PostgresError("42809", "cannot add column to a partition") }
        let old = table
        var draft = TableDraft(name: table.name)
        draft.statement = "ALTER TABLE"
        try add(column, to: &draft)
        guard var made = draft.columns.first else { return }
        for sequence in draft.sequences where !(sequence.ownedBy?.isIdentity ?? false) { add(sequence) }
        made.number = 0
        table.columns.append(made)
        let index = table.columns.count - 1
        for sequence in draft.sequences where sequence.ownedBy?.isIdentity ?? false { add(sequence) }
        for value in draft.values {
            if value.expression == Self.placeholder {
                guard let sequence = draft.sequences.first else { continue }
                table.columns[index].defaultExpression = Self.nextValue(of: sequence.name)
            } else if value.isGenerated {
                try setGenerated(value.expression, of: index, in: &table)
            } else {
                table.columns[index].defaultExpression = try defaultText(value.expression, for: table.columns[index])
            }
        }
        model.put(table)
        var sources = old.columns.map { StorageEffect.ColumnSource.kept($0.name) }
        if let text = table.columns[index].defaultExpression {
            sources.append(.value(text))
        } else if table.columns[index].identity != nil, let sequence = draft.sequences.first {
            sources.append(.value(Self.nextValue(of: sequence.name)))
        } else {
            sources.append(.null)
        }
        need(.rewriteTable(oid, old: old, columns: sources))
        if !made.isNullable, table.columns[index].defaultExpression == nil, made.identity == nil {
            need(.validateNotNull(table: oid, column: name))
        }
        try addConstraints(draft, to: oid, isNew: false)
        refreshDependencies(of: oid)
        for child in model.children(of: table.name) {
            guard let childOID = child.oid else { continue }
            try addInherited(column, name, to: childOID)
        }
    }

    private mutating func addInherited(_ column: TableColumn, _ name: String, to oid: OID) throws(PostgresError) {
        guard var table = model.tables[oid] else { return }
        if let known = table.columns.firstIndex(where: { $0.name == name }) {
            table.columns[known].inheritanceCount += 1
            notice("merging definition of column \"\(name)\" for child \"\(table.name.name)\"")
            model.put(table)
            return
        }
        let bound = table.partitionBound
        table.partitionBound = nil
        model.put(table)
        try addColumn(column, ifNotExists: false, to: oid)
        guard var changed = model.tables[oid], let last = changed.columns.indices.last else { return }
        changed.columns[last].isLocal = false
        changed.columns[last].inheritanceCount = 1
        changed.partitionBound = bound
        model.put(changed)
    }

    private mutating func dropColumn(
        _ name: String,
        ifExists: Bool,
        cascades: Bool,
        of oid: OID
    ) throws(PostgresError) {
        guard let table = model.tables[oid] else { return }
        guard let column = table.column(name) else {
            let message = "column \"\(name)\" of relation \"\(table.name.name)\" does not exist"
            guard ifExists else { throw PostgresError("42703", message) }
            return notice(message + ", skipping")
        }
        if column.inheritanceCount > 0 {
            throw PostgresError("42P16", "cannot drop inherited column \"\(name)\"")
        }
        if table.partitionKey?.elements.contains(where: { $0.column == name }) ?? false {
            throw PostgresError(
                "42P16",
                "cannot drop column \"\(name)\" because it is part of the partition key of relation "
                    + "\"\(table.name.name)\""
            )
        }
        for child in model.children(of: table.name) {
            guard let childOID = child.oid, var child = model.tables[childOID],
                let index = child.columns.firstIndex(where: { $0.name == name })
            else { continue }
            child.columns[index].inheritanceCount -= 1
            let goes = child.columns[index].inheritanceCount == 0 && !child.columns[index].isLocal
            model.put(child)
            if goes { try dropColumn(name, ifExists: true, cascades: cascades, of: childOID) }
        }
        try drop([Self.relation(oid, column: column.number)], cascades: cascades)
    }

    private mutating func dropConstraint(
        _ name: String,
        ifExists: Bool,
        cascades: Bool,
        of oid: OID
    ) throws(PostgresError) {
        guard let table = model.tables[oid] else { return }
        guard let constraint = table.constraint(name), let made = constraint.oid else {
            let message = "constraint \"\(name)\" of relation \"\(table.name.name)\" does not exist"
            guard ifExists else { throw PostgresError("42704", message) }
            return notice(message + ", skipping")
        }
        if constraint.inheritanceCount > 0 {
            throw PostgresError(
                "42P16",
                "cannot drop inherited constraint \"\(name)\" of relation \"\(table.name.name)\""
            )
        }
        try drop([Self.constraint(made)], cascades: cascades)
        guard constraint.checkExpression != nil else { return }
        for child in model.children(of: table.name) {
            guard var child = child.oid.flatMap({ model.tables[$0] }) else { continue }
            child.constraints.removeAll { $0.name == name && $0.inheritanceCount > 0 && !$0.isLocal }
            model.put(child)
        }
    }

    private mutating func alterConstraint(
        _ name: String,
        _ attributes: ConstraintAttributes,
        of oid: OID
    ) throws(PostgresError) {
        guard var table = model.tables[oid] else { return }
        guard let index = table.constraints.firstIndex(where: { $0.name == name }) else {
            throw PostgresError(
                "42704",
                "constraint \"\(name)\" of relation \"\(table.name.name)\" does not exist"
            )
        }
        guard table.constraints[index].foreignKey != nil else {
            throw PostgresError(
                "42809",
                "constraint \"\(name)\" of relation \"\(table.name.name)\" is not a foreign key constraint"
            )
        }
        table.constraints[index].isDeferrable = attributes.isDeferrable ?? (attributes.isInitiallyDeferred == true)
        table.constraints[index].isInitiallyDeferred = attributes.isInitiallyDeferred ?? false
        model.put(table)
    }

    private mutating func validateConstraint(_ name: String, of oid: OID) throws(PostgresError) {
        guard var table = model.tables[oid] else { return }
        guard let index = table.constraints.firstIndex(where: { $0.name == name }) else {
            throw PostgresError(
                "42704",
                "constraint \"\(name)\" of relation \"\(table.name.name)\" does not exist"
            )
        }
        switch table.constraints[index].kind {
        case .foreignKey, .check: break
        default:
            throw PostgresError(
                "42809",
                "constraint \"\(name)\" of relation \"\(table.name.name)\" is not a foreign key or check constraint"
            )
        }
        guard !table.constraints[index].isValidated else { return }
        table.constraints[index].isValidated = true
        if let made = table.constraints[index].oid { need(.validateConstraint(made, table: oid)) }
        model.put(table)
    }

    /// Words with what follows them.
    private mutating func set(_ clause: DefinitionClause, of oid: OID) throws(PostgresError) {
        guard var table = model.tables[oid] else { return }
        let name = clause.values.first?.qualifiedName
        switch clause.keyword {
        case "OWNER TO":
            guard case .role(let reference)? = clause.values.first, let role = try role(reference) else { return }
            return setOwner(role == model.owner ? nil : role, relation: oid)
        case "SET":
            try setOptions(clause, &table.options)
            if table.kind == .view {
                model.put(table)
                try noteWritableColumns(oid)
            }
        case "RESET": resetOptions(clause, &table.options)
        case "OPTIONS":
            if case .changes(let changes)? = clause.values.first { try changeOptions(of: &table, changes) }
        case "SET LOGGED": table.persistence = .permanent
        case "SET UNLOGGED": table.persistence = .unlogged
        case "SET TABLESPACE": table.tablespace = try tablespace(name?.name)
        case "SET WITHOUT OIDS", "SET ACCESS METHOD": break
        case "CLUSTER ON", "SET WITHOUT CLUSTER":
            if let name, table.index(name.name) == nil {
                throw PostgresError("42704", "index \"\(name.name)\" for table \"\(table.name.name)\" does not exist")
            }
            for index in table.indexes.indices {
                table.indexes[index].isClustered = table.indexes[index].name == name?.name
            }
        case "ENABLE ROW LEVEL SECURITY":
            table.hasRowSecurity = true
        case "DISABLE ROW LEVEL SECURITY": table.hasRowSecurity = false
        case "FORCE ROW LEVEL SECURITY": table.forcesRowSecurity = true
        case "NO FORCE ROW LEVEL SECURITY": table.forcesRowSecurity = false
        case "REPLICA IDENTITY DEFAULT": setIdentity(nil, nil, &table)
        case "REPLICA IDENTITY FULL": setIdentity("f", nil, &table)
        case "REPLICA IDENTITY NOTHING": setIdentity("n", nil, &table)
        case "REPLICA IDENTITY USING INDEX":
            guard let name, table.index(name.name) != nil else {
                throw PostgresError(
                    "42704",
                    "index \"\(name?.name ?? "")\" for table \"\(table.name.name)\" does not exist"
                )
            }
            setIdentity("i", name.name, &table)
        case "INHERIT": if let name { try addParent(name, to: &table) }
        case "NO INHERIT": if let name { try removeParent(name, from: &table) }
        default: try setEnabled(clause, &table)
        }
        model.put(table)
    }

    private func setIdentity(_ letter: Character?, _ index: String?, _ table: inout TableDefinition) {
        table.replicaIdentity = letter
        for position in table.indexes.indices {
            table.indexes[position].isReplicaIdentity = table.indexes[position].name == index
        }
    }

    private mutating func setEnabled(_ clause: DefinitionClause, _ table: inout TableDefinition) throws(PostgresError) {
        let words = clause.keyword.split(separator: " ").map(String.init)
        guard let first = words.first, first == "ENABLE" || first == "DISABLE" else {
            throw Self.unsupported("ALTER TABLE \(clause.keyword)")
        }
        let letter: Character =
            first == "DISABLE" ? "D" : words.contains("ALWAYS") ? "A" : words.contains("REPLICA") ? "R" : "O"
        let name = clause.values.first?.qualifiedName?.name
        if words.contains("TRIGGER") {
            if let name, !table.triggers.contains(where: { $0.name == name }) {
                throw PostgresError("42704", "trigger \"\(name)\" for table \"\(table.name.name)\" does not exist")
            }
            for index in table.triggers.indices where name == nil || table.triggers[index].name == name {
                table.triggers[index].enabled = letter
            }
            setEnabled(letter, name, inPartitionsOf: table.name)
        } else {
            guard let index = table.rules.firstIndex(where: { $0.name == name }) else {
                throw PostgresError(
                    "42704",
                    "rule \"\(name ?? "")\" for relation \"\(table.name.name)\" does not exist"
                )
            }
            table.rules[index].enabled = letter
        }
    }

    func setOptions(_ clause: DefinitionClause, _ options: inout [String]) throws(PostgresError) {
        guard case .options(let written)? = clause.values.first else { return }
        for option in try storageOptions(written) {
            let key = option.prefix { $0 != "=" } + "="
            if let index = options.firstIndex(where: { $0.hasPrefix(key) }) {
                options[index] = option
            } else {
                options.append(option)
            }
        }
    }

    func resetOptions(_ clause: DefinitionClause, _ options: inout [String]) {
        guard case .options(let written)? = clause.values.first else { return }
        for option in written { options.removeAll { $0.hasPrefix(option.name.value + "=") } }
    }
}
