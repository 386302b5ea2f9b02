import PostgresCatalog
import PostgresSQL
import PostgresWire

extension QueryBinder {
    /// A call of an aggregate, with OVER or without.
    func bindAggregate(
        _ call: FunctionCall,
        _ candidate: FunctionCandidate,
        _ arguments: [BoundExpression],
        _ filter: BoundExpression?,
        hasSets: Bool,
        _ scope: Scope
    ) throws(PostgresError) -> BoundExpression {
        let row = candidate.row
        try checkWithinGroup(call, row)
        let given = Self.aggregateKind(row) == "h" ? try unifyHypothetical(call, row, arguments) : arguments
        let (function, operands) = try resolve(candidate, given, at: call.range)
        if call.over != nil, call.isDistinct {
            throw failure("0A000", "DISTINCT is not implemented for window functions", at: call.range)
        }
        if arguments.isEmpty, !call.isStar {
            throw failure(
                "42809",
                "\(row.name)(*) must be used to call a parameterless aggregate function",
                at: call.range
            )
        }
        if call.over != nil, !call.orderBy.isEmpty {
            throw failure("0A000", "aggregate ORDER BY is not implemented for window functions", at: call.range)
        }
        if hasSets, call.over != nil { throw misplacedSet("window", at: scope.level.lastSetCall) }
        var aggregate = BoundAggregate(
            function: function,
            signature: FunctionFinder.signature(row),
            arguments: operands
        )
        if !call.withinGroup.isEmpty {
            aggregate.directArguments = Array(operands.dropLast(call.withinGroup.count))
            aggregate.arguments = Array(operands.suffix(call.withinGroup.count))
        }
        aggregate.filter = filter
        aggregate.isHypothetical = Self.aggregateKind(row) == "h"
        guard let over = call.over else {
            return try finish(aggregate, given, call, scope)
        }
        let window = try bindWindow(over, operands, scope, at: call.range)
        return BoundExpression(
            kind: .window(BoundWindow(target: .aggregate(aggregate), window: window)),
            type: function.result,
            range: call.range
        ).written(Self.form(of: over))
    }

    private func checkWithinGroup(_ call: FunctionCall, _ row: FunctionRow) throws(PostgresError) {
        let isOrderedSet = Self.aggregateKind(row) != "n"
        if isOrderedSet {
            guard !call.withinGroup.isEmpty else {
                throw failure(
                    "42809",
                    "WITHIN GROUP is required for ordered-set aggregate \(row.name)",
                    at: call.range
                )
            }
            guard call.over == nil else {
                throw failure(
                    "0A000",
                    "OVER is not supported for ordered-set aggregate \(row.name)",
                    at: call.range
                )
            }
        } else if !call.withinGroup.isEmpty {
            throw failure(
                "42809",
                "\(row.name) is not an ordered-set aggregate, so it cannot have WITHIN GROUP",
                at: call.range
            )
        }
    }

    /// `n` for an ordinary aggregate, `o` for an ordered-set and `h` for a hypothetical-set aggregate.
    private static func aggregateKind(_ row: FunctionRow) -> Character {
        BuiltInCatalog.shared.aggregate(row.oid)?.kind ?? "n"
    }

    /// The direct arguments and the sort keys of a hypothetical-set aggregate, pair by pair of one type.
    private func unifyHypothetical(
        _ call: FunctionCall,
        _ row: FunctionRow,
        _ arguments: [BoundExpression]
    ) throws(PostgresError) -> [BoundExpression] {
        let count = call.withinGroup.count
        guard call.arguments.count == count else {
            throw failure(
                "42883",
                "function \(signature(call, arguments)) does not exist",
                at: call.range,
                hint: "To use the hypothetical-set aggregate \(row.name), the number of hypothetical direct arguments "
                    + "(here \(call.arguments.count)) must match the number of ordering columns (here \(count))."
            )
        }
        var unified = arguments
        for index in 0..<count {
            let pair = try unify([arguments[count &+ index], arguments[index]], for: "WITHIN GROUP").expressions
            (unified[count &+ index], unified[index]) = (pair[0], pair[1])
        }
        return unified
    }

    /// An aggregate over groups: its order, and the query that computes it.
    private func finish(
        _ unordered: BoundAggregate,
        _ given: [BoundExpression],
        _ call: FunctionCall,
        _ scope: Scope
    ) throws(PostgresError) -> BoundExpression {
        var aggregate = unordered
        for (index, key) in call.withinGroup.enumerated() {
            aggregate.arguments[index] = try settleUnknown(aggregate.arguments[index])
            aggregate.orderBy.append(try sortKey(key, aggregate.arguments[index]))
        }
        try bindOrder(call, given, &aggregate, scope)
        let owner = try owner(of: aggregate, scope)
        guard owner.clause.allowsAggregates else {
            throw failure(
                "42803",
                "aggregate functions are not allowed in \(owner.clause.rawValue)",
                at: call.range
            )
        }
        owner.hasAggregates = true
        let result = BoundExpression(kind: .aggregate(aggregate), type: aggregate.function.result, range: call.range)
        return owner === scope ? result : try outerAggregate(result, owner)
    }

    /// An aggregate of a query further out: here it is a value that the outer query hands in.
    func outerAggregate(_ given: BoundExpression, _ owner: Scope) throws(PostgresError) -> BoundExpression {
        let (aggregate, collation) = try withOwnCollation(given)
        let known = outerAggregates.first { $1.owner === owner && $1.expression == aggregate }?.key
        let id = known ?? ColumnID(entry: makeEntry(), column: 0)
        // What is wrong with it is told where it stands first.
        if known == nil {
            outerAggregates[id] = OuterAggregate(expression: aggregate, owner: owner)
            columnCollations[id] = collation
        }
        return BoundExpression(kind: .column(id), type: aggregate.type, range: aggregate.range)
    }

    private func bindOrder(
        _ call: FunctionCall,
        _ given: [BoundExpression],
        _ aggregate: inout BoundAggregate,
        _ scope: Scope
    ) throws(PostgresError) {
        let outer = scope.clause
        scope.clause = .orderBy
        defer { scope.clause = outer }
        var foreign: BoundExpression?
        for key in call.orderBy {
            // A key that repeats an argument is that argument, whatever the function has made of its type.
            let bound = try bind(key.expression, scope)
            let index = given.indices.first { given[$0] == bound && bound.type != .unknown }
            let argument = index.flatMap { aggregate.arguments.indices.contains($0) ? aggregate.arguments[$0] : nil }
            let expression: BoundExpression = if let argument { argument } else { try settleUnknown(bound) }
            let isArgument = argument != nil || (bound.type != .unknown && aggregate.arguments.contains(bound))
            if !isArgument, foreign == nil { foreign = expression }
            aggregate.orderBy.append(try sortKey(key, expression))
        }
        guard call.isDistinct else { return }
        aggregate.isDistinct = true
        for index in aggregate.arguments.indices {
            aggregate.arguments[index] = try settleUnknown(aggregate.arguments[index])
        }
        if let foreign {
            throw failure(
                "42P10",
                "in an aggregate with DISTINCT, ORDER BY expressions must appear in argument list",
                at: foreign.range
            )
        }
        for argument in aggregate.arguments where !facts.isSortable(argument.type) {
            try requireEquality(argument)
            throw failure(
                "42883",
                "could not identify an ordering operator for type \(facts.name(argument.type))",
                at: argument.range,
                detail: "Aggregates with DISTINCT must be able to sort their inputs."
            )
        }
    }

    /// The query that computes an aggregate: the innermost whose columns or aggregates its arguments read.
    private func owner(of aggregate: BoundAggregate, _ scope: Scope) throws(PostgresError) -> Scope {
        let inputs = aggregate.arguments + aggregate.orderBy.map(\.expression) + (aggregate.filter.map { [$0] } ?? [])
        try refuseSetsAndWindows(inputs)
        var owner: Scope?
        let entries = Set(inputs.flatMap { $0.columns.map(\.entry) })
        for level in scope.chain where owner == nil {
            if !level.entries.isDisjoint(with: entries) { owner = level }
        }
        let inner = (inputs.compactMap { innermostAggregate($0, scope) }).min { $0.depth < $1.depth }
        let depth = owner.flatMap { owner in scope.chain.firstIndex { $0 === owner } }
        if let inner, inner.depth <= depth ?? Int.max {
            throw failure("42803", "aggregate function calls cannot be nested", at: inner.place)
        }
        let level = depth ?? 0
        try refuseSetsAndWindows(aggregate.directArguments)
        for argument in aggregate.directArguments {
            let own = Set(argument.columns.map(\.entry))
            if scope.chain.prefix(level).contains(where: { !$0.entries.isDisjoint(with: own) }) {
                throw failure(
                    "42803",
                    "outer-level aggregate cannot contain a lower-level variable in its direct arguments",
                    at: argument.range
                )
            }
            if let nested = innermostAggregate(argument, scope), nested.depth <= level {
                throw failure("42803", "aggregate function calls cannot be nested", at: nested.place)
            }
        }
        return owner ?? scope
    }

    /// An aggregate is computed neither of sets nor of windows.
    func refuseSetsAndWindows(_ inputs: [BoundExpression]) throws(PostgresError) {
        let found = inputs.lazy.compactMap { $0.first { self.returnsSet($0) || $0.isWindow } }.first
        guard let found else { return }
        if !found.isWindow { throw misplacedSet("aggregate", at: found.range) }
        throw failure("42803", "aggregate function calls cannot contain window function calls", at: found.range)
    }

    /// The aggregate in an expression that belongs to the innermost query, and how many queries further out that is.
    func innermostAggregate(_ expression: BoundExpression, _ scope: Scope) -> (depth: Int, place: SourceRange)? {
        var found: (depth: Int, place: SourceRange)?
        func visit(_ node: BoundExpression) {
            var depth: Int?
            switch node.kind {
            case .aggregate, .grouping: depth = 0
            case .column(let id):
                guard let outer = outerAggregates[id] else { break }
                depth = scope.chain.firstIndex { $0 === outer.owner }
            default: break
            }
            if let depth, depth < found?.depth ?? Int.max { found = (depth, node.range) }
            node.forEachChild(visit)
        }
        visit(expression)
        return found
    }
}

/// An aggregate that stands in a sub-query of the query it belongs to.
struct OuterAggregate {
    var expression: BoundExpression
    /// The scope of the query that computes it.
    var owner: Scope
}
