import PostgresCatalog
import PostgresQuery
import PostgresSQL
import PostgresWire

/// A table while its statement is read.
struct TableDraft {
    /// The name.
    var name: TableName
    /// The statement that makes it or its columns.
    var statement = "CREATE TABLE"
    /// The columns so far.
    var columns: [Column] = []
    /// The constraints, those of columns too, in order; carried out when all columns are known.
    var constraints: [TableConstraint] = []
    /// The values of defaults and generated columns, by column.
    var values: [(column: String, expression: Expression, isGenerated: Bool)] = []
    /// The sequences behind serial and identity columns.
    var sequences: [SequenceDefinition] = []
    /// The columns that say NULL or NOT NULL.
    var saysNull: [String: Bool] = [:]
    /// What comes with LIKE, to be put in when the table is there.
    var indexes: [IndexDefinition] = []
    /// What comes with LIKE of exclusion constraints, with the indexes behind them.
    var exclusions: [(constraint: ConstraintDefinition, index: IndexDefinition)] = []
    /// Checks that are taken over as they are.
    var checks: [ConstraintDefinition] = []
}

extension DefinitionRun {
    /// Adds a column to a draft, with its constraints.
    mutating func add(_ column: TableColumn, to draft: inout TableDraft) throws(PostgresError) {
        let name = Self.clipped(column.name.value)
        if let known = draft.columns.firstIndex(where: { $0.name == name }) {
            return try merge(column, into: known, of: &draft)
        }
        try checkName(name)
        guard let written = column.type else {
            throw PostgresError("42703", "column \"\(name)\" does not exist")
        }
        var made: Column
        let serial = Self.serialType(written)
        if let serial {
            guard written.arrayBounds.isEmpty else {
                throw PostgresError("0A000", "array of serial is not implemented")
            }
            made = Column(name, serial, isNullable: false)
            try addSequence(for: name, type: serial, options: [], isIdentity: false, to: &draft)
            draft.saysNull[name] = false
        } else {
            made = try typedColumn(name, written)
        }
        if let collation = column.collation { made.collation = try self.collation(collation, for: made.type) }
        if let method = column.compression, let letter = method.value.first { made.compression = letter }
        made.foreignOptions = column.options.compactMap { option in option.value.map { "\(option.name.value)=\($0)" } }
        draft.columns.append(made)
        if serial != nil { draft.values.append((name, Self.placeholder, false)) }
        try add(column.constraints, of: name, to: &draft)
    }

    /// Stands for the default of a serial column, which names a sequence.
    static let placeholder = Expression.default(.none)

    func typedColumn(_ name: String, _ written: TypeName) throws(PostgresError) -> Column {
        if written.isSet {
            throw PostgresError(
                "42P16",
                "column \"\(name)\" cannot be declared SETOF",
                position: position(written.range)
            )
        }
        let (type, modifier) = try binder.type(written)
        if let row = catalog.type(type.oid), row.kind == "p" {
            if type.oid >= .firstUserObject {
                throw PostgresError("42704", "type \"\(catalog.formatType(type.oid))\" is only a shell")
            }
            throw PostgresError("42P16", "column \"\(name)\" has pseudo-type \(catalog.formatType(type.oid))")
        }
        var column = Column(name, type, typeModifier: modifier)
        column.dimensions = Int32(truncatingIfNeeded: written.arrayBounds.count)
        return column
    }

    /// The integer type behind serial and its kin.
    static func serialType(_ name: TypeName) -> PostgresType? {
        guard name.name.parts.count == 1, name.modifiers.isEmpty else { return nil }
        return switch name.name.name {
        case "smallserial", "serial2": .int2
        case "serial", "serial4": .int4
        case "bigserial", "serial8": .int8
        default: nil
        }
    }

    func collation(_ name: QualifiedName, for type: PostgresType) throws(PostgresError) -> TableName {
        let category = catalog.type(type.oid)?.category
        guard category == "S" || category == "A" || type.oid >= .firstUserObject else {
            throw PostgresError(
                "42804",
                "collations are not supported by type \(catalog.formatType(type.oid))",
                position: position(name.range)
            )
        }
        for candidate in try candidates(name) where model.collations[candidate] != nil { return candidate }
        let builtIn = TableName(name.name, schema: "pg_catalog")
        guard name.schema ?? "pg_catalog" == "pg_catalog", catalog.collationOID(builtIn) != nil else {
            throw PostgresError(
                "42704",
                "collation \"\(Self.shown(name))\" for encoding \"UTF8\" does not exist",
                position: position(name.range)
            )
        }
        return builtIn
    }

    private func checkName(_ name: String) throws(PostgresError) {
        guard CatalogSnapshot.systemColumns.contains(where: { $0.name == name }) else { return }
        throw PostgresError("42701", "column name \"\(name)\" conflicts with a system column name")
    }

    /// A column that an inherited or typed table has already.
    private mutating func merge(
        _ column: TableColumn,
        into index: Int,
        of draft: inout TableDraft
    ) throws(PostgresError) {
        let name = draft.columns[index].name
        guard draft.columns[index].inheritanceCount > 0, !draft.columns[index].isLocal || column.type == nil else {
            throw PostgresError("42701", "column \"\(name)\" specified more than once")
        }
        if let written = column.type {
            let given = try typedColumn(name, written)
            guard given.type == draft.columns[index].type else {
                let known = catalog.formatType(draft.columns[index].type.oid)
                throw PostgresError(
                    "42804",
                    "column \"\(name)\" has a type conflict",
                    detail: "\(known) versus \(catalog.formatType(given.type.oid))"
                )
            }
            notice("merging column \"\(name)\" with inherited definition")
            draft.columns[index].isLocal = true
        }
        try add(column.constraints, of: name, to: &draft)
    }

    private mutating func add(
        _ constraints: [ColumnConstraint],
        of name: String,
        to draft: inout TableDraft
    ) throws(PostgresError) {
        guard let index = draft.columns.firstIndex(where: { $0.name == name }) else { return }
        let shown = "column \"\(name)\" of table \"\(draft.name.name)\""
        let identifier = Identifier(name)
        for constraint in constraints {
            var kind: TableConstraintKind?
            var attributes = ConstraintAttributes()
            switch constraint.kind {
            case .null:
                if draft.saysNull[name] == false || draft.columns[index].identity != nil {
                    throw PostgresError("42601", "conflicting NULL/NOT NULL declarations for \(shown)")
                }
                draft.saysNull[name] = true
            case .notNull:
                if draft.saysNull[name] == true {
                    throw PostgresError("42601", "conflicting NULL/NOT NULL declarations for \(shown)")
                }
                draft.saysNull[name] = false
                draft.columns[index].isNullable = false
            case .default(let expression):
                try checkOneValue(name, shown, draft)
                draft.values.append((name, expression, false))
            case .generated(let expression):
                try checkOneValue(name, shown, draft)
                draft.columns[index].isGenerated = true
                draft.values.append((name, expression, true))
            case .identity(let isAlways, let options):
                try addIdentity(index, isAlways, options, shown, to: &draft)
            case .unique(let options): kind = .unique([identifier], options)
            case .primaryKey(let options): kind = .primaryKey([identifier], options)
            case .check(let expression, let isInherited):
                attributes.isNoInherit = !isInherited
                kind = .check(expression)
            case .references(let target): kind = .foreignKey([identifier], target)
            case .deferrable(let value):
                if let last = draft.constraints.indices.last { draft.constraints[last].attributes.isDeferrable = value }
            case .initiallyDeferred(let value):
                if let last = draft.constraints.indices.last {
                    draft.constraints[last].attributes.isInitiallyDeferred = value
                    if value { draft.constraints[last].attributes.isDeferrable = true }
                }
            }
            guard let kind else { continue }
            draft.constraints.append(
                TableConstraint(name: constraint.name, kind: kind, attributes: attributes, range: constraint.range)
            )
        }
    }

    private func checkOneValue(_ name: String, _ shown: String, _ draft: TableDraft) throws(PostgresError) {
        if draft.columns.contains(where: { $0.name == name && $0.identity != nil }) {
            throw PostgresError("42601", "both default and identity specified for \(shown)")
        }
        if draft.values.contains(where: { $0.column == name }) {
            throw PostgresError("42601", "multiple default values specified for \(shown)")
        }
    }

    private mutating func addIdentity(
        _ index: Int,
        _ isAlways: Bool,
        _ options: [DefinitionClause],
        _ shown: String,
        to draft: inout TableDraft
    ) throws(PostgresError) {
        let column = draft.columns[index]
        if column.identity != nil {
            throw PostgresError("42601", "multiple identity specifications for \(shown)")
        }
        if draft.values.contains(where: { $0.column == column.name }) {
            throw PostgresError("42601", "both default and identity specified for \(shown)")
        }
        if draft.saysNull[column.name] == true {
            throw PostgresError("42601", "conflicting NULL/NOT NULL declarations for \(shown)")
        }
        guard column.type == .int2 || column.type == .int4 || column.type == .int8 else {
            throw PostgresError("22023", "identity column type must be smallint, integer, or bigint")
        }
        draft.columns[index].identity = isAlways ? .always : .byDefault
        draft.columns[index].isNullable = false
        draft.saysNull[column.name] = false
        try addSequence(for: column.name, type: column.type, options: options, isIdentity: true, to: &draft)
    }

    private mutating func addSequence(
        for column: String,
        type: PostgresType,
        options: [DefinitionClause],
        isIdentity: Bool,
        to draft: inout TableDraft
    ) throws(PostgresError) {
        let given = options.first { $0.keyword == "SEQUENCE NAME" }?.values.first
        var name = TableName("", schema: draft.name.schema)
        if case .name(let written)? = given {
            name = TableName(written.name, schema: written.schema ?? draft.name.schema)
        } else {
            name.name = model.relationName(draft.name.name, column, "seq", in: draft.name.schema) { candidate in
                draft.sequences.contains { $0.name.name == candidate } || candidate == draft.name.name
            }
        }
        var sequence = SequenceDefinition(name, type: type)
        sequence.owner = newOwner
        sequence.ownedBy = .init(draft.name, column, isIdentity: isIdentity)
        let others = options.filter { $0.keyword != "SEQUENCE NAME" }
        try apply(others, to: &sequence, isNew: true)
        draft.sequences.append(sequence)
        tellSequence(name, of: column, in: draft.name, draft.statement)
    }

    /// Tells that a column gets a sequence.
    mutating func tellSequence(_ sequence: TableName, of column: String, in table: TableName, _ statement: String) {
        detail(
            "\(statement) will create implicit sequence \"\(sequence.name)\" for serial column "
                + "\"\(table.name).\(column)\""
        )
    }
}
