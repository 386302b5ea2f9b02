import PostgresCatalog
import PostgresQuery
import PostgresSQL
import PostgresWire

/// CREATE TABLE.
extension DefinitionRun {
    mutating func createTable(_ statement: CreateTableStatement) throws(PostgresError) {
        let isTemporary = statement.persistence == .temporary
        let name = try newName(statement.name, isTemporary: isTemporary)
        guard try isFree(name, ifNotExists: statement.ifNotExists) else { return }
        if isTemporary { needTemporarySchema() }
        var draft = TableDraft(name: name)
        if statement.isForeign { draft.statement = "CREATE FOREIGN TABLE" }
        var parents: [TableDefinition] = []
        if let parent = statement.partitionOf {
            parents = [try partitionParent(parent)]
        } else {
            for parent in statement.inherits { parents.append(try inheritedTable(parent)) }
        }
        inherit(parents, into: &draft, isPartition: statement.partitionOf != nil)
        if let type = statement.ofType { try takeColumns(ofType: type, into: &draft) }
        for element in statement.elements ?? [] {
            switch element {
            case .column(let column): try add(column, to: &draft)
            case .constraint(let constraint): draft.constraints.append(constraint)
            case .like(let like): try add(like, to: &draft)
            case .opaque: throw Self.unsupported("this element of a table")
            }
        }
        var table = TableDefinition(name, columns: draft.columns, owner: newOwner)
        table.persistence = Self.persistence(statement.persistence)
        table.parents = parents.map(\.name)
        table.options = try storageOptions(statement.storage.options)
        table.tablespace = try tablespace(statement.storage.tablespace?.value)
        if let partitioning = statement.partitioning {
            table.kind = .partitionedTable
            table.partitionKey = try partitionKey(partitioning, columns: draft.columns)
        }
        if let type = statement.ofType { table.ofType = try userType(type).name }
        table.privileges = newPrivileges("r", name.schema, table.owner)
        try makeForeign(&table, statement)
        if let parent = parents.first, let bound = statement.bound {
            table.partitionBound = try partitionBound(bound, of: parent, newName: name)
        }
        try finish(table, draft, from: parents)
    }

    /// Whether a relation of this name can be made; where one is there a notice says so.
    mutating func isFree(_ name: TableName, ifNotExists: Bool) throws(PostgresError) -> Bool {
        if model.relationOID(name) != nil {
            guard ifNotExists else { throw Self.relationExists(name.name) }
            notice("relation \"\(name.name)\" already exists, skipping", sqlState: "42P07")
            return false
        }
        guard model.typeOID(name) == nil || model.object(model.typeOID(name) ?? .invalid).isArray else {
            throw PostgresError(
                "42710",
                "type \"\(name.name)\" already exists",
                hint:
                    "A relation has an associated type of the same name, so you must use a name that doesn't conflict "
                    + "with any existing type."
            )
        }
        return true
    }

    /// Puts the table of a draft in, with its sequences, values and constraints.
    private mutating func finish(
        _ table: TableDefinition,
        _ draft: TableDraft,
        from parents: [TableDefinition]
    ) throws(PostgresError) {
        let sequences = draft.sequences.map { sequence in
            var sequence = sequence
            sequence.persistence = table.persistence
            return sequence
        }
        for sequence in sequences { add(sequence) }
        guard let oid = model.put(table), var table = model.tables[oid] else { return }
        if table.kind != .foreignTable { need(.createTable(oid)) }
        for value in draft.values { try setValue(value, of: &table, sequences: draft.sequences) }
        model.put(table)
        try addConstraints(draft, to: oid, isNew: true)
        if table.partitionBound != nil, let parent = parents.first {
            try takeKeys(of: parent, into: oid)
            try refreshPartitionTriggers(of: parent.name)
        }
        refreshDependencies(of: oid)
    }

    private mutating func setValue(
        _ value: (column: String, expression: Expression, isGenerated: Bool),
        of table: inout TableDefinition,
        sequences: [SequenceDefinition]
    ) throws(PostgresError) {
        guard let index = table.columns.firstIndex(where: { $0.name == value.column }) else { return }
        if value.expression == Self.placeholder {
            guard let sequence = sequences.first(where: { $0.ownedBy?.column == value.column }) else { return }
            table.columns[index].defaultExpression = Self.nextValue(of: sequence.name)
            return
        }
        if value.isGenerated {
            try setGenerated(value.expression, of: index, in: &table)
        } else {
            table.columns[index].defaultExpression = try defaultText(value.expression, for: table.columns[index])
        }
    }

    /// The default of a serial column.
    static func nextValue(of sequence: TableName) -> String {
        let name = "\(SQLIdentifier.quote(sequence.schema)).\(SQLIdentifier.quote(sequence.name))"
        return
            "nextval('\(name.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''"))'::regclass)"
    }

    /// A default as it is kept; nil for NULL, which every column has by itself.
    func defaultText(_ expression: Expression, for column: Column) throws(PostgresError) -> String? {
        if case .literal(let literal) = expression, literal.value == .null { return nil }
        return try binder.bind(expression, in: .columnDefault, target: column).text
    }

    func setGenerated(
        _ expression: Expression,
        of index: Int,
        in table: inout TableDefinition
    ) throws(PostgresError) {
        let column = table.columns[index]
        let defined = try binder.bind(
            expression,
            in: .generated,
            columns: table.columns,
            of: table.name.name,
            target: column
        )
        let generated = table.columns.first { other in
            defined.columns.contains(other.name) && other.isGenerated
        }
        if let generated {
            throw PostgresError(
                "42P17",
                "cannot use generated column \"\(generated.name)\" in column generation expression",
                detail: "A generated column cannot reference another generated column.",
                position: position(expression.range)
            )
        }
        guard defined.isImmutable else { throw PostgresError("42P17", "generation expression is not immutable") }
        table.columns[index].isGenerated = true
        table.columns[index].defaultExpression = defined.text
    }

    /// Storage parameters as `pg_class.reloptions` has them.
    func storageOptions(_ options: [DefinitionOption]) throws(PostgresError) -> [String] {
        options.filter { $0.namespace == nil }.map { option in
            "\(option.name.value)=\(option.value.map(Self.optionText) ?? "true")"
        }
    }

    static func optionText(_ value: DefinitionValue) -> String {
        switch value {
        case .word(let word): word.lowercased()
        case .name(let name): name.parts.map(\.value).joined(separator: ".")
        case .string(let text): text
        case .number(let expression), .expression(let expression): expression.sql
        case .type(let type): type.sql
        default: ""
        }
    }

    private mutating func takeColumns(
        ofType name: QualifiedName,
        into draft: inout TableDraft
    ) throws(PostgresError) {
        guard let columns = try userType(name).columns else {
            throw PostgresError("42809", "type \(Self.shown(name)) is not a composite type")
        }
        for column in columns {
            var copy = column
            copy.number = 0
            copy.isLocal = true
            copy.inheritanceCount = 0
            draft.columns.append(copy)
        }
    }
}

extension Optional where Wrapped == CatalogObject {
    /// Whether it is the type of another type's arrays.
    var isArray: Bool {
        switch self {
        case .arrayType, .rowArray, .multirangeArray: true
        default: false
        }
    }
}
