import PostgresCatalog
import PostgresSQL
import PostgresWire

extension QueryBinder {
    /// COPY.
    func bindCopy(_ statement: CopyStatement) throws(PostgresError) -> BoundCopy {
        if statement.condition != nil, !statement.isFrom {
            throw failure(
                "42601",
                "WHERE clause not allowed with COPY TO",
                at: statement.condition?.range ?? .none
            )
        }
        guard let name = statement.table else { return try bindCopyQuery(statement) }
        guard let relation = findRelation(name) else {
            var error = missingRelation(name)
            error.position = nil
            throw error
        }
        // What is wrong with WHERE is told before the options are looked at.
        if statement.isFrom { return try bindCopyFrom(statement, relation) }
        let options = try readOptions(statement)
        let columns = try copiedColumns(statement, relation)
        if let error = uncopied(relation) { throw error }
        let query = SelectQuery(
            body: .select(
                SelectCore(
                    columns: columns.map {
                        SelectItem(expression: .column(ColumnReference(parts: [Identifier(relation.columns[$0].name)])))
                    },
                    from: [.table(TableReference(name: name))]
                )
            )
        )
        let bound = try finish(try bindQuery(query, Scope(parent: nil), resolvesUnknown: true), .select)
        return BoundCopy(
            query: bound,
            source: nil,
            table: relation.name.name,
            columns: columns.map { relation.columns[$0] },
            options: try options.options(
                for: columns.map { relation.columns[$0].name },
                all: relation.columns.map(\.name),
                relation: relation.name.name
            ),
            isOnServer: statement.isProgram || statement.file != nil
        )
    }

    private func readOptions(_ statement: CopyStatement) throws(PostgresError) -> CopyOptionReader {
        try CopyOptionReader.read(statement) { [self] in failure($0, $1, at: $2) }
    }

    /// `COPY (query) TO`.
    private func bindCopyQuery(_ statement: CopyStatement) throws(PostgresError) -> BoundCopy {
        let options = try readOptions(statement)
        guard let query = statement.query else {
            throw PostgresError("42601", "syntax error in COPY")
        }
        let bound: BoundQuery
        if case .select(let select) = query {
            if select.creatingTable != nil {
                throw PostgresError(.featureNotSupported, "COPY (SELECT INTO) is not supported")
            }
            bound = try finish(try bindQuery(select, Scope(parent: nil), resolvesUnknown: true), .select)
        } else if let write = try bindStatement(query) {
            guard write.hasResult else {
                throw PostgresError(.featureNotSupported, "COPY query must have a RETURNING clause")
            }
            bound = write
        } else {
            throw unsupported("COPY of this statement")
        }
        let names = bound.columns.map(\.name)
        return BoundCopy(
            query: bound,
            source: nil,
            table: nil,
            columns: bound.columns.map { Column($0.name, $0.type, typeModifier: $0.typeModifier) },
            options: try options.options(for: names, all: names, relation: nil),
            isOnServer: statement.isProgram || statement.file != nil
        )
    }

    /// The columns that a COPY lists, or all but generated ones.
    private func copiedColumns(
        _ statement: CopyStatement,
        _ relation: CatalogSnapshot.Relation
    ) throws(PostgresError) -> [Int] {
        guard !statement.columns.isEmpty else {
            return relation.columns.indices.filter { !isGenerated(relation.columns[$0]) }
        }
        var columns: [Int] = []
        for name in statement.columns {
            guard let index = relation.columns.firstIndex(where: { $0.name == name.value }) else {
                throw PostgresError(
                    .undefinedColumn,
                    "column \"\(name.value)\" of relation \"\(relation.name.name)\" does not exist"
                )
            }
            if isGenerated(relation.columns[index]) {
                throw PostgresError(
                    .invalidColumnReference,
                    "column \"\(name.value)\" is a generated column",
                    detail: "Generated columns cannot be used in COPY."
                )
            }
            guard !columns.contains(index) else {
                throw PostgresError(.duplicateColumn, "column \"\(name.value)\" specified more than once")
            }
            columns.append(index)
        }
        return columns
    }

    /// Why a relation has no rows of its own to copy.
    private func uncopied(_ relation: CatalogSnapshot.Relation) -> PostgresError? {
        let name = relation.name.name
        switch relation.kind {
        case "v":
            return PostgresError(
                .wrongObjectType,
                "cannot copy from view \"\(name)\"",
                hint: "Try the COPY (SELECT ...) TO variant."
            )
        case "m":
            return PostgresError(
                .wrongObjectType,
                "cannot copy from materialized view \"\(name)\"",
                hint: "Try the COPY (SELECT ...) TO variant."
            )
        case "S": return PostgresError(.wrongObjectType, "cannot copy from sequence \"\(name)\"")
        default: return nil
        }
    }

    /// `COPY table FROM`: an INSERT whose rows the driver supplies.
    private func bindCopyFrom(
        _ statement: CopyStatement,
        _ relation: CatalogSnapshot.Relation
    ) throws(PostgresError) -> BoundCopy {
        if relation.kind == "v" {
            throw PostgresError(
                .wrongObjectType,
                "cannot copy to view \"\(relation.name.name)\"",
                hint: "To enable copying to a view, provide an INSTEAD OF INSERT trigger."
            )
        }
        if relation.kind == "m" {
            throw PostgresError(.wrongObjectType, "cannot copy to materialized view \"\(relation.name.name)\"")
        }
        let target = try bindTarget(relation, for: .insert)
        writtenRelations.insert(relation.oid)
        if try !securityChecks(on: target, for: .insert).isEmpty {
            throw PostgresError(
                .featureNotSupported,
                "COPY FROM not supported with row-level security",
                hint: "Use INSERT statements instead."
            )
        }
        var conditions: [BoundExpression] = []
        if let condition = statement.condition {
            let scope = Scope(parent: nil)
            scope.items = [target.item]
            scope.clause = .copyCondition
            conditions = Self.conjuncts(try coerceToBoolean(try bind(condition, scope), for: "WHERE"))
        }
        let options = try readOptions(statement)
        let columns = try copiedColumns(statement, relation)
        for column in columns { noteWritten(column, target, .insert) }
        let source = ScanID(rawValue: scans.count)
        // The values that were read, the number of the line, and the line.
        let width = columns.count &+ 2
        scans.append(
            PlannedScan(
                template: ScanRequest(
                    id: source,
                    relationOID: .invalid,
                    relation: relation.name,
                    columnsNeeded: Array(0..<width)
                ),
                width: width
            )
        )
        let input = ScanPlan(id: source, width: width, columnsNeeded: Array(0..<width), isKept: false)
        var values: [any Evaluator] = []
        for (index, column) in relation.columns.enumerated() {
            if let position = columns.firstIndex(of: index) {
                values.append(SlotEvaluator(position))
            } else {
                values.append(try compile(try defaultValue(of: column, relation), Layout()))
            }
        }
        let line = [SlotEvaluator(columns.count), SlotEvaluator(columns.count &+ 1)]
        var node: any PlanNode = ProjectPlan(input: input, expressions: values + line)
        if !conditions.isEmpty {
            var layout = Layout(entry: target.entry, count: target.width)
            layout.width &+= 2
            node = FilterPlan(input: node, conditions: try compile(conditions, layout))
        }
        let insert = InsertPlan(
            input: node,
            rules: try rules(of: target),
            values: (0..<target.width).map { SlotEvaluator($0) },
            conflict: nil,
            returning: nil,
            isCounted: true,
            lineSlot: target.width
        )
        return BoundCopy(
            query: try finish(returned(insert, nil), .insert),
            source: source,
            table: relation.name.name,
            columns: columns.map { relation.columns[$0] },
            options: try options.options(
                for: columns.map { relation.columns[$0].name },
                all: relation.columns.map(\.name),
                relation: relation.name.name
            ),
            isOnServer: statement.isProgram || statement.file != nil
        )
    }
}
