import PostgresCatalog
import PostgresSQL
import PostgresWire

extension QueryBinder {
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
        if hasSets { throw misplacedSet("window", at: scope.level.lastSetCall) }
        let window = try bindWindow(over, operands, scope, at: call.range)
        return BoundExpression(
            kind: .window(BoundWindow(target: .function(function, operands), window: window)),
            type: function.result,
            range: call.range
        ).written(Self.form(of: over))
    }

    static func form(of reference: WindowReference) -> WrittenForm.Kind {
        if case .name(let name) = reference { return .windowName(name.value) }
        return .plain
    }

    /// The window of OVER: its number, for what it says is bound behind all clauses of its query.
    func bindWindow(
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
        for (window, definition) in zip(scope.windows, bound) {
            if let name = window.name { scope.namedWindows.append((name.value, definition)) }
        }
        for target in parts.targets.indices {
            parts.targets[target].expression = Self.settled(parts.targets[target].expression, bound)
        }
        // A target that is the same literal is the key itself, and a text as that is.
        for literal in scope.windowLiterals {
            guard let index = parts.targets.firstIndex(where: { $0.expression == literal }) else { continue }
            parts.targets[index].expression = try settleUnknown(parts.targets[index].expression)
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
            bound.orderBy.append(try sortKey(key, try windowKey(key.expression, scope)))
        }
        for expression in definition.partitionBy {
            let key = try windowKey(expression, scope)
            var placed = key
            placed.range = writtenPlace(of: expression)
            try requireEquality(placed)
            bound.partitionBy.append(key)
        }
        if let base, let name = definition.base {
            try refuseOverride(of: base, name, definition, scope)
            bound.partitionBy = base.partitionBy
            if definition.orderBy.isEmpty { bound.orderBy = base.orderBy }
        }
        guard let frame = definition.frame else { return bound }
        bound.frame = try bindFrame(frame, bound, scope, at: definition.range)
        bound.hasFrame = true
        return bound
    }

    private func windowKey(_ expression: Expression, _ scope: Scope) throws(PostgresError) -> BoundExpression {
        let key = try bind(expression, scope)
        if key.type == .unknown, case .constant = key.kind { scope.windowLiterals.append(key) }
        return try settleUnknown(key)
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
}

extension BoundExpression {
    /// The first call of a window function in the expression.
    var firstWindow: BoundExpression? { first(where: \.isWindow) }

    var isWindow: Bool { if case .window = kind { true } else { false } }
}
