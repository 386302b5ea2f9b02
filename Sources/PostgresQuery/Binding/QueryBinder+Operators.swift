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
        let isEquality = name.symbol == "=" && function.userOperator == nil
        let open = opened(operands, from: [left, right], isImmutable: isImmutable(function), isEquality: isEquality)
        return try call(function, open, at: range)
    }

    /// A call of the operator of these characters on one operand.
    func bindOperator(
        _ name: OperatorName,
        _ operand: BoundExpression,
        at range: SourceRange
    ) throws(PostgresError) -> BoundExpression {
        let row: OperatorRow
        let schemas = try schemas(of: name)
        if let exact = exact(name.symbol, schemas, .invalid, operand.type.oid) {
            row = exact
        } else {
            let rows = candidates(name.symbol, schemas).filter { $0.left == .invalid }
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
        return try call(function, [try convert(operand, to: function.arguments[0], .implicit)], at: range)
    }

    /// The call of an operator's function; the body of a user's takes its place.
    private func call(
        _ function: BoundFunction,
        _ operands: [BoundExpression],
        at range: SourceRange
    ) throws(PostgresError) -> BoundExpression {
        if function.oid >= .firstUserObject, let expanded = try bindUserFunction(function, operands, at: range) {
            return expanded
        }
        return BoundExpression(kind: .call(function, operands), type: function.result, range: range)
    }

    /// The operator for operands of these types.
    func findOperator(
        _ name: OperatorName,
        _ left: PostgresType,
        _ right: PostgresType
    ) throws(PostgresError) -> OperatorRow {
        let schemas = try schemas(of: name)
        if let exact = exact(name.symbol, schemas, left, right) { return exact }
        let rows = candidates(name.symbol, schemas).filter { $0.left != .invalid }
        let types = rows.map { [PostgresType(oid: $0.left), PostgresType(oid: $0.right)] }
        func shownTypes() -> String { "\(facts.name(left)) \(shown(name)) \(facts.name(right))" }
        switch facts.choose(types, for: [left, right]) {
        case .chosen(let index): return rows[index]
        case .none:
            if isOnlyNamed(name.symbol, schemas, left, right) {
                throw failure("42883", "operator is only a shell: \(shownTypes())", at: name.range)
            }
            throw failure(
                "42883",
                "operator does not exist: \(shownTypes())",
                at: name.range,
                hint: "No operator matches the given name and argument types. "
                    + "You might need to add explicit type casts."
            )
        case .ambiguous:
            throw failure(
                "42725",
                "operator is not unique: \(shownTypes())",
                at: name.range,
                hint: "Could not choose a best candidate operator. You might need to add explicit type casts."
            )
        }
    }

    /// The schemas in which operators of a name are looked for; nil for PostgreSQL's own alone.
    private func schemas(of name: OperatorName) throws(PostgresError) -> [String]? {
        let hasOwn = !environment.catalog.model.operators.isEmpty
        guard let schema = name.schema.map({ named($0) }) else {
            return hasOwn ? searchPath(withImplicit: true).filter { !$0.hasPrefix("pg_temp") } : nil
        }
        if schema == "pg_catalog" { return nil }
        guard environment.catalog.schemaOID(schema) != nil else {
            throw failure("3F000", "schema \"\(schema)\" does not exist", at: name.range)
        }
        return [schema]
    }

    /// Whether there is an operator that others name as theirs, and nothing more.
    private func isOnlyNamed(
        _ symbol: String,
        _ schemas: [String]?,
        _ left: PostgresType,
        _ right: PostgresType
    ) -> Bool {
        (schemas ?? []).contains { schema in
            let name = TableName(symbol, schema: schema)
            return environment.catalog.model.operators[OperatorSignature(name, left.oid, right.oid)] != nil
        }
    }

    /// The operators of these characters; of two for the same operands that of the schema searched first.
    private func candidates(_ symbol: String, _ schemas: [String]?) -> [OperatorRow] {
        guard let schemas else { return BuiltInCatalog.shared.operators(named: symbol) }
        var found: [OperatorRow] = []
        for schema in schemas {
            let rows =
                schema == "pg_catalog"
                ? BuiltInCatalog.shared.operators(named: symbol)
                : environment.catalog.userOperators(named: symbol, schema: schema)
            for row in rows where !found.contains(where: { $0.left == row.left && $0.right == row.right }) {
                found.append(row)
            }
        }
        return found
    }

    /// The operator for operands of exactly these types.
    private func exact(_ symbol: String, _ schemas: [String]?, _ left: OID, _ right: OID) -> OperatorRow? {
        guard let schemas else { return OperatorIndex.shared.row(symbol, left, right) }
        for schema in schemas {
            let row =
                schema == "pg_catalog"
                ? OperatorIndex.shared.row(symbol, left, right)
                : environment.catalog.userOperator(symbol, schema: schema, left, right)
            if let row { return row }
        }
        return nil
    }

    /// The operator of exactly these types; an unknown operand is taken to have the other's type.
    private func exact(
        _ symbol: String,
        _ schemas: [String]?,
        _ left: PostgresType,
        _ right: PostgresType
    ) -> OperatorRow? {
        var (first, second) = (left, right)
        if first == .unknown, second != .unknown { first = second }
        if second == .unknown, first != .unknown { second = first }
        if let row = exact(symbol, schemas, first.oid, second.oid) { return row }
        guard left == .unknown || right == .unknown else { return nil }
        let base = facts.base(of: first)
        return base == first ? nil : exact(symbol, schemas, base.oid, base.oid)
    }

    private func shown(_ name: OperatorName) -> String { (name.schema.map { $0 + "." } ?? "") + name.symbol }

    /// The function behind an operator, polymorphic types resolved.
    func operatorFunction(
        _ row: OperatorRow,
        _ actual: [PostgresType],
        _ name: OperatorName
    ) throws(PostgresError) -> BoundFunction {
        guard let function = environment.catalog.function(row.function) else {
            throw unsupported("operator \(name.symbol)", at: name.range)
        }
        let declared = (row.left == .invalid ? [row.right] : [row.left, row.right]).map { PostgresType(oid: $0) }
        let (arguments, result) = try resolvePolymorphic(
            declared,
            PostgresType(oid: row.result),
            actual,
            at: name.range
        )
        var bound = BoundFunction(
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
        bound.library = function.library
        if row.oid >= .firstUserObject { bound.userOperator = row.oid }
        return bound
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
