import PostgresSQL
import PostgresWire

extension QueryBinder {
    /// `a UNION b` and its kin.
    func bindSetOperation(_ operation: SetOperation, _ scope: Scope) throws(PostgresError) -> BoundRelation {
        // A chain of them leans to the left and may be long.
        var chain = [operation]
        var first = operation.left
        while case .setOperation(let inner) = first {
            chain.append(inner)
            first = inner.left
        }
        var relation = try bindSide(first, scope)
        let places = relation.firstPlaces.isEmpty ? relation.targets.map(\.range) : relation.firstPlaces
        while let next = chain.popLast() { relation = try combine(next, relation, try bindSide(next.right, scope)) }
        relation.firstPlaces = places
        return relation
    }

    /// A set operation that is a query of its own, whose columns stand where those of its first query do.
    func bindWholeSetOperation(_ operation: SetOperation, _ scope: Scope) throws(PostgresError) -> BoundRelation {
        var relation = try bindSetOperation(operation, scope)
        for (index, place) in relation.firstPlaces.enumerated() where relation.targets.indices.contains(index) {
            relation.targets[index].range = place
        }
        relation.firstPlaces = []
        return relation
    }

    private func combine(
        _ operation: SetOperation,
        _ left: BoundRelation,
        _ right: BoundRelation
    ) throws(PostgresError) -> BoundRelation {
        guard left.columns.count == right.columns.count else {
            throw failure(
                "42601",
                "each \(operation.kind.rawValue) query must have the same number of columns",
                at: right.targets.first?.range ?? .none
            )
        }
        let (first, second, collations) = try align(left, right, for: operation)
        let blankPadded = first.columns.map { $0.type == .bpchar }
        let isDistinctUnion = operation.kind == .union && !operation.isAll
        let node = SetOperationPlan(
            kind: operation.kind,
            isAll: operation.isAll,
            left: isDistinctUnion ? withDuplicates(first.node) : first.node,
            right: isDistinctUnion ? withDuplicates(second.node) : second.node,
            blankPadded: blankPadded
        )
        var columns = first.columns
        for index in columns.indices {
            columns[index].tableOID = .invalid
            columns[index].attributeNumber = 0
        }
        let entry = makeEntry()
        let targets = columns.enumerated().map { index, column in
            // The side that has said of what type the column is stands for it.
            let isFirst = left.columns[index].type == column.type || right.columns[index].type != column.type
            return BoundExpression(
                kind: .column(ColumnID(entry: entry, column: index)),
                type: column.type,
                typeModifier: column.typeModifier,
                range: (isFirst ? first : second).targets[index].range
            )
        }
        notes?.setMeanings(of: entry, first.targets)
        return BoundRelation(
            node: node,
            columns: columns,
            targets: targets,
            shapes: first.shapes,
            collations: collations
        )
    }

    /// A union whose duplicates need not be removed, as the one around it removes them.
    private func withDuplicates(_ node: any PlanNode) -> any PlanNode {
        guard let inner = node as? SetOperationPlan, inner.kind == .union, !inner.isAll else { return node }
        return SetOperationPlan(
            kind: .union,
            isAll: true,
            left: inner.left,
            right: inner.right,
            blankPadded: inner.blankPadded
        )
    }

    func bindSide(_ body: QueryBody, _ scope: Scope) throws(PostgresError) -> BoundRelation {
        try nested { () throws(PostgresError) in
            if case .setOperation(let inner) = body { return try bindSetOperation(inner, scope) }
            let query: SelectQuery = if case .query(let inner) = body { inner } else { SelectQuery(body: body) }
            if case .setOperation(let inner) = query.body, query.isBare { return try bindSetOperation(inner, scope) }
            let relation = try bindQuery(query, Scope(parent: scope), resolvesUnknown: false)
            noteSide(relation, in: scope.level)
            return relation
        }
    }

    /// Hints find the columns of the sides of a set operation, by names that PostgreSQL gives these.
    private func noteSide(_ relation: BoundRelation, in level: QueryLevel) {
        let columns = relation.columns.map { column in
            NamespaceColumn(name: column.name, expression: BoundExpression(kind: .constant(.null), type: column.type))
        }
        let name = "*SELECT* \(level.items.count &+ 1)"
        level.items.append(NamespaceItem(name: name, schema: nil, columns: columns, entry: -1))
    }

    /// Both sides with the columns' common types and collations, which are found column by column.
    func align(
        _ left: BoundRelation,
        _ right: BoundRelation,
        for operation: SetOperation
    ) throws(PostgresError) -> (BoundRelation, BoundRelation, [OID?]) {
        let construct = operation.kind.rawValue
        let keepsAll = operation.kind == .union && operation.isAll
        var (left, right) = (left, right)
        var types: [(type: PostgresType, typeModifier: Int32)] = []
        var collations: [OID?] = []
        for index in left.columns.indices {
            let pair = [left.targets[index], right.targets[index]]
            let (type, modifier, _) = try unify(pair.map(\.forTyping), for: construct)
            // A literal is read before the next columns are looked at.
            for literal in pair where literal.type == .unknown {
                if case .constant = literal.kind { _ = try coerceToCommon(literal, type, for: construct) }
            }
            types.append((type, modifier))
            keepCollation(index, of: &left, as: type)
            keepCollation(index, of: &right, as: type)
            collations.append(try commonCollation(left, right, index, type, mayDiffer: keepsAll))
            guard !keepsAll else { continue }
            var target = left.targets[index]
            target.type = type
            try requireEquality(target)
        }
        return (
            try retype(left, types, for: construct), try retype(right, types, for: construct),
            collations.contains { $0 != nil } ? collations : []
        )
    }

    /// A query with its columns converted.
    func retype(
        _ relation: BoundRelation,
        _ types: [(type: PostgresType, typeModifier: Int32)],
        for construct: String
    ) throws(PostgresError) -> BoundRelation {
        var relation = relation
        var expressions: [BoundExpression] = []
        var isSame = true
        for (index, wanted) in types.enumerated() {
            let column = relation.columns[index]
            let target = relation.targets[index]
            keepCollation(index, of: &relation, as: wanted.type)
            relation.columns[index].type = wanted.type
            relation.columns[index].typeModifier = wanted.typeModifier
            relation.targets[index].type = wanted.type
            if column.type == wanted.type {
                expressions.append(slot(index, column.type))
                continue
            }
            isSame = false
            switch target.kind {
            case .constant, .parameter: expressions.append(try coerceToCommon(target, wanted.type, for: construct))
            default: expressions.append(try coerceToCommon(slot(index, column.type), wanted.type, for: construct))
            }
        }
        if let key = relation.analysisKey, var record = analysis?.selects[key] {
            for (index, expression) in expressions.enumerated() where record.targets.indices.contains(index) {
                if case .column = expression.kind { continue }
                record.targets[index].expression = expression
            }
            analysis?.selects[key] = record
        }
        guard !isSame else { return relation }
        let evaluators = try compile(expressions, Layout(entry: 0, count: expressions.count))
        relation.node = ProjectPlan(input: relation.node, expressions: evaluators)
        relation.passThrough = nil
        return relation
    }

    /// A column that becomes of another type keeps the collation that it has from its own.
    private func keepCollation(_ index: Int, of relation: inout BoundRelation, as type: PostgresType) {
        let own = typeCollation(relation.columns[index].type)
        guard own != .invalid, own != .defaultCollation, own != typeCollation(type) else { return }
        while relation.collations.count < relation.columns.count { relation.collations.append(nil) }
        if relation.collations[index] == nil { relation.collations[index] = own }
    }

    private func slot(_ index: Int, _ type: PostgresType) -> BoundExpression {
        BoundExpression(kind: .column(ColumnID(entry: 0, column: index)), type: type)
    }
}

extension BoundExpression {
    /// The expression as far as its type counts, so that finding a common type settles no parameter.
    fileprivate var forTyping: BoundExpression {
        BoundExpression(kind: .constant(.null), type: type, typeModifier: typeModifier, range: range)
    }
}
