import PostgresCatalog
import PostgresSQL
import PostgresWire

extension QueryBinder {
    /// The expression as a value of a type; nil where there is no such conversion in this context.
    func coerce(
        _ expression: BoundExpression,
        to target: PostgresType,
        typeModifier: Int32 = -1,
        _ context: CoercionContext
    ) throws(PostgresError) -> BoundExpression? {
        guard CoercionPath.canCoerce([expression.type], to: [target], context) else { return nil }
        let converted = try convert(expression, to: target, typeModifier: typeModifier, context)
        return fit(converted, to: target, typeModifier: typeModifier, context)
    }

    /// Applies a path that is known to exist.
    func convert(
        _ expression: BoundExpression,
        to target: PostgresType,
        typeModifier: Int32 = -1,
        _ context: CoercionContext
    ) throws(PostgresError) -> BoundExpression {
        if expression.type == target || target == .any || target.isPolymorphic { return expression }
        if expression.type == .unknown {
            return try convertUnknown(expression, to: target, typeModifier: typeModifier)
        }
        if case .row(let fields, let names) = expression.kind, TypeFacts.kind(target) == "c" {
            return BoundExpression(kind: .row(fields, names: names), type: target, range: expression.range)
        }
        guard let path = CoercionPath.find(from: expression.type, to: target, context) else {
            return BoundExpression(kind: .relabel(expression), type: target, range: expression.range)
        }
        return try apply(path, to: expression, target: target, isExplicit: context == .explicit)
    }

    private func apply(
        _ path: CoercionPath,
        to expression: BoundExpression,
        target: PostgresType,
        isExplicit: Bool
    ) throws(PostgresError) -> BoundExpression {
        let kind: BoundKind
        switch path {
        case .relabel:
            if case .constant(let value) = expression.kind {
                kind = .constant(value.held(as: target, from: expression.type))
            } else {
                kind = .relabel(expression)
            }
        case .function(let oid):
            guard let row = BuiltInCatalog.shared.function(oid) else {
                throw unsupported("the cast from \(TypeFacts.name(expression.type)) to \(TypeFacts.name(target))")
            }
            kind = .call(castFunction(row, target), castArguments(row, expression, isExplicit: isExplicit))
        case .inputOutput:
            kind = .inputOutput(expression)
        case .array(let inner):
            let source = TypeFacts.element(of: expression.type) ?? .unknown
            let element = TypeFacts.element(of: target) ?? .unknown
            let placeholder = BoundExpression(kind: .column(ColumnID(entry: 0, column: 0)), type: source)
            kind = .arrayCoercion(
                expression,
                try apply(inner, to: placeholder, target: element, isExplicit: isExplicit)
            )
        }
        return BoundExpression(kind: kind, type: target, range: expression.range)
    }

    private func castFunction(_ row: FunctionRow, _ target: PostgresType) -> BoundFunction {
        BoundFunction(
            oid: row.oid,
            name: row.name,
            source: row.source,
            isStrict: row.isStrict,
            returnsSet: false,
            volatility: row.volatility,
            arguments: row.arguments.map { PostgresType(oid: $0) },
            result: target
        )
    }

    /// Cast functions take the modifier and whether the cast is explicit as further arguments.
    private func castArguments(
        _ row: FunctionRow,
        _ expression: BoundExpression,
        isExplicit: Bool
    ) -> [BoundExpression] {
        var arguments = [expression]
        if row.arguments.count > 1 { arguments.append(BoundExpression(kind: .constant(.int4(-1)), type: .int4)) }
        if row.arguments.count > 2 {
            arguments.append(BoundExpression(kind: .constant(.bool(isExplicit)), type: .bool))
        }
        return arguments
    }

    /// Gives a literal or a parameter of unknown type its type.
    private func convertUnknown(
        _ expression: BoundExpression,
        to target: PostgresType,
        typeModifier: Int32
    ) throws(PostgresError) -> BoundExpression {
        switch expression.kind {
        case .constant(.null):
            return BoundExpression(kind: .constant(.null), type: target, range: expression.range)
        case .constant(.text(let text)):
            let value = try readLiteral(text, as: target, typeModifier: typeModifier, at: expression.range)
            return BoundExpression(kind: .constant(value), type: target, range: expression.range)
        case .parameter(let index):
            return try typed(parameter: index, as: target, at: expression.range)
        default:
            return BoundExpression(kind: .inputOutput(expression), type: target, range: expression.range)
        }
    }

    /// Settles the type of a parameter that was open.
    private func typed(
        parameter index: Int,
        as target: PostgresType,
        at range: SourceRange
    ) throws(PostgresError) -> BoundExpression {
        let known = parameterTypes.indices.contains(index) ? parameterTypes[index] : nil
        guard let known, known != .unknown else {
            if parameterTypes.indices.contains(index) { parameterTypes[index] = target }
            return BoundExpression(kind: .parameter(index), type: target, range: range)
        }
        guard known == target else {
            throw failure(
                "42P08",
                "inconsistent types deduced for parameter $\(index &+ 1)",
                at: range,
                detail: "\(TypeFacts.name(known)) versus \(TypeFacts.name(target))"
            )
        }
        return BoundExpression(kind: .parameter(index), type: target, range: range)
    }

    /// Fits a value to a type modifier.
    func fit(
        _ expression: BoundExpression,
        to target: PostgresType,
        typeModifier: Int32,
        _ context: CoercionContext
    ) -> BoundExpression {
        guard typeModifier >= 0, typeModifier != expression.typeModifier else { return expression }
        if case .constant(.null) = expression.kind {
            return BoundExpression(
                kind: .constant(.null),
                type: target,
                typeModifier: typeModifier,
                range: expression.range
            )
        }
        return BoundExpression(
            kind: .fitted(expression, isExplicit: context == .explicit),
            type: target,
            typeModifier: typeModifier,
            range: expression.range
        )
    }

    /// The expression as a truth value; `construct` names who wants it.
    func coerceToBoolean(_ expression: BoundExpression, for construct: String) throws(PostgresError) -> BoundExpression
    {
        guard let converted = expression.type == .bool ? expression : try coerce(expression, to: .bool, .assignment)
        else {
            throw failure(
                "42804",
                "argument of \(construct) must be type boolean, not type \(TypeFacts.name(expression.type))",
                at: expression.range
            )
        }
        try refuseSet(converted, construct)
        return converted
    }

    /// What takes a single value takes no set of them.
    private func refuseSet(_ expression: BoundExpression, _ construct: String) throws(PostgresError) {
        guard expression.contains({ self.returnsSet($0) }) else { return }
        throw failure("42804", "argument of \(construct) must not return a set", at: expression.range)
    }

    /// The expression as an `int8`, for LIMIT and OFFSET.
    func coerceToInt8(_ expression: BoundExpression, for construct: String) throws(PostgresError) -> BoundExpression {
        guard let converted = expression.type == .int8 ? expression : try coerce(expression, to: .int8, .assignment)
        else {
            throw failure(
                "42804",
                "argument of \(construct) must be type bigint, not type \(TypeFacts.name(expression.type))",
                at: expression.range
            )
        }
        return converted
    }

    /// A literal or parameter whose type nothing has settled becomes `text`.
    func settleUnknown(_ expression: BoundExpression) throws(PostgresError) -> BoundExpression {
        expression.type == .unknown ? try convert(expression, to: .text, .implicit) : expression
    }

    /// Whether the expression is a parameter whose type nothing has settled yet.
    func isOpenParameter(_ expression: BoundExpression) -> Bool {
        guard case .parameter = expression.kind else { return false }
        return expression.type == .unknown
    }

    /// Whether the expression itself is a call that returns a set.
    func returnsSet(_ expression: BoundExpression) -> Bool {
        if case .call(let function, _) = expression.kind { return function.returnsSet }
        return false
    }
}
