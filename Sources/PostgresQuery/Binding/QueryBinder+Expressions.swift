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
                guard let item = try findItem(table, schema: schema, scope, at: reference.range) else {
                    let parts = reference.parts.map(\.value)
                    if let variable = try variable(parts, at: reference.range) { return variable }
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
        case .xml(let node): return try bind(node, scope)
        case .default(let range): throw failure("42601", "DEFAULT is not allowed in this context", at: range)
        case .opaque(let text):
            let first = text.text.split(separator: " ").first.map(String.init) ?? text.text
            throw failure("42601", "syntax error at or near \"\(first)\"", at: text.range)
        }
    }

    private func bind(_ node: PrefixExpression, _ scope: Scope) throws(PostgresError) -> BoundExpression {
        // Signs before a number belong to it: two of them are none.
        if case .prefix = node.operand, let signed = Self.signedNumber(.prefix(node)) {
            guard signed.isNegative else {
                var number = try bind(signed.literal)
                number.range = node.range
                return number
            }
            var single = node
            single.operand = .literal(signed.literal)
            return try bind(single, scope)
        }
        let operand = try bind(node.operand, scope)
        if case .constant(let value) = operand.kind, node.operator.symbol == "-",
            let negated = Self.negated(value, node.operand)
        {
            return BoundExpression(kind: .constant(negated.value), type: negated.type, range: node.range)
        }
        return try bindOperator(node.operator, operand, at: node.range)
    }

    /// A number with all minus signs before it; nil where it is something else.
    private static func signedNumber(_ expression: Expression) -> (literal: Literal, isNegative: Bool)? {
        switch expression {
        case .literal(let literal):
            switch literal.value {
            case .integer, .decimal: return (literal, false)
            default: return nil
            }
        case .prefix(let node):
            guard node.operator.symbol == "-", node.operator.schema == nil,
                let inner = signedNumber(node.operand)
            else { return nil }
            return (inner.literal, !inner.isNegative)
        default: return nil
        }
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
        // A chain of operators leans to the left and may be long.
        var chain = [node]
        var first = node.left
        while case .binary(let inner) = first {
            chain.append(inner)
            first = inner.left
        }
        if chain.count >= Self.chainLength, analysis == nil {
            return try nested { () throws(PostgresError) in try bindChain(chain, scope) }
        }
        return try nested(levels: chain.count) { () throws(PostgresError) in
            var left: BoundExpression?
            while let next = chain.popLast() {
                if left == nil, case .row = next.left, case .subquery(let query) = next.right {
                    left = try bindRowSubquery(next, query, scope)
                    continue
                }
                let operand: BoundExpression = if let left { left } else { try bind(next.left, scope) }
                left = try apply(next, operand, try bind(next.right, scope))
            }
            return left ?? BoundExpression(kind: .constant(.null), type: .unknown)
        }
    }

    func apply(
        _ node: BinaryExpression,
        _ left: BoundExpression,
        _ right: BoundExpression
    ) throws(PostgresError) -> BoundExpression {
        if let (lefts, rights) = Self.rows(left, right) {
            return try compareRows(node.operator, lefts, rights, at: Self.rowPlace(left, node.range))
        }
        return try bindOperator(node.operator, left, right, at: Self.place(left, node.range))
    }

    private func bind(_ node: LogicalExpression, _ scope: Scope) throws(PostgresError) -> BoundExpression {
        var operands: [BoundExpression] = []
        for operand in node.operands {
            operands.append(try coerceToBoolean(try bind(operand, scope), for: node.operator.rawValue))
        }
        return BoundExpression(
            kind: node.operator == .and ? .and(operands) : .or(operands),
            type: .bool,
            range: Self.place(operands.first, node.range)
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
            if case .parameter(let index) = operand.kind, operand.type == .unknown {
                openParameters.append((index, operand.range))
            }
            kind = .isNull(isOpenParameter(operand) ? operand : try settleUnknown(operand), isNegated: node.isNegated)
        case .true: kind = try truth(true)
        case .false: kind = try truth(false)
        case .unknown: kind = try truth(nil)
        case .normalized:
            let call = try callFunction("is_normalized", [try settleUnknown(operand)], at: word(behind: node.operand))
            kind = node.isNegated ? .not(call) : call.kind
        case .document:
            let test = try bindDocumentTest(operand, at: Self.place(operand, node.range))
            guard node.isNegated else { return test }
            kind = .not(test)
        }
        return BoundExpression(kind: kind, type: .bool, range: Self.place(operand, node.range))
    }

    private func bind(_ node: DistinctTest, _ scope: Scope) throws(PostgresError) -> BoundExpression {
        let word = word(behind: node.left)
        let left = try bind(node.left, scope)
        let right = try bind(node.right, scope)
        let place = Self.place(left, node.range)
        if let test = isNull(left, right, node, place) ?? isNull(right, left, node, place) { return test }
        if let (lefts, rights) = Self.rows(left, right) {
            return try distinctRows(lefts, rights, isNegated: node.isNegated, word: word, at: place)
        }
        return try distinct(left, right, isNegated: node.isNegated, word: word, at: place)
    }

    /// Compared with a bare NULL, a value is only asked whether it is one.
    private func isNull(
        _ operand: BoundExpression,
        _ null: BoundExpression,
        _ node: DistinctTest,
        _ range: SourceRange
    ) -> BoundExpression? {
        guard case .constant(.null) = null.kind, null.type == .unknown, facts.kind(operand.type) != "c",
            operand.type != .record
        else { return nil }
        return BoundExpression(kind: .isNull(operand, isNegated: !node.isNegated), type: .bool, range: range)
    }

    func distinct(
        _ left: BoundExpression,
        _ right: BoundExpression,
        isNegated: Bool,
        word: SourceRange,
        at range: SourceRange
    ) throws(PostgresError) -> BoundExpression {
        let function = try equality(left.type, right.type, at: word)
        let kind = BoundKind.isDistinct(
            try convert(left, to: function.arguments[0], .implicit),
            try convert(right, to: function.arguments[1], .implicit),
            function,
            isNegated: isNegated
        )
        return BoundExpression(kind: kind, type: .bool, range: range)
    }

    private func bind(_ node: BetweenExpression, _ scope: Scope) throws(PostgresError) -> BoundExpression {
        let word = word(behind: node.operand)
        let operand = try bind(node.operand, scope)
        let place = Self.place(operand, node.range)
        let isNegated = node.isNegated
        func join(_ operands: [BoundExpression], isAll: Bool) -> BoundExpression {
            BoundExpression(kind: isAll ? .and(operands) : .or(operands), type: .bool, range: place)
        }
        let isRow = if case .row = node.operand { true } else { false }
        /// A bound; nil for a query whose row the row is compared with.
        func bindBound(_ bound: Expression) throws(PostgresError) -> BoundExpression? {
            if isRow, case .subquery = bound { nil } else { try bind(bound, scope) }
        }
        /// What is compared, for a comparison behind the first: a parameter is looked at anew in each.
        func again() throws(PostgresError) -> BoundExpression {
            isOpenParameter(operand) ? try bind(node.operand, scope) : operand
        }
        func compare(
            _ left: BoundExpression,
            _ symbol: String,
            _ written: Expression,
            _ bound: BoundExpression?
        ) throws(PostgresError) -> BoundExpression {
            let name = OperatorName(symbol, range: word)
            let pair = BinaryExpression(left: node.operand, operator: name, right: written, range: node.range)
            if bound == nil, case .subquery(let query) = written { return try bindRowSubquery(pair, query, scope) }
            let right = if let bound { bound } else { try bind(written, scope) }
            let comparison = try apply(pair, left, right)
            return try coerceToBoolean(comparison, for: isNegated ? "OR" : "AND")
        }
        let (above, below) = isNegated ? ("<", ">") : (">=", "<=")
        // What is wrong with the first comparison is told before the other bound is looked at.
        let low = try bindBound(node.low)
        let isAbove = try compare(operand, above, node.low, low)
        let second = try again()
        let high = try bindBound(node.high)
        let result = join([isAbove, try compare(second, below, node.high, high)], isAll: !isNegated)
        guard node.isSymmetric else { return result }
        let turned = join(
            [try compare(again(), above, node.high, high), try compare(again(), below, node.low, low)],
            isAll: !isNegated
        )
        return join([result, turned], isAll: isNegated)
    }

    private func bind(_ node: LikeExpression, _ scope: Scope) throws(PostgresError) -> BoundExpression {
        let word = word(behind: node.operand)
        let symbol: String
        switch node.kind {
        case .like: symbol = node.isNegated ? "!~~" : "~~"
        case .ilike: symbol = node.isNegated ? "!~~*" : "~~*"
        case .similar: symbol = node.isNegated ? "!~" : "~"
        }
        if node.kind != .similar, node.escape == nil {
            // Rows have LIKE as they have any other operator.
            let name = OperatorName(symbol, range: word)
            let pair = BinaryExpression(left: node.operand, operator: name, right: node.pattern, range: node.range)
            return try bind(pair, scope)
        }
        let operand = try bind(node.operand, scope)
        var pattern = try bind(node.pattern, scope)
        let escape: BoundExpression? = if let given = node.escape { try bind(given, scope) } else { nil }
        if node.kind == .similar {
            pattern = try callFunction("similar_to_escape", [pattern] + (escape.map { [$0] } ?? []), at: word)
        } else if let escape {
            pattern = try callFunction("like_escape", [pattern, escape], at: word)
        }
        let place = Self.place(operand, node.range)
        return try bindOperator(OperatorName(symbol, range: word), operand, pattern, at: place)
    }

    private func bind(_ node: AtTimeZoneExpression, _ scope: Scope) throws(PostgresError) -> BoundExpression {
        let word = word(behind: node.operand)
        let operand = try bind(node.operand, scope)
        return try callFunction("timezone", [try bind(node.zone, scope), operand], at: word).written(.standardSyntax)
    }

    /// Where an expression is said to stand that begins with this operand: parentheses around it do not count.
    static func place(_ first: BoundExpression?, _ range: SourceRange) -> SourceRange {
        guard let first, first.range.start >= 0 else { return range }
        return SourceRange(Int(first.range.start), Int(range.end))
    }

    /// Where an expression is said to stand before it has a meaning: parentheses around it do not count.
    func writtenPlace(of expression: Expression) -> SourceRange {
        let first: Expression
        switch expression {
        case .binary(let node):
            let left = writtenPlace(of: node.left)
            return left.start < 0 ? node.operator.range : left
        case .logical(let node): first = node.operands.first ?? .default(node.range)
        case .isTest(let node): first = node.operand
        case .distinct(let node): first = node.left
        case .between(let node): first = node.operand
        case .inList(let node): first = node.operand
        case .like(let node): first = node.operand
        case .inSubquery(let node): first = Self.firstField(of: node.operand)
        case .quantified(let node):
            first = if case .query = node.right { Self.firstField(of: node.left) } else { node.left }
        case .collate(let node): first = node.operand
        case .atTimeZone(let node): return word(behind: node.operand)
        // These have no place of their own in PostgreSQL.
        case .field, .subscript: return .none
        case .cast(let node):
            if node.type.range.start > node.operand.range.start, node.type.range.end < node.range.end {
                return node.range
            }
            let operand = writtenPlace(of: node.operand)
            let type = node.type.range
            return type.start >= 0 && (operand.start < 0 || type.start < operand.start) ? type : operand
        default: return expression.range
        }
        return writtenPlace(of: first)
    }

    /// A row that is compared with a query stands where its first column does.
    private static func firstField(of expression: Expression) -> Expression {
        if case .row(let row) = expression, let first = row.fields.first { first } else { expression }
    }

    /// The word behind an operand: the operator that has no place of its own in the tree.
    func word(behind operand: Expression) -> SourceRange { place(behind: operand.range) }

    /// A call of a function of `pg_catalog` that the grammar itself makes.
    func callFunction(
        _ name: String,
        _ arguments: [BoundExpression],
        isVariadic: Bool = false,
        at range: SourceRange
    ) throws(PostgresError) -> BoundExpression {
        let rows = BuiltInCatalog.shared.functions(named: name)
        let candidates = FunctionCandidate.all(
            rows,
            count: arguments.count,
            names: arguments.map { _ in nil },
            isVariadic: isVariadic
        )
        let types = arguments.map(\.type)
        let chosen: FunctionCandidate
        if let exact = candidates.first(where: { $0.types == types }) {
            chosen = exact
        } else {
            guard case .chosen(let index) = facts.choose(candidates.map(\.types), for: types) else {
                let shown = types.map(facts.name).joined(separator: ", ")
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
