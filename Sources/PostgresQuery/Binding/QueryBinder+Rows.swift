import PostgresCatalog
import PostgresSQL
import PostgresWire

extension QueryBinder {
    /// `ROW(a, b)`.
    func bind(_ node: RowExpression, _ scope: Scope) throws(PostgresError) -> BoundExpression {
        var fields: [BoundExpression] = []
        for field in node.fields { fields.append(contentsOf: try bindField(field, scope)) }
        // What becomes of the row may tell the type of a parameter in it.
        for case (let field, .parameter(let index)) in fields.map({ ($0, $0.kind) }) where field.type == .unknown {
            openParameters.append((index, field.range))
        }
        return BoundExpression(kind: .row(fields, names: []), type: .record, range: node.range)
    }

    /// A field of a row; `t.*` gives several.
    private func bindField(_ field: Expression, _ scope: Scope) throws(PostgresError) -> [BoundExpression] {
        if case .column(let reference) = field, reference.isStar {
            return try expandStar(reference, scope).map(\.expression)
        }
        return [try bind(field, scope)]
    }

    /// `a IN (b, c)`.
    func bind(_ node: InListExpression, _ scope: Scope) throws(PostgresError) -> BoundExpression {
        var operand = try bind(node.operand, scope)
        var items: [BoundExpression] = []
        for item in node.items { items.append(try bind(item, scope)) }
        let name = OperatorName(node.isNegated ? "<>" : "=", range: word(behind: node.operand))
        let place = Self.rowPlace(operand, node.range)
        let own = scope.entries
        let constants = items.filter { item in !item.columns.contains { own.contains($0.entry) } }
        var comparisons: [BoundExpression] = []
        if constants.count > 1, let list = try compareList(operand, constants, name, isAll: node.isNegated, at: place) {
            comparisons.append(list)
            // A parameter is of the type that it has there for the other values too.
            if case .quantifiedList(let left, _, _, _) = list.kind, case .parameter = left.kind { operand = left }
            items.removeAll { item in !item.columns.contains { own.contains($0.entry) } }
        }
        for item in items {
            if let (lefts, rights) = Self.castRows(operand, item) {
                comparisons.append(try compareRows(name, lefts, rights, at: place))
            } else {
                let comparison = try bindOperator(name, operand, item, at: place)
                comparisons.append(try coerceToBoolean(comparison, for: "IN"))
            }
        }
        if comparisons.count == 1 { return comparisons[0] }
        return BoundExpression(
            kind: node.isNegated ? .and(comparisons) : .or(comparisons),
            type: .bool,
            range: place
        )
    }

    /// The values of IN compared as the elements of an array; nil where they have no common type that can be one.
    private func compareList(
        _ operand: BoundExpression,
        _ items: [BoundExpression],
        _ name: OperatorName,
        isAll: Bool,
        at range: SourceRange
    ) throws(PostgresError) -> BoundExpression? {
        let types = [operand.type] + items.map(\.type)
        guard let common = facts.commonType(types), common != .record, facts.array(of: common) != nil,
            types.allSatisfy({ facts.canCoerce([$0], to: [common], .implicit) })
        else { return nil }
        let row = try findOperator(name, operand.type, common)
        let function = try operatorFunction(row, [operand.type, common], name)
        let left = try convert(operand, to: function.arguments[0], .implicit)
        var elements: [BoundExpression] = []
        for item in items {
            let element = try coerceToCommon(item, common, for: "IN")
            elements.append(try convert(element, to: function.arguments[1], .implicit))
        }
        let opened = opened(
            [left] + elements,
            from: [operand] + items,
            isImmutable: isImmutable(function),
            isEquality: name.symbol == "=" && function.userOperator == nil
        )
        return BoundExpression(
            kind: .quantifiedList(left, function, Array(opened.dropFirst()), isAll: isAll),
            type: .bool,
            range: range
        ).written(.list(of: common))
    }

    /// Where a comparison stands whose left side is this: a row stands where its first field does.
    static func rowPlace(_ left: BoundExpression, _ range: SourceRange) -> SourceRange {
        guard case .row(let fields, let names) = left.kind, names.isEmpty, left.type == .record else {
            return place(left, range)
        }
        return place(fields.first, range)
    }

    /// The fields of two rows that were written as such.
    static func rows(
        _ left: BoundExpression,
        _ right: BoundExpression
    ) -> (left: [BoundExpression], right: [BoundExpression])? {
        guard case .row(let lefts, let names) = left.kind, names.isEmpty, left.type == .record,
            case .row(let rights, let others) = right.kind, others.isEmpty, right.type == .record
        else { return nil }
        return (lefts, rights)
    }

    /// The fields of two rows that were written as such, and perhaps cast to a type: IN compares them field by field.
    private static func castRows(
        _ left: BoundExpression,
        _ right: BoundExpression
    ) -> (left: [BoundExpression], right: [BoundExpression])? {
        guard case .row(let lefts, _) = left.kind, case .row(let rights, _) = right.kind, !left.isWholeRow,
            !right.isWholeRow
        else { return nil }
        return (lefts, rights)
    }

    /// `(a, b) op (c, d)`.
    func compareRows(
        _ name: OperatorName,
        _ left: [BoundExpression],
        _ right: [BoundExpression],
        at range: SourceRange
    ) throws(PostgresError) -> BoundExpression {
        guard left.count == right.count else {
            throw failure("42601", "unequal number of entries in row expressions", at: name.range)
        }
        guard !left.isEmpty else { throw failure("0A000", "cannot compare rows of zero length", at: name.range) }
        var comparisons: [BoundExpression] = []
        var operators: [OperatorRow] = []
        for (first, second) in zip(left, right) {
            operators.append(try findOperator(name, first.type, second.type))
            let comparison = try bindOperator(name, first, second, at: Self.place(first, range))
            guard comparison.type == .bool else {
                throw failure(
                    "42804",
                    "row comparison operator must yield type boolean, not type \(facts.name(comparison.type))",
                    at: name.range
                )
            }
            guard !comparison.contains({ self.returnsSet($0) }) else {
                throw failure("42804", "row comparison operator must not return a set", at: name.range)
            }
            comparisons.append(comparison)
        }
        if comparisons.count == 1 { return comparisons[0] }
        switch try rowComparison(operators, name) {
        case "=": return BoundExpression(kind: .and(comparisons), type: .bool, range: range)
        case "<>": return BoundExpression(kind: .or(comparisons), type: .bool, range: range)
        case let symbol: return try orderRows(symbol, comparisons, at: name.range, range)
        }
    }

    /// What the comparison of rows means whose columns are compared by these operators: the first meaning that all of them
    /// have in B-trees.
    func rowComparison(_ operators: [OperatorRow], _ name: OperatorName) throws(PostgresError) -> String {
        let meanings = operators.map(environment.catalog.orderMeanings)
        let common = meanings.dropFirst().reduce(meanings.first ?? []) { $0.intersection($1) }
        let symbols: [Int16: String] = [1: "<", 2: "<=", 3: "=", 4: ">=", 5: ">", 6: "<>"]
        guard let first = common.min(), let symbol = symbols[first] else { throw noRowComparison(name) }
        return symbol
    }

    private func noRowComparison(_ name: OperatorName) -> PostgresError {
        failure(
            "0A000",
            "could not determine interpretation of row comparison operator \(name.symbol)",
            at: name.range,
            hint: "Row comparison operators must be associated with btree operator families."
        )
    }

    /// Rows are ordered by the first fields that are not equal.
    private func orderRows(
        _ symbol: String,
        _ comparisons: [BoundExpression],
        at place: SourceRange,
        _ range: SourceRange
    ) throws(PostgresError) -> BoundExpression {
        var comparison = BoundRowComparison(symbol: symbol, left: [], right: [], functions: [], equalities: [])
        for field in comparisons {
            guard case .call(let function, let operands) = field.kind, operands.count == 2 else {
                throw unsupported("this row comparison", at: place)
            }
            comparison.functions.append(function)
            comparison.equalities.append(try equality(function.arguments[0], function.arguments[1], at: place))
            comparison.left.append(operands[0])
            comparison.right.append(operands[1])
        }
        return BoundExpression(kind: .rowComparison(comparison), type: .bool, range: range)
    }

    /// `(a, b) IS DISTINCT FROM (c, d)`.
    func distinctRows(
        _ left: [BoundExpression],
        _ right: [BoundExpression],
        isNegated: Bool,
        word: SourceRange,
        at range: SourceRange
    ) throws(PostgresError) -> BoundExpression {
        guard left.count == right.count else {
            throw failure("42601", "unequal number of entries in row expressions", at: word)
        }
        var tests: [BoundExpression] = []
        for (first, second) in zip(left, right) {
            tests.append(try distinct(first, second, isNegated: isNegated, word: word, at: range))
        }
        let place = (left + right).map(\.range).min { $0.start < $1.start } ?? range
        return BoundExpression(kind: isNegated ? .and(tests) : .or(tests), type: .bool, range: place)
    }
}
