import PostgresCatalog
import PostgresQuery
import PostgresSQL
import PostgresWire

/// ALTER TABLE … ALTER COLUMN.
extension DefinitionRun {
    mutating func alterColumn(_ name: String, _ action: ColumnAction, of oid: OID) throws(PostgresError) {
        guard var table = model.tables[oid] else { return }
        guard let index = table.columns.firstIndex(where: { $0.name == name }) else {
            if CatalogSnapshot.systemColumns.contains(where: { $0.name == name }) {
                throw PostgresError("0A000", "cannot alter system column \"\(name)\"")
            }
            throw PostgresError("42703", "column \"\(name)\" of relation \"\(table.name.name)\" does not exist")
        }
        let shown = "column \"\(name)\" of relation \"\(table.name.name)\""
        let column = table.columns[index]
        switch action {
        case .setDefault(let expression):
            try checkNoIdentity(column, shown)
            if column.isGenerated { throw PostgresError("42601", "\(shown) is a generated column") }
            table.columns[index].defaultOID = nil
            table.columns[index].defaultExpression = try defaultText(expression, for: column)
        case .dropDefault:
            if column.identity != nil {
                throw PostgresError(
                    "42601",
                    "\(shown) is an identity column",
                    hint: "Use ALTER TABLE ... ALTER COLUMN ... DROP IDENTITY instead."
                )
            }
            if column.isGenerated {
                throw PostgresError(
                    "42601",
                    "\(shown) is a generated column",
                    hint: "Use ALTER TABLE ... ALTER COLUMN ... DROP EXPRESSION instead."
                )
            }
            table.columns[index].defaultExpression = nil
        case .setNotNull:
            if column.isNullable { need(.validateNotNull(table: oid, column: name)) }
            table.columns[index].isNullable = false
        case .dropNotNull:
            if column.isPrimaryKey { throw PostgresError("42P16", "column \"\(name)\" is in a primary key") }
            if column.identity != nil { throw PostgresError("42601", "\(shown) is an identity column") }
            table.columns[index].isNullable = true
        case .dropExpression(let ifExists):
            guard column.isGenerated else {
                let message = "\(shown) is not a stored generated column"
                guard ifExists else { throw PostgresError("55000", message) }
                return notice(message + ", skipping")
            }
            table.columns[index].isGenerated = false
            table.columns[index].defaultExpression = nil
        case .setStatistics(let target):
            guard target >= -1 else { throw PostgresError("22023", "statistics target \(target) is too low") }
            if target > 10000 { warn("lowering statistics target to 10000", sqlState: "22023") }
            table.columns[index].statisticsTarget = Int32(clamping: min(target, 10000))
        case .setOptions(let options): table.columns[index].options = try storageOptions(options)
        case .resetOptions(let options):
            table.columns[index].options.removeAll { option in
                options.contains { option.hasPrefix($0.name.value + "=") }
            }
        case .setStorage(let word): table.columns[index].storage = try storage(word.value, of: column)
        case .setCompression(let word):
            table.columns[index].compression = word.value == "default" ? nil : word.value.first
        case .addIdentity(let isAlways, let options):
            return try addIdentity(isAlways, options, to: index, of: table, shown)
        case .alterIdentity(let options): return try alterIdentity(options, of: index, table, shown)
        case .dropIdentity(let ifExists):
            guard column.identity != nil else {
                let message = "\(shown) is not an identity column"
                guard ifExists else { throw PostgresError("55000", message) }
                return notice(message + ", skipping")
            }
            table.columns[index].identity = nil
            model.put(table)
            for sequence in model.sequences(ownedBy: table.name) where sequence.ownedBy?.column == name {
                guard sequence.ownedBy?.isIdentity == true, let owned = sequence.oid else { continue }
                need(.dropSequence(owned))
                model.remove(owned)
            }
            return
        case .setType(let type, let collation, let using):
            return try setType(type, collation, using, of: index, in: table)
        case .options(let changes):
            let known = table.columns[index].foreignOptions
            table.columns[index].foreignOptions = try changed(known, changes, by: nil, of: .column)
        }
        model.put(table)
        refreshDependencies(of: oid)
        guard action.isInherited else { return }
        for child in model.children(of: table.name) {
            guard let childOID = child.oid, child.column(name) != nil else { continue }
            try alterColumn(name, action, of: childOID)
        }
    }

    private func checkNoIdentity(_ column: Column, _ shown: String) throws(PostgresError) {
        guard column.identity != nil else { return }
        throw PostgresError("42601", "\(shown) is an identity column")
    }

    private func storage(_ word: String, of column: Column) throws(PostgresError) -> Character? {
        let letter: Character
        switch word.lowercased() {
        case "plain": letter = "p"
        case "external": letter = "e"
        case "extended": letter = "x"
        case "main": letter = "m"
        case "default": return nil
        default: throw PostgresError("22023", "invalid storage type \"\(word)\"")
        }
        if letter != "p", catalog.type(column.type.oid)?.length != -1 {
            throw PostgresError(
                "0A000",
                "column data type \(catalog.formatType(column.type.oid)) can only have storage PLAIN"
            )
        }
        return letter
    }

    private mutating func addIdentity(
        _ isAlways: Bool,
        _ options: [DefinitionClause],
        to index: Int,
        of table: TableDefinition,
        _ shown: String
    ) throws(PostgresError) {
        var table = table
        let column = table.columns[index]
        if column.isNullable {
            throw PostgresError("55000", "\(shown) must be declared NOT NULL before identity can be added")
        }
        if column.identity != nil { throw PostgresError("55000", "\(shown) is already an identity column") }
        if column.defaultExpression != nil { throw PostgresError("55000", "\(shown) already has a default value") }
        guard column.type == .int2 || column.type == .int4 || column.type == .int8 else {
            throw PostgresError("22023", "identity column type must be smallint, integer, or bigint")
        }
        table.columns[index].identity = isAlways ? .always : .byDefault
        model.put(table)
        var name = TableName(
            model.relationName(table.name.name, column.name, "seq", in: table.name.schema),
            schema: table.name.schema
        )
        if case .name(let given)? = options.first(where: { $0.keyword == "SEQUENCE NAME" })?.values.first {
            name = TableName(given.name, schema: given.schema ?? table.name.schema)
            guard model.relationOID(name) == nil else { throw Self.relationExists(name.name) }
        }
        var sequence = SequenceDefinition(name, type: column.type)
        sequence.owner = table.owner
        sequence.ownedBy = .init(table.name, column.name, isIdentity: true)
        try apply(options.filter { $0.keyword != "SEQUENCE NAME" }, to: &sequence, isNew: true)
        tellSequence(name, of: column.name, in: table.name, "ALTER TABLE")
        add(sequence)
    }

    private mutating func alterIdentity(
        _ options: [DefinitionClause],
        of index: Int,
        _ table: TableDefinition,
        _ shown: String
    ) throws(PostgresError) {
        var table = table
        guard table.columns[index].identity != nil else {
            throw PostgresError("55000", "\(shown) is not an identity column")
        }
        let column = table.columns[index].name
        var rest: [DefinitionClause] = []
        for option in options {
            switch option.keyword {
            case "SET GENERATED ALWAYS": table.columns[index].identity = .always
            case "SET GENERATED BY DEFAULT": table.columns[index].identity = .byDefault
            default:
                var option = option
                if option.keyword.hasPrefix("SET ") { option.keyword = String(option.keyword.dropFirst(4)) }
                rest.append(option)
            }
        }
        model.put(table)
        guard !rest.isEmpty else { return }
        for sequence in model.sequences(ownedBy: table.name) where sequence.ownedBy?.column == column {
            if sequence.ownedBy?.isIdentity == true, let oid = sequence.oid { try alterSequence(oid, rest) }
        }
    }

    private mutating func setType(
        _ written: TypeName,
        _ collation: QualifiedName?,
        _ using: Expression?,
        of index: Int,
        in table: TableDefinition
    ) throws(PostgresError) {
        var table = table
        guard let oid = table.oid else { return }
        let old = table
        let column = table.columns[index]
        if column.inheritanceCount > 0 {
            throw PostgresError("42P16", "cannot alter inherited column \"\(column.name)\"")
        }
        if table.partitionKey?.elements.contains(where: { $0.column == column.name }) ?? false {
            throw PostgresError(
                "42P16",
                "cannot alter column \"\(column.name)\" because it is part of the partition key of relation "
                    + "\"\(table.name.name)\""
            )
        }
        let made = try typedColumn(column.name, written)
        try checkNoViews(on: column, of: table)
        if let user = table.rowTypeOID.flatMap({ RowTypes.user(of: $0, in: model) }) {
            throw PostgresError(
                "0A000",
                "cannot alter table \"\(table.name.name)\" because column "
                    + "\"\(user.table.name.name).\(user.column.name)\" uses its row type"
            )
        }
        table.columns[index].type = made.type
        table.columns[index].typeModifier = made.typeModifier
        table.columns[index].dimensions = made.dimensions
        table.columns[index].collation = nil
        if let collation { table.columns[index].collation = try self.collation(collation, for: made.type) }
        let value = try converted(column, to: table.columns[index], using, of: old)
        if let text = column.defaultExpression, !column.isGenerated {
            table.columns[index].defaultExpression = try converted(text, for: table.columns[index])
        }
        try checkOperatorClasses(over: table.columns[index], of: table)
        model.put(table)
        var sources = old.columns.map { StorageEffect.ColumnSource.kept($0.name) }
        sources[index] = .value(value)
        need(.rewriteTable(oid, old: old, columns: sources))
        for sequence in model.sequences(ownedBy: table.name) where sequence.ownedBy?.column == column.name {
            guard sequence.ownedBy?.isIdentity == true else { continue }
            var changed = sequence
            let limits = SequenceDefinition.range(of: sequence.type)
            guard made.type == .int2 || made.type == .int4 || made.type == .int8 else {
                throw PostgresError("22023", "identity column type must be smallint, integer, or bigint")
            }
            changed.type = made.type
            if sequence.maximum == limits.upperBound {
                changed.maximum = SequenceDefinition.range(of: made.type).upperBound
            }
            model.put(changed)
        }
        for child in model.children(of: table.name) {
            guard let childOID = child.oid, var child = model.tables[childOID],
                let position = child.columns.firstIndex(where: { $0.name == column.name })
            else { continue }
            child.columns[position].inheritanceCount -= 1
            model.put(child)
            try setType(written, collation, using, of: position, in: child)
            guard var changed = model.tables[childOID] else { continue }
            changed.columns[position].inheritanceCount += 1
            model.put(changed)
        }
    }

    private func checkNoViews(on column: Column, of table: TableDefinition) throws(PostgresError) {
        guard let oid = table.oid else { return }
        for dependent in model.dependents(on: oid) where dependent.referenced.part == Int32(column.number) {
            guard let view = model.tables[dependent.dependent.object], view.viewDefinition != nil else { continue }
            let word = view.kind == .view ? "view" : "materialized view"
            throw PostgresError(
                "0A000",
                "cannot alter type of a column used by a view or rule",
                detail: "rule _RETURN on \(word) \(shown(view.name)) depends on column \"\(column.name)\""
            )
        }
        let generated = table.columns.first { other in
            other.isGenerated && other.name != column.name
                && other.defaultExpression?.mentionsName(column.name) ?? false
        }
        guard let generated else { return }
        throw PostgresError(
            "0A000",
            "cannot alter type of a column used by a generated column",
            detail: "Column \"\(column.name)\" is used by generated column \"\(generated.name)\"."
        )
    }

    /// The new value of a column over the old ones.
    private func converted(
        _ old: Column,
        to new: Column,
        _ using: Expression?,
        of table: TableDefinition
    ) throws(PostgresError) -> String {
        let expression = using ?? .column(ColumnReference(parts: [Identifier(old.name)]))
        // The length is seen to when the rows are written: as text it would be a cast that cuts what is too long.
        var target = new
        target.typeModifier = -1
        do throws(PostgresError) {
            return try binder.bind(
                expression,
                in: .transform,
                columns: table.columns,
                of: table.name.name,
                target: target
            ).text
        } catch {
            guard error.sqlState == "42804" else { throw error }
            let type = catalog.formatType(new.type.oid, typeModifier: new.typeModifier)
            if using != nil {
                throw PostgresError(
                    "42804",
                    "result of USING clause for column \"\(old.name)\" cannot be cast automatically to type \(type)",
                    hint: "You might need to add an explicit cast."
                )
            }
            throw PostgresError(
                "42804",
                "column \"\(old.name)\" cannot be cast automatically to type \(type)",
                hint: "You might need to specify \"USING \(SQLIdentifier.quote(old.name))::\(type)\"."
            )
        }
    }

    /// The default of a column that has got another type.
    private func converted(_ text: String, for column: Column) throws(PostgresError) -> String? {
        let expression = Parser().parseExpression(text).expression
        do throws(PostgresError) {
            return try defaultText(expression, for: column)
        } catch {
            guard error.sqlState == "42804" else { throw error }
            let type = catalog.formatType(column.type.oid, typeModifier: column.typeModifier)
            throw PostgresError(
                "42804",
                "default for column \"\(column.name)\" cannot be cast automatically to type \(type)"
            )
        }
    }

    /// ALTER TYPE of a composite type.
    mutating func alterComposite(_ statement: AlterTableStatement) throws(PostgresError) {
        var type = try userType(statement.table.name)
        guard var columns = type.columns, let relation = type.relationOID else {
            throw PostgresError("42809", "\"\(Self.shown(statement.table.name))\" is not a composite type")
        }
        try checkOwner(ofRelation: relation)
        for action in statement.actions {
            switch action {
            case .addAttribute(let column, _):
                guard !columns.contains(where: { $0.name == column.name.value }) else {
                    throw PostgresError(
                        "42701",
                        "column \"\(column.name.value)\" of relation \"\(type.name.name)\" already exists"
                    )
                }
                var draft = TableDraft(name: type.name)
                try add(column, to: &draft)
                columns += draft.columns
            case .dropAttribute(let name, let ifExists, _):
                guard let index = columns.firstIndex(where: { $0.name == name.value }) else {
                    let message = "column \"\(name.value)\" of relation \"\(type.name.name)\" does not exist"
                    guard ifExists else { throw PostgresError("42703", message) }
                    notice(message + ", skipping")
                    continue
                }
                type.droppedColumns.append(columns.remove(at: index))
            case .alterAttribute(let column, _):
                guard let index = columns.firstIndex(where: { $0.name == column.name.value }) else {
                    throw PostgresError(
                        "42703",
                        "column \"\(column.name.value)\" of relation \"\(type.name.name)\" does not exist"
                    )
                }
                if let written = column.type {
                    let made = try typedColumn(column.name.value, written)
                    try checkNoRows(of: type)
                    columns[index].type = made.type
                    columns[index].typeModifier = made.typeModifier
                }
            case .set(let clause) where clause.keyword == "OWNER TO":
                guard case .role(let reference)? = clause.values.first, let role = try role(reference) else { continue }
                type.owner = role == model.owner ? nil : role
            default: throw Self.unsupported("this form of ALTER TYPE")
            }
        }
        let old = type.columns ?? []
        type.kind = .composite(columns)
        model.put(type)
        if let oid = type.oid { need(.reshapeRows(type: oid, old: old)) }
    }

    /// Refuses to give an attribute another type where tables hold rows of the type.
    private func checkNoRows(of type: TypeDefinition) throws(PostgresError) {
        guard let user = type.oid.flatMap({ RowTypes.user(of: $0, in: model) }) else { return }
        throw PostgresError(
            "0A000",
            "cannot alter type \"\(type.name.name)\" because column "
                + "\"\(user.table.name.name).\(user.column.name)\" uses it"
        )
    }
}

extension ColumnAction {
    /// Whether tables that inherit do the same.
    fileprivate var isInherited: Bool {
        switch self {
        case .setDefault, .dropDefault, .setNotNull, .dropNotNull, .setStatistics, .setStorage, .setOptions: true
        default: false
        }
    }
}
