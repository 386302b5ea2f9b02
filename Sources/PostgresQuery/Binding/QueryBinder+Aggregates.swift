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
        if hasSets, call.over == nil { throw misplacedSet("aggregate", scope) }
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
        if hasSets { throw misplacedSet("window", scope) }
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
        guard let over = call.over else { return try finish(aggregate, given, call, scope) }
        let window = try bindWindow(over, operands, scope, at: call.range)
        return BoundExpression(
            kind: .window(BoundWindow(target: .aggregate(aggregate), window: window)),
            type: function.result,
            range: call.range
        )
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
            let pair = try unify([arguments[index], arguments[count &+ index]], for: "WITHIN GROUP").expressions
            (unified[index], unified[count &+ index]) = (pair[0], pair[1])
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
        return owner === scope ? result : outerAggregate(result, owner)
    }

    /// An aggregate of a query further out: here it is a value that the outer query hands in.
    func outerAggregate(_ aggregate: BoundExpression, _ owner: Scope) -> BoundExpression {
        let id = ColumnID(entry: makeEntry(), column: 0)
        outerAggregates[id] = OuterAggregate(expression: aggregate, owner: owner)
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
        if let foreign {
            throw failure(
                "42P10",
                "in an aggregate with DISTINCT, ORDER BY expressions must appear in argument list",
                at: foreign.range
            )
        }
        for argument in aggregate.arguments where !Self.isSortable(argument.type) {
            throw failure(
                "42883",
                "could not identify an ordering operator for type \(TypeFacts.name(argument.type))",
                at: argument.range,
                detail: "Aggregates with DISTINCT must be able to sort their inputs."
            )
        }
    }

    /// The query that computes an aggregate: the innermost whose columns or aggregates its arguments read.
    private func owner(of aggregate: BoundAggregate, _ scope: Scope) throws(PostgresError) -> Scope {
        let inputs = aggregate.arguments + aggregate.orderBy.map(\.expression) + (aggregate.filter.map { [$0] } ?? [])
        if let window = inputs.lazy.compactMap(\.firstWindow).first {
            throw failure("42803", "aggregate function calls cannot contain window function calls", at: window.range)
        }
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

    /// The aggregate in an expression that belongs to the innermost query, and how many queries further out that is.
    private func innermostAggregate(_ expression: BoundExpression, _ scope: Scope) -> (depth: Int, place: SourceRange)?
    {
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

    /// A call of a window function.
    func bindWindowFunction(
        _ call: FunctionCall,
        _ candidate: FunctionCandidate,
        _ arguments: [BoundExpression],
        hasSets: Bool,
        _ scope: Scope
    ) throws(PostgresError) -> BoundExpression {
        let name = candidate.row.name
        guard let over = call.over else {
            throw failure("42809", "window function \(name) requires an OVER clause", at: call.range)
        }
        if !call.withinGroup.isEmpty {
            throw failure("42809", "window function \(name) cannot have WITHIN GROUP", at: call.range)
        }
        let (function, operands) = try resolve(candidate, arguments, at: call.range)
        if call.isDistinct {
            throw failure("0A000", "DISTINCT is not implemented for window functions", at: call.range)
        }
        if !call.orderBy.isEmpty {
            throw failure("0A000", "aggregate ORDER BY is not implemented for window functions", at: call.range)
        }
        if call.filter != nil {
            throw failure(
                "0A000",
                "FILTER is not implemented for non-aggregate window functions",
                at: call.range
            )
        }
        if hasSets { throw misplacedSet("window", scope) }
        let window = try bindWindow(over, operands, scope, at: call.range)
        return BoundExpression(
            kind: .window(BoundWindow(target: .function(function, operands), window: window)),
            type: function.result,
            range: call.range
        )
    }

    /// The window of OVER: its number, for what it says is bound behind all clauses of its query.
    private func bindWindow(
        _ reference: WindowReference,
        _ arguments: [BoundExpression],
        _ scope: Scope,
        at range: SourceRange
    ) throws(PostgresError) -> BoundWindowDefinition {
        if let window = arguments.lazy.compactMap(\.firstWindow).first {
            throw failure("42P20", "window function calls cannot be nested", at: window.range)
        }
        guard scope.clause.allowsWindows else {
            throw failure("42P20", "window functions are not allowed in \(scope.clause.rawValue)", at: range)
        }
        scope.hasWindows = true
        var definition = BoundWindowDefinition()
        switch reference {
        case .name(let name):
            guard let index = scope.windows.firstIndex(where: { $0.name?.value == name.value }) else {
                throw failure("42704", "window \"\(name.value)\" does not exist", at: name.range)
            }
            definition.number = index
        case .definition(let given):
            if let index = scope.windows.firstIndex(where: { $0.name == nil && $0.definition == given }) {
                definition.number = index
            } else {
                scope.windows.append(ScopeWindow(name: nil, definition: given))
                definition.number = scope.windows.count &- 1
            }
        }
        return definition
    }

    /// Binds the windows of a query and tells its window functions what theirs say.
    func bindWindows(_ parts: inout SelectParts, _ scope: Scope) throws(PostgresError) {
        guard !scope.windows.isEmpty else { return }
        var bound: [BoundWindowDefinition] = []
        var index = 0
        while index < scope.windows.count {
            let window = scope.windows[index]
            if let name = window.name, scope.windows[..<index].contains(where: { $0.name?.value == name.value }) {
                throw failure("42P20", "window \"\(name.value)\" is already defined", at: window.definition.range)
            }
            bound.append(try bindWindow(window, index, bound, scope))
            index &+= 1
        }
        for target in parts.targets.indices {
            parts.targets[target].expression = Self.settled(parts.targets[target].expression, bound)
        }
    }

    private static func settled(_ expression: BoundExpression, _ windows: [BoundWindowDefinition]) -> BoundExpression {
        var copy = expression.mapChildren { settled($0, windows) }
        if case .window(var call) = copy.kind, let number = call.window.number, windows.indices.contains(number) {
            call.window = windows[number]
            copy.kind = .window(call)
        }
        return copy
    }

    private func bindWindow(
        _ window: ScopeWindow,
        _ index: Int,
        _ earlier: [BoundWindowDefinition],
        _ scope: Scope
    ) throws(PostgresError) -> BoundWindowDefinition {
        let definition = window.definition
        var base: BoundWindowDefinition?
        if let name = definition.base {
            let end = window.name == nil ? scope.windows.count : index
            guard let found = scope.windows[..<end].firstIndex(where: { $0.name?.value == name.value }),
                earlier.indices.contains(found)
            else { throw failure("42704", "window \"\(name.value)\" does not exist", at: name.range) }
            base = earlier[found]
        }
        var bound = BoundWindowDefinition()
        let outer = scope.clause
        scope.clause = .window
        defer { scope.clause = outer }
        for key in definition.orderBy {
            bound.orderBy.append(try sortKey(key, try settleUnknown(try bind(key.expression, scope))))
        }
        for expression in definition.partitionBy {
            let key = try settleUnknown(try bind(expression, scope))
            try requireEquality(key)
            bound.partitionBy.append(key)
        }
        if let base, let name = definition.base {
            try refuseOverride(of: base, name, definition, scope)
            bound.partitionBy = base.partitionBy
            if definition.orderBy.isEmpty { bound.orderBy = base.orderBy }
        }
        guard let frame = definition.frame else { return bound }
        bound.frame = try bindFrame(frame, bound, scope)
        bound.hasFrame = true
        return bound
    }

    /// A window over another may neither change what that says nor have one with a frame below it.
    private func refuseOverride(
        of base: BoundWindowDefinition,
        _ name: Identifier,
        _ definition: WindowDefinition,
        _ scope: Scope
    ) throws(PostgresError) {
        func refuse(_ message: String, hint: String? = nil) -> PostgresError {
            failure("42P20", message, at: definition.range, hint: hint)
        }
        guard definition.partitionBy.isEmpty else {
            throw refuse("cannot override PARTITION BY clause of window \"\(name.value)\"")
        }
        guard definition.orderBy.isEmpty || base.orderBy.isEmpty else {
            throw refuse("cannot override ORDER BY clause of window \"\(name.value)\"")
        }
        guard !base.hasFrame else {
            let isBare = definition.orderBy.isEmpty && definition.frame == nil
            throw refuse(
                "cannot copy window \"\(name.value)\" because it has a frame clause",
                hint: isBare ? "Omit the parentheses in this OVER clause." : nil
            )
        }
    }

    private func bindFrame(
        _ frame: WindowFrame,
        _ window: BoundWindowDefinition,
        _ scope: Scope
    ) throws(PostgresError) -> BoundFrame {
        guard frame.exclusion == .noOthers else { throw unsupported("EXCLUDE in a window frame") }
        guard frame.unit != .groups || !window.orderBy.isEmpty else {
            throw failure("42P20", "GROUPS mode requires an ORDER BY clause", at: .none)
        }
        var bound = BoundFrame()
        bound.unit = frame.unit
        bound.start = try bindFrame(frame.start, frame.unit, scope)
        bound.end = try bindFrame(frame.end, frame.unit, scope)
        return bound
    }

    private func bindFrame(
        _ bound: WindowFrame.Bound,
        _ unit: WindowFrame.Unit,
        _ scope: Scope
    ) throws(PostgresError) -> BoundFrame.Bound {
        func offset(_ expression: Expression) throws(PostgresError) -> BoundExpression {
            guard unit != .range else { throw unsupported("RANGE with an offset in a window frame") }
            let offset = try coerceToInt8(try bind(expression, scope), for: unit.rawValue)
            let own = scope.entries
            if offset.columns.contains(where: { own.contains($0.entry) }) {
                throw failure(
                    "42P10",
                    "argument of \(unit.rawValue) must not contain variables",
                    at: offset.range
                )
            }
            return offset
        }
        switch bound {
        case .unboundedPreceding: return .unboundedPreceding
        case .preceding(let expression): return .preceding(try offset(expression))
        case .currentRow: return .currentRow
        case .following(let expression): return .following(try offset(expression))
        case .unboundedFollowing: return .unboundedFollowing
        }
    }

    /// A sort key over a bound expression.
    func sortKey(_ key: SortKey, _ expression: BoundExpression) throws(PostgresError) -> BoundSortKey {
        let isDescending: Bool
        switch key.direction {
        case .ascending: isDescending = false
        case .descending: isDescending = true
        case .using(let name):
            switch name.symbol {
            case "<": isDescending = false
            case ">": isDescending = true
            default:
                throw failure(
                    "42809",
                    "operator \(name.symbol) is not a valid ordering operator",
                    at: name.range,
                    hint: "Ordering operators must be \"<\" or \">\" members of btree operator families."
                )
            }
        }
        guard Self.isSortable(expression.type) else {
            throw failure(
                "42883",
                "could not identify an ordering operator for type \(TypeFacts.name(expression.type))",
                at: Self.writtenPlace(of: key.expression),
                hint: "Use an explicit ordering operator or modify the query."
            )
        }
        return BoundSortKey(
            expression: expression,
            isDescending: isDescending,
            nullsFirst: key.nullsFirst ?? isDescending
        )
    }

    /// Whether a type has an order.
    static func isSortable(_ type: PostgresType) -> Bool {
        switch TypeFacts.base(of: type) {
        case .json, .xml, .jsonpath, .point, .xid, .cid, .aclitem, .line, .lseg, .path, .box, .polygon, .circle: false
        case let base: TypeFacts.element(of: base).map { isSortable($0) } ?? true
        }
    }
}

extension BoundExpression {
    /// The first call of a window function in the expression.
    var firstWindow: BoundExpression? {
        if case .window = kind { return self }
        var found: BoundExpression?
        forEachChild { if found == nil { found = $0.firstWindow } }
        return found
    }
}

/// An aggregate that stands in a sub-query of the query it belongs to.
struct OuterAggregate {
    var expression: BoundExpression
    /// The scope of the query that computes it.
    var owner: Scope
}
