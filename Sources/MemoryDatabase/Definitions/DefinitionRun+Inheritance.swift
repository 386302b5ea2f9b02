import PostgresCatalog
import PostgresQuery
import PostgresSQL
import PostgresWire

/// What tables take over from others: INHERITS, PARTITION OF, LIKE.
extension DefinitionRun {
    func inheritedTable(_ name: QualifiedName) throws(PostgresError) -> TableDefinition {
        let parent = try table(name)
        guard parent.kind == .table || parent.kind == .partitionedTable else {
            throw PostgresError("42809", "inherited relation \"\(parent.name.name)\" is not a table or foreign table")
        }
        if let oid = parent.oid { try checkOwner(ofRelation: oid) }
        guard parent.kind != .partitionedTable else {
            throw PostgresError("42809", "cannot inherit from partitioned table \"\(parent.name.name)\"")
        }
        guard !parent.isPartition else {
            throw PostgresError("42809", "cannot inherit from partition \"\(parent.name.name)\"")
        }
        return parent
    }

    func partitionParent(_ name: QualifiedName) throws(PostgresError) -> TableDefinition {
        let parent = try table(name)
        guard parent.kind == .partitionedTable else {
            throw PostgresError("42P17", "\"\(parent.name.name)\" is not partitioned")
        }
        if let oid = parent.oid { try checkOwner(ofRelation: oid) }
        return parent
    }

    /// Takes over the columns and checks of parents.
    mutating func inherit(_ parents: [TableDefinition], into draft: inout TableDraft, isPartition: Bool) {
        for parent in parents {
            for column in parent.columns {
                if let known = draft.columns.firstIndex(where: { $0.name == column.name }) {
                    notice("merging multiple inherited definitions of column \"\(column.name)\"")
                    draft.columns[known].inheritanceCount += 1
                    if !column.isNullable { draft.columns[known].isNullable = false }
                    continue
                }
                var copy = Column(column.name, column.type, typeModifier: column.typeModifier)
                copy.isNullable = column.isNullable
                copy.defaultExpression = column.defaultExpression
                copy.isGenerated = column.isGenerated
                copy.collation = column.collation
                copy.dimensions = column.dimensions
                copy.storage = column.storage
                copy.compression = column.compression
                copy.isLocal = false
                copy.inheritanceCount = 1
                draft.columns.append(copy)
            }
            for constraint in parent.constraints where !constraint.isNotInherited {
                guard constraint.checkExpression != nil else { continue }
                if let known = draft.checks.firstIndex(where: { $0.name == constraint.name }) {
                    draft.checks[known].inheritanceCount += 1
                    continue
                }
                var copy = constraint
                copy.oid = nil
                copy.comment = nil
                copy.isLocal = false
                copy.inheritanceCount = 1
                draft.checks.append(copy)
            }
        }
    }

    /// A partition gets the keys, indexes and foreign keys of its parent.
    mutating func takeKeys(of parent: TableDefinition, into oid: OID) throws(PostgresError) {
        guard var table = model.tables[oid] else { return }
        for index in parent.indexes {
            let constraint = parent.constraints.first { $0.index == index.name && $0.hasIndex }
            if index.isUnique {
                let word = index.isPrimary ? "PRIMARY KEY" : "UNIQUE"
                try checkPartitionColumns(index.elements.compactMap(\.column), word, of: table)
            }
            var copy = index
            copy.oid = nil
            copy.comment = nil
            copy.parent = index.oid
            let columns = index.elements.map { $0.column ?? $0.attributeName ?? "expr" } + index.includedColumns
            let label = index.isPrimary ? "pkey" : constraint == nil ? "idx" : index.isExclusion ? "excl" : "key"
            copy.name = model.relationName(
                table.name.name,
                index.isPrimary ? nil : Self.joined(columns),
                label,
                in: table.name.schema,
                isConstraint: constraint != nil
            )
            let made = model.takeOID(for: "relation \(table.name.schema).\(copy.name)")
            copy.oid = made
            table.indexes.append(copy)
            if var constraint {
                constraint.parent = constraint.oid
                constraint.oid = nil
                constraint.triggerOIDs = []
                constraint.name = copy.name
                constraint.index = copy.name
                constraint.isLocal = false
                constraint.inheritanceCount = 1
                table.constraints.append(constraint)
                if index.isPrimary {
                    for position in table.columns.indices
                    where constraint.columns.contains(table.columns[position].name) {
                        table.columns[position].isNullable = false
                    }
                }
            }
            model.put(table)
            need(.createIndex(made, table: oid))
        }
        for var constraint in parent.constraints where constraint.foreignKey != nil {
            constraint.parent = constraint.oid
            constraint.oid = nil
            constraint.triggerOIDs = []
            constraint.isLocal = false
            constraint.inheritanceCount = 1
            let taken = Set(table.constraints.map(\.name))
            if taken.contains(constraint.name) {
                constraint.name = model.constraintName(
                    table.name.name,
                    Self.joined(constraint.columns),
                    "fkey",
                    in: table.name.schema,
                    taken: taken
                )
            }
            table.constraints.append(constraint)
        }
        model.put(table)
    }

    /// LIKE.
    mutating func add(_ like: LikeClause, to draft: inout TableDraft) throws(PostgresError) {
        let columns: [Column]
        var source: TableDefinition?
        if let oid = try findRelation(like.table), let table = model.tables[oid] {
            try check(.select, on: oid)
            source = table
            columns = table.columns
        } else if let type = try findType(like.table).flatMap({ model.types[$0] }), let fields = type.columns {
            columns = fields
        } else {
            throw missingRelation(like.table)
        }
        var included: Set<String> = []
        let all: Set<String> = [
            "COMMENTS", "COMPRESSION", "CONSTRAINTS", "DEFAULTS", "GENERATED", "IDENTITY", "INDEXES", "STATISTICS",
            "STORAGE",
        ]
        for option in like.options {
            let what = option.what == "ALL" ? all : [option.what]
            if option.isIncluded { included.formUnion(what) } else { included.subtract(what) }
        }
        for column in columns {
            guard !draft.columns.contains(where: { $0.name == column.name }) else {
                throw PostgresError("42701", "column \"\(column.name)\" specified more than once")
            }
            var copy = Column(column.name, column.type, typeModifier: column.typeModifier)
            copy.isNullable = column.isNullable
            copy.collation = column.collation
            copy.dimensions = column.dimensions
            if column.isGenerated ? included.contains("GENERATED") : included.contains("DEFAULTS") {
                copy.defaultExpression = column.defaultExpression
                copy.isGenerated = column.isGenerated
            }
            if included.contains("COMMENTS") { copy.comment = column.comment }
            if included.contains("STORAGE") { copy.storage = column.storage }
            if included.contains("COMPRESSION") { copy.compression = column.compression }
            draft.columns.append(copy)
            if included.contains("IDENTITY"), let identity = column.identity, let source {
                try addLikeIdentity(identity, of: column, in: source, to: &draft)
            }
        }
        guard let source else { return }
        if included.contains("CONSTRAINTS") {
            takeChecks(of: source, withComments: included.contains("COMMENTS"), &draft)
        }
        if included.contains("INDEXES") { takeIndexes(of: source, withComments: included.contains("COMMENTS"), &draft) }
    }

    private mutating func addLikeIdentity(
        _ identity: Column.Identity,
        of column: Column,
        in source: TableDefinition,
        to draft: inout TableDraft
    ) throws(PostgresError) {
        guard let index = draft.columns.indices.last else { return }
        draft.columns[index].identity = identity
        draft.columns[index].isNullable = false
        let old = model.sequences(ownedBy: source.name).first {
            $0.ownedBy?.isIdentity == true && $0.ownedBy?.column == column.name
        }
        let name = model.relationName(draft.name.name, column.name, "seq", in: draft.name.schema) { candidate in
            draft.sequences.contains { $0.name.name == candidate }
        }
        var sequence = old ?? SequenceDefinition(TableName(name), type: column.type)
        sequence.name = TableName(name, schema: draft.name.schema)
        sequence.oid = nil
        sequence.owner = newOwner
        sequence.comment = nil
        sequence.privileges = nil
        sequence.ownedBy = .init(draft.name, column.name, isIdentity: true)
        draft.sequences.append(sequence)
    }

    private func takeChecks(of source: TableDefinition, withComments: Bool, _ draft: inout TableDraft) {
        for var constraint in source.constraints where constraint.checkExpression != nil {
            constraint.oid = nil
            constraint.triggerOIDs = []
            constraint.isLocal = true
            constraint.inheritanceCount = 0
            constraint.isValidated = true
            if !withComments { constraint.comment = nil }
            draft.checks.append(constraint)
        }
    }

    private func takeIndexes(of source: TableDefinition, withComments: Bool, _ draft: inout TableDraft) {
        for index in source.indexes {
            if let constraint = source.constraints.first(where: { $0.index == index.name && $0.hasIndex }) {
                var options = KeyOptions()
                options.include = index.includedColumns.map { Identifier($0) }
                options.nullsDistinct = index.areNullsNotDistinct ? false : nil
                let columns = constraint.columns.map { Identifier($0) }
                let attributes = ConstraintAttributes(
                    isDeferrable: constraint.isDeferrable,
                    isInitiallyDeferred: constraint.isInitiallyDeferred
                )
                switch constraint.kind {
                case .primaryKey:
                    draft.constraints.append(
                        TableConstraint(kind: .primaryKey(columns, options), attributes: attributes)
                    )
                case .unique:
                    draft.constraints.append(TableConstraint(kind: .unique(columns, options), attributes: attributes))
                case .exclusion: draft.exclusions.append((constraint, index))
                case .foreignKey, .check, .trigger: break
                }
            } else {
                var copy = index
                if !withComments { copy.comment = nil }
                draft.indexes.append(copy)
            }
        }
    }

    func partitionKey(
        _ specification: PartitionSpecification,
        columns: [Column]
    ) throws(PostgresError) -> PartitionKey {
        let strategy: PartitionKey.Strategy
        switch specification.strategy.value.lowercased() {
        case "range": strategy = .range
        case "list": strategy = .list
        case "hash": strategy = .hash
        default:
            throw PostgresError(
                "42P16",
                "unrecognized partitioning strategy \"\(specification.strategy.value)\"",
                position: position(specification.strategy.range)
            )
        }
        if strategy == .list, specification.keys.count != 1 {
            throw PostgresError("42P17", "cannot use \"list\" partition strategy with more than one column")
        }
        var elements: [IndexDefinition.Element] = []
        for key in specification.keys {
            if case .column(let reference) = key.expression, reference.parts.count == 1 {
                let name = reference.parts[0].value
                guard let column = columns.first(where: { $0.name == name }) else {
                    throw PostgresError(
                        "42703",
                        "column \"\(name)\" named in partition key does not exist",
                        position: position(key.range)
                    )
                }
                if column.isGenerated {
                    throw PostgresError(
                        "42P17",
                        "cannot use generated column in partition key",
                        detail: "Column \"\(name)\" is a generated column.",
                        position: position(key.range)
                    )
                }
                elements.append(.init(column: name))
            } else {
                let defined = try binder.bind(key.expression, in: .partitionKey, columns: columns)
                guard defined.isImmutable else {
                    throw PostgresError("42P17", "functions in partition key expression must be marked IMMUTABLE")
                }
                elements.append(.init(expression: defined.text, type: defined.type))
            }
        }
        return PartitionKey(strategy, elements: elements)
    }

    /// The bound of a partition as PostgreSQL shows it.
    func partitionBound(
        _ bound: PartitionBound,
        of parent: TableDefinition,
        newName: TableName
    ) throws(PostgresError) -> String {
        guard let key = parent.partitionKey else { return "DEFAULT" }
        let types = key.elements.map { element in
            element.column.flatMap { parent.column($0) } ?? Column("expr", element.type ?? .text)
        }
        switch bound {
        case .default:
            if let other = model.children(of: parent.name).first(where: { $0.partitionBound == "DEFAULT" }),
                other.name != newName
            {
                throw PostgresError(
                    "42P17",
                    "partition \"\(newName.name)\" conflicts with existing default partition \"\(other.name.name)\""
                )
            }
            if key.strategy == .hash {
                throw PostgresError("42P16", "a hash-partitioned table may not have a default partition")
            }
            return "DEFAULT"
        case .list(let values):
            guard key.strategy == .list else { throw Self.invalidBound("list", key) }
            return "FOR VALUES IN (\(try boundValues(values, Array(repeating: types[0], count: values.count))))"
        case .range(let from, let to):
            guard key.strategy == .range else { throw Self.invalidBound("range", key) }
            guard from.count == types.count else {
                throw PostgresError("42P16", "FROM must specify exactly one value per partitioning column")
            }
            guard to.count == types.count else {
                throw PostgresError("42P16", "TO must specify exactly one value per partitioning column")
            }
            return "FOR VALUES FROM (\(try boundValues(from, types))) TO (\(try boundValues(to, types)))"
        case .hash(let modulus, let remainder):
            guard key.strategy == .hash else { throw Self.invalidBound("hash", key) }
            guard modulus > 0 else {
                throw PostgresError("42P16", "modulus for hash partition must be an integer value greater than zero")
            }
            guard remainder < modulus else {
                throw PostgresError("42P16", "remainder for hash partition must be less than modulus")
            }
            return "FOR VALUES WITH (modulus \(modulus), remainder \(remainder))"
        }
    }

    private static func invalidBound(_ word: String, _ key: PartitionKey) -> PostgresError {
        let needed =
            switch key.strategy {
            case .range: "range"
            case .list: "list"
            case .hash: "hash"
            }
        return PostgresError("42P16", "invalid bound specification for a \(needed) partition")
    }

    private func boundValues(_ values: [Expression], _ columns: [Column]) throws(PostgresError) -> String {
        var texts: [String] = []
        for (value, column) in zip(values, columns) {
            if case .column(let reference) = value, reference.parts.count == 1,
                ["minvalue", "maxvalue"].contains(reference.parts[0].value)
            {
                texts.append(reference.parts[0].value.uppercased())
                continue
            }
            let defined = try binder.bind(value, in: .columnDefault, target: column)
            texts.append(Self.withoutCast(defined.text))
        }
        return texts.joined(separator: ", ")
    }

    /// A constant without the type behind it, as bounds are shown.
    private static func withoutCast(_ text: String) -> String {
        guard text.hasPrefix("'"), let range = text.lastCast else { return text }
        return String(text[..<range])
    }
}

extension String {
    /// Where the last `::` behind a string constant stands.
    fileprivate var lastCast: String.Index? {
        guard let quote = lastIndex(of: "'"), let colon = self[quote...].firstIndex(of: ":") else { return nil }
        return colon
    }
}
