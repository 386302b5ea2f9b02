import PostgresCatalog
import PostgresSQL
import PostgresWire

/// Brackets behind values of types with functions of their own: `h['key']`.
extension QueryBinder {
    /// What brackets behind a value of a type do; nil where the type has none.
    func definedSubscript(_ type: PostgresType) -> FunctionLibraries.Subscript? {
        guard let handler = environment.catalog.model.types[type.oid]?.base?.subscripting,
            let row = environment.catalog.function(handler), let library = row.library
        else { return nil }
        return FunctionLibraries.subscripting(row.source, of: library)
    }

    /// The value of a key; nil where the type has no brackets.
    func bindDefined(
        _ node: SubscriptExpression,
        _ operand: BoundExpression,
        _ type: PostgresType,
        _ scope: Scope
    ) throws(PostgresError) -> BoundExpression? {
        guard let found = definedSubscript(type), let name = environment.catalog.typeName(type.oid) else { return nil }
        let key = try definedKey(node.indexes, type, scope)
        let rows = environment.catalog.userFunctions(named: found.fetch, schema: name.schema)
        guard let row = rows.first(where: { $0.arguments == [type.oid, PostgresType.text.oid] }),
            let candidate = FunctionCandidate.all([row], count: 2, names: [nil, nil], isVariadic: false).first
        else { return nil }
        let (function, operands) = try resolve(candidate, [operand, key], at: node.range)
        return BoundExpression(kind: .call(function, operands), type: function.result, range: node.range)
            .written(.subscripts)
    }

    /// The one key that stands in brackets.
    func definedKey(
        _ indexes: [SubscriptExpression.Index],
        _ type: PostgresType,
        _ scope: Scope
    ) throws(PostgresError) -> BoundExpression {
        let name = facts.name(type)
        guard indexes.count == 1, case .element(let expression)? = indexes.first else {
            var place = SourceRange.none
            switch indexes.first {
            case .element(let first): place = writtenPlace(of: first)
            case .slice(let low, let high): place = low.map { writtenPlace(of: $0) } ?? high?.range ?? .none
            case nil: break
            }
            throw failure("0A000", "\(name) allows only one subscript", at: place)
        }
        let bound = try bind(expression, scope)
        guard let key = try coerce(bound, to: .text, .assignment) else {
            throw failure("42804", "\(name) subscript must have type text", at: writtenPlace(of: expression))
        }
        return key
    }
}
