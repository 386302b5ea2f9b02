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
        guard facts.canCoerce([expression.type], to: [target], context) else { return nil }
        if case .collate(let operand, let collation) = expression.kind {
            let value = try coerce(withoutCollations(operand), to: target, typeModifier: typeModifier, context)
            return value.map { collated($0, as: expression, collation) }
        }
        let converted = try convert(expression, to: target, typeModifier: typeModifier, context)
        let isConverted = expression.type != converted.type
        return fit(converted, to: target, typeModifier: typeModifier, context, hidesInput: isConverted)
    }

    /// Applies a path that is known to exist.
    func convert(
        _ expression: BoundExpression,
        to target: PostgresType,
        typeModifier: Int32 = -1,
        _ context: CoercionContext
    ) throws(PostgresError) -> BoundExpression {
        if target == .any, expression.type == .unknown, case .parameter(let index) = expression.kind {
            openParameters.append((index, expression.range))
        }
        if expression.type == target || target == .any || target.isPolymorphic { return expression }
        if case .collate(let operand, let collation) = expression.kind {
            let value = try convert(operand, to: target, typeModifier: typeModifier, context)
            return collated(value, as: expression, collation)
        }
        // A row of a named type is a row as it is.
        if target == .record, facts.kind(facts.base(of: expression.type)) == "c" { return expression }
        if target.isUserDefined, facts.isDomain(target) {
            return try convertToDomain(expression, target, context)
        }
        if expression.type == .unknown {
            return try convertUnknown(expression, to: target, typeModifier: typeModifier)
        }
        if case .row(let fields, _) = expression.kind, expression.type == .record, facts.kind(target) == "c" {
            return try convertRow(fields, expression, to: target, context)
        }
        // Fields whose types are not known become none of another type; procedural code takes them as they are.
        if expression.type == .record, facts.isRow(target), variables == nil, routine == nil {
            throw refusal(of: expression, to: target, context)
        }
        let form: WrittenForm.Kind = context == .explicit ? .explicitCast : .implicitCast
        guard let path = facts.path(from: expression.type, to: target, context) else {
            return BoundExpression(kind: .relabel(expression), type: target, range: expression.range).written(form)
        }
        return try apply(path, to: expression, target: target, context)
    }

    /// What becomes of an operand of COLLATE in another type: COLLATE stands behind the conversion, or is of no use.
    private func collated(
        _ value: BoundExpression,
        as expression: BoundExpression,
        _ collation: OID
    ) -> BoundExpression {
        guard facts.isCollatable(value.type) else { return value }
        var copy = expression
        (copy.kind, copy.type, copy.typeModifier) = (.collate(value, collation), value.type, value.typeModifier)
        return copy
    }

    /// The operand of all COLLATEs that stand one behind the other.
    private func withoutCollations(_ expression: BoundExpression) -> BoundExpression {
        if case .collate(let operand, _) = expression.kind { withoutCollations(operand) } else { expression }
    }

    /// A value as one of a domain: first as its base type, with the modifier that the domain gives it.
    private func convertToDomain(
        _ expression: BoundExpression,
        _ domain: PostgresType,
        _ context: CoercionContext
    ) throws(PostgresError) -> BoundExpression {
        if isOpenParameter(expression), case .parameter(let index) = expression.kind {
            let parameter = try typed(parameter: index, as: domain, at: expression.range)
            return BoundExpression(kind: .domain(parameter, domain), type: domain, range: expression.range)
                .written(.implicitCast)
        }
        let base = facts.base(of: domain, typeModifier: -1)
        var value = expression
        if facts.base(of: expression.type) != base.type || expression.type == .unknown {
            value = try convert(expression, to: base.type, typeModifier: base.typeModifier, context)
        }
        value = fit(value, to: base.type, typeModifier: base.typeModifier, context)
        if value.isCast { value.form = WrittenForm(.implicitCast) }
        return BoundExpression(kind: .domain(value, domain), type: domain, range: expression.range)
            .written(context == .explicit ? .explicitCast : .implicitCast)
    }

    /// What a row that cannot be one of a type is refused with; the place of a cast that is written is added there.
    private func refusal(
        of row: BoundExpression,
        to target: PostgresType,
        _ context: CoercionContext,
        detail: String? = nil
    ) -> PostgresError {
        let message = "cannot cast type \(facts.name(row.type)) to \(facts.name(target))"
        var error = context == .explicit ? PostgresError("42846", message) : failure("42846", message, at: row.range)
        error.detail = detail
        return error
    }

    /// `ROW(…)` as a value of a composite type, field by field.
    private func convertRow(
        _ fields: [BoundExpression],
        _ expression: BoundExpression,
        to target: PostgresType,
        _ context: CoercionContext
    ) throws(PostgresError) -> BoundExpression {
        guard let columns = environment.catalog.fields(of: target) else {
            return BoundExpression(kind: .relabel(expression), type: target, range: expression.range)
        }
        func refuse(_ detail: String) -> PostgresError {
            refusal(of: expression, to: target, context, detail: detail)
        }
        guard fields.count <= columns.count else { throw refuse("Input has too many columns.") }
        guard fields.count >= columns.count else { throw refuse("Input has too few columns.") }
        var converted: [BoundExpression] = []
        for (index, (field, column)) in zip(fields, columns).enumerated() {
            guard let value = try coerce(field, to: column.type, typeModifier: column.typeModifier, context) else {
                throw refuse(
                    "Cannot cast type \(facts.name(field.type)) to \(facts.name(column.type)) in column \(index &+ 1)."
                )
            }
            converted.append(value)
        }
        let kind = BoundKind.row(converted, names: columns.map(\.name))
        return BoundExpression(kind: kind, type: target, range: expression.range)
    }

    private func apply(
        _ path: CoercionPath,
        to expression: BoundExpression,
        target: PostgresType,
        _ context: CoercionContext
    ) throws(PostgresError) -> BoundExpression {
        let kind: BoundKind
        var form: WrittenForm.Kind = context == .explicit ? .explicitCast : .implicitCast
        switch path {
        case .relabel where facts.isHeldApart(expression.type) || facts.isHeldApart(target):
            kind = .inputOutput(expression)
        case .relabel:
            // The name of an object is looked up when the query runs.
            let isObject = TypeFacts.holding(target) == .object && analysis == nil
            if case .constant(let value) = expression.kind, !isObject || value.isNull {
                kind = .constant(value.held(as: target, from: expression.type))
                form = .relabelledConstant(from: expression.type, isExplicit: context == .explicit)
            } else {
                kind = .relabel(expression)
            }
        case .function(let oid):
            guard let row = environment.catalog.function(oid) else {
                throw unsupported("the cast from \(facts.name(expression.type)) to \(facts.name(target))")
            }
            var function = castFunction(row, target)
            var operand = expression
            // A cast's function may take what the value becomes without any conversion.
            if let declared = function.arguments.first, declared != expression.type, oid >= .firstUserObject {
                operand = try convert(expression, to: declared, .implicit)
            }
            let arguments = castArguments(row, operand, isExplicit: context == .explicit)
            if oid >= .firstUserObject,
                let expanded = try bindUserFunction(function, arguments, at: expression.range)
            {
                return expanded.written(form)
            }
            let given = PostgresType(oid: row.result)
            if TypeFacts.holding(target) == .object, given == .oid || given == .int4, analysis == nil {
                // The name of the object is looked up behind the function that gives its number.
                function.result = given
                kind = .relabel(
                    BoundExpression(kind: .call(function, arguments), type: given, range: expression.range)
                )
            } else {
                kind = .call(function, arguments)
            }
        case .inputOutput:
            kind = .inputOutput(expression)
        case .array:
            let source = facts.element(of: facts.base(of: expression.type)) ?? .unknown
            let element = facts.element(of: target) ?? .unknown
            let placeholder = BoundExpression(kind: .column(ColumnID(entry: 0, column: 0)), type: source)
            kind = .arrayCoercion(expression, try convert(placeholder, to: element, context))
        }
        return BoundExpression(kind: kind, type: target, range: expression.range).written(form)
    }

    private func castFunction(_ row: FunctionRow, _ target: PostgresType) -> BoundFunction {
        var function = BoundFunction(
            oid: row.oid,
            name: row.name,
            source: row.source,
            isStrict: row.isStrict,
            returnsSet: false,
            volatility: row.volatility,
            arguments: row.arguments.map { PostgresType(oid: $0) },
            result: target
        )
        function.library = row.library
        return function
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
        openParameters.removeAll { $0.index == index && $0.range.start == range.start }
        guard let known, known != .unknown else {
            if parameterTypes.indices.contains(index) { parameterTypes[index] = target }
            return BoundExpression(kind: .parameter(index), type: target, range: range)
        }
        guard known == target else {
            throw failure(
                "42P08",
                "inconsistent types deduced for parameter $\(index &+ 1)",
                at: range,
                detail: "\(facts.name(known)) versus \(facts.name(target))"
            )
        }
        return BoundExpression(kind: .parameter(index), type: target, range: range)
    }

    /// Fits a value to a type modifier.
    func fit(
        _ expression: BoundExpression,
        to target: PostgresType,
        typeModifier: Int32,
        _ context: CoercionContext,
        hidesInput: Bool = false
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
        // A number becomes as many bits as there are to be, which is not the same as cutting the one bit of `bit`.
        if hidesInput, case .call(let function, var arguments) = expression.kind,
            function.source.hasPrefix("bitfromint"),
            arguments.count == 2
        {
            arguments[1] = BoundExpression(kind: .constant(.int4(typeModifier)), type: .int4)
            return BoundExpression(
                kind: .call(function, arguments),
                type: target,
                typeModifier: typeModifier,
                range: expression.range
            ).written(context == .explicit ? .explicitCast : .implicitCast)
        }
        // Of two casts that one makes, only the outer one was written.
        let operand = hidesInput && expression.isCast ? expression.written(.implicitCast) : expression
        return BoundExpression(
            kind: .fitted(operand, isExplicit: context == .explicit),
            type: target,
            typeModifier: typeModifier,
            range: expression.range
        ).written(context == .explicit ? .explicitCast : .implicitCast)
    }

    /// The expression as a truth value; `construct` names who wants it, and `part` the part of it that may not be a set
    /// where that is not all.
    func coerceToBoolean(
        _ expression: BoundExpression,
        for construct: String,
        setsIn part: BoundExpression? = nil
    ) throws(PostgresError) -> BoundExpression {
        guard let converted = expression.type == .bool ? expression : try coerce(expression, to: .bool, .assignment)
        else {
            throw failure(
                "42804",
                "argument of \(construct) must be type boolean, not type \(facts.name(expression.type))",
                at: expression.range
            )
        }
        try refuseSet(part ?? converted, construct, at: expression)
        return converted
    }

    /// What takes a single value takes no set of them.
    private func refuseSet(
        _ part: BoundExpression,
        _ construct: String,
        at expression: BoundExpression
    ) throws(PostgresError) {
        guard part.contains({ self.returnsSet($0) }) else { return }
        throw failure("42804", "argument of \(construct) must not return a set", at: expression.range)
    }

    /// The expression as an `int8`, for LIMIT and OFFSET.
    func coerceToInt8(_ expression: BoundExpression, for construct: String) throws(PostgresError) -> BoundExpression {
        try coerce(expression, to: .int8, for: construct)
    }

    /// The expression as a value of the type that a construct takes.
    private func coerce(
        _ expression: BoundExpression,
        to type: PostgresType,
        for construct: String
    ) throws(PostgresError) -> BoundExpression {
        guard let converted = expression.type == type ? expression : try coerce(expression, to: type, .assignment)
        else {
            let wanted = facts.name(type)
            throw failure(
                "42804",
                "argument of \(construct) must be type \(wanted), not type \(facts.name(expression.type))",
                at: expression.range
            )
        }
        return converted
    }

    /// The expression as a single value of the type that a construct takes.
    func coerceToSingle(
        _ expression: BoundExpression,
        _ type: PostgresType,
        for construct: String
    ) throws(PostgresError) -> BoundExpression {
        let converted = try coerce(expression, to: type, for: construct)
        try refuseSet(converted, construct, at: expression)
        return converted
    }

    /// A literal or parameter whose type nothing has settled becomes `text`.
    func settleUnknown(_ expression: BoundExpression) throws(PostgresError) -> BoundExpression {
        expression.type == .unknown ? try convert(expression, to: .text, .implicit) : expression
    }

    /// Whether the expression is a parameter whose type nothing has settled yet.
    func isOpenParameter(_ expression: BoundExpression) -> Bool {
        switch expression.kind {
        case .parameter: expression.type == .unknown
        case .collate(let operand, _): isOpenParameter(operand)
        default: false
        }
    }

    /// Whether the expression itself is a call that returns a set.
    func returnsSet(_ expression: BoundExpression) -> Bool {
        switch expression.kind {
        case .call(let function, _): return function.returnsSet
        case .subquery(let query): return query.form == .set
        default: return false
        }
    }
}
