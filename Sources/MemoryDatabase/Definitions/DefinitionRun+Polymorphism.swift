import PostgresCatalog
import PostgresQuery
import PostgresWire

/// Polymorphic results, whose type follows from the types of arguments (PostgreSQL 15 docs, §38.2.5).
extension DefinitionRun {
    /// Refuses a function whose result cannot be worked out from its arguments.
    func checkPolymorphism(of function: FunctionDefinition) throws(PostgresError) {
        let inputs = function.arguments.filter(\.mode.isInput).map(\.type)
        let outputs = function.arguments.filter { $0.mode != .in && $0.mode != .variadic }.map(\.type)
        for result in [function.result] + outputs {
            guard let family = Self.families.first(where: { $0.results.contains(result) }),
                !inputs.contains(where: { family.inputs.contains($0) })
            else { continue }
            throw PostgresError(
                "42P13",
                "cannot determine result data type",
                detail: "A result of type \(result.name) requires at least one input of type \(family.text)."
            )
        }
    }

    /// Results, and the arguments from which they follow.
    private struct Family {
        var results: [PostgresType]
        var inputs: [PostgresType]
        var text: String
    }

    private static let families = [
        Family(
            results: [.anyrange, .anymultirange],
            inputs: [.anyrange, .anymultirange],
            text: "anyrange or anymultirange"
        ),
        Family(
            results: [.anycompatiblerange, .anycompatiblemultirange],
            inputs: [.anycompatiblerange, .anycompatiblemultirange],
            text: "anycompatiblerange or anycompatiblemultirange"
        ),
        Family(
            results: [.anyelement, .anyarray, .anynonarray, .anyenum],
            inputs: [.anyelement, .anyarray, .anynonarray, .anyenum, .anyrange, .anymultirange],
            text: "anyelement, anyarray, anynonarray, anyenum, anyrange, or anymultirange"
        ),
        Family(
            results: [.anycompatible, .anycompatiblearray, .anycompatiblenonarray],
            inputs: [
                .anycompatible, .anycompatiblearray, .anycompatiblenonarray, .anycompatiblerange,
                .anycompatiblemultirange,
            ],
            text: "anycompatible, anycompatiblearray, anycompatiblenonarray, anycompatiblerange, "
                + "or anycompatiblemultirange"
        ),
    ]
}
