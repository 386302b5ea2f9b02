import PostgresCatalog
import PostgresWire

/// Finds the implementations of resolved functions: by `prosrc`, else by the signature as SQL functions have it.
enum FunctionFinder {
    static func scalar(_ function: BoundFunction) -> ScalarImplementation? {
        if let library = function.library, function.oid >= .firstUserObject {
            return FunctionLibraries.scalar(function.source, of: library)
        }
        // What a user's function does is in its body, but for those that a user's range type brings along.
        guard function.oid < .firstUserObject || constructors.contains(function.source) else { return nil }
        return FunctionLibrary.scalar(function.source) ?? CollatedFunctions.scalar(function.source)
            ?? signature(function).flatMap { FunctionLibrary.scalar($0) }
    }

    /// The functions that make ranges and multiranges of any type.
    private static let constructors: Set = [
        "range_constructor2", "range_constructor3", "multirange_constructor0", "multirange_constructor1",
        "multirange_constructor2",
    ]

    static func set(_ function: BoundFunction) -> SetImplementation? {
        if let library = function.library, function.oid >= .firstUserObject {
            return FunctionLibraries.set(function.source, of: library)
        }
        guard function.oid < .firstUserObject else { return nil }
        return FunctionLibrary.set(function.source) ?? signature(function).flatMap { FunctionLibrary.set($0) }
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
