import PostgresSQL
import PostgresWire

extension QueryBinder {
    /// The variable of procedural code that a name means, where it is to be preferred to a column.
    func preferredVariable(_ parts: [String], at range: SourceRange) throws(PostgresError) -> BoundExpression? {
        guard let variables, variables.conflict == .variable else { return nil }
        return try variable(parts, requiresField: false, at: range)
    }

    /// Refuses the name of a column that is a variable's, too.
    func refuseVariable(_ parts: [String], at range: SourceRange) throws(PostgresError) {
        guard let variables, variables.conflict == .error, try variables.find(parts, false) != nil else { return }
        throw failure(
            "42702",
            "column reference \"\(parts.joined(separator: "."))\" is ambiguous",
            at: range,
            detail: "It could refer to either a PL/pgSQL variable or a table column."
        )
    }

    /// The variable of procedural code that a name means.
    func variable(
        _ parts: [String],
        requiresField: Bool = true,
        at range: SourceRange
    ) throws(PostgresError) -> BoundExpression? {
        guard let variables else { return nil }
        guard let found = try variables.find(parts, requiresField) else { return nil }
        return value(of: found, variables, at: range)
    }

    /// The fields of the variable that `name.*` means.
    func variableFields(_ parts: [String], at range: SourceRange) throws(PostgresError) -> [Target]? {
        guard let variables, let found = try variables.find(parts, true),
            case .row(let names, let types, _, _) = found.meaning
        else { return nil }
        variables.noteRow(found.variable)
        return zip(names, types).enumerated().map { index, field in
            Target(
                name: field.0,
                expression: parameter(
                    ProceduralVariables.Use(variable: found.variable, field: index),
                    field.1,
                    -1,
                    variables,
                    at: range
                )
            )
        }
    }

    private func value(
        of found: ProceduralVariables.Found,
        _ variables: ProceduralVariables,
        at range: SourceRange
    ) -> BoundExpression {
        switch found.meaning {
        case .value(let type, let modifier):
            if found.field != nil { variables.noteRow(found.variable) }
            let use = ProceduralVariables.Use(variable: found.variable, field: found.field)
            return parameter(use, type, modifier, variables, at: range)
        case .row(let names, let types, let type, let isNull):
            variables.noteRow(found.variable)
            if isNull { return BoundExpression(kind: .constant(.null), type: type, range: range) }
            let fields = types.enumerated().map { index, type in
                parameter(
                    ProceduralVariables.Use(variable: found.variable, field: index),
                    type,
                    -1,
                    variables,
                    at: range
                )
            }
            return BoundExpression(kind: .row(fields, names: names), type: type, range: range)
        }
    }

    private func parameter(
        _ use: ProceduralVariables.Use,
        _ type: PostgresType,
        _ modifier: Int32,
        _ variables: ProceduralVariables,
        at range: SourceRange
    ) -> BoundExpression {
        let (index, isNew) = variables.parameter(use)
        if isNew { parameterTypes.append(type) }
        return BoundExpression(kind: .parameter(index), type: type, typeModifier: modifier, range: range)
    }
}
