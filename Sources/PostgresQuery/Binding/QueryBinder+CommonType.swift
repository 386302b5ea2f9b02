import PostgresSQL
import PostgresWire

extension QueryBinder {
    /// The common type of these expressions (PostgreSQL 15 docs, §10.5); `construct` names them in errors.
    func commonType(_ expressions: [BoundExpression], for construct: String) throws(PostgresError) -> PostgresType {
        guard let first = expressions.first else { return .text }
        if first.type != .unknown, expressions.allSatisfy({ $0.type == first.type }) { return first.type }
        var chosen = facts.base(of: first.type)
        var category = facts.category(chosen)
        var isPreferred = facts.isPreferred(chosen)
        for expression in expressions.dropFirst() {
            let next = facts.base(of: expression.type)
            guard next != .unknown, next != chosen else { continue }
            let nextCategory = facts.category(next)
            if chosen == .unknown {
                (chosen, category, isPreferred) = (next, nextCategory, facts.isPreferred(next))
            } else if nextCategory != category {
                throw failure(
                    "42804",
                    "\(construct) types \(facts.name(chosen)) and \(facts.name(next)) cannot be matched",
                    at: expression.range
                )
            } else if !isPreferred, facts.canCoerce([chosen], to: [next], .implicit),
                !facts.canCoerce([next], to: [chosen], .implicit)
            {
                (chosen, category, isPreferred) = (next, nextCategory, facts.isPreferred(next))
            }
        }
        return chosen == .unknown ? .text : chosen
    }

    /// The expression as the common type of its construct.
    func coerceToCommon(
        _ expression: BoundExpression,
        _ type: PostgresType,
        for construct: String
    ) throws(PostgresError) -> BoundExpression {
        if expression.type == type { return expression }
        guard facts.canCoerce([expression.type], to: [type], .implicit) else {
            throw failure(
                "42846",
                "\(construct) could not convert type \(facts.name(expression.type)) to \(facts.name(type))",
                at: expression.range
            )
        }
        return try convert(expression, to: type, .implicit)
    }

    /// The expressions as their common type.
    func unify(
        _ expressions: [BoundExpression],
        for construct: String
    ) throws(PostgresError) -> (type: PostgresType, typeModifier: Int32, expressions: [BoundExpression]) {
        let type = try commonType(expressions, for: construct)
        var converted: [BoundExpression] = []
        converted.reserveCapacity(expressions.count)
        for expression in expressions {
            converted.append(try coerceToCommon(expression, type, for: construct))
        }
        return (type, commonTypeModifier(converted, type), converted)
    }

    /// The type modifier that all expressions have, else -1.
    func commonTypeModifier(_ expressions: [BoundExpression], _ type: PostgresType) -> Int32 {
        guard let first = expressions.first?.typeModifier, first >= 0 else { return -1 }
        return expressions.allSatisfy { $0.typeModifier == first && $0.type == type } ? first : -1
    }
}
