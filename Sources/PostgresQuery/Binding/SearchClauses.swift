import PostgresSQL

/// SEARCH and CYCLE of a recursive query as columns that the query itself computes (PostgreSQL 15 docs, §7.8.2).
struct SearchClauses {
    let table: CommonTable
    /// The query's own columns.
    let columns: [Identifier]

    /// Nil where neither clause is written.
    init?(_ table: CommonTable, columns: [OutputColumn]) {
        guard table.search != nil || table.cycle != nil else { return nil }
        self.table = table
        self.columns = columns.map { Identifier($0.name) }
    }

    /// The columns that the clauses add, in their order.
    var addedNames: [Identifier] {
        var names: [Identifier] = []
        if let search = table.search { names.append(search.sequenceColumn) }
        if let cycle = table.cycle { names += [cycle.markColumn, cycle.pathColumn] }
        return names
    }

    /// The first part of the UNION with the first values of the columns added.
    func seed(_ body: QueryBody) -> QueryBody {
        let source = Identifier("*TLOCRN*")
        var targets = columns.map { column($0, of: source) }
        if let search = table.search {
            targets.append(
                search.isBreadthFirst
                    ? row([Self.zero] + search.columns.map { column($0, of: source) })
                    : array(row(search.columns.map { column($0, of: source) }))
            )
        }
        if let cycle = table.cycle {
            targets.append(choice(.literal(Literal(.bool(false))), cycle))
            targets.append(array(row(cycle.columns.map { column($0, of: source) })))
        }
        return selecting(targets, from: body, as: source, columns: columns)
    }

    /// The second part with the next values; nil where it does not read the query itself in its own FROM.
    func term(_ body: QueryBody) -> QueryBody? {
        guard case .select(var core) = body.withoutParentheses, let working = core.from.name(of: table.name.value)
        else {
            return nil
        }
        let source = Identifier("*TROCRN*")
        for name in addedNames { core.columns.append(SelectItem(expression: column(name, of: working))) }
        if let cycle = table.cycle {
            let isNew = Expression.binary(
                BinaryExpression(
                    left: column(cycle.markColumn, of: working),
                    operator: OperatorName("<>"),
                    right: cycle.mark
                )
            )
            core.whereClause =
                core.whereClause.map {
                    .logical(LogicalExpression(operator: .and, operands: [$0, isNew]))
                } ?? isNew
        }
        var targets = columns.map { column($0, of: source) }
        if let search = table.search {
            let keys = search.columns.map { column($0, of: source) }
            let sequence = column(search.sequenceColumn, of: source)
            targets.append(
                search.isBreadthFirst
                    ? row([Self.sum(.field(FieldSelection(operand: sequence, field: Identifier("f1"))))] + keys)
                    : joined(sequence, row(keys))
            )
        }
        if let cycle = table.cycle {
            let key = row(cycle.columns.map { column($0, of: source) })
            let path = column(cycle.pathColumn, of: source)
            let isKnown = Expression.quantified(
                QuantifiedExpression(left: key, operator: OperatorName("="), isAll: false, right: .array(path))
            )
            targets.append(choice(isKnown, cycle))
            targets.append(joined(path, key))
        }
        return selecting(targets, from: .select(core), as: source, columns: columns + addedNames)
    }

    /// The mark; in both parts of the UNION the same two values give its type.
    private func choice(_ condition: Expression, _ cycle: CycleClause) -> Expression {
        let branch = CaseBranch(condition: condition, result: cycle.mark)
        return .case(CaseExpression(branches: [branch], otherwise: cycle.defaultMark))
    }

    private func column(_ name: Identifier, of table: Identifier) -> Expression {
        .column(ColumnReference(parts: [table, name]))
    }

    private func row(_ fields: [Expression]) -> Expression {
        .row(RowExpression(fields: fields, isExplicit: true))
    }

    private func array(_ element: Expression) -> Expression { .array(ArrayExpression(elements: [element])) }

    private func joined(_ array: Expression, _ element: Expression) -> Expression {
        .binary(BinaryExpression(left: array, operator: OperatorName("||"), right: element))
    }

    private static let int8 = TypeName(QualifiedName([Identifier("pg_catalog"), Identifier("int8")]))

    private static var zero: Expression {
        .cast(CastExpression(operand: .literal(Literal(.integer(0))), type: int8))
    }

    private static func sum(_ operand: Expression) -> Expression {
        let one = Expression.cast(CastExpression(operand: .literal(Literal(.integer(1))), type: int8))
        return .binary(BinaryExpression(left: operand, operator: OperatorName("+"), right: one))
    }

    private func selecting(
        _ targets: [Expression],
        from body: QueryBody,
        as name: Identifier,
        columns: [Identifier]
    ) -> QueryBody {
        let derived = DerivedTable(query: SelectQuery(body: body), alias: TableAlias(name: name, columns: columns))
        return .select(SelectCore(columns: targets.map { SelectItem(expression: $0) }, from: [.subquery(derived)]))
    }
}

extension CycleClause {
    /// What the mark is where a row has come before.
    var mark: Expression { markValue ?? .literal(Literal(.bool(true))) }
    /// What the mark is else.
    var defaultMark: Expression { defaultValue ?? .literal(Literal(.bool(false))) }
}

extension QueryBody {
    /// The body inside parentheses that hold nothing else.
    fileprivate var withoutParentheses: QueryBody {
        guard case .query(let query) = self, query.with == nil, query.orderBy.isEmpty, query.limit == nil,
            query.offset == nil
        else { return self }
        return query.body.withoutParentheses
    }
}

extension [FromItem] {
    /// The name under which the items have a table, in their joins too.
    fileprivate func name(of table: String) -> Identifier? {
        for item in self {
            switch item {
            case .table(let reference) where reference.name.schema == nil && reference.name.name == table:
                return reference.alias?.name ?? Identifier(table)
            case .join(let join):
                if let name = [join.left, join.right].name(of: table) { return name }
            default: break
            }
        }
        return nil
    }
}
