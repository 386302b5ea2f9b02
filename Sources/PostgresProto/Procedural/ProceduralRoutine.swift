import PostgresCatalog
import PostgresQuery
import PostgresSQL
import PostgresWire

/// What a variable can hold.
struct ProceduralType {
    /// The type; `record` for one whose fields its values say.
    var type: PostgresType
    var typeModifier: Int32 = -1
    /// The fields of a composite type.
    var fields: [Column]?

    /// Whether its values are rows.
    var isRow: Bool { fields != nil || type == .record }
}

/// Code of PL/pgSQL that is ready to run: its variables have types, and its SQL plans that it keeps.
final class ProceduralRoutine {
    /// What is kept of an expression or a statement of SQL.
    struct Plan {
        var query: BoundQuery
        var catalog: CatalogSnapshot
        /// What its parameters are.
        var uses: [ProceduralVariables.Use]
        /// The rows that it uses fields of, as they were.
        var shapes: [Int: RowShape]
        /// The settings that it was bound with.
        var settings: String
        /// The tables whose rows those of a cursor stand for: their identities are its last columns.
        var tables = CursorTables()
        /// What is carried out in place of the query, where the table has rules for it.
        var rules: RulePlan?

        /// The columns without those of identities.
        var columns: [OutputColumn] { Array(query.columns.dropLast(tables.tables.count)) }
    }

    /// The fields of a row.
    struct RowShape: Hashable {
        var names: [String]
        var types: [PostgresType]
        var isNull: Bool

        /// That of a record which has no fields yet.
        static let open = RowShape(names: [], types: [], isNull: true)
    }

    /// A cast of values to a type of a user.
    struct Cast: Hashable {
        var source: PostgresType
        var target: PostgresType
        var typeModifier: Int32
    }

    let code: ProceduralCode
    /// How error contexts call it.
    let signature: String
    /// The function or procedure; nil for DO.
    let definition: FunctionDefinition?
    /// The types of the variables.
    let types: [ProceduralType]
    /// The types of its arguments, as the call settles them.
    let call: RoutineCall?
    /// The number of the variable `found`.
    let found: Int
    /// The variables that are its outputs.
    let outputs: [Int]
    /// The type of its result.
    let result: PostgresType
    /// The fields of its result, where that is a row.
    let resultFields: [Column]?
    /// The plans of its expressions and statements.
    var plans: [Plan?]
    /// The plans of its casts.
    var casts: [Cast: Plan] = [:]
    /// The statements of SQL that were parsed, by their number.
    var parsed: [Int: ParsedStatement] = [:]

    init(
        code: ProceduralCode,
        signature: String,
        definition: FunctionDefinition?,
        types: [ProceduralType],
        call: RoutineCall?,
        found: Int,
        outputs: [Int],
        result: PostgresType,
        resultFields: [Column]?
    ) {
        self.code = code
        self.signature = signature
        self.definition = definition
        self.types = types
        self.call = call
        self.found = found
        self.outputs = outputs
        self.result = result
        self.resultFields = resultFields
        plans = Array(repeating: nil, count: code.expressionCount)
    }

    var returnsSet: Bool { definition?.returnsSet ?? false }
    /// Whether it may write.
    var isReadOnly: Bool { definition.map { $0.volatility != .volatile } ?? false }
    var isProcedure: Bool { definition?.kind == .procedure }
    var isTrigger: Bool { definition?.result == .trigger }
}

extension PostgresType {
    /// `trigger`.
    static let trigger = PostgresType(oid: 2279)
    /// `event_trigger`.
    static let eventTrigger = PostgresType(oid: 3838)
    /// `refcursor`.
    static let refcursor = PostgresType(oid: 1790)
}
