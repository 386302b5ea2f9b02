import PostgresCatalog
import PostgresWire

/// The functions of enumerated types (PostgreSQL 15 docs, §9.10).
enum EnumFunctions {
    static func register(in table: inout ScalarTable) {
        table["enum_first"] = .typed { (_, types, _, environment) throws(PostgresError) in
            try labels(types, environment).first ?? .null
        }
        table["enum_last"] = .typed { (_, types, _, environment) throws(PostgresError) in
            try labels(types, environment).last ?? .null
        }
        table["enum_range_all"] = .typed { (_, types, _, environment) throws(PostgresError) in
            .array(PostgresArray(try labels(types, environment), of: types[0]))
        }
        table["enum_range_bounds"] = .typed { (values, types, _, environment) throws(PostgresError) in
            let all = try labels(types, environment)
            guard values.count == 2 else { return .null }
            let kept = all.filter { value in
                (values[0].isNull || ValueOrder.compare(value, values[0]) >= 0)
                    && (values[1].isNull || ValueOrder.compare(value, values[1]) <= 0)
            }
            return .array(PostgresArray(kept, of: types[0]))
        }
    }

    /// The values of the type in their order.
    private static func labels(
        _ types: [PostgresType],
        _ environment: any FunctionEnvironment
    ) throws(PostgresError) -> [PostgresValue] {
        guard let type = types.first, let definition = environment.catalog.model.types[type.oid],
            let labels = definition.labels
        else { throw PostgresError("0A000", "could not determine actual enum type") }
        return labels.sorted { $0.sortOrder < $1.sortOrder }
            .map { .enumeration(EnumerationValue($0.label, sortOrder: $0.sortOrder)) }
    }
}
