package import PostgresCatalog
import PostgresSQL
import PostgresWire

/// The arguments of the SQL function or procedure whose body is bound: names for its parameters.
package struct RoutineParameters: Sendable {
    /// The routine's name, which may stand before the name of an argument.
    var routine: String
    /// The schema of the routine, where names are looked up besides.
    var schema: String
    /// The names of the input arguments; empty for those without.
    var names: [String]

    /// The arguments of a routine.
    package init(_ definition: FunctionDefinition) {
        routine = definition.qualifiedName.name
        schema = definition.qualifiedName.schema
        names = definition.arguments.filter(\.mode.isInput).map(\.name)
    }
}

extension QueryBinder {
    /// The argument that a name means which is none of a column.
    func routineParameter(
        _ parts: [String],
        _ scope: Scope,
        at range: SourceRange
    ) throws(PostgresError) -> BoundExpression? {
        guard let routine, functionParameters == nil, let name = parts.last,
            parts.count == 1 || parts.count == 2 && parts[0] == routine.routine,
            let index = routine.names.firstIndex(of: name)
        else { return nil }
        return try bind(.parameter(Parameter(number: index + 1, range: range)), scope)
    }
}
