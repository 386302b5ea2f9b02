import PostgresCatalog
import PostgresSQL
import PostgresWire

/// What collations change in the calls of functions and operators.
///
/// Texts are equal where their bytes are, whatever the collation. The order of a language is that of the keys that ICU
/// makes of texts: a comparison under it is one of the keys' bytes, so that sorting, indexes and all else need not know of
/// collations.
extension QueryBinder {
    /// A call whose operands have one collation together.
    func call(
        _ function: BoundFunction,
        _ arguments: [BoundExpression],
        _ state: CollationState
    ) throws(PostgresError) -> BoundKind {
        if function.source == "pg_collation_for" { return .constant(try nameForUser(arguments, state)) }
        var function = function
        let operands = try operands(&function, arguments, state)
        return .call(function, operands)
    }

    /// The operands of a function under a collation; the function becomes another where it must.
    func operands(
        _ function: inout BoundFunction,
        _ arguments: [BoundExpression],
        _ state: CollationState
    ) throws(PostgresError) -> [BoundExpression] {
        guard let use = CollationUse(function), arguments.contains(where: { typeCollation($0.type) != .invalid }) else {
            return arguments
        }
        switch (try rule(of: state.chosen), use) {
        case (.ordinary, _), (.plain, .order), (.plain, .equality), (.plain, .search), (.plain, .hash): return arguments
        case (.language, .equality), (.language, .search), (.language, .hash): return arguments
        case (.plain, .letters): function.source = CollatedFunctions.plain(function.source)
        case (.language(let locale), .letters): function.source = CollatedFunctions.source(function.source, locale)
        case (.language(let locale), .order):
            let keys = try arguments.map { (argument) throws(PostgresError) in
                try collationKey(argument, locale)
            }
            function.arguments = keys.map(\.type)
            function.source = CollatedFunctions.keyComparison(function.source)
            return keys
        case (.unsettled, .order) where function.source.contains("array"),
            (.unsettled, .equality) where function.source.contains("array"), (.unsettled, .search):
            function.source = CollatedFunctions.unsettled(use.purpose(function), for: function.source)
            function.operatorName = nil
        case (.unsettled, _):
            function.source = CollatedFunctions.unsettled(use.purpose(function))
            function.operatorName = nil
        }
        return arguments
    }

    /// What the function is called that makes the keys of texts.
    static let keyName = "collation key"

    /// What orders a text as the collation of a language does: its key, as bytes.
    func collationKey(_ expression: BoundExpression, _ locale: String) throws(PostgresError) -> BoundExpression {
        if let element = facts.element(of: facts.base(of: expression.type)) {
            let placeholder = BoundExpression(kind: .column(ColumnID(entry: 0, column: 0)), type: element)
            return BoundExpression(
                kind: .arrayCoercion(expression, try collationKey(placeholder, locale)),
                type: facts.array(of: .bytea) ?? .bytea,
                range: expression.range
            ).written(.implicitCast)
        }
        let function = BoundFunction(
            oid: .invalid,
            name: Self.keyName,
            source: CollatedFunctions.key(locale, isBlankPadded: facts.base(of: expression.type) == .bpchar),
            isStrict: true,
            returnsSet: false,
            volatility: "i",
            arguments: [expression.type],
            result: .bytea
        )
        return BoundExpression(kind: .call(function, [expression]), type: .bytea, range: expression.range)
            .written(.implicitCast)
    }

    /// The key of an expression that rows are ordered by; the expression itself where its collation is that of bytes.
    func orderKey(_ expression: BoundExpression, _ state: CollationState) throws(PostgresError) -> BoundExpression {
        guard typeCollation(expression.type) != .invalid else { return expression }
        switch try rule(of: state.chosen) {
        case .ordinary, .plain: return expression
        case .language(let locale): return try collationKey(expression, locale)
        case .unsettled:
            let key = try collationKey(expression, "")
            guard case .call(var function, let operands) = key.kind else { return key }
            function.source = CollatedFunctions.unsettled(CollationUse.comparison)
            // A sort asks for the collation before it looks at a value.
            function.isStrict = false
            var copy = key
            copy.kind = .call(function, operands)
            return copy
        }
    }

    /// What a text without a collation is hashed by: NULL has no hash, and any other value is refused.
    func unsettledHash(of expression: BoundExpression) -> BoundExpression {
        let function = BoundFunction(
            oid: .invalid,
            name: "hashtext",
            source: CollatedFunctions.unsettled(CollationUse.hashing),
            isStrict: true,
            returnsSet: false,
            volatility: "s",
            arguments: [expression.type],
            result: expression.type
        )
        return BoundExpression(kind: .call(function, [expression]), type: expression.type, range: expression.range)
    }

    /// What `COLLATION FOR (a)` says.
    private func nameForUser(
        _ arguments: [BoundExpression],
        _ state: CollationState
    ) throws(PostgresError) -> PostgresValue {
        guard let argument = arguments.first else { return .null }
        guard argument.type == .unknown || facts.isCollatable(argument.type) else {
            let error = PostgresError("42804", "collations are not supported by type \(facts.name(argument.type))")
            planFailure = planFailure ?? error
            return .null
        }
        // A literal whose type nothing has settled has no collation but what COLLATE says.
        guard argument.type != .unknown || state.strength == .explicit, state.chosen != .invalid,
            let collation = environment.catalog.collation(state.chosen)
        else { return .null }
        let quoted = SQLIdentifier.quote(collation.name.name)
        let isVisible =
            collation.name.schema == "pg_catalog"
            || searchPath(withImplicit: true).contains(collation.name.schema)
        return .text(isVisible ? quoted : "\(SQLIdentifier.quote(collation.name.schema)).\(quoted)")
    }

    /// IS DISTINCT FROM, ANY and ALL, NULLIF, GREATEST and LEAST.
    func deriveComparison(_ expression: BoundExpression) throws(PostgresError) -> (BoundExpression, CollationState) {
        var copy = expression
        switch expression.kind {
        case .isDistinct(let left, let right, var function, let isNegated):
            let (pair, state) = try derive([left, right])
            let compared = try operands(&function, pair, state)
            copy.kind = .isDistinct(compared[0], compared[1], function, isNegated: isNegated)
            return (copy, .none)
        case .nullIf(let left, let right, var function):
            let (pair, state) = try derive([left, right])
            let compared = try operands(&function, pair, state)
            copy.kind = .nullIf(compared[0], compared[1], function)
            return (copy, result(of: expression, state))
        case .quantifiedList(let left, var function, let elements, let isAll):
            // Each element is compared as the first is.
            let (all, state) = try derive([left] + elements)
            let compared = try operands(&function, all, state)
            function.arguments = Array(function.arguments.prefix(2))
            copy.kind = .quantifiedList(compared[0], function, Array(compared.dropFirst()), isAll: isAll)
            return (copy, .none)
        case .quantifiedArray(let left, var function, let array, let isAll):
            let (pair, state) = try derive([left, array])
            let compared = try operands(&function, pair, state)
            if compared[0].type != pair[0].type { function.arguments = [compared[0].type, compared[0].type] }
            copy.kind = .quantifiedArray(compared[0], function, compared[1], isAll: isAll)
            return (copy, .none)
        case .extremum(let operands, let isGreatest):
            let (derived, state) = try derive(operands)
            copy.kind = .extremum(derived, isGreatest: isGreatest)
            if typeCollation(expression.type) != .invalid {
                switch try rule(of: state.chosen) {
                case .language(let locale): copy = extremum(derived, locale, isGreatest: isGreatest, of: expression)
                case .unsettled where derived.count > 1: copy = unsettled(derived, of: expression)
                case .ordinary, .plain, .unsettled: break
                }
            }
            return (copy, result(of: expression, state))
        default: return (expression, .none)
        }
    }

    /// GREATEST or LEAST by the order of a language.
    private func extremum(
        _ operands: [BoundExpression],
        _ locale: String,
        isGreatest: Bool,
        of expression: BoundExpression
    ) -> BoundExpression {
        let isBlankPadded = facts.base(of: expression.type) == .bpchar
        let source = CollatedFunctions.extremum(locale, isGreatest: isGreatest, isBlankPadded: isBlankPadded)
        return replaced(expression, by: source, named: isGreatest ? "greatest" : "least", operands)
    }

    private func unsettled(_ operands: [BoundExpression], of expression: BoundExpression) -> BoundExpression {
        let source = CollatedFunctions.unsettled(CollationUse.comparison, for: "greatest")
        return replaced(expression, by: source, named: "greatest", operands)
    }

    private func replaced(
        _ expression: BoundExpression,
        by source: String,
        named name: String,
        _ operands: [BoundExpression]
    ) -> BoundExpression {
        let function = BoundFunction(
            oid: .invalid,
            name: name,
            source: source,
            isStrict: false,
            returnsSet: false,
            volatility: "i",
            arguments: operands.map(\.type),
            result: expression.type
        )
        var copy = expression
        copy.kind = .call(function, operands)
        return copy
    }

    /// `(a, b) < (c, d)`: each pair has its own collation.
    func derive(_ comparison: BoundRowComparison) throws(PostgresError) -> BoundRowComparison {
        var derived = comparison
        for index in comparison.left.indices {
            let (pair, state) = try derive([comparison.left[index], comparison.right[index]])
            let compared = try operands(&derived.functions[index], pair, state)
            (derived.left[index], derived.right[index]) = (compared[0], compared[1])
            // The keys are equal where the texts are.
            if compared[0].type != pair[0].type {
                derived.equalities[index].arguments = compared.map(\.type)
                derived.equalities[index].source = CollatedFunctions.keyComparison(derived.equalities[index].source)
            }
        }
        return derived
    }
}

extension QueryBinder {
    /// Takes note of a column of a table that has a collation of its own.
    func noteCollation(of column: Column, _ id: ColumnID) {
        guard let collation = column.collation, let oid = environment.catalog.collationOID(collation) else { return }
        columnCollations[id] = oid
        derivesCollations = true
    }

    /// Takes note of a call that asks for the collation of a name, which is another than that of texts, or for what a
    /// collation is called.
    func noteCollations(of function: BoundFunction, _ operands: [BoundExpression]) {
        switch function.source {
        case "pg_collation_for": derivesCollations = true
        case "lower", "upper", "initcap":
            guard !derivesCollations, let operand = operands.first else { return }
            if operand.contains({ $0.type == .name }) { derivesCollations = true }
        default: return
        }
    }
}

extension BoundExpression {
    /// Why nothing can be sorted by a key: nobody has said by which collation.
    var orderFailure: PostgresError? {
        guard case .call(let function, _) = kind, function.name == QueryBinder.keyName else { return nil }
        return CollatedFunctions.error(of: function.source)
    }
}
