import PostgresCatalog
import PostgresSQL
import PostgresWire

extension QueryBinder {
    /// Gives an expression its meaning and type; a string literal may stay of unknown type.
    func bind(_ expression: Expression, _ scope: Scope) throws(PostgresError) -> BoundExpression {
        switch expression {
        case .literal(let literal): return try bind(literal)
        case .column(let reference) where !reference.isStar: return try bind(reference, scope)
        case .parameter(let parameter): return try bind(parameter)
        default: return try nested { () throws(PostgresError) in try bindComposite(expression, scope) }
        }
    }

    private func bindComposite(_ expression: Expression, _ scope: Scope) throws(PostgresError) -> BoundExpression {
        switch expression {
        case .literal(let literal): return try bind(literal)
        case .parameter(let parameter): return try bind(parameter)
        case .column(let reference):
            if let table = reference.parts.last?.value {
                let schema = reference.parts.count > 1 ? reference.parts[reference.parts.count - 2].value : nil
                guard let item = findItem(table, schema: schema, scope) else {
                    throw missingItem(table, schema: schema, scope, at: reference.range)
                }
                return wholeRow(item, at: reference.range)
            }
            throw failure("42601", "row expansion via \"*\" is not supported here", at: reference.range)
        case .prefix(let node): return try bind(node, scope)
        case .binary(let node): return try bind(node, scope)
        case .logical(let node): return try bind(node, scope)
        case .not(let node):
            let operand = try coerceToBoolean(try bind(node.operand, scope), for: "NOT")
            return BoundExpression(kind: .not(operand), type: .bool, range: node.range)
        case .isTest(let node): return try bind(node, scope)
        case .distinct(let node): return try bind(node, scope)
        case .between(let node): return try bind(node, scope)
        case .inList(let node): return try bind(node, scope)
        case .like(let node): return try bind(node, scope)
        case .inSubquery, .quantified, .exists, .subquery, .arraySubquery:
            return try bindSubqueryExpression(expression, scope)
        case .array(let node): return try bind(node, scope, as: nil)
        case .row(let node): return try bind(node, scope)
        case .case(let node): return try bind(node, scope)
        case .cast(let node): return try bind(node, scope)
        case .collate(let node): return try bind(node, scope)
        case .atTimeZone(let node): return try bind(node, scope)
        case .function(let call): return try bind(call, scope)
        case .subscript(let node): return try bind(node, scope)
        case .field(let node): return try bind(node, scope)
        case .xml(let node): throw unsupported("XML", at: node.range)
        case .default(let range): throw failure("42601", "DEFAULT is not allowed in this context", at: range)
        case .opaque(let text):
            let first = text.text.split(separator: " ").first.map(String.init) ?? text.text
            throw failure("42601", "syntax error at or near \"\(first)\"", at: text.range)
        }
    }

    private func bind(_ node: PrefixExpression, _ scope: Scope) throws(PostgresError) -> BoundExpression {
        let operand = try bind(node.operand, scope)
        if case .constant(let value) = operand.kind, node.operator.symbol == "-",
            let negated = Self.negated(value, node.operand)
        {
            return BoundExpression(kind: .constant(negated.value), type: negated.type, range: node.range)
        }
        return try bindOperator(node.operator, operand, at: node.range)
    }

    /// `-1` as a constant, and `-2147483648` and `-9223372036854775808` as the integers that hold them.
    private static func negated(
        _ value: PostgresValue,
        _ operand: Expression
    ) -> (value: PostgresValue, type: PostgresType)? {
        guard case .literal(let literal) = operand else { return nil }
        if case .decimal(let digits) = literal.value, let number = Int64("-" + digits) { return (.int8(number), .int8) }
        switch value {
        case .int4(let value) where value > Int32.min: return (.int4(-value), .int4)
        case .int8(let value) where value > Int64.min:
            if let small = Int32(exactly: -value) { return (.int4(small), .int4) }
            return (.int8(-value), .int8)
        case .numeric(let value): return (.numeric(value.negated()), .numeric)
        default: return nil
        }
    }

    private func bind(_ node: BinaryExpression, _ scope: Scope) throws(PostgresError) -> BoundExpression {
        if case .row(let left) = node.left, case .row(let right) = node.right {
            return try bindRowComparison(node.operator, left.fields, right.fields, scope, at: node.range)
        }
        if case .row = node.left, case .subquery(let query) = node.right {
            return try bindRowSubquery(node, query, scope)
        }
        let left = try bind(node.left, scope)
        let right = try bind(node.right, scope)
        return try bindOperator(node.operator, left, right, at: node.range)
    }

    private func bind(_ node: LogicalExpression, _ scope: Scope) throws(PostgresError) -> BoundExpression {
        var operands: [BoundExpression] = []
        for operand in node.operands {
            operands.append(try coerceToBoolean(try bind(operand, scope), for: node.operator.rawValue))
        }
        return BoundExpression(
            kind: node.operator == .and ? .and(operands) : .or(operands),
            type: .bool,
            range: node.range
        )
    }

    private func bind(_ node: IsTest, _ scope: Scope) throws(PostgresError) -> BoundExpression {
        let operand = try bind(node.operand, scope)
        let negation = node.isNegated ? "IS NOT" : "IS"
        func truth(_ wanted: Bool?) throws(PostgresError) -> BoundKind {
            let condition = try coerceToBoolean(operand, for: "\(negation) \(node.kind.rawValue)")
            return .isTruth(condition, wanted, isNegated: node.isNegated)
        }
        let kind: BoundKind
        switch node.kind {
        // The test tells nothing of a parameter's type.
        case .null:
            kind = .isNull(isOpenParameter(operand) ? operand : try settleUnknown(operand), isNegated: node.isNegated)
        case .true: kind = try truth(true)
        case .false: kind = try truth(false)
        case .unknown: kind = try truth(nil)
        case .normalized:
            let call = try callFunction("is_normalized", [try settleUnknown(operand)], at: node.range)
            kind = node.isNegated ? .not(call) : call.kind
        case .document: throw unsupported("\(negation) \(node.kind.rawValue)", at: node.range)
        }
        return BoundExpression(kind: kind, type: .bool, range: node.range)
    }

    private func bind(_ node: DistinctTest, _ scope: Scope) throws(PostgresError) -> BoundExpression {
        if case .row(let left) = node.left, case .row(let right) = node.right {
            return try bindRowDistinct(left.fields, right.fields, node, scope)
        }
        return try distinct(
            try bind(node.left, scope),
            try bind(node.right, scope),
            isNegated: node.isNegated,
            at: node.range
        )
    }

    func distinct(
        _ left: BoundExpression,
        _ right: BoundExpression,
        isNegated: Bool,
        at range: SourceRange
    ) throws(PostgresError) -> BoundExpression {
        let function = try equality(left.type, right.type, at: range)
        let kind = BoundKind.isDistinct(
            try convert(left, to: function.arguments[0], .implicit),
            try convert(right, to: function.arguments[1], .implicit),
            function,
            isNegated: isNegated
        )
        return BoundExpression(kind: kind, type: .bool, range: range)
    }

    private func bind(_ node: BetweenExpression, _ scope: Scope) throws(PostgresError) -> BoundExpression {
        let operand = try bind(node.operand, scope)
        let low = try bind(node.low, scope)
        let high = try bind(node.high, scope)
        func inside(_ low: BoundExpression, _ high: BoundExpression) throws(PostgresError) -> BoundExpression {
            let above = try bindOperator(OperatorName(">=", range: node.range), operand, low, at: node.range)
            let below = try bindOperator(OperatorName("<=", range: node.range), operand, high, at: node.range)
            return BoundExpression(kind: .and([above, below]), type: .bool, range: node.range)
        }
        var result = try inside(low, high)
        if node.isSymmetric {
            result = BoundExpression(kind: .or([result, try inside(high, low)]), type: .bool, range: node.range)
        }
        return node.isNegated ? BoundExpression(kind: .not(result), type: .bool, range: node.range) : result
    }

    private func bind(_ node: LikeExpression, _ scope: Scope) throws(PostgresError) -> BoundExpression {
        let operand = try bind(node.operand, scope)
        var pattern = try bind(node.pattern, scope)
        let escape: BoundExpression? = if let given = node.escape { try bind(given, scope) } else { nil }
        let symbol: String
        switch node.kind {
        case .like: symbol = node.isNegated ? "!~~" : "~~"
        case .ilike: symbol = node.isNegated ? "!~~*" : "~~*"
        case .similar: symbol = node.isNegated ? "!~" : "~"
        }
        if node.kind == .similar {
            pattern = try callFunction("similar_to_escape", [pattern] + (escape.map { [$0] } ?? []), at: node.range)
        } else if let escape {
            pattern = try callFunction("like_escape", [pattern, escape], at: node.range)
        }
        return try bindOperator(OperatorName(symbol, range: node.range), operand, pattern, at: node.range)
    }

    private func bind(_ node: AtTimeZoneExpression, _ scope: Scope) throws(PostgresError) -> BoundExpression {
        try callFunction("timezone", [try bind(node.zone, scope), try bind(node.operand, scope)], at: node.range)
    }

    private func bind(_ node: CollateExpression, _ scope: Scope) throws(PostgresError) -> BoundExpression {
        let operand = try settleUnknown(try bind(node.operand, scope))
        guard TypeFacts.category(operand.type) == "S" || TypeFacts.element(of: operand.type) != nil else {
            throw failure(
                "42804",
                "collations are not supported by type \(TypeFacts.name(operand.type))",
                at: place(behind: node.operand.range)
            )
        }
        return operand
    }

    /// A call of a function of `pg_catalog` that the grammar itself makes.
    func callFunction(
        _ name: String,
        _ arguments: [BoundExpression],
        at range: SourceRange
    ) throws(PostgresError) -> BoundExpression {
        let rows = BuiltInCatalog.shared.functions(named: name)
        let candidates = FunctionCandidate.all(
            rows,
            count: arguments.count,
            names: arguments.map { _ in nil },
            isVariadic: false
        )
        let types = arguments.map(\.type)
        let chosen: FunctionCandidate
        if let exact = candidates.first(where: { $0.types == types }) {
            chosen = exact
        } else {
            guard case .chosen(let index) = OverloadResolution.choose(candidates.map(\.types), for: types) else {
                let shown = types.map(TypeFacts.name).joined(separator: ", ")
                throw failure(
                    "42883",
                    "function pg_catalog.\(name)(\(shown)) does not exist",
                    at: range,
                    hint: "No function matches the given name and argument types. "
                        + "You might need to add explicit type casts."
                )
            }
            chosen = candidates[index]
        }
        let (function, operands) = try resolve(chosen, arguments, at: range)
        return BoundExpression(kind: .call(function, operands), type: function.result, range: range)
    }
}
