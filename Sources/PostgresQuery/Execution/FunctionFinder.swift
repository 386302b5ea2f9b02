import PostgresCatalog
import PostgresWire

/// Finds the implementations of resolved functions: by `prosrc`, else by the signature as SQL functions have it.
enum FunctionFinder {
    static func scalar(_ function: BoundFunction) -> ScalarImplementation? {
        let found =
            FunctionLibrary.scalar(function.source) ?? signature(function).flatMap { FunctionLibrary.scalar($0) }
        guard function.spreadsLastArgument else { return found }
        // For format() no array is an empty one; all others have no answer then.
        return found?.spreadingLast(withoutArray: function.name == "format" ? [] : nil)
    }

    static func set(_ function: BoundFunction) -> SetImplementation? {
        FunctionLibrary.set(function.source) ?? signature(function).flatMap { FunctionLibrary.set($0) }
            ?? FunctionLibrary.set(function.name)
    }

    /// `sum(int4)`: the name with the declared argument types as `pg_type` names them.
    static func signature(_ row: FunctionRow) -> String {
        let types = row.arguments.map { BuiltInCatalog.shared.type($0)?.name ?? $0.description }
        return "\(row.name)(\(types.joined(separator: ",")))"
    }

    private static func signature(_ function: BoundFunction) -> String? {
        BuiltInCatalog.shared.function(function.oid).map(signature)
    }
}

extension ScalarImplementation {
    /// The function with the elements of its last argument, an array, as arguments; `withoutArray` for those of NULL.
    fileprivate func spreadingLast(withoutArray: [PostgresValue]?) -> ScalarImplementation {
        .typed { (values, types, result, environment) throws(PostgresError) in
            var elements = withoutArray
            var type = PostgresType.text
            if case .array(let array)? = values.last { (elements, type) = (array.elements, array.elementType) }
            guard let elements else { return .null }
            let all = values.dropLast() + elements
            let allTypes = types.dropLast() + elements.map { _ in type }
            switch self {
            case .many(let body): return try body(Array(all), environment)
            case .typed(let body): return try body(Array(all), Array(allTypes), result, environment)
            case .nullary, .unary, .binary: return .null
            }
        }
    }
}
