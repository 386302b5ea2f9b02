import PostgresSQL
import PostgresWire

extension QueryBinder {
    /// `a JOIN b …`.
    func bindJoin(
        _ join: JoinExpression,
        _ scope: Scope,
        _ siblings: [NamespaceItem]
    ) throws(PostgresError) -> (JoinTree, [NamespaceItem]) {
        let (left, leftItems) = try bindFrom(join.left, scope, siblings: siblings)
        var seen = leftItems
        if join.kind == .right || join.kind == .full {
            for index in seen.indices { seen[index].isLateralAllowed = false }
        }
        let (right, rightItems) = try bindFrom(join.right, scope, siblings: siblings + seen)
        try refuseDuplicates(leftItems + rightItems)
        var items = leftItems + rightItems
        var conditions: [BoundExpression] = []
        var noted: BoundExpression?
        switch join.condition {
        case .on(let expression)?:
            let inner = innerScope(scope, siblings: items)
            inner.clause = .on
            let condition = try coerceToBoolean(try bind(expression, inner), for: "JOIN/ON")
            conditions = Self.conjuncts(condition)
            noted = condition
        case .using(let names, let alias)?:
            (items, conditions) = try merge(
                join,
                names.map { ($0.value, $0.range) },
                leftItems,
                rightItems,
                alias: alias
            )
        case .natural?:
            let rightNames = Set(rightItems.filter(\.areColumnsVisible).flatMap { $0.columns.map(\.name) })
            let shared = leftItems.filter(\.areColumnsVisible).flatMap { $0.columns.map(\.name) }
                .filter(rightNames.contains)
            (items, conditions) = try merge(
                join,
                shared.map { ($0, join.range) },
                leftItems,
                rightItems,
                alias: nil
            )
        case nil: break
        }
        if join.kind == .left || join.kind == .full { filledEntries.formUnion(right.entries) }
        if join.kind == .right || join.kind == .full { filledEntries.formUnion(left.entries) }
        if let alias = join.alias {
            var whole = NamespaceItem(
                name: alias.name.value,
                schema: nil,
                columns: items.filter(\.areColumnsVisible).flatMap(\.columns),
                entry: makeEntry()
            )
            try rename(&whole, alias)
            whole.isJoin = true
            scope.level.items.append(whole)
            for index in items.indices {
                items[index].areColumnsVisible = false
                items[index].isVisible = false
            }
            items.append(whole)
        }
        if let analysis {
            let item = items.last ?? NamespaceItem(name: "", schema: nil, columns: [], entry: 0)
            analysis.sources[.init(join.range)] = .init(item: item, condition: noted)
        }
        return (.join(join.kind, left, right, conditions), items)
    }

    /// Two items of FROM may not have the same name.
    func refuseDuplicates(_ items: [NamespaceItem]) throws(PostgresError) {
        guard items.count > 1 else { return }
        for (index, item) in items.enumerated() where item.isVisible && !item.name.isEmpty {
            let isRepeated = items[..<index].contains {
                $0.isVisible && $0.name == item.name
                    && ($0.schema == nil || item.schema == nil || $0.schema == item.schema)
            }
            if isRepeated {
                throw PostgresError("42712", "table name \"\(item.name)\" specified more than once")
            }
        }
    }

    private static func withoutPlaces(_ expression: BoundExpression) -> BoundExpression {
        var copy = expression.mapChildren(withoutPlaces)
        copy.range = .none
        return copy
    }

    /// The columns of USING, which both sides have and the join has once.
    private func merge(
        _ join: JoinExpression,
        _ names: [(name: String, range: SourceRange)],
        _ left: [NamespaceItem],
        _ right: [NamespaceItem],
        alias: Identifier?
    ) throws(PostgresError) -> ([NamespaceItem], [BoundExpression]) {
        var merged: [NamespaceColumn] = []
        var conditions: [BoundExpression] = []
        for (name, range) in names {
            let first = try shared(name, left, "left", at: range)
            let second = try shared(name, right, "right", at: range)
            let comparison = try bindOperator(OperatorName("=", range: range), first, second, at: range)
            conditions.append(comparison)
            let (type, modifier, pair) = try unify([first, second], for: "JOIN/USING")
            let value: BoundExpression =
                switch join.kind {
                case .right: pair[1]
                case .full:
                    // The columns of the two sides stand nowhere: only what is made of them is read.
                    BoundExpression(
                        kind: .coalesce(pair.map(Self.withoutPlaces)),
                        type: type,
                        typeModifier: modifier,
                        range: range
                    )
                default: pair[0]
                }
            merged.append(NamespaceColumn(name: name, expression: value))
        }
        let mergedNames = Set(names.map(\.name))
        let rest = (left + right).filter(\.areColumnsVisible).flatMap(\.columns)
            .filter { !mergedNames.contains($0.name) }
        var items = left + right
        for index in items.indices { items[index].areColumnsVisible = false }
        if let alias {
            // The alias of USING has nothing but the columns that the sides share.
            var item = NamespaceItem(name: alias.value, schema: nil, columns: merged, entry: makeEntry())
            item.areColumnsVisible = false
            items.append(item)
        }
        items.append(
            NamespaceItem(
                name: "",
                schema: nil,
                columns: merged + rest,
                isVisible: false,
                entry: makeEntry()
            )
        )
        items[items.count &- 1].mergedCount = merged.count
        return (items, conditions)
    }

    private func shared(
        _ name: String,
        _ items: [NamespaceItem],
        _ side: String,
        at range: SourceRange
    ) throws(PostgresError) -> BoundExpression {
        let found = items.filter(\.areColumnsVisible).flatMap(\.columns).filter { $0.name == name }
        guard let first = found.first else {
            throw PostgresError(
                "42703",
                "column \"\(name)\" specified in USING clause does not exist in \(side) table"
            )
        }
        guard found.count == 1 else {
            throw PostgresError(
                "42702",
                "common column name \"\(name)\" appears more than once in \(side) table"
            )
        }
        return use(first.expression, at: range)
    }

    /// The parts of a chain of AND.
    static func conjuncts(_ condition: BoundExpression) -> [BoundExpression] {
        guard case .and(let operands) = condition.kind else { return [condition] }
        return operands.flatMap(conjuncts)
    }
}
