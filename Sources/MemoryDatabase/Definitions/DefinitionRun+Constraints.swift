import PostgresCatalog
import PostgresQuery
import PostgresSQL
import PostgresWire

/// The constraints of tables.
extension DefinitionRun {
    /// Adds the constraints of a draft: checks first, then keys, then foreign keys.
    mutating func addConstraints(_ draft: TableDraft, to oid: OID, isNew: Bool) throws(PostgresError) {
        guard var table = model.tables[oid] else { return }
        for check in draft.checks where table.constraint(check.name) == nil { table.constraints.append(check) }
        for constraint in draft.constraints where constraint.kind.order == 0 {
            try addCheck(constraint, to: &table, isNew: isNew)
        }
        for constraint in draft.constraints where constraint.kind.isPrimaryKey {
            try addKey(constraint, to: &table, isNew: isNew)
        }
        for constraint in draft.constraints where constraint.kind.order == 1 && !constraint.kind.isPrimaryKey {
            try addKey(constraint, to: &table, isNew: isNew)
        }
        for (constraint, index) in draft.exclusions { addExclusion(constraint, index, to: &table) }
        model.put(table)
        for index in draft.indexes { try addLikeIndex(index, to: oid) }
        for constraint in draft.constraints where constraint.kind.order == 2 {
            guard var table = model.tables[oid] else { return }
            try addForeignKey(constraint, to: &table, isNew: isNew)
            model.put(table)
        }
    }

    /// Adds one constraint to a table that is there.
    mutating func addConstraint(
        _ constraint: TableConstraint,
        to oid: OID,
        onlyThere: Bool = false
    ) throws(PostgresError) {
        guard var table = model.tables[oid] else { return }
        let before = table
        switch constraint.kind.order {
        case 0: try addCheck(constraint, to: &table, isNew: false)
        case 1: try addKey(constraint, to: &table, isNew: false)
        default: try addForeignKey(constraint, to: &table, isNew: false)
        }
        model.put(table)
        refreshDependencies(of: oid)
        guard !onlyThere, table.kind == .partitionedTable, var added = model.tables[oid] else { return }
        added.indexes.removeAll { index in before.indexes.contains { $0.oid == index.oid } }
        added.constraints.removeAll { key in before.constraints.contains { $0.oid == key.oid } }
        guard added.constraints.allSatisfy({ $0.checkExpression == nil }) else { return }
        for partition in model.children(of: table.name) where partition.isPartition {
            if let partitionOID = partition.oid { try takeKeys(of: added, into: partitionOID) }
        }
    }

    private func checkNameIsFree(_ name: String, in table: TableDefinition) throws(PostgresError) {
        guard table.constraint(name) != nil else { return }
        throw PostgresError("42710", "constraint \"\(name)\" for relation \"\(table.name.name)\" already exists")
    }

    mutating func addCheck(
        _ constraint: TableConstraint,
        to table: inout TableDefinition,
        isNew: Bool
    ) throws(PostgresError) {
        guard case .check(let expression) = constraint.kind else { return }
        let defined = try binder.bind(expression, in: .check, columns: table.columns, of: table.name.name)
        var check = ConstraintDefinition(constraint.name?.value ?? "", .check(defined.text), columns: defined.columns)
        if check.name.isEmpty {
            check.name = model.constraintName(
                table.name.name,
                defined.columns.count == 1 ? defined.columns.first : nil,
                "check",
                in: table.name.schema,
                taken: Set(table.constraints.map(\.name))
            )
        } else if isNew, table.constraint(check.name) != nil {
            throw PostgresError("42710", "check constraint \"\(check.name)\" already exists")
        } else {
            try checkNameIsFree(check.name, in: table)
        }
        if table.kind == .partitionedTable, constraint.attributes.isNoInherit {
            throw PostgresError(
                "42P16",
                "cannot add NO INHERIT constraint to partitioned table \"\(table.name.name)\""
            )
        }
        check.isNotInherited = constraint.attributes.isNoInherit
        check.isValidated = isNew || !constraint.attributes.isNotValid
        check.oid = model.takeOID(for: "constraint \(table.name) \(check.name)")
        table.constraints.append(check)
        if !isNew, check.isValidated, let oid = check.oid, let owner = table.oid {
            need(.validateConstraint(oid, table: owner))
        }
        guard !isNew, !check.isNotInherited else { return }
        for child in model.children(of: table.name) { inheritCheck(check, into: child) }
    }

    private mutating func inheritCheck(_ check: ConstraintDefinition, into child: TableDefinition) {
        guard var child = child.oid.flatMap({ model.tables[$0] }) else { return }
        var copy = check
        copy.oid = nil
        copy.isLocal = false
        copy.inheritanceCount = 1
        if let known = child.constraints.firstIndex(where: { $0.name == check.name }) {
            child.constraints[known].inheritanceCount += 1
        } else {
            child.constraints.append(copy)
        }
        model.put(child)
        for grandchild in model.children(of: child.name) { inheritCheck(check, into: grandchild) }
    }

    mutating func addForeignKey(
        _ constraint: TableConstraint,
        to table: inout TableDefinition,
        isNew: Bool
    ) throws(PostgresError) {
        guard case .foreignKey(let names, let written) = constraint.kind else { return }
        let target = try foreignTarget(written, of: table)
        var key = ForeignKey(target.name, written.columns.map(\.value))
        let columns = names.map(\.value)
        for column in columns where table.column(column) == nil {
            throw PostgresError("42703", "column \"\(column)\" referenced in foreign key constraint does not exist")
        }
        if key.columns.isEmpty {
            guard let primary = target.primaryKey else {
                throw PostgresError(
                    "42704",
                    "there is no primary key for referenced table \"\(target.name.name)\""
                )
            }
            key.columns = primary.columns
        }
        for column in key.columns where target.column(column) == nil {
            throw PostgresError("42703", "column \"\(column)\" referenced in foreign key constraint does not exist")
        }
        guard columns.count == key.columns.count else {
            throw PostgresError(
                "42830",
                "number of referencing and referenced columns for foreign key disagree"
            )
        }
        let unique = target.indexes.contains { index in
            index.isUnique && index.isImmediate && index.predicate == nil
                && Set(index.elements.compactMap(\.column)) == Set(key.columns)
                && index.elements.count == key.columns.count && index.elements.allSatisfy { $0.column != nil }
        }
        guard unique else {
            throw PostgresError(
                "42830",
                "there is no unique constraint matching given keys for referenced table \"\(target.name.name)\""
            )
        }
        try checkMayReference(key.columns, of: target)
        try setActions(written, of: &key, columns: columns)
        var made = ConstraintDefinition(constraint.name?.value ?? "", .foreignKey(key), columns: columns)
        if made.name.isEmpty {
            made.name = model.constraintName(
                table.name.name,
                columns.joined(separator: "_"),
                "fkey",
                in: table.name.schema,
                taken: Set(table.constraints.map(\.name))
            )
        } else {
            try checkNameIsFree(made.name, in: table)
        }
        try checkTypes(columns, of: table, key, target, made.name)
        made.isDeferrable = constraint.attributes.isDeferrable ?? (constraint.attributes.isInitiallyDeferred == true)
        made.isInitiallyDeferred = constraint.attributes.isInitiallyDeferred ?? false
        made.isValidated = isNew || !constraint.attributes.isNotValid
        made.isNotInherited = true
        made.oid = model.takeOID(for: "constraint \(table.name) \(made.name)")
        table.constraints.append(made)
        if !isNew, made.isValidated, let oid = made.oid, let owner = table.oid {
            need(.validateConstraint(oid, table: owner))
        }
    }

    /// Refuses keys of tables that the user may not refer to.
    private func checkMayReference(_ columns: [String], of target: TableDefinition) throws(PostgresError) {
        guard let oid = target.oid, model.tables[oid] != nil else { return }
        let mayReferToAll = columns.allSatisfy { name in
            target.columns.firstIndex { $0.name == name }.map {
                catalog.allows(session.user, .references, onColumn: $0, of: oid)
            } ?? false
        }
        if !mayReferToAll { try check(.references, on: oid) }
    }

    private func foreignTarget(
        _ written: ForeignKeyTarget,
        of table: TableDefinition
    ) throws(PostgresError) -> TableDefinition {
        guard let oid = try findRelation(written.table) else {
            throw PostgresError("42P01", "relation \"\(Self.shown(written.table))\" does not exist")
        }
        guard let target = model.tables[oid], target.kind == .table || target.kind == .partitionedTable else {
            throw PostgresError("42809", "referenced relation \"\(written.table.name)\" is not a table")
        }
        if table.persistence == .permanent, target.persistence != .permanent {
            throw PostgresError("42P16", "constraints on permanent tables may reference only permanent tables")
        }
        if table.persistence == .temporary, target.persistence != .temporary {
            throw PostgresError("42P16", "constraints on temporary tables may reference only temporary tables")
        }
        return target
    }

    private func setActions(
        _ written: ForeignKeyTarget,
        of key: inout ForeignKey,
        columns: [String]
    ) throws(PostgresError) {
        key.match = written.match == "FULL" ? .full : .simple
        key.onUpdate = written.onUpdate.map { $0.action.0 } ?? .noAction
        guard let delete = written.onDelete?.action else { return }
        key.onDelete = delete.0
        for column in delete.1 where !columns.contains(column) {
            throw PostgresError(
                "42P10",
                "column \"\(column)\" referenced in ON DELETE SET action must be part of foreign key"
            )
        }
        key.columnsSetOnDelete = delete.1
    }

    private func checkTypes(
        _ columns: [String],
        of table: TableDefinition,
        _ key: ForeignKey,
        _ target: TableDefinition,
        _ name: String
    ) throws(PostgresError) {
        for (own, other) in zip(columns, key.columns) {
            guard let left = table.column(own)?.type, let right = target.column(other)?.type else { continue }
            if left == right || catalog.areComparable(left.oid, right.oid) { continue }
            throw PostgresError(
                "42804",
                "foreign key constraint \"\(name)\" cannot be implemented",
                detail: "Key columns \"\(own)\" and \"\(other)\" are of incompatible types: "
                    + "\(catalog.formatType(left.oid)) and \(catalog.formatType(right.oid))."
            )
        }
    }
}

extension TableConstraintKind {
    /// When it is carried out: checks first, then keys, then foreign keys.
    var order: Int {
        switch self {
        case .check: 0
        case .unique, .uniqueIndex, .primaryKey, .primaryKeyIndex, .exclude: 1
        case .foreignKey: 2
        }
    }

    var isPrimaryKey: Bool {
        switch self {
        case .primaryKey, .primaryKeyIndex: true
        default: false
        }
    }
}

extension KeyAction {
    /// The action, and the columns that it sets.
    fileprivate var action: (ForeignKey.Action, [String]) {
        switch self {
        case .noAction: (.noAction, [])
        case .restrict: (.restrict, [])
        case .cascade: (.cascade, [])
        case .setNull(let columns): (.setNull, columns.map(\.value))
        case .setDefault(let columns): (.setDefault, columns.map(\.value))
        }
    }
}
