import PostgresCatalog
import PostgresSQL
import PostgresWire

extension QueryBinder {
    /// `column`, `table.column`, `schema.table.column`, or a whole row by its table's name.
    func bind(_ reference: ColumnReference, _ scope: Scope) throws(PostgresError) -> BoundExpression {
        if scope.clause == .columnDefault {
            throw failure("0A000", "cannot use column reference in DEFAULT expression", at: reference.range)
        }
        let parts = reference.parts.map(\.value)
        if let variable = try preferredVariable(parts, at: reference.range) { return variable }
        switch parts.count {
        case 1:
            if let found = try findColumn(parts[0], scope, at: reference.range) {
                try refuseVariable(parts, at: reference.range)
                return found
            }
            if let variable = try variable(parts, at: reference.range) { return variable }
            if let item = try findItem(parts[0], schema: nil, scope, at: reference.range) {
                return wholeRow(item, at: reference.range)
            }
            if let argument = try routineParameter(parts, scope, at: reference.range) { return argument }
        case 2, 3, 4:
            let schema = parts.count > 2 ? parts[parts.count - 3] : nil
            let table = parts[parts.count - 2]
            if parts.count == 4, parts[0] != environment.catalog.model.database {
                let shown = parts.joined(separator: ".")
                throw failure("0A000", "cross-database references are not implemented: \(shown)", at: reference.range)
            }
            guard let item = try findItem(table, schema: schema, scope, at: reference.range) else {
                if let argument = try routineParameter(parts, scope, at: reference.range) { return argument }
                if let variable = try variable(parts, at: reference.range) { return variable }
                throw missingItem(table, schema: schema, scope, at: reference.range)
            }
            if let found = column(parts[parts.count - 1], of: item, at: reference.range) {
                try refuseVariable(parts, at: reference.range)
                return found
            }
            if let variable = try variable(parts, requiresField: false, at: reference.range) { return variable }
        default:
            let shown = parts.joined(separator: ".")
            throw failure("42601", "improper qualified name (too many dotted names): \(shown)", at: reference.range)
        }
        throw unknownColumn(parts, scope, at: reference.range)
    }

    /// The column that a bare name means, in this query or further out.
    private func findColumn(
        _ name: String,
        _ scope: Scope,
        at range: SourceRange
    ) throws(PostgresError) -> BoundExpression? {
        var current: Scope? = scope
        while let level = current {
            var found: BoundExpression?
            for item in level.items where item.areColumnsVisible {
                for column in item.columns where column.name == name {
                    guard found == nil else {
                        throw failure("42702", "column reference \"\(name)\" is ambiguous", at: range)
                    }
                    try refuseOutOfReach(item, at: range)
                    found = use(column.expression, at: range)
                }
            }
            if let found { return found }
            for item in level.items where item.areColumnsVisible {
                if let system = systemColumn(name, of: item, at: range) { return system }
            }
            current = level.parent
        }
        return nil
    }

    /// The item of FROM of this name, in this query or further out.
    func findItem(
        _ name: String,
        schema: String?,
        _ scope: Scope,
        at range: SourceRange
    ) throws(PostgresError) -> NamespaceItem? {
        var current: Scope? = scope
        while let level = current {
            let found = level.items.filter { item in
                item.isVisible && item.name == name && (schema == nil || item.schema == schema)
            }
            if let item = found.first {
                guard found.count == 1 else {
                    throw failure("42P09", "table reference \"\(name)\" is ambiguous", at: range)
                }
                try refuseOutOfReach(item, at: range)
                return item
            }
            current = level.parent
        }
        return nil
    }

    /// LATERAL may not use what stands on the left of a RIGHT or FULL JOIN, though it sees it.
    private func refuseOutOfReach(_ item: NamespaceItem, at range: SourceRange) throws(PostgresError) {
        guard !item.isLateralAllowed else { return }
        throw failure(
            "42P10",
            "invalid reference to FROM-clause entry for table \"\(item.name)\"",
            at: range,
            detail: "The combining JOIN type must be INNER or LEFT for a LATERAL reference."
        )
    }

    private func column(_ name: String, of item: NamespaceItem, at range: SourceRange) -> BoundExpression? {
        if let found = item.columns.first(where: { $0.name == name }) { return use(found.expression, at: range) }
        return systemColumn(name, of: item, at: range)
    }

    /// The columns that every table has; of them `tableoid` is known here, and `ctid` with the rows of a handler's table.
    private func systemColumn(_ name: String, of item: NamespaceItem, at range: SourceRange) -> BoundExpression? {
        guard let relation = item.relation, relation.kind != "v",
            let column = CatalogSnapshot.systemColumns.first(where: { $0.name == name })
        else { return nil }
        if let inherited = inheritedSystemColumn(name, of: relation, item.entry) { return use(inherited, at: range) }
        if name == "ctid", !relation.isSystem, relation.kind != "v" {
            let id = ColumnID(entry: item.entry, column: relation.columns.count)
            return use(BoundExpression(kind: .column(id), type: column.type), at: range)
        }
        let value = environment.catalog.systemValue(name, of: relation.oid, row: 0)
        let constant = BoundExpression(kind: .constant(value), type: column.type, range: range)
        guard relation.isSystem, let first = item.columns.first, relation.columns.first?.isNullable == false else {
            return constant
        }
        // A row that an outer join has found no partner for has none of these columns: its others are NULL too.
        let present = BoundExpression(
            kind: .isNull(use(first.expression, at: range), isNegated: true),
            type: .bool,
            range: range
        )
        let null = BoundExpression(kind: .constant(.null), type: column.type, range: range)
        return BoundExpression(
            kind: .choice([BoundBranch(condition: present, result: constant)], otherwise: null),
            type: column.type,
            range: range
        )
    }

    /// Notes that a column is read.
    func use(_ expression: BoundExpression, at range: SourceRange) -> BoundExpression {
        var expression = expression
        expression.range = range
        noteColumns(of: expression)
        return expression
    }

    private func noteColumns(of expression: BoundExpression) {
        if case .column(let id) = expression.kind {
            usedColumns.insert(id)
            if let access, access.pausedDepth == 0 { access.namedColumns.insert(id) }
        } else {
            expression.forEachChild { noteColumns(of: $0) }
        }
    }

    /// `table` as a value: the row of its columns.
    func wholeRow(_ item: NamespaceItem, at range: SourceRange) -> BoundExpression {
        if item.isScalarFunction, let only = item.columns.first { return use(only.expression, at: range) }
        let type = (item.relation?.rowType ?? item.rowType).map { PostgresType(oid: $0) } ?? .record
        let columns = item.columns.filter { !$0.isIdentity }
        let row = BoundExpression(
            kind: .row(columns.map { use($0.expression, at: range) }, names: columns.map(\.name)),
            type: type,
            range: range
        )
        let form = WrittenForm.Kind.wholeRow(entry: item.entry)
        guard let isMissing = isMissing(item) else { return row.written(form) }
        let nothing = BoundExpression(kind: .constant(.null), type: type, range: range)
        return BoundExpression(
            kind: .choice([BoundBranch(condition: isMissing, result: nothing)], otherwise: row),
            type: type,
            range: range
        ).written(form)
    }

    /// Whether an outer join has filled an item with NULLs, whose row is NULL then and not a row of NULLs; nil for an item
    /// that no outer join fills.
    ///
    /// A column that is never NULL by itself tells; without one, a column is read that says nothing else.
    private func isMissing(_ item: NamespaceItem) -> BoundExpression? {
        guard filledEntries.contains(item.entry) else { return nil }
        let sure = item.relation?.columns.firstIndex { !$0.isNullable }
        if let sure, item.columns.indices.contains(sure) {
            return BoundExpression(kind: .isNull(item.columns[sure].expression, isNegated: false), type: .bool)
        }
        let presence = ColumnID.presence(of: item.entry)
        usedColumns.insert(presence)
        let column = BoundExpression(kind: .column(presence), type: .bool)
        return BoundExpression(kind: .isNull(column, isNegated: false), type: .bool)
    }

    /// The error for a table that is not in FROM, or not where this place sees it.
    func missingItem(_ name: String, schema: String?, _ scope: Scope, at range: SourceRange) -> PostgresError {
        let table = schema == nil ? scope.commonTable(name) : nil
        let relation =
            table == nil ? findRelation(QualifiedName([schema, name].compactMap { $0 }.map { Identifier($0) })) : nil
        let hidden = scope.levels.lazy.flatMap(\.items).first { item in
            item.name == name || (relation != nil && item.relation?.oid == relation?.oid)
                || (table != nil && item.commonTable == table?.number)
        }
        guard let hidden else { return failure("42P01", "missing FROM-clause entry for table \"\(name)\"", at: range) }
        let visible = try? findItem(hidden.name, schema: nil, scope, at: range)
        let isRenamed = hidden.name != name && visible?.entry == hidden.entry
        return failure(
            "42P01",
            "invalid reference to FROM-clause entry for table \"\(name)\"",
            at: range,
            hint: isRenamed
                ? "Perhaps you meant to reference the table alias \"\(hidden.name)\"."
                : "There is an entry for table \"\(hidden.name)\", "
                    + "but it cannot be referenced from this part of the query."
        )
    }

    private func unknownColumn(_ parts: [String], _ scope: Scope, at range: SourceRange) -> PostgresError {
        let name = parts[parts.count - 1]
        let qualifier = parts.count > 1 ? parts[parts.count - 2] : nil
        let shown = qualifier.map { "column \($0).\(name)" } ?? "column \"\(name)\""
        do throws(ColumnSuggestion.Ambiguity) {
            let hint = try ColumnSuggestion.hint(for: name, qualifier: qualifier, scope)
            return failure("42703", "\(shown) does not exist", at: range, hint: hint)
        } catch {
            return failure("42702", "column reference \"\(name)\" is ambiguous", at: range)
        }
    }
}
