import PostgresCatalog
import PostgresQuery
import PostgresSQL
import PostgresWire

/// Primary keys, unique and exclusion constraints, with the indexes behind them.
extension DefinitionRun {
    mutating func addKey(
        _ constraint: TableConstraint,
        to table: inout TableDefinition,
        isNew: Bool
    ) throws(PostgresError) {
        switch constraint.kind {
        case .primaryKey(let columns, let options):
            try addKey(constraint, columns.map(\.value), options, isPrimary: true, to: &table, isNew)
        case .unique(let columns, let options):
            try addKey(constraint, columns.map(\.value), options, isPrimary: false, to: &table, isNew)
        case .primaryKeyIndex(let name): try addKey(constraint, over: name.value, isPrimary: true, to: &table)
        case .uniqueIndex(let name): try addKey(constraint, over: name.value, isPrimary: false, to: &table)
        case .exclude(let exclusion): try addExclusion(constraint, exclusion, to: &table, isNew)
        case .check, .foreignKey: break
        }
    }

    private mutating func addKey(
        _ constraint: TableConstraint,
        _ columns: [String],
        _ options: KeyOptions,
        isPrimary: Bool,
        to table: inout TableDefinition,
        _ isNew: Bool
    ) throws(PostgresError) {
        let word = isPrimary ? "primary key" : "unique"
        if isPrimary { try checkOnePrimaryKey(table) }
        var seen: Set<String> = []
        var types: [PostgresType] = []
        for column in columns {
            guard let found = table.column(column) else {
                throw PostgresError(
                    "42703",
                    "column \"\(column)\" named in key does not exist",
                    position: position(constraint.range)
                )
            }
            types.append(found.type)
            guard seen.insert(column).inserted else {
                throw PostgresError(
                    "42701",
                    "column \"\(column)\" appears twice in \(word) constraint",
                    position: position(constraint.range)
                )
            }
        }
        try checkPartitionColumns(columns, isPrimary ? "PRIMARY KEY" : "UNIQUE", of: table)
        for column in options.include.map(\.value) where table.column(column) == nil {
            throw PostgresError("42703", "column \"\(column)\" named in key does not exist")
        }
        for type in types { try checkOperatorClass(of: type, "btree") }
        let name = try keyName(constraint, columns + options.include.map(\.value), isPrimary ? "pkey" : "key", table)
        var index = IndexDefinition(name, columns: columns, isUnique: true)
        index.isPrimary = isPrimary
        index.includedColumns = options.include.map(\.value)
        index.areNullsNotDistinct = options.nullsDistinct == false
        index.options = try storageOptions(options.options)
        index.tablespace = try tablespace(options.tablespace?.value)
        let made = ConstraintDefinition(name, isPrimary ? .primaryKey : .unique, columns: columns)
        tellIndex(name, isPrimary ? "PRIMARY KEY" : "UNIQUE", of: table, isNew)
        try put(made, constraint.attributes, over: &index, in: &table)
        if isPrimary { setNotNull(columns, in: &table, isNew: isNew) }
    }

    /// Tells that a constraint gets an index.
    private mutating func tellIndex(_ name: String, _ kind: String, of table: TableDefinition, _ isNew: Bool) {
        let statement = isNew ? "CREATE TABLE /" : "ALTER TABLE / ADD"
        detail("\(statement) \(kind) will create implicit index \"\(name)\" for table \"\(table.name.name)\"")
    }

    private func checkOnePrimaryKey(_ table: TableDefinition) throws(PostgresError) {
        guard table.primaryKey != nil else { return }
        throw PostgresError("42P16", "multiple primary keys for table \"\(table.name.name)\" are not allowed")
    }

    private mutating func setNotNull(_ columns: [String], in table: inout TableDefinition, isNew: Bool) {
        for index in table.columns.indices where columns.contains(table.columns[index].name) {
            if table.columns[index].isNullable, !isNew, let oid = table.oid {
                need(.validateNotNull(table: oid, column: table.columns[index].name))
            }
            table.columns[index].isNullable = false
        }
    }

    private func keyName(
        _ constraint: TableConstraint,
        _ columns: [String],
        _ label: String,
        _ table: TableDefinition
    ) throws(PostgresError) -> String {
        if let given = constraint.name?.value {
            if model.relationOID(TableName(given, schema: table.name.schema)) != nil {
                throw Self.relationExists(given)
            }
            guard table.constraint(given) == nil else {
                throw PostgresError(
                    "42710",
                    "constraint \"\(given)\" for relation \"\(table.name.name)\" already exists"
                )
            }
            return given
        }
        let taken = Set(table.indexes.map(\.name) + table.constraints.map(\.name))
        let middle = label == "pkey" ? nil : columns.joined(separator: "_")
        return model.relationName(table.name.name, middle, label, in: table.name.schema, isConstraint: true) { name in
            taken.contains(name)
        }
    }

    private mutating func put(
        _ constraint: ConstraintDefinition,
        _ attributes: ConstraintAttributes,
        over index: inout IndexDefinition,
        in table: inout TableDefinition
    ) throws(PostgresError) {
        var constraint = constraint
        constraint.isDeferrable = attributes.isDeferrable ?? (attributes.isInitiallyDeferred == true)
        constraint.isInitiallyDeferred = attributes.isInitiallyDeferred ?? false
        constraint.isNotInherited = true
        constraint.index = index.name
        index.isImmediate = !constraint.isDeferrable
        let oid = model.takeOID(for: "relation \(table.name.schema).\(index.name)")
        index.oid = oid
        constraint.oid = model.takeOID(for: "constraint \(table.name) \(constraint.name)")
        table.indexes.append(index)
        table.constraints.append(constraint)
        if let owner = table.oid { need(.createIndex(oid, table: owner)) }
    }

    /// ADD PRIMARY KEY or UNIQUE USING INDEX.
    private mutating func addKey(
        _ constraint: TableConstraint,
        over name: String,
        isPrimary: Bool,
        to table: inout TableDefinition
    ) throws(PostgresError) {
        guard let position = table.indexes.firstIndex(where: { $0.name == name }) else {
            throw PostgresError("42704", "index \"\(name)\" does not exist")
        }
        let index = table.indexes[position]
        if table.constraints.contains(where: { $0.index == name }) {
            throw PostgresError("55000", "index \"\(name)\" is already associated with a constraint")
        }
        guard index.isUnique else { throw PostgresError("42809", "\"\(name)\" is not a unique index") }
        let columns = index.elements.compactMap(\.column)
        guard columns.count == index.elements.count else {
            throw PostgresError(
                "42809",
                "index \"\(name)\" contains expressions",
                detail: "Cannot create a primary key or unique constraint using such an index."
            )
        }
        guard index.predicate == nil else {
            throw PostgresError(
                "42809",
                "\"\(name)\" is a partial index",
                detail: "Cannot create a primary key or unique constraint using such an index."
            )
        }
        if isPrimary { try checkOnePrimaryKey(table) }
        let given = constraint.name?.value ?? name
        if given != name {
            notice("ALTER TABLE / ADD CONSTRAINT USING INDEX will rename index \"\(name)\" to \"\(given)\"")
            table.indexes[position].name = given
        }
        table.indexes[position].isPrimary = isPrimary
        var made = ConstraintDefinition(given, isPrimary ? .primaryKey : .unique, columns: columns)
        made.isDeferrable = constraint.attributes.isDeferrable ?? (constraint.attributes.isInitiallyDeferred == true)
        made.isInitiallyDeferred = constraint.attributes.isInitiallyDeferred ?? false
        made.isNotInherited = true
        made.index = given
        table.indexes[position].isImmediate = !made.isDeferrable
        table.constraints.append(made)
        if isPrimary { setNotNull(columns, in: &table, isNew: false) }
    }

    private mutating func addExclusion(
        _ constraint: TableConstraint,
        _ exclusion: ExclusionConstraint,
        to table: inout TableDefinition,
        _ isNew: Bool
    ) throws(PostgresError) {
        var elements: [IndexDefinition.Element] = []
        let method = exclusion.accessMethod?.value ?? "btree"
        let abilities = try IndexMethod(method, in: catalog)
        if exclusion.elements.count > 1, !abilities.canHaveManyColumns {
            throw abilities.refusal("multicolumn indexes")
        }
        if !abilities.canExclude { throw abilities.refusal("exclusion constraints") }
        for element in exclusion.elements {
            elements.append(try indexElement(element.element, of: table, method: method))
        }
        let names = elements.map { $0.column ?? $0.attributeName ?? "expr" }
        let name = try keyName(constraint, names, "excl", table)
        var index = IndexDefinition(name, elements: elements)
        index.method = method
        index.isExclusion = true
        index.includedColumns = exclusion.key.include.map(\.value)
        index.options = try indexOptions(exclusion.key.options, method)
        if let condition = exclusion.condition {
            index.predicate = try predicate(condition, of: table)
        }
        let operators = exclusion.elements.map(\.operator.symbol)
        let made = ConstraintDefinition(name, .exclusion(operators), columns: elements.compactMap(\.column))
        tellIndex(name, "EXCLUDE", of: table, isNew)
        try put(made, constraint.attributes, over: &index, in: &table)
    }

    /// An exclusion constraint that comes with LIKE.
    mutating func addExclusion(
        _ constraint: ConstraintDefinition,
        _ index: IndexDefinition,
        to table: inout TableDefinition
    ) {
        var (constraint, index) = (constraint, index)
        let names = index.elements.map { $0.column ?? $0.attributeName ?? "expr" }
        index.name = model.relationName(
            table.name.name,
            Self.joined(names),
            "excl",
            in: table.name.schema,
            isConstraint: true
        )
        index.oid = model.takeOID(for: "relation \(table.name.schema).\(index.name)")
        index.comment = nil
        constraint.name = index.name
        constraint.index = index.name
        constraint.oid = model.takeOID(for: "constraint \(table.name) \(index.name)")
        constraint.comment = nil
        table.indexes.append(index)
        table.constraints.append(constraint)
        if let oid = index.oid, let owner = table.oid { need(.createIndex(oid, table: owner)) }
    }

    /// A key of a partitioned table must have the columns that choose the partition.
    func checkPartitionColumns(
        _ columns: [String],
        _ word: String,
        of table: TableDefinition
    ) throws(PostgresError) {
        for element in table.partitionKey?.elements ?? [] {
            guard let column = element.column else {
                throw PostgresError(
                    "0A000",
                    "unsupported \(word) constraint with partition key definition",
                    detail: "\(word) constraints cannot be used when partition keys include expressions."
                )
            }
            guard !columns.contains(column) else { continue }
            throw PostgresError(
                "0A000",
                "unique constraint on partitioned table must include all partitioning columns",
                detail:
                    "\(word) constraint on table \"\(table.name.name)\" lacks column \"\(column)\" which is part of "
                    + "the partition key."
            )
        }
    }
}
