package import PostgresWire

/// The variables that a piece of SQL in procedural code sees, and which of them it uses.
///
/// Each use becomes a parameter of the query: whoever runs it gives them the values that the variables have then.
package final class ProceduralVariables {
    /// What names mean.
    package enum Meaning {
        /// A variable, or a field of one.
        case value(PostgresType, typeModifier: Int32)
        /// A row with its fields.
        case row(names: [String], types: [PostgresType], type: PostgresType, isNull: Bool)
    }

    /// A variable that a name was found to be, with its number.
    package struct Found {
        /// The number.
        package var variable: Int
        /// What is meant of it.
        package var meaning: Meaning
        /// The place of the field, where one is meant.
        package var field: Int?

        /// A variable that was found.
        package init(_ variable: Int, _ meaning: Meaning, field: Int? = nil) {
            self.variable = variable
            self.meaning = meaning
            self.field = field
        }
    }

    /// A value that the query needs: that of a variable, or of a field of it.
    package struct Use: Hashable {
        /// The variable.
        package var variable: Int
        /// The field.
        package var field: Int?
    }

    /// What a name means that is a column's, too.
    package enum Conflict {
        /// It is refused.
        case error
        /// The variable.
        case variable
        /// The column.
        case column
    }

    /// What a name means that is a column's, too.
    package var conflict: Conflict
    /// Looks for the variable of a name; the second argument says whether a field that there is not is an error.
    let find: ([String], Bool) throws(PostgresError) -> Found?
    /// What the parameters stand for, in their order.
    package private(set) var uses: [Use] = []
    /// The rows whose fields are used, and whether they were NULL.
    package private(set) var rows: Set<Int> = []

    /// Variables that a closure finds.
    package init(
        conflict: Conflict = .error,
        _ find: @escaping ([String], Bool) throws(PostgresError) -> Found?
    ) {
        self.conflict = conflict
        self.find = find
    }

    /// The same variables, none of which is used yet.
    package var renewed: ProceduralVariables { ProceduralVariables(conflict: conflict, find) }

    /// The number of the parameter for a use, from 0, and whether it is a new one.
    func parameter(_ use: Use) -> (index: Int, isNew: Bool) {
        if let known = uses.firstIndex(of: use) { return (known, false) }
        uses.append(use)
        return (uses.count - 1, true)
    }

    func noteRow(_ variable: Int) { rows.insert(variable) }
}
