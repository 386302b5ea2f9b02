import PostgresCatalog
import PostgresSQL
import PostgresWire

extension QueryBinder {
    /// A call of the operator of these characters on two operands.
    func bindOperator(
        _ name: OperatorName,
        _ left: BoundExpression,
        _ right: BoundExpression,
        at range: SourceRange
    ) throws(PostgresError) -> BoundExpression {
        let row = try findOperator(name, left.type, right.type)
        let function = try operatorFunction(row, [left.type, right.type], name)
        let operands = [
            try convert(left, to: function.arguments[0], .implicit),
            try convert(right, to: function.arguments[1], .implicit),
        ]
        return BoundExpression(kind: .call(function, operands), type: function.result, range: range)
    }

    /// A call of the operator of these characters on one operand.
    func bindOperator(
        _ name: OperatorName,
        _ operand: BoundExpression,
        at range: SourceRange
    ) throws(PostgresError) -> BoundExpression {
        let row: OperatorRow
        let isFound = try isInBuiltIns(name)
        if isFound, let exact = OperatorIndex.shared.row(name.symbol, .invalid, operand.type.oid) {
            row = exact
        } else {
            let rows = isFound ? BuiltInCatalog.shared.operators(named: name.symbol).filter { $0.left == .invalid } : []
            switch facts.choose(rows.map { [PostgresType(oid: $0.right)] }, for: [operand.type]) {
            case .chosen(let index): row = rows[index]
            case .none:
                throw failure(
                    "42883",
                    "operator does not exist: \(shown(name)) \(facts.name(operand.type))",
                    at: name.range,
                    hint: "No operator matches the given name and argument type. "
                        + "You might need to add an explicit type cast."
                )
            case .ambiguous:
                throw failure(
                    "42725",
                    "operator is not unique: \(shown(name)) \(facts.name(operand.type))",
                    at: name.range,
                    hint: "Could not choose a best candidate operator. You might need to add explicit type casts."
                )
            }
        }
        let function = try operatorFunction(row, [operand.type], name)
        let converted = try convert(operand, to: function.arguments[0], .implicit)
        return BoundExpression(kind: .call(function, [converted]), type: function.result, range: range)
    }

    /// The operator for operands of these types.
    func findOperator(
        _ name: OperatorName,
        _ left: PostgresType,
        _ right: PostgresType
    ) throws(PostgresError) -> OperatorRow {
        let isFound = try isInBuiltIns(name)
        if isFound, let exact = exact(name.symbol, left, right) { return exact }
        let rows = isFound ? BuiltInCatalog.shared.operators(named: name.symbol).filter { $0.left != .invalid } : []
        let candidates = rows.map { [PostgresType(oid: $0.left), PostgresType(oid: $0.right)] }
        func types() -> String { "\(facts.name(left)) \(shown(name)) \(facts.name(right))" }
        switch facts.choose(candidates, for: [left, right]) {
        case .chosen(let index): return rows[index]
        case .none:
            throw failure(
                "42883",
                "operator does not exist: \(types())",
                at: name.range,
                hint: "No operator matches the given name and argument types. "
                    + "You might need to add explicit type casts."
            )
        case .ambiguous:
            throw failure(
                "42725",
                "operator is not unique: \(types())",
                at: name.range,
                hint: "Could not choose a best candidate operator. You might need to add explicit type casts."
            )
        }
    }

    /// Whether an operator's name means those of PostgreSQL itself.
    private func isInBuiltIns(_ name: OperatorName) throws(PostgresError) -> Bool {
        guard let schema = name.schema, schema != "pg_catalog" else { return true }
        guard environment.catalog.schemaOID(schema) != nil else {
            throw failure("3F000", "schema \"\(schema)\" does not exist", at: name.range)
        }
        return false
    }

    /// The operator of exactly these types; an unknown operand is taken to have the other's type.
    private func exact(_ symbol: String, _ left: PostgresType, _ right: PostgresType) -> OperatorRow? {
        var (first, second) = (left, right)
        if first == .unknown, second != .unknown { first = second }
        if second == .unknown, first != .unknown { second = first }
        if let row = OperatorIndex.shared.row(symbol, first.oid, second.oid) { return row }
        guard left == .unknown || right == .unknown else { return nil }
        let base = facts.base(of: first)
        return base == first ? nil : OperatorIndex.shared.row(symbol, base.oid, base.oid)
    }

    private func shown(_ name: OperatorName) -> String { (name.schema.map { $0 + "." } ?? "") + name.symbol }

    /// The function behind an operator, polymorphic types resolved.
    func operatorFunction(
        _ row: OperatorRow,
        _ actual: [PostgresType],
        _ name: OperatorName
    ) throws(PostgresError) -> BoundFunction {
        guard let function = BuiltInCatalog.shared.function(row.function) else {
            throw unsupported("operator \(name.symbol)", at: name.range)
        }
        let declared = (row.left == .invalid ? [row.right] : [row.left, row.right]).map { PostgresType(oid: $0) }
        let (arguments, result) = try resolvePolymorphic(
            declared,
            PostgresType(oid: row.result),
            actual,
            at: name.range
        )
        return BoundFunction(
            oid: function.oid,
            name: function.name,
            source: function.source,
            isStrict: function.isStrict,
            returnsSet: function.returnsSet,
            volatility: function.volatility,
            arguments: arguments,
            result: result,
            operatorName: name.symbol
        )
    }

    /// The argument types and the result type with polymorphic types replaced by what they stand for.
    func resolvePolymorphic(
        _ declared: [PostgresType],
        _ result: PostgresType,
        _ actual: [PostgresType],
        at range: SourceRange
    ) throws(PostgresError) -> ([PostgresType], PostgresType) {
        guard result.isPolymorphic || declared.contains(where: \.isPolymorphic) else { return (declared, result) }
        do throws(Polymorphism.Conflict) {
            let meaning = try Polymorphism(actual, declared: declared, facts)
            if meaning.isUndetermined { _ = try meaning.resolve(.anyelement) }
            var arguments: [PostgresType] = []
            for (type, given) in zip(declared, actual) {
                arguments.append(given == .unknown || type.isFamilyOfCompatible ? try meaning.resolve(type) : given)
            }
            for index in arguments.indices where !declared[index].isPolymorphic { arguments[index] = declared[index] }
            return (arguments, try meaning.resolve(result))
        } catch {
            throw PostgresError(error.sqlState, error.message, detail: error.detail)
        }
    }

    /// The function that compares two types for equality.
    func equality(_ left: PostgresType, _ right: PostgresType, at range: SourceRange) throws(PostgresError)
        -> BoundFunction
    {
        let name = OperatorName("=", range: range)
        return try operatorFunction(try findOperator(name, left, right), [left, right], name)
    }
}
